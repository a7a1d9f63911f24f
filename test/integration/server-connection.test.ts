import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { installTools, TOOLS } from '../../lab/machine/packages.ts';
import { freePort } from '../../lab/port.ts';
import { silent } from '../../lab/progress.ts';
import { type Relay, startRelay } from '../../lab/relay.ts';
import { makeKey, type Sshd, startSshd } from '../../lab/sshd.ts';
import type { Timings } from '../../src/adapters/server/connection.ts';
import { scanHostKey } from '../../src/adapters/server/scan.ts';
import { connectServer, type ServerOptions } from '../../src/adapters/server/server.ts';
import { openShell } from '../../src/adapters/server/shell.ts';
import type { Message } from '../../src/core/protocol/messages.ts';

const QUICK: Timings = { connect: 3, keepalive: 0.3, keepaliveCount: 2, silence: 5, reattach: 5 };
const HELLO = `echo '{"type":"hello","protocol":1,"agent":"test"}'`;
const FREE = `echo '{"type":"result","result":{"verb":"lock","lock":null}}'`;
const SHA = 'a'.repeat(40);
const RECORD = {
  version: 1,
  id: 'one',
  kind: 'deploy',
  outcome: 'deployed',
  revision: SHA,
  from: null,
  running: SHA,
  fence: 1,
  startedAt: '2026-01-02T03:04:05Z',
  endedAt: '2026-01-02T03:05:05Z',
  failure: null,
  plan: null,
  services: {},
  saved: [],
};

let sshd: Sshd;
let relay: Relay | null = null;
const faults: unknown[] = [];
const remember = (fault: unknown) => void faults.push(fault);

beforeAll(async () => {
  await installTools(TOOLS, silent);
  process.on('uncaughtExceptionMonitor', remember);
  sshd = await startSshd();
});
afterEach(async () => {
  await relay?.stop();
  relay = null;
  expect(faults).toEqual([]);
});
afterAll(async () => {
  process.off('uncaughtExceptionMonitor', remember);
  await sshd.stop();
});

function server(given: {
  port?: number;
  address?: string;
  hostKeys?: readonly string[];
  credentials?: Partial<ServerOptions['credentials']>;
  timings?: Partial<Timings>;
  signal?: AbortSignal;
}) {
  return connectServer({
    settings: {
      address: given.address ?? '127.0.0.1',
      port: given.port ?? sshd.port,
      user: sshd.user,
      hostKeys: given.hostKeys ?? [sshd.hostKey],
      directory: null,
      project: null,
      addresses: {},
    },
    credentials: { identity: sshd.identity, keyText: null, agentSocket: null, ...given.credentials },
    log: { info: () => undefined, warn: () => undefined },
    clock: { sleep: (seconds) => delay(seconds * 100), monotonicSeconds: () => performance.now() / 1000 },
    signal: given.signal ?? new AbortController().signal,
    timings: { ...QUICK, ...given.timings },
  });
}

const file = (name: string) => join(sshd.directory, name);

describe('the host key', () => {
  it('that is pinned is let through, and the request arrives as one line, without a terminal', async () => {
    sshd.door(
      `printf '%s' "$SSH_ORIGINAL_COMMAND" >${file('request')}; test -t 0 || test -t 1 || touch ${file('no-tty')}\npwd >${file('cwd')}\n${HELLO}; ${FREE}`,
    );
    expect(await server({}).ask({ verb: 'lock' })).toEqual({ verb: 'lock', lock: null });
    expect(readFileSync(file('request'), 'utf8')).toBe('lock');
    expect(existsSync(file('no-tty'))).toBe(true);
  });

  it('of an impostor stops everything: nothing runs, nobody logs in, both fingerprints are named, one try', async () => {
    const impostor = await startSshd();
    try {
      impostor.door(`touch ${join(impostor.directory, 'ran')}`);
      const error = await server({ port: impostor.port, credentials: { identity: impostor.identity } })
        .ask({ verb: 'deploy', revision: SHA, id: 'one' })
        .catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'HOST_KEY_MISMATCH' });
      for (const path of [file('host.pub'), join(impostor.directory, 'host.pub')])
        expect(error.message).toContain(execFileSync('ssh-keygen', ['-lf', path], { encoding: 'utf8' }).split(' ')[1]);
      expect(existsSync(join(impostor.directory, 'ran'))).toBe(false);
      expect(impostor.log()).not.toMatch(/Accepted|Failed|Postponed|userauth/);
      expect(impostor.log().match(/Connection from/g)).toHaveLength(1);
    } finally {
      await impostor.stop();
    }
  });

  it('of another type than the pinned one is a mismatch too', async () => {
    makeKey(file('other'), 'ecdsa');
    const pinned = readFileSync(file('other.pub'), 'utf8');
    await expect(server({ hostKeys: [pinned] }).ask({ verb: 'lock' })).rejects.toMatchObject({
      code: 'HOST_KEY_MISMATCH',
      message: expect.stringContaining('no key of that type'),
    });
  });

  it('must be pinned', async () => {
    await expect(server({ hostKeys: [] }).ask({ verb: 'lock' })).rejects.toMatchObject({ code: 'SETTINGS_INVALID' });
  });

  it.each(['ecdsa', 'rsa'])('may be of type %s', async (hostKeyType) => {
    const other = await startSshd({ hostKeyType });
    try {
      other.door(`${HELLO}; ${FREE}`);
      const { port, hostKey } = other;
      const asked = server({ port, hostKeys: [hostKey], credentials: { identity: other.identity } });
      expect(await asked.ask({ verb: 'lock' })).toEqual({ verb: 'lock', lock: null });
    } finally {
      await other.stop();
    }
  });

  it('can be looked at without logging in', async () => {
    const shown = await scanHostKey({ address: '127.0.0.1', port: sshd.port, types: [] }, QUICK);
    expect(sshd.hostKey.startsWith(shown.line)).toBe(true);
    expect(execFileSync('ssh-keygen', ['-lf', file('host.pub')], { encoding: 'utf8' })).toContain(shown.fingerprint);
  });
});

