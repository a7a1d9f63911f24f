import type { Person } from './people.ts';

/** What the provider's process is told, in a file only its owner reads. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly paths: ProviderPaths;
  readonly listen: { readonly address: string; readonly port: number };
  /** PEM. */
  readonly tls: { readonly cert: string; readonly key: string };
  /** Signs tokens; with a private key. */
  readonly jwk: Readonly<Record<string, unknown>>;
  readonly people: readonly Person[];
  /** The client of the sign-on: people log in through it. */
  readonly web: Client & { readonly redirectUris: readonly string[]; readonly afterLogout: readonly string[] };
  /** The client that gets tokens for programs. */
  readonly machine: Client;
  /** The audience of tokens for programs. */
  readonly audience: string;
  /** The claim that holds people's roles, in ID tokens. */
  readonly rolesClaim: string;
  /** What a machine's `groups` holds. */
  readonly machineGroups: readonly string[];
  readonly machineTokenSeconds: number;
}

/** Where an organisation's provider has what the standard leaves to it. */
export interface ProviderPaths {
  readonly authorization: string;
  readonly token: string;
  readonly jwks: string;
  readonly signOut: string;
}

export interface Client {
  readonly id: string;
  readonly secret: string;
}
