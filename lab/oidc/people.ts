/** Somebody who can log in at the provider of a lab. */
export interface Person {
  readonly name: string;
  readonly password: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** What the claim of roles holds. */
  readonly roles: readonly string[];
}

/** Who is known from the beginning: two who belong here, one whose role does not, one whose address nobody verified. */
export const PEOPLE: readonly Person[] = [
  person('alice', ['user']),
  person('bob', ['user', 'admin']),
  person('mallory', ['guest']),
  { ...person('eve', ['user']), emailVerified: false },
];

function person(name: string, roles: readonly string[]): Person {
  return { name, password: `${name}-password`, email: `${name}@example.org`, emailVerified: true, roles };
}