describe('the key', () => {
  it('that the server does not know is refused', async () => {
    await expect(server({ credentials: { identity: sshd.stranger } }).ask({ verb: 'lock' })).rejects.toMatchObject({
      code: 'KEY_REFUSED',
      hint: expect.stringContaining('authorized_keys'),
    });
  });

  it('may come as text, or from an ssh agent', async () => {
    sshd.door(`${HELLO}; ${FREE}`);
    const keyText = readFileSync(sshd.identity, 'utf8');
    expect(await server({ credentials: { identity: null, keyText } }).ask({ verb: 'lock' })).toHaveProperty('lock');
    const agentSocket = file('agent');
    const agent = spawn('ssh-agent', ['-D', '-a', agentSocket], { stdio: 'ignore' });
    try {
      while (!existsSync(agentSocket)) await delay(20);
      const asked = server({ credentials: { identity: null, agentSocket } });
      await expect(asked.ask({ verb: 'lock' })).rejects.toMatchObject({ code: 'KEY_REFUSED' });
      execFileSync('ssh-add', ['-q', sshd.stranger, sshd.identity], {
        env: { ...process.env, SSH_AUTH_SOCK: agentSocket },
        stdio: 'ignore',
      });
      expect(await asked.ask({ verb: 'lock' })).toHaveProperty('lock');
    } finally {
      agent.kill();
    }
  });

  it('from an ssh agent that is not there is no key', async () => {
    const asked = server({ credentials: { identity: null, agentSocket: file('no-agent') } });
    await expect(asked.ask({ verb: 'lock' })).rejects.toMatchObject({ code: 'KEY_INVALID' });
  });
});

