/** What a job's token may do: `permissions:` of a workflow. */
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>;

/** What GitHub's documentation asks for, by what is asked: the description does not say it. */
const NEEDED: readonly (readonly [RegExp, string, 'read' | 'write'])[] = [
  [/^GET \/pulls/, 'pull-requests', 'read'],
  [/^GET \/git\//, 'contents', 'read'],
  [/^GET \/issues\/\d+\/comments$/, 'pull-requests', 'read'],
  [/^(?:POST|PATCH) \/issues\//, 'pull-requests', 'write'],
];

/** Whether a token with these permissions may ask for a place of the repository, `GET /pulls`. */
export function isPermitted(permissions: Permissions, place: string): boolean {
  const needed = NEEDED.find(([pattern]) => pattern.test(place));
  if (needed === undefined) return false;
  const [, scope, level] = needed;
  const given = permissions[scope];
  return given === 'write' || given === level;
}
