import type { Location, Severity } from '../finding.ts';

/** How a route is protected; see docs/architecture.md, Words. */
export type Posture = 'authenticated' | 'token' | 'public';

/** mission-control.yaml: validated, with defaults, nothing inferred yet. */
export interface Settings {
  /** The common suffix of the hostnames; null: inferred from them. */
  readonly zone: string | null;
  /** The address every certificate is ordered with; null: what most services say. */
  readonly email: string | null;
  /** hostname → posture; every other hostname is `authenticated`. */
  readonly postures: Readonly<Record<string, Posture>>;
  /** Names of services and networks by role; null: inferred. */
  readonly proxy: { readonly service: string | null; readonly network: string | null };
  readonly authentication: {
    /** The hostname a browser without session is sent to; null: any redirect off the host counts. */
    readonly hostname: string | null;
  };
  readonly secrets: {
    readonly volume: string | null;
    readonly mount: string;
    /** `NAME/KEY` that is not to be used any more → the one to use instead. */
    readonly deprecated: Readonly<Record<string, string>>;
  };
  readonly server: ServerSettings | null;
  readonly tls: {
    /** A PEM file, relative to the project directory, trusted besides the public authorities. */
    readonly certificateAuthority: string | null;
  };
  /** How long a changed service must stay up, seconds. */
  readonly soakSeconds: number;
  /** How long a service may take to become healthy, seconds. */
  readonly startSeconds: number;
  /** The largest share of services one deploy may remove, 0–1. */
  readonly removalLimit: number;
  /** Id of a rule → how loudly it speaks. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly exceptions: readonly Exception[];
  /** Where single settings stand that a rule may speak of: `postures.HOSTNAME`, `severities.RULE`, `proxy.service`. */
  readonly places: Readonly<Record<string, Location>>;
  readonly suppressions: readonly Suppression[];
}

export interface ServerSettings {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  /** Lines as in known_hosts without the host, `ssh-ed25519 AAAA…`. */
  readonly hostKeys: readonly string[];
  /** Absolute path of the project directory on the server. */
  readonly directory: string | null;
  /** Compose project name. */
  readonly project: string | null;
  /** hostname, or `*`, → address to connect to instead of asking DNS. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** A finding somebody decided to live with. */
export interface Suppression {
  readonly rule: string;
  readonly service: string | null;
  readonly reason: string;
  /** The last day it holds, ISO 8601; null: for ever. */
  readonly until: string | null;
  /** Where the settings say so. */
  readonly location: Location | null;
}

/** What one service may do, though it is not allowed to the others. */
export interface Exception {
  readonly service: string;
  /** Paths of the server, `privileged`, `cap_add NET_ADMIN` and their kin, as findings name them. */
  readonly allow: readonly string[];
  readonly reason: string;
  readonly location: Location | null;
}
