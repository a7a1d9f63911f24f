import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadProject } from '../../src/core/compose/load.ts';
import type { Project } from '../../src/core/compose/project.ts';
import { startBrowser } from '../browser.ts';
import { type Lab, type LabOptions, openLab, type StackPlace, socketOf } from '../lab.ts';
import { type IdentityProvider, startProvider } from '../oidc/provider.ts';
import { type Pebble, startPebble } from '../pebble.ts';
import { untilServed } from '../served.ts';
import type { TokenKind } from '../token.ts';
import { ask, type Question, type Reply } from '../web.ts';
import { type Outside, openOutside } from './outside.ts';
import { hostnamesOf, overrideOf } from './override.ts';
import { ownFiles, ownVariables, withSettings } from './own-files.ts';
import { API_HOSTNAME, type StackCluster, startStackCluster } from './secrets.ts';
import { fillWithUpstream } from './upstream/images.ts';

/** How a lab of the stack is opened; everything has a default. */
export interface StackLabOptions extends Pick<LabOptions, 'cli' | 'progress'> {
  /** Whether the stack is deployed at once, with a certificate for every hostname; default true. */
  readonly deploy?: boolean;
  /** What becomes of files of the stack before anybody deploys: path → new text of the old one, which is empty where there is no such file. */
  readonly change?: Readonly<Record<string, (before: string, place: StackPlace) => string>>;
  /** Life of the certificates pebble issues, seconds. */
  readonly certificateSeconds?: number;
}

/**
 * A lab that runs the stack of this repository: its docker-compose.yaml, .env and stack/ byte for byte, and a second Compose file that says what
 * differs in a lab. The zone is that of .env, example.org.
 *
 *     await using lab = await openStackLab({ progress: showProgress() });
 *     const token = await lab.provider.token('good');
 *     await lab.ask('whoami', { headers: { Authorization: `Bearer ${token}` } });   // 200, what whoami was sent
 *     await lab.cluster.inNamespace('patch', 'secret', 'service-token', '-p', …);   // the real API server
 *     await lab.provider.stop();                                                    // a bad day
 *     await lab.deploy();                                                           // main of lab.origin, by our own deploy
 */
export interface StackLab extends Lab {
  /** PEM of the authorities that whoever is outside trusts: the lab's own, and pebble's. */
  readonly trust: string;
  /** Asks `NAME.ZONE`, or a whole hostname, at the lab's address from outside; redirects are not followed. */
  ask(name: string, question?: Question): Promise<Reply>;
  readonly provider: IdentityProvider;
  readonly cluster: StackCluster;
  readonly pebble: Pebble;
  /** Where names lead to that containers ask for and that are no containers. */
  readonly outside: Outside;
  /** Every hostname of the stack. */
  readonly hostnames: readonly string[];
  /** Starts a Chromium that stands outside, with nobody signed in; to be closed by who asked for it. */
  browser(): Promise<Browser>;
  /** Deploys main with `mission-control deploy`, and waits until each hostname has its certificate. Errors: what deploy printed. */
  deploy(): Promise<void>;
}

const ACME_HOSTNAME = 'acme.example.net';
const SLACK_HOSTNAME = 'hooks.slack.com';

type Surroundings = Pick<StackLab, 'trust' | 'provider' | 'cluster' | 'pebble' | 'outside' | 'hostnames'> & {
  readonly tokens: Readonly<Record<TokenKind, string>>;
};

/** Opens a lab with the stack of this repository. It needs what `missingForStack` asks for. */
export async function openStackLab(options: StackLabOptions = {}): Promise<StackLab> {
  const variables = ownVariables();
  let made: Surroundings | null = null;
  const lab = await openLab({
    ...options,
    standIns: false,
    stack: {
      zone: variables.ZONE ?? '',
      async files(place) {
        const { files, ...surroundings } = await surround(place, variables, options);
        made = surroundings;
        return files;
      },
    },
  });
  try {
    const stackLab = withWays(lab, made as unknown as Surroundings);
    if (options.deploy ?? true) await stackLab.deploy();
    return stackLab;
  } catch (error) {
    await lab[Symbol.asyncDispose]();
    throw error;
  }
}

function withWays(lab: Lab, surroundings: Surroundings): StackLab {
  const { trust, hostnames, tokens } = surroundings;
  const full = (name: string) => (name.includes('.') ? name : lab.hostname(name));
  const asked = (name: string, question?: Question) => ask({ address: lab.address, trust }, full(name), question);
  return {
    ...lab,
    ...surroundings,
    ask: asked,
    browser: () => startBrowser({ machine: lab.machine, trust, outside: surroundings.outside.directory }),
    token: (kind) => writeToken(lab, kind, tokens[kind]),
    async deploy() {
      const { code, stdout, stderr } = await lab.client.run(['deploy', '--revision', await lab.origin.head()]);
      if (code !== 0) throw new Error(`\`deploy\` ended with ${code}:\n${stdout}${stderr}`);
      await untilServed({ address: lab.address, trust }, hostnames);
    },
  };
}

