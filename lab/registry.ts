import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MissionControlError } from '../src/errors.ts';
import { run } from '../src/process.ts';
import { freePort } from './machine/loopback.ts';
import type { Machine, RunningProcess } from './machine/machine.ts';
import { toolPath } from './machine/packages.ts';

/** A real image registry of one lab. */
export interface Registry extends AsyncDisposable {
  /** `127.A.B.C:PORT`, what names of its images begin with; plain http, which the engine accepts on loopback. */
  readonly address: string;
  /** The directory it keeps everything in. */
  readonly storage: string;
  /** Puts an image of the engine there under `NAME:TAG`, moving the tag if it is another image's. */
  push(image: string, name: string): Promise<Pushed>;
  /** Takes a tag away; what it named stays reachable by digest. */
  deleteTag(name: string): Promise<void>;
  stop(): Promise<void>;
}

export interface Pushed {
  /** `127.A.B.C:PORT/NAME:TAG` */
  readonly reference: string;
  /** `sha256:…` of its manifest. */
  readonly digest: string;
}

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Starts a registry. With `credentials` it denies everybody else; `push` knows them, the lab's docker does not. */
export async function startRegistry(
  machine: Machine,
  options: { readonly credentials?: Credentials } = {},
): Promise<Registry> {
  const directory = mkdtempSync(join(machine.directory, 'registry-'));
  const address = `${machine.address}:${await freePort(machine.address)}`;
  const { credentials } = options;
  if (credentials) writeFileSync(join(directory, 'htpasswd'), await passwordFile(credentials));
  writeFileSync(join(directory, 'config.json'), JSON.stringify(configuration({ directory, address, credentials })));
  const server = await machine.startProcess({
    name: `registry ${address}`,
    argv: ['docker-registry', 'serve', join(directory, 'config.json')],
    env: { PATH: toolPath() },
    ready: () => answers(address),
  });
  const login = join(directory, 'login');
  mkdirSync(login);
  writeFileSync(join(login, 'config.json'), JSON.stringify({ auths: { [address]: loginFor(credentials) } }));
  const stop = () => stopRegistry(server, directory);
  return {
    address,
    storage: join(directory, 'storage'),
    push: (image, name) => push({ machine, login, image, reference: `${address}/${name}` }),
    deleteTag: async (name) => rmSync(tagDirectory(directory, name), { recursive: true }),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function push(given: {
  readonly machine: Machine;
  readonly login: string;
  readonly image: string;
  readonly reference: string;
}): Promise<Pushed> {
  const { machine, reference } = given;
  await machine.docker.run(['tag', given.image, reference]);
  const done = await machine.docker.run(['push', reference], { env: { DOCKER_CONFIG: given.login } });
  const [digest] = /sha256:[0-9a-f]{64}(?= size)/.exec(done.stdout) ?? [];
  if (!digest)
    throw new MissionControlError({
      code: 'COMMAND_FAILED',
      message: `Pushed ${reference}, but docker named no digest.`,
    });
  return { reference, digest };
}

async function stopRegistry(server: RunningProcess, directory: string): Promise<void> {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** Registries read JSON, which is YAML. */
function configuration(given: {
  readonly directory: string;
  readonly address: string;
  readonly credentials: Credentials | undefined;
}): object {
  const htpasswd = { realm: 'mission-control lab', path: join(given.directory, 'htpasswd') };
  return {
    version: '0.1',
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(given.directory, 'storage') }, delete: { enabled: true } },
    http: { addr: given.address, secret: 'of no use outside of this lab' },
    ...(given.credentials ? { auth: { htpasswd } } : {}),
  };
}

/** The storage's own layout: the registry's API can only delete what a tag points to, together with all its other tags. */
function tagDirectory(directory: string, name: string): string {
  const [repository = '', tag = 'latest'] = name.split(':');
  return join(directory, 'storage/docker/registry/v2/repositories', repository, '_manifests/tags', tag);
}

async function passwordFile({ user, password }: Credentials): Promise<string> {
  const { stdout } = await run({
    argv: ['htpasswd', '-niB', user],
    input: password,
    env: { PATH: toolPath() },
    timeoutSeconds: 30,
  });
  return stdout;
}

function loginFor(credentials: Credentials | undefined): object {
  if (!credentials) return {};
  return { auth: Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64') };
}

async function answers(address: string): Promise<boolean> {
  try {
    return [200, 401].includes((await fetch(`http://${address}/v2/`)).status);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