describe('the way there', () => {
  it('that is closed, unknown or mute: a sentence each', async () => {
    const closed = await freePort();
    await expect(server({ port: closed }).ask({ verb: 'lock' })).rejects.toMatchObject({
      code: 'SERVER_UNREACHABLE',
      message: expect.stringContaining('refuses connections'),
    });
    await expect(server({ address: 'server.invalid' }).ask({ verb: 'lock' })).rejects.toMatchObject({
      code: 'SERVER_UNREACHABLE',
      message: expect.stringMatching(/no address for the name server\.invalid|could not be looked up/),
    });
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as { port: number };
    try {
      await expect(server({ port, timings: { connect: 0.3 } }).ask({ verb: 'lock' })).rejects.toMatchObject({
        code: 'SERVER_TIMEOUT',
        message: expect.stringContaining('did not answer in time'),
      });
    } finally {
      mute.close();
    }
  });

  it('that turns into a black hole is lost within the keepalive, not for ever', async () => {
    relay = await startRelay(sshd.port);
    sshd.door(`${HELLO}; sleep 20`);
    const asked = server({ port: relay.port, timings: { silence: 60 } });
    const outcome = asked.ask({ verb: 'lock' }, () => relay?.stall());
    const began = performance.now();
    await expect(outcome).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('that is reset is lost at once', async () => {
    relay = await startRelay(sshd.port);
    sshd.door(`${HELLO}; sleep 20`);
    const outcome = server({ port: relay.port }).ask({ verb: 'lock' }, () => relay?.cut());
    await expect(outcome).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('open but without a word from the agent is given up', async () => {
    sshd.door(`${HELLO}; sleep 20`);
    await expect(server({ timings: { silence: 0.5 } }).ask({ verb: 'lock' })).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      message: expect.stringContaining('said nothing'),
    });
  });

  it('stays open as long as heartbeats come', async () => {
    sshd.door(`${HELLO}; for i in 1 2 3 4 5; do sleep 0.3; echo '{"type":"heartbeat","at":"now"}'; done; ${FREE}`);
    expect(await server({ timings: { silence: 0.8 } }).ask({ verb: 'lock' })).toHaveProperty('lock', null);
  });
});

describe('a session that ends', () => {
  it.each([
    ['killed at the server', `${HELLO}; kill -9 $PPID`],
    ['killing itself', `${HELLO}; kill -9 $$`],
    ['with exit code 0 and no result', `${HELLO}; exit 0`],
  ])('%s is no success', async (_, script) => {
    sshd.door(script);
    await expect(server({}).ask({ verb: 'lock' })).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('with another exit code but a result is one', async () => {
    sshd.door(`${HELLO}; ${FREE}; echo trouble >&2; exit 3`);
    expect(await server({}).ask({ verb: 'lock' })).toEqual({ verb: 'lock', lock: null });
  });

  it('in the same packet as it began keeps its exit code and its output', async () => {
    sshd.authorize(readFileSync(file('identity.pub'), 'utf8'));
    relay = await startRelay(sshd.port);
    const shell = await openShell(
      { address: '127.0.0.1', port: relay.port, user: sshd.user, hostKeys: [sshd.hostKey] },
      { identity: sshd.identity, keyText: null, agentSocket: null },
    );
    try {
      relay.gather(200);
      expect(await shell.run(['sh', '-c', 'echo said; exit 3'])).toEqual({ code: 3, stdout: 'said\n', stderr: '' });
    } finally {
      shell.close();
      sshd.authorize(`restrict,command="/bin/sh ${file('door')}" ${readFileSync(file('identity.pub'), 'utf8')}`);
    }
  });

  it('without agent says how to install it', async () => {
    sshd.authorize(readFileSync(file('identity.pub'), 'utf8'));
    try {
      await expect(server({}).ask({ verb: 'lock' })).rejects.toMatchObject({
        code: 'AGENT_MISSING',
        hint: expect.stringContaining('mission-control server install'),
      });
    } finally {
      sshd.authorize(`restrict,command="/bin/sh ${file('door')}" ${readFileSync(file('identity.pub'), 'utf8')}`);
    }
  });
});

describe('a deployment', () => {
  const deployment = (record: object | null, phase: string) =>
    JSON.stringify({
      type: 'result',
      result: {
        verb: 'status',
        status: { revision: null, lock: null, deployment: { id: 'one', phase, record }, records: [] },
      },
    });
  const ending = (how: string) => `${HELLO}
case $SSH_ORIGINAL_COMMAND in
  deploy*) echo "$SSH_ORIGINAL_COMMAND" >>${file('deploys')}; ${how};;
  "status one") if [ -e ${file('asked')} ]; then echo '${deployment(RECORD, 'done')}'; else touch ${file('asked')}; echo '${deployment(null, 'pull')}'; fi;;
esac`;

  afterEach(() => {
    execFileSync('rm', ['-f', file('deploys'), file('asked')]);
  });

  it.each([
    ['killed', 'kill -9 $PPID'],
    ['ended without result', 'exit 0'],
    ['mute', 'sleep 20'],
  ])('whose session is %s is found again by its status, and is asked for once', async (_, how) => {
    sshd.door(ending(how));
    const messages: Message[] = [];
    const result = await server({ timings: { silence: 0.5 } }).ask(
      { verb: 'deploy', revision: SHA, id: 'one' },
      (message) => void messages.push(message),
    );
    expect(result).toMatchObject({ verb: 'deploy', id: 'one', record: { outcome: 'deployed' } });
    expect(readFileSync(file('deploys'), 'utf8')).toBe(`deploy ${SHA} one\n`);
    expect(messages.filter((message) => message.type === 'progress')).toMatchObject([{ phase: 'pull' }]);
  });

  it('is not asked for where an agent of another version listens: it would begin before its hello is refused', async () => {
    sshd.door(ending('exit 0').replace('"protocol":1', '"protocol":2'));
    const outcome = server({}).ask({ verb: 'deploy', revision: SHA, id: 'one' });
    await expect(outcome).rejects.toMatchObject({ code: 'AGENT_VERSION' });
    expect(existsSync(file('deploys'))).toBe(false);
  });

  it('that was left by its client says how to come back', async () => {
    sshd.door(ending('sleep 20'));
    const stop = new AbortController();
    const outcome = server({ signal: stop.signal }).ask({ verb: 'deploy', revision: SHA, id: 'one' }, () =>
      stop.abort(),
    );
    await expect(outcome).rejects.toMatchObject({
      code: 'INTERRUPTED',
      hint: expect.stringContaining('mission-control status one'),
    });
  });

  it('is found again after a black hole that ends', async () => {
    relay = await startRelay(sshd.port);
    const way = relay;
    sshd.door(ending('sleep 20'));
    const outcome = server({ port: way.port, timings: { silence: 60 } }).ask(
      { verb: 'deploy', revision: SHA, id: 'one' },
      (message) => {
        if (message.type === 'hello') way.stall();
      },
    );
    await delay(1200);
    way.pass();
    expect(await outcome).toMatchObject({ record: { outcome: 'deployed' } });
  });
});

it('a flood is cut off', async () => {
  writeFileSync(file('flood'), 'x');
  sshd.door(`${HELLO}; tr '\\0' x </dev/zero | head -c 20000000`);
  await expect(server({}).ask({ verb: 'lock' })).rejects.toMatchObject({ code: 'AGENT_PROTOCOL' });
});
