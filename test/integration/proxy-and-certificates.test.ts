import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect as connectTls, type PeerCertificate } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processesOfLab } from '../../lab/machine/identity.ts';
import { until } from '../../lab/processes.ts';
import { silent } from '../../lab/progress.ts';
import { skipStack } from '../../lab/stack/missing.ts';
import { openStackLab, type StackLab } from '../../lab/stack/stack-lab.ts';
import type { Question } from '../../lab/web.ts';
import { addressesOf, answers, listeners, portsOf, reachedFrom, sweep } from './reach.ts';

const MISSING = await skipStack();
/** Renewed after two thirds of it. */
const LIFE_SECONDS = 60;
/** Who believes the proxy's headers, hands out tokens or asks the engine, and the ports on which he listens. */
const APART: Readonly<Record<string, readonly number[]>> = {
  'oauth2-proxy': [4180],
  'service-accounts': [8080],
  'token-refresher': [],
  'socket-proxy': [2375],
  'secret-fetcher': [],
  'docker-gen': [],
  letsencrypt: [],
};
const OFTEN = [80, 443, 1883, 2375, 3000, 4180, 5000, 8000, 8080, 9000];
/** An address of this machine that no lab has. */
const ELSEWHERE = '127.1.2.3';

describe.skipIf(MISSING !== null)(`the stack${MISSING === null ? '' : ` (skipped: ${MISSING})`}`, () => {
  let lab: StackLab;
  const containerOf = async (service: string) => {
    const found = (await lab.containers()).find((one) => one.service === service);
    if (found === undefined) throw new Error(`The stack has no ${service}.`);
    return found.id;
  };
  const logOf = async (service: string) => {
    const { stdout, stderr } = await lab.docker(['logs', await containerOf(service)]);
    return stdout + stderr;
  };

  beforeAll(async () => {
    lab = await openStackLab({
      progress: silent,
      certificateSeconds: LIFE_SECONDS,
      change: { 'docker-compose.yaml': lookEverySecond },
    });
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  describe('certificates', () => {
    test('are issued by pebble for every LETSENCRYPT_HOST', async () => {
      const ordered = await orderedHostnames(lab);
      expect(ordered).toEqual([...lab.hostnames].sort());
      for (const hostname of ordered) {
        const shown = await certificateOf(lab, hostname);
        expect(shown.subjectaltname?.split(', '), hostname).toContain(`DNS:${hostname}`);
        expect(shown.issuer.CN, hostname).toMatch(/^Pebble Intermediate CA/);
      }
    });

    test('are renewed: a new serial is served without a command, and nobody is kept waiting', async () => {
      const before = await certificateOf(lab, lab.hostname('whoami'));
      const answers = new Set<number>();
      const renewed = await until(async () => {
        answers.add((await lab.ask('whoami')).status);
        return (await certificateOf(lab, lab.hostname('whoami'))).serialNumber !== before.serialNumber;
      }, LIFE_SECONDS);
      const after = await certificateOf(lab, lab.hostname('whoami'));
      expect([renewed, [...answers]]).toEqual([true, [401]]);
      expect(Date.parse(after.valid_from)).toBeLessThan(Date.parse(before.valid_to));
    });

    test('that cannot be had is said in one line, and those of others are had all the same', async () => {
      const names = ['nowhere.example.org', 'late.example.org'] as const;
      // No service answers for the first hostname: nobody there can prove that it is his.
      await using _nowhere = await start(lab, { LETSENCRYPT_HOST: names[0] });
      expect(await until(async () => (await logOf('letsencrypt')).includes(`No certificate for ${names[0]}`), 30)).toBe(
        true,
      );
      const late = await start(lab, { VIRTUAL_HOST: names[1], LETSENCRYPT_HOST: names[1] });
      const served = () => certificateOf(lab, names[1]).then((shown) => shown.subjectaltname === `DNS:${names[1]}`);
      expect(await until(() => served().catch(() => false), 30)).toBe(true);
      const said = (await logOf('letsencrypt')).split('\n').filter((line) => line.includes(names[0]));
      expect(
        said.every((line) => /^No certificate for \S+ from https:\S+, trying again in \d+ s: .*503/.test(line)),
        said[0],
      ).toBe(true);
      expect(said.length).toBeLessThan(8);
      // Who is gone takes the name of his certificate along, as acme-companion has it.
      await late[Symbol.asyncDispose]();
      const files = async () =>
        (await lab.docker(['exec', await containerOf('letsencrypt'), 'ls', '/etc/nginx/certs'])).stdout.split('\n');
      expect(await until(async () => !(await files()).includes(`${names[1]}.crt`), 20)).toBe(true);
      expect(await files()).toContain(`${lab.hostname('whoami')}.crt`);
    });

    test('whose volume was deleted are issued again', async () => {
      const before = await certificateOf(lab, lab.hostname('whoami'));
      const users = await Promise.all(['service-proxy', 'docker-gen', 'letsencrypt'].map(containerOf));
      await lab.docker(['rm', '--force', ...users]);
      await lab.docker(['volume', 'rm', `${lab.project}_certificates`]);
      await lab.deploy();
      const after = await certificateOf(lab, lab.hostname('whoami'));
      expect(after.serialNumber).not.toBe(before.serialNumber);
      expect((await lab.ask('whoami')).status).toBe(401);
    });
  });

  describe('only the proxy', () => {
    test('answers at the address: of the stack, 80 and 443 and nothing else', async () => {
      const [open, owners] = [await sweep(lab.address), await listeners()];
      const processes = processesOfLab({ name: lab.project, path: lab.directory }).map(({ pid }) => pid);
      const stand = new Set([process.pid, ...processes]);
      const ofStack: number[] = [];
      for (const port of open) {
        // What stands for other machines has the same address here; what answers at any other one is the machine's.
        const isWorld = stand.has(owners.get(`${lab.address}:${port}`) ?? 0);
        if (!isWorld && !(await answers(ELSEWHERE, port))) ofStack.push(port);
      }
      expect(ofStack).toEqual([80, 443]);
      const label = `label=com.docker.compose.project=${lab.project}`;
      const { stdout } = await lab.docker(['ps', '--filter', label, '--format', '{{.Ports}}']);
      const published = stdout.match(/\S+->\S+/g)?.map((one) => one.replace(/,$/, ''));
      expect(published).toEqual([`${lab.address}:80->80/tcp`, `${lab.address}:443->443/tcp`]);
    });

    test('is where others answer: from the network of services nobody else does', async () => {
      const whoami = await containerOf('whoami');
      const open = `${(await addressesOf(lab, whoami))[`${lab.project}_proxy`]}:8080`;
      const places = [open];
      const look = async ([service, expected]: [string, readonly number[]]) => {
        const id = await containerOf(service);
        const [ports, addresses] = [await portsOf(lab, id), Object.values(await addressesOf(lab, id))];
        expect([service, ports, addresses.length > 0]).toEqual([service, expected, true]);
        const wanted = new Set([...ports, ...OFTEN]);
        for (const host of [...addresses, service]) places.push(...[...wanted].map((port) => `${host}:${port}`));
      };
      await Promise.all(Object.entries(APART).map(look));
      expect(places.length).toBeGreaterThan(100);
      // Who asks that way finds the one that may be asked.
      expect(await reachedFrom(lab, whoami, places)).toEqual([open]);
    });
  });

  describe('bad days of the proxy', () => {
    const asked = async (question: Question = {}) => {
      const headers = { Authorization: `Bearer ${await lab.provider.token('good')}` };
      return await lab.ask('whoami', { ...question, headers });
    };

    test.concurrent('a POST of 100 MB arrives whole', async () => {
      const body = Buffer.alloc(100_000_000, 'x');
      const { status, body: said } = await asked({ method: 'POST', body });
      expect([status, JSON.parse(said).bodyBytes]).toEqual([200, body.length]);
    });

    test.concurrent('200 requests at once are all answered', async () => {
      const token = await lab.provider.token('good');
      const headers = { Authorization: `Bearer ${token}` };
      expect((await lab.ask('whoami', { headers })).status).toBe(200);
      const replies = await Promise.all(Array.from({ length: 200 }, () => lab.ask('whoami', { headers })));
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    });

    test.concurrent('clients that never finish are sent away, and keep nobody else from an answer', async () => {
      const slow = Array.from({ length: 50 }, () => neverFinish(lab));
      const begun = Date.now();
      expect((await asked()).status).toBe(200);
      expect(Date.now() - begun).toBeLessThan(10_000);
      await Promise.all(slow);
      expect(Date.now() - begun).toBeLessThan(30_000);
    });

    test('a broken file of vhost.d is said with its line, and everybody is served as before', async () => {
      const hostname = 'broken.example.org';
      const file = join(lab.server.directory, 'stack/service-proxy/vhost.d', hostname);
      writeFileSync(file, 'include /etc/nginx/vhost.d/public;\nproxy_read_timeout soon;\n');
      await using _service = await start(lab, { VIRTUAL_HOST: hostname });
      const said = new RegExp(`\\[emerg\\].* invalid value in \\S*${hostname}:2`);
      expect(await until(async () => said.test(await logOf('service-proxy')), 20)).toBe(true);
      expect((await asked()).status).toBe(200);
      rmSync(file);
      await lab.docker(['kill', '--signal', 'HUP', await containerOf('service-proxy')]);
      const redirects = async () => (await lab.ask(hostname, { plain: true })).status === 301;
      expect(await until(redirects, 20)).toBe(true);
    });

    test('a hostname that a second service claims is shared, and opens nothing', async () => {
      await using _other = await start(lab, { VIRTUAL_HOST: lab.hostname('whoami'), VIRTUAL_PORT: '9' });
      const routes = async () =>
        (await lab.docker(['exec', await containerOf('service-proxy'), 'cat', '/etc/nginx/conf.d/default.conf']))
          .stdout;
      const upstream = new RegExp(`upstream ${lab.hostname('whoami')} \\{\\nserver \\S+;\\nserver \\S+;`);
      expect(await until(async () => upstream.test(await routes()), 20)).toBe(true);
      for (let time = 0; time < 4; time++) {
        expect((await lab.ask('whoami')).status).toBe(401);
        // Nobody listens at the second one: nginx goes to the first.
        expect((await asked()).status).toBe(200);
      }
    });

    test('the door to the engine away: all goes on, it is said, and later news is heard', async () => {
      const door = await containerOf('socket-proxy');
      const hostname = 'news.example.org';
      await lab.docker(['stop', '--time', '1', door]);
      await using _service = await start(lab, { VIRTUAL_HOST: hostname });
      expect((await asked()).status).toBe(200);
      expect((await lab.ask(hostname, { plain: true })).status).toBe(503);
      await lab.docker(['start', door]);
      expect(await until(async () => (await lab.ask(hostname, { plain: true })).status === 301, 30)).toBe(true);
      for (const service of ['docker-gen', 'letsencrypt'])
        expect(await logOf(service), service).toMatch(
          /^Events of the engine at tcp:\S+ ended \(.*\); asking again\.$/m,
        );
    });
  });
});

function lookEverySecond(compose: string): string {
  const changed = compose.replace(/^( +)DEFAULT_KEY_SIZE: .*\n/m, '$&$1CERTS_UPDATE_INTERVAL: "1"\n');
  if (changed === compose) throw new Error('docker-compose.yaml says nothing of DEFAULT_KEY_SIZE any more.');
  return changed;
}

async function orderedHostnames(lab: StackLab): Promise<string[]> {
  const ids = (await lab.containers()).map(({ id }) => id);
  const { stdout } = await lab.docker(['inspect', '--format', '{{json .Config.Env}}', ...ids]);
  const variables = stdout.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as string[])));
  const hosts = variables.flatMap((variable) => /^LETSENCRYPT_HOST=(.+)$/.exec(variable)?.[1]?.split(',') ?? []);
  return hosts.map((hostname) => hostname.trim()).sort();
}

