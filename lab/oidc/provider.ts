import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Authority } from '../authority.ts';
import { freeLoopback } from '../machine/loopback.ts';
import type { Machine, RunningProcess } from '../machine/machine.ts';
import { PEOPLE, type Person } from './people.ts';
import type { ProviderPaths, ProviderSettings } from './settings.ts';
import { type BearerKind, type Claims, makeSigningKey, makeToken } from './tokens.ts';

/** A real OpenID provider of one lab: people log in, programs get tokens. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly hostname: string;
  /** 127.A.B.C, where it listens on 443. */
  readonly address: string;
  readonly people: readonly Person[];
  readonly audience: string;
  /** Of the sign-on, and of what gets tokens for programs. */
  readonly web: { readonly id: string; readonly secret: string };
  readonly machine: { readonly id: string; readonly secret: string };
  /** A program's token as it would make one, or one with just this wrong. */
  token(kind: BearerKind, claims?: Claims): Promise<string>;
  /** It goes away from one moment to the next, and forgets who is logged in; its key stays. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** What the provider is to know of the stack. */
export interface Registration {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  /** Of what gets tokens for programs. */
  readonly machineId: string;
  readonly redirectUris: readonly string[];
  readonly afterLogout: readonly string[];
  readonly rolesClaim: string;
  readonly paths: ProviderPaths;
}

const MACHINE_TOKEN_SECONDS = 120 * 86_400;

/** Starts the provider as a process of the lab. */
export async function startProvider(
  machine: Machine,
  authority: Authority,
  registration: Registration,
): Promise<IdentityProvider> {
  const { issuer, audience } = registration;
  const { hostname } = new URL(issuer);
  const directory = join(machine.directory, 'provider');
  mkdirSync(directory, { mode: 0o700 });
  const key = await makeSigningKey('lab-1');
  const address = await freeLoopback(new Set([machine.address]), [443]);
  const clients = {
    web: { id: registration.clientId, secret: randomBytes(24).toString('base64url') },
    machine: { id: registration.machineId, secret: randomBytes(24).toString('base64url') },
  };
  const settings: ProviderSettings = {
    issuer,
    paths: registration.paths,
    listen: { address, port: 443 },
    tls: authority.issue(hostname),
    jwk: { ...key.jwk },
    people: PEOPLE,
    web: { ...clients.web, redirectUris: registration.redirectUris, afterLogout: registration.afterLogout },
    machine: clients.machine,
    audience,
    rolesClaim: registration.rolesClaim,
    machineGroups: ['user'],
    machineTokenSeconds: MACHINE_TOKEN_SECONDS,
  };
  const file = join(directory, 'settings.json');
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
  let process: RunningProcess | null = null;
  const start = async () => {
    process ??= await machine.startProcess({
      name: 'provider',
      argv: [globalThis.process.execPath, join(import.meta.dirname, 'main.ts'), file],
      ready: () => listens(address),
    });
  };
  await start();
  return {
    issuer,
    hostname,
    address,
    people: PEOPLE,
    audience,
    ...clients,
    token: (kind, claims) => makeToken({ issuer, audience, client: clients.machine.id, key }, kind, claims),
    start,
    async stop() {
      await process?.stop();
      process = null;
    },
  };
}

function listens(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: 443 });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