/** Starts what the stack expects to find in the world, and writes its files. */
async function surround(
  place: StackPlace,
  variables: Readonly<Record<string, string>>,
  { change = {}, certificateSeconds }: StackLabOptions,
): Promise<Surroundings & { readonly files: Readonly<Record<string, string>> }> {
  const { machine, registry, authority, progress } = place;
  const own = { ...ownFiles() };
  for (const [path, edit] of Object.entries(change)) own[path] = edit(own[path] ?? '', place);
  const project = await read(own);
  const provider = await progress.step('Starting the provider', () => startProviderFor(place, variables));
  const life = certificateSeconds === undefined ? {} : { validitySeconds: certificateSeconds };
  const pebble = await progress.step('Starting pebble', () =>
    startPebble({ machine, authority, hostname: ACME_HOSTNAME, progress, ...life }),
  );
  const cluster = await progress.step('Starting Kubernetes', () =>
    startStackCluster({ machine, progress, namespace: variables.NAMESPACE ?? '', project, provider }),
  );
  place.closing(async () => cluster[Symbol.asyncDispose]());
  const outside = await openOutside(machine.directory, machine.address);
  place.closing(outside.close);
  outside.route(provider.hostname, { address: provider.address, port: 443 });
  outside.route(ACME_HOSTNAME, pebble.place);
  outside.route(API_HOSTNAME, { address: '127.0.0.1', port: Number(new URL(cluster.server).port) });
  const references = [...project.services.values()].flatMap(({ image, build }) =>
    image === null || build !== null || image.value.startsWith(`${registry.address}/`) ? [] : [image.value],
  );
  await machine.baseImage('node');
  await progress.step('Filling the registry with images of upstream', () =>
    fillWithUpstream({ machine, registry, references, progress }),
  );
  const hostnames = hostnamesOf(project);
  const trust = `${authority.certificate}${pebble.root}`;
  const override = overrideOf(project, {
    address: machine.address,
    registry: registry.address,
    dockerSocket: socketOf(machine.docker),
    outside: outside.directory,
    hostnames: [provider.hostname, ACME_HOSTNAME, API_HOSTNAME, SLACK_HOSTNAME],
    acmeDirectory: pebble.directoryUrl,
  });
  const files = {
    ...own,
    'docker-compose.override.yaml': override,
    'mission-control.yaml': withSettings(own['mission-control.yaml'] ?? '', settingsOf(place)),
    'authority.pem': trust,
  };
  return { files, trust, provider, pebble, cluster, outside, hostnames, tokens: await makeTokens(provider) };
}

async function makeTokens({ token }: IdentityProvider): Promise<Readonly<Record<TokenKind, string>>> {
  return {
    good: await token('good'),
    expired: await token('expired'),
    foreign: await token('foreign'),
    malformed: await token('malformed'),
  };
}

function writeToken({ directory }: Lab, kind: TokenKind, token: string): string {
  const path = join(directory, `token-${kind}`);
  writeFileSync(path, `${token}\n`, { mode: 0o600 });
  return path;
}

async function read(files: Readonly<Record<string, string>>): Promise<Project> {
  const { project, findings } = await loadProject(async (path) => files[path] ?? null, { files: [], envFiles: [] });
  if (project !== null) return project;
  throw new Error(`docker-compose.yaml cannot be read: ${findings.map(({ message }) => message).join(' ')}`);
}

function startProviderFor(
  { machine, authority }: StackPlace,
  variables: Readonly<Record<string, string>>,
): Promise<IdentityProvider> {
  const of = (name: string) => variables[name] ?? '';
  const path = (name: string) => new URL(of(name)).pathname;
  const zone = of('ZONE');
  return startProvider(machine, authority, {
    issuer: of('ISSUER'),
    audience: of('AUDIENCE'),
    clientId: of('CLIENT_ID'),
    machineId: of('MACHINE_CLIENT_ID'),
    redirectUris: [`https://auth.${zone}/oauth2/callback`],
    afterLogout: [`https://auth.${zone}/`],
    rolesClaim: of('GROUPS_CLAIM'),
    paths: {
      authorization: path('LOGIN_URL'),
      token: path('REDEEM_URL'),
      jwks: path('JWKS_URL'),
      signOut: path('SIGN_OUT_URL'),
    },
  });
}

function settingsOf({ machine, entrance }: StackPlace): Readonly<Record<string, unknown>> {
  const { address, port, user, hostKey } = entrance;
  return {
    server: { address, port, user, hostKeys: [hostKey], project: machine.name, addresses: { '*': machine.address } },
    tls: { certificateAuthority: 'authority.pem' },
    soakSeconds: 2,
    startSeconds: 120,
  };
}
