import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const FILES = join(import.meta.dirname, 'files');

/** What the stack of a lab is told about its world. */
export interface StackWorld {
  readonly zone: string;
  readonly project: string;
  /** What only `.env` says. */
  readonly variables: Readonly<Record<string, string>>;
  readonly certificateAuthority: string;
  readonly issuerKey: string;
  readonly server: { readonly address: string; readonly port: number; readonly user: string; readonly hostKey: string };
  /** Where the hostnames lead to. */
  readonly address: string;
}

/** The files of a small stack, as somebody would have written them: path → text. */
export function stackFiles(world: StackWorld): Readonly<Record<string, string>> {
  const variables = { ZONE: world.zone, PROJECT: world.project, ...world.variables };
  return {
    ...templateFiles(),
    '.env': `${Object.entries(variables)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n')}\n`,
    'mission-control.yaml': settings(world),
    'authority.pem': world.certificateAuthority,
    'gate/issuer.pem': world.issuerKey,
  };
}

function templateFiles(): Record<string, string> {
  const entries = readdirSync(FILES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(FILES, path), readFileSync(path, 'utf8')];
    }),
  );
}

function settings({ zone, project, server, address, variables }: StackWorld): string {
  return `server:
  address: ${server.address}
  port: ${server.port}
  user: ${server.user}
  hostKeys:
    - ${server.hostKey}
  project: ${project}
  addresses:
    '*': ${address}

tls:
  certificateAuthority: authority.pem

authentication:
  hostname: auth.${zone}

postures:
  auth.${zone}: public
  open.${zone}: public

exceptions:
  - { service: service-proxy, allow: ["${variables.DOCKER_SOCKET}"], reason: It makes its routes of the containers. }
  - service: letsencrypt
    allow: ["${variables.DOCKER_SOCKET}", "${variables.AUTHORITY}"]
    reason: It sees the hostnames there, and the lab's authority signs.

soakSeconds: 2
startSeconds: 30
`;
}
