import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Completed } from '../src/process.ts';
import { type Authority, makeAuthority } from './authority.ts';
import { bundleDirectory } from './bundle.ts';
import { replaceCertificate } from './certificates.ts';
import { type Client, makeClient } from './client.ts';
import { type LabContainer, listContainers } from './containers.ts';
import type { Docker, Machine, RunOptions } from './machine/machine.ts';
import { prepareMachine } from './machine/prepare.ts';
import { makeOrigin, type Origin } from './origin.ts';
import type { Progress } from './progress.ts';
import type { Pushed, Registry } from './registry.ts';
import { type Entrance, type LabServer, makeServer, openEntrance } from './server.ts';
import { fillRegistry, pushWeb } from './stack/images.ts';
import { stackFiles } from './stack/template.ts';
import { makeIssuer, type TokenKind } from './token.ts';
import { asProgress } from './told.ts';
import type { Behaviour } from './web-image.ts';

/** How a lab is opened; everything has a default. */
export interface LabOptions {
  /** The command line under test: a fresh bundle (MISSION_CONTROL_BUNDLE names another one's directory), or the committed one. */
  readonly cli?: 'source' | 'dist';
  /** Told what is being prepared. */
  readonly progress?: Progress | ((line: string) => void);
  /** Whether the agent is installed on the server at once; default true. */
  readonly install?: boolean;
  /** Whether the registry holds what stands in for proxy, certificates and sign-on; a stack without them does without. Default true. */
  readonly standIns?: boolean;
  /** Files of the stack besides those of the template, or instead of them. */
  readonly files?: Readonly<Record<string, string>>;
  /** Another stack than the small one: its zone, and its files, made where there is a machine, a registry and an entrance already. */
  readonly stack?: {
    readonly zone: string;
    readonly files: (place: StackPlace) => Promise<Readonly<Record<string, string>>>;
  };
}

/** Where the files of a stack are made, and what they need is started. */
export interface StackPlace {
  readonly machine: Machine;
  readonly registry: Registry;
  readonly authority: Authority;
  readonly entrance: Entrance;
  readonly progress: Progress;
  /** To be called at the end, last thing first. */
  closing(work: () => Promise<void>): void;
}

/** A whole world on this machine: an origin, a server with its engine and its proxy, and somebody who calls it. Nothing is left of it once it is disposed of. */
export interface Lab extends AsyncDisposable {
  readonly directory: string;
  /** 127.A.B.C: its own; the proxy publishes ports 80 and 443 on it. */
  readonly address: string;
  /** Every hostname of the stack ends in it. */
  readonly zone: string;
  /** `NAME.ZONE` */
  hostname(name: string): string;
  /** Prefix of its images: `${registry}/web:1`. */
  readonly registry: string;
  /** The Compose project. */
  readonly project: string;
  readonly machine: Machine;
  readonly authority: Authority;
  readonly origin: Origin;
  readonly server: LabServer;
  readonly client: Client;
  /** Docker, with the environment it runs in. */
  readonly engine: Docker;
  /** Runs `docker ARGV` against the engine. */
  docker(argv: readonly string[], options?: RunOptions): Promise<Completed>;
  /** The containers of the stack, running or not, in the order of their services' names. */
  containers(): Promise<readonly LabContainer[]>;
  /** Pushes the little web service as `${registry}/NAME:TAG`; its page says the tag. */
  pushWeb(name: string, tag: string, behaviour: Behaviour | 'sound'): Promise<Pushed>;
  /** A file that holds a token, for `--token-file`. */
  token(kind: TokenKind): string;
  /** Puts a certificate where the proxy finds it, in place of the one it has. */
  putCertificate(hostname: string, validity: { readonly from: Date; readonly to: Date }): Promise<void>;
}

const ZONE = 'lab.example';

/** Opens a lab. What was started ends with it, and also where opening fails. */
export async function openLab(options: LabOptions = {}): Promise<Lab> {
  const progress = asProgress(options.progress);
  const machine = await prepareMachine(progress);
  const closing: (() => Promise<void>)[] = [async () => machine[Symbol.asyncDispose]()];
  const close = async () => {
    for (let next = closing.pop(); next; next = closing.pop()) await next();
  };
  try {
    return { ...(await furnish({ machine, progress, options, closing })), [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Furnishing {
  readonly machine: Machine;
  readonly progress: Progress;
  readonly options: LabOptions;
  /** What is to be done at the end, last thing first. */
  readonly closing: (() => Promise<void>)[];
}

async function furnish({
  machine,
  progress,
  options,
  closing,
}: Furnishing): Promise<Omit<Lab, typeof Symbol.asyncDispose>> {
  const { directory, address, docker, name: project } = machine;
  const bundle = await progress.step('Bundling the command line', () =>
    bundleDirectory(options.cli ?? 'source', directory),
  );
  const registry = await progress.step('Filling the registry', () => fillRegistry(machine, options));
  closing.push(() => registry.stop());
  const authority = makeAuthority('Lab authority', directory);
  const issuer = makeIssuer(`https://login.${ZONE}/`);
  const entrance = await openEntrance(machine);
  closing.push(
    () => entrance.sshd.stop(),
    () => entrance.relay.stop(),
  );
  const zone = options.stack?.zone ?? ZONE;
  const place = { machine, registry, authority, entrance, progress };
  const files =
    (await options.stack?.files({ ...place, closing: (work) => void closing.push(work) })) ??
    smallStack(place, issuer.publicKey);
  const origin = await makeOrigin(directory, { ...files, ...options.files });
  const client = await makeClient({ directory, origin, bundle });
  const server = makeServer({ directory: join(directory, 'server'), project, entrance, docker, client, origin });
  closing.push(server.uninstall);
  if (options.install ?? true) await progress.step('Installing the agent', () => installed(server));
  return {
    directory,
    address,
    zone,
    hostname: (name) => `${name}.${zone}`,
    registry: registry.address,
    project,
    machine,
    authority,
    origin,
    server,
    client,
    engine: docker,
    docker: docker.run,
    containers: () => listContainers(docker, project),
    pushWeb: (name, tag, behaviour) => pushWeb({ machine, registry }, { name, tag, behaviour }),
    token(kind) {
      const path = join(directory, `token-${kind}`);
      writeFileSync(path, `${issuer.token(kind)}\n`, { mode: 0o600 });
      return path;
    },
    putCertificate: (hostname, validity) =>
      replaceCertificate(docker, { project, hostname, pair: authority.issue(hostname, validity) }),
  };
}

function smallStack(
  { machine, registry, authority, entrance }: Omit<StackPlace, 'closing'>,
  issuerKey: string,
): Readonly<Record<string, string>> {
  const { address, docker, name: project } = machine;
  return stackFiles({
    zone: ZONE,
    project,
    variables: {
      ADDRESS: address,
      REGISTRY: registry.address,
      DOCKER_SOCKET: socketOf(docker),
      AUTHORITY: authority.directory,
    },
    certificateAuthority: authority.certificate,
    issuerKey,
    server: entrance,
    address,
  });
}

/** The file of the engine's socket. */
export function socketOf({ env }: Docker): string {
  const [, path] = /^unix:\/\/(\/.*)$/.exec(env.DOCKER_HOST ?? '') ?? [];
  if (path === undefined) throw new Error(`The lab needs an engine with a socket, not ${env.DOCKER_HOST}.`);
  return path;
}

async function installed(server: LabServer): Promise<void> {
  const { code, stdout, stderr } = await server.install();
  if (code !== 0) throw new Error(`\`server install\` ended with ${code}:\n${stdout}${stderr}`);
}
