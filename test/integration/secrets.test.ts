import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeAuthority } from '../../lab/authority.ts';
import { type Cluster, printKubeconfig, startCluster } from '../../lab/kubernetes/cluster.ts';
import { missingKubernetes } from '../../lab/kubernetes/tools.ts';
import { startProcess, until } from '../../lab/processes.ts';
import { showProgress } from '../../lab/progress.ts';
import { grantCommand } from '../../src/core/secrets/grant.ts';
import { readInventory } from '../../src/core/secrets/inventory-text.ts';
import { run } from '../../src/process.ts';
import { type Fetcher, startFetcher } from './secrets-fetcher.ts';

const MISSING = await missingKubernetes();
if (MISSING !== null && process.env.CI === 'true') throw new Error(`${MISSING}; tests in CI need it.`);

const ROOT = join(import.meta.dirname, '../..');
const SECRETS = ['oauth2-proxy', 'service-accounts', 'service-token', 'slack-bridge'];
const BYTES = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 31) % 256));
/** Of a secret: key → content. */
type Contents = Readonly<Record<string, string | Buffer>>;

const VARIABLES = 'CLIENT_ID=abc\nCLIENT_SECRET="canary $word = #1"\r\nCOOKIE_SECRET=canary==';

describe.skipIf(MISSING !== null)(
  `secrets of a real kube-apiserver${MISSING === null ? '' : ` (skipped: ${MISSING})`}`,
  () => {
    let top = '';
    let cluster: Cluster;
    let namespace = '';
    let directory = '';
    let kubeconfig = '';
    let count = 0;
    const fetchers: Fetcher[] = [];

    beforeAll(async () => {
      top = mkdtempSync(join(tmpdir(), 'mission-control-secrets-'));
      chmodSync(top, 0o711);
      cluster = await startCluster({
        directory: join(top, 'cluster'),
        progress: showProgress(),
        startProcess: (given) => startProcess({ ...given, log: join(top, `${given.name}.log`) }),
      });
    }, 1_500_000);
    afterAll(async () => {
      await cluster?.[Symbol.asyncDispose]();
      rmSync(top, { recursive: true, force: true });
    });

    beforeEach(async () => {
      count += 1;
      namespace = `stack-${count}`;
      directory = join(top, namespace);
      mkdirSync(directory);
      kubeconfig = join(directory, 'config');
      await cluster.start();
      await cluster.kubectl(['create', 'namespace', namespace]);
      await cluster.kubectl(['-n', namespace, 'apply', '-f', join(ROOT, 'stack/kubernetes')]);
      const others = SECRETS.slice(1).map((name) => [name, { 'config.json': `{"canary":"${name}"}` }] as const);
      await putAll([['oauth2-proxy', { 'oauth2.env': VARIABLES, key: BYTES }], ...others]);
      const { stdout: token } = await cluster.kubectl(['-n', namespace, 'create', 'token', 'secret-fetcher']);
      const { server, authority } = cluster;
      writeFileSync(kubeconfig, printKubeconfig({ server, authority, token: token.trim(), namespace }));
    });
    afterEach(async () => {
      await Promise.all(fetchers.splice(0).map((fetcher) => fetcher[Symbol.asyncDispose]()));
    });

    async function put(name: string, files: Contents): Promise<void> {
      await putAll([[name, files]]);
    }

    async function putAll(secrets: readonly (readonly [string, Contents])[]): Promise<void> {
      const items = secrets.map(([name, files]) => {
        const data = Object.entries(files).map(([key, value]) => [key, Buffer.from(value).toString('base64')]);
        return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, data: Object.fromEntries(data) };
      });
      const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
      await cluster.kubectl(['apply', '--server-side', '--force-conflicts', '-f', '-'], { input });
    }

    /** With the script an operator runs, and the kubectl of this cluster. */
    async function makeKubeconfig(identity: string): Promise<string> {
      const { code, stdout, stderr } = await shell(`${ROOT}/stack/kubernetes/kubeconfig.sh ${identity} ${namespace}`);
      expect([code, stderr]).toEqual([0, '']);
      return stdout;
    }

    function shell(line: string) {
      const env = { PATH: `${dirname(cluster.kubectlProgram)}:${process.env.PATH}`, KUBECONFIG: cluster.kubeconfig };
      return run({ argv: ['sh', '-c', line], env, timeoutSeconds: 30 });
    }

    async function start(
      options: { readonly env?: Record<string, string>; readonly size?: string; readonly kubeconfig?: string } = {},
    ) {
      const fetcher = await startFetcher({ directory, kubeconfig, ...options });
      fetchers.push(fetcher);
      return fetcher;
    }

    function read(fetcher: Fetcher, path: string): Buffer {
      return readFileSync(join(fetcher.volume, path));
    }

    async function untilLogged(fetcher: Fetcher, text: string, seconds = 15): Promise<void> {
      if (!(await until(async () => fetcher.log().includes(text), seconds)))
        throw new Error(`Not logged: ${text}\n${fetcher.log()}`);
    }

    /** The health check reads a status that is written after the log, a quarter of a second later at most. */
    async function untilSaid(fetcher: Fetcher, text: string): Promise<void> {
      let said = '';
      const saying = async () => {
        said = (await fetcher.health()).said;
        return said.includes(text);
      };
      if (!(await until(saying, 5))) throw new Error(`Not said: ${text}\n${said}`);
    }

    async function stays(fetcher: Fetcher, healthy: boolean, seconds: number): Promise<void> {
      for (const end = Date.now() + seconds * 1000; Date.now() < end; await delay(250))
        expect((await fetcher.health()).healthy, fetcher.log()).toBe(healthy);
    }

    test('they are fetched, and the wrapper delivers bytes exactly', async () => {
      writeFileSync(kubeconfig, await makeKubeconfig('secret-fetcher'));
      const fetcher = await start();
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
      expect(read(fetcher, 'oauth2-proxy/key').equals(BYTES)).toBe(true);
      expect(readdirSync(fetcher.volume).filter((name) => !name.startsWith('..'))).toEqual(
        ['entrypoint-secrets-setup.sh', ...SECRETS].sort(),
      );
      expect(statSync(join(fetcher.volume, 'oauth2-proxy/key')).mode & 0o777).toBe(0o444);

      const target = join(directory, 'home/.key');
      const wrapper = join(fetcher.volume, 'entrypoint-secrets-setup.sh');
      const options = [
        '--copy',
        `${fetcher.volume}/oauth2-proxy/key:${target}`,
        '--env',
        `${fetcher.volume}/oauth2-proxy/oauth2.env`,
      ];
      const { stdout, stderr } = await run({
        argv: [wrapper, ...options, 'sh', '-c', 'printf "%s|" "$CLIENT_ID" "$CLIENT_SECRET" "$COOKIE_SECRET"'],
        timeoutSeconds: 10,
      });
      expect([stdout, stderr]).toEqual(['abc|canary $word = #1|canary==|', '']);
      expect(readFileSync(target).equals(BYTES)).toBe(true);
      expect((await fetcher.health()).said).toBe('4 of 4 secrets fetched.\n');
    });

    test('the inventory names secrets, keys, variables and the hostnames of Ingresses; nothing names a value', async () => {
      const rules = ['site.example.org', '*.example.org', ''].map((host) => ({
        ...(host === '' ? {} : { host }),
        http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'a', port: { number: 80 } } } }] },
      }));
      const metadata = { name: 'site', namespace, annotations: { canary: 'canary' } };
      const input = JSON.stringify({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata, spec: { rules } });
      await cluster.kubectl(['create', '-f', '-'], { input });
      const fetcher = await start();
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
      const reader = join(directory, 'reader');
      writeFileSync(reader, await makeKubeconfig('inventory-reader'));
      const ask = ['get', 'configmap', 'secret-inventory', '-o', 'jsonpath={.data.inventory\\.json}'];
      let text = '';
      await until(async () => {
        text = (await cluster.kubectl(ask, { kubeconfig: reader })).stdout;
        return text !== '';
      }, 10);
      const read = readInventory(text);
      const inventory = 'inventory' in read ? read.inventory : null;
      expect(inventory?.ingresses).toEqual([{ name: 'site', hostnames: ['*.example.org', 'site.example.org'] }]);
      expect(inventory?.namespace).toBe(namespace);
      expect(inventory?.secrets.map(({ name }) => name)).toEqual(SECRETS);
      expect(inventory?.secrets[0]?.keys).toEqual([
        { name: 'key' },
        { name: 'oauth2.env', variables: ['CLIENT_ID', 'CLIENT_SECRET', 'COOKIE_SECRET'] },
      ]);
      const token = /"token":"([^"]+)/.exec(readFileSync(kubeconfig, 'utf8'))?.[1] ?? 'canary';
      for (const words of [text, fetcher.status(), fetcher.log()])
        expect([words.includes('canary'), words.includes(token)]).toEqual([false, false]);
    });

    test('rotation arrives without a restart, all keys of a secret at once', async () => {
      const fetcher = await start();
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
      let mixed = 0;
      let reads = 0;
      let reading = true;
      const reader = async () => {
        while (reading) {
          const generation = join(fetcher.volume, readlinkSync(join(fetcher.volume, '..data')));
          const [a, b] = ['a', 'b'].map((key) => readFileSync(join(generation, 'slack-bridge', key)).toString());
          if (a !== b) mixed += 1;
          reads += 1;
          await delay(1);
        }
      };
      await put('slack-bridge', { a: '0', b: '0' });
      await until(async () => readdirSync(join(fetcher.volume, 'slack-bridge')).includes('a'), 10);
      const running = reader();
      const took: number[] = [];
      for (let round = 1; round <= 4; round += 1) {
        await put('slack-bridge', { a: `${round}`, b: `${round}` });
        const since = Date.now();
        expect(await until(async () => read(fetcher, 'slack-bridge/a').toString() === `${round}`, 10)).toBe(true);
        took.push(Date.now() - since);
      }
      reading = false;
      await running;
      console.log(`A rotated secret was seen after ${took.join(', ')} ms; ${reads} reads.`);
      expect(mixed).toBe(0);
      expect(reads).toBeGreaterThan(50);
      expect(readdirSync(join(fetcher.volume, 'slack-bridge')).sort()).toEqual(['a', 'b']);
    });

    test('a deleted secret, or one that has become none, is kept as it was and told', async () => {
      const fetcher = await start();
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
      await cluster.kubectl(['-n', namespace, 'delete', 'secret', 'slack-bridge']);
      await put('service-accounts', {});
      await untilLogged(
        fetcher,
        `The Secret slack-bridge is not in the namespace ${namespace}: its last content is kept`,
      );
      await untilLogged(fetcher, 'The Secret service-accounts has no keys. What was there before is kept.');
      expect(read(fetcher, 'slack-bridge/config.json').toString()).toContain('slack-bridge');
      expect(read(fetcher, 'service-accounts/config.json').toString()).toContain('service-accounts');
      await untilSaid(fetcher, 'The Secret slack-bridge is not in');
      expect((await fetcher.health()).healthy).toBe(true);
      await put('slack-bridge', { again: 'x' });
      await untilLogged(fetcher, 'All is well again with slack-bridge.');
      expect(await until(async () => existsSync(join(fetcher.volume, 'slack-bridge/again')), 5)).toBe(true);
    });

    test('a file of variables the wrapper does not take is told by its line', async () => {
      await put('slack-bridge', { 'slack.env': 'A=1\nPATH=/canary\n' });
      const fetcher = await start();
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
      await untilLogged(fetcher, 'slack-bridge/slack.env: line 2 sets PATH, which decides what code a program runs.');
      expect(fetcher.log()).not.toContain('canary');
    });

    test('an API server that is away for a while leaves everything as it was', async () => {
      const fetcher = await start();
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
      await cluster.stop();
      await untilLogged(fetcher, `The API server ${cluster.server} does not answer (ECONNREFUSED); it is asked again.`);
      await stays(fetcher, true, 2);
      expect(read(fetcher, 'oauth2-proxy/key').equals(BYTES)).toBe(true);
      await cluster.start();
      await put('oauth2-proxy', { key: 'new' });
      expect(await until(async () => read(fetcher, 'oauth2-proxy/key').toString() === 'new', 30), fetcher.log()).toBe(
        true,
      );
      await untilLogged(fetcher, 'All is well again with oauth2-proxy.');
    });

    test('started again while the API server is away, it is not healthy and takes nothing away', async () => {
      const first = await start();
      expect(await first.untilHealthy(), first.log()).toBe(true);
      await first.process.stop();
      await cluster.stop();
      const second = await start();
      await stays(second, false, 2);
      expect((await second.health()).said).toContain('does not answer (ECONNREFUSED)');
      expect(read(second, 'oauth2-proxy/key').equals(BYTES)).toBe(true);
      await cluster.start();
      expect(await second.untilHealthy(30), second.log()).toBe(true);
    });

    test('it is never healthy without one of its secrets', async () => {
      await cluster.kubectl(['-n', namespace, 'delete', 'secret', 'slack-bridge']);
      const fetcher = await start();
      await untilLogged(
        fetcher,
        `create it (\`kubectl -n ${namespace} create secret generic slack-bridge --from-file=…\`)`,
      );
      await stays(fetcher, false, 2);
      expect((await fetcher.health()).said).toContain('3 of 4 secrets fetched, not slack-bridge.');
      await put('slack-bridge', { a: 'b' });
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
    });

    test.each<readonly [string, RequestListener, string]>([
      [
        'gives empty lists',
        (_, answer) => answer.end('{"items":[],"status":{"resourceRules":[]}}'),
        'names no Secret of the namespace',
      ],
      ['answers {}', (_, answer) => answer.end('{}'), 'names no Secret of the namespace'],
      ['answers 500', (_, answer) => answer.writeHead(500).end('{"message":"canary"}'), 'answered 500 when asked to'],
      ['answers with a page', (_, answer) => answer.end('<html>canary'), 'does not answer (SyntaxError)'],
      ['hangs up', (asked) => asked.socket.destroy(), 'does not answer (ECONNRESET)'],
      ['says nothing', () => undefined, ''],
    ])('it is never healthy where the API server %s', async (_name, listener, message) => {
      const certificates = join(top, 'cluster/certificates');
      const [cert, key] = ['crt', 'key'].map((ending) => readFileSync(join(certificates, `apiserver.${ending}`)));
      const server = createServer({ cert, key }, listener);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = server.address() as { port: number };
        const given = {
          server: `https://127.0.0.1:${port}`,
          authority: cert ?? Buffer.alloc(0),
          token: 'x',
          namespace,
        };
        writeFileSync(kubeconfig, printKubeconfig(given));
        const fetcher = await start();
        await untilLogged(fetcher, message);
        await stays(fetcher, false, 1);
        expect(fetcher.log()).not.toContain('canary');
        expect(readdirSync(fetcher.volume)).toEqual(['entrypoint-secrets-setup.sh']);
      } finally {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    });

    test('a token that is not taken any more, a certificate of somebody else and an administrator: a sentence each, with the command', async () => {
      const fine = readFileSync(kubeconfig, 'utf8');
      writeFileSync(kubeconfig, fine.replace(/"token":"[^"]*"/, '"token":"withdrawn"'));
      const fetcher = await start();
      await untilLogged(
        fetcher,
        'does not take the token of the kubeconfig: it has ended or was withdrawn. Make a new one on the server: `stack/kubernetes/kubeconfig.sh',
      );
      writeFileSync(kubeconfig, readFileSync(cluster.kubeconfig));
      await untilLogged(fetcher, 'may read every Secret of the namespace');
      const other = Buffer.from(makeAuthority('Somebody else', top).certificate).toString('base64');
      writeFileSync(kubeconfig, fine.replace(cluster.authority.toString('base64'), other));
      await untilLogged(fetcher, 'is not one the kubeconfig vouches for');
      expect((await fetcher.health()).healthy).toBe(false);
      writeFileSync(kubeconfig, fine);
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
    });

    test('a full volume keeps what was there', async () => {
      const fetcher = await start({ size: '128k' });
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
      await put('slack-bridge', { big: Buffer.alloc(300_000, 'x') });
      await untilLogged(fetcher, 'it is full: give it a larger `size`');
      expect(read(fetcher, 'slack-bridge/config.json').toString()).toContain('slack-bridge');
      expect((await fetcher.health()).healthy).toBe(true);
    });

    test('the command that grants one more secret works, and what is not granted any more goes', async () => {
      const fetcher = await start();
      expect(await fetcher.untilHealthy(), fetcher.log()).toBe(true);
      await put('one-more', { a: '1' });
      expect((await shell(grantCommand(namespace, 'one-more'))).stderr).toBe('');
      expect(await until(async () => readdirSync(fetcher.volume).includes('one-more'), 10), fetcher.log()).toBe(true);
      expect(read(fetcher, 'one-more/a').toString()).toBe('1');
      const fewer = JSON.stringify([{ op: 'remove', path: '/rules/0/resourceNames/0' }]);
      await cluster.kubectl(['-n', namespace, 'patch', 'role', 'secret-fetcher', '--type', 'json', '-p', fewer]);
      await untilLogged(fetcher, 'The Role does not name the Secret oauth2-proxy any more');
      expect(await until(async () => !readdirSync(fetcher.volume).includes('oauth2-proxy'), 10)).toBe(true);
      expect((await fetcher.health()).healthy).toBe(true);
    });

    test('who the fetcher is cannot read a secret that is not granted', async () => {
      await put('not-granted', { a: 'canary' });
      const as = { kubeconfig, anyExit: true };
      expect((await cluster.kubectl(['get', 'secret', 'oauth2-proxy', '-o', 'name'], as)).stdout).toBe(
        'secret/oauth2-proxy\n',
      );
      const refused = [
        ['get', 'secret', 'not-granted'],
        ['get', 'secrets'],
        ['get', 'secrets', '--field-selector', 'metadata.name=not-granted'],
        ['get', 'secrets', '--all-namespaces'],
        ['delete', 'secret', 'oauth2-proxy'],
        ['patch', 'secret', 'oauth2-proxy', '-p', '{"data":{}}'],
        ['get', 'configmaps'],
        ['create', 'token', 'token-refresher'],
      ];
      for (const words of refused) {
        const { code, stderr } = await cluster.kubectl(words, as);
        expect([words, code, stderr]).toEqual([words, 1, expect.stringContaining('forbidden')]);
      }
    });

    test('who checks can read the inventory and nothing else', async () => {
      const reader = join(directory, 'reader');
      writeFileSync(reader, await makeKubeconfig('inventory-reader'));
      const { stdout } = await cluster.kubectl(['auth', 'can-i', '--list', '--no-headers'], { kubeconfig: reader });
      const ours = stdout.split('\n').filter((line) => line !== '' && !/^(?:self\w+reviews\.|\s)/.test(line));
      expect(ours.map((line) => line.split(/\s{2,}/))).toEqual([['configmaps', '[]', '[secret-inventory]', '[get]']]);
      for (const words of [
        ['get', 'secret', 'oauth2-proxy'],
        ['get', 'secrets'],
        ['get', 'configmaps'],
        ['patch', 'configmap', 'secret-inventory', '-p', '{}'],
      ])
        expect([words, (await cluster.kubectl(words, { kubeconfig: reader, anyExit: true })).stderr]).toEqual([
          words,
          expect.stringContaining('forbidden'),
        ]);
    });
  },
);