/** What is shown for a hostname, where it leads to pebble's root. */
function certificateOf({ address, pebble }: StackLab, hostname: string) {
  return new Promise<PeerCertificate>((resolve, reject) => {
    const socket = connectTls({ host: address, port: 443, servername: hostname, ca: pebble.root }, () => {
      resolve(socket.getPeerCertificate());
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

/** Begins a request and waits until somebody has had enough of it. */
function neverFinish({ address, trust, hostname }: StackLab): Promise<void> {
  return new Promise((resolve) => {
    const servername = hostname('whoami');
    const socket = connectTls({ host: address, port: 443, servername, ca: trust }, () => {
      socket.write(`GET / HTTP/1.1\r\nHost: ${servername}\r\nX-Slow: `);
    });
    socket.resume();
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve());
  });
}

/** An ordinary service that git does not know; gone with the scope it is started in. */
async function start(lab: StackLab, environment: Readonly<Record<string, string>>) {
  const variables = Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const place = ['--network', `${lab.project}_proxy`, '--label', `com.docker.compose.project=${lab.project}`];
  const { image } = (await lab.containers()).find(({ service }) => service === 'whoami') ?? { image: '' };
  const { stdout } = await lab.docker(['run', '--detach', ...place, ...variables, image]);
  return { [Symbol.asyncDispose]: async () => void (await lab.docker(['rm', '--force', stdout.trim()])) };
}
