import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cluster, printKubeconfig, startCluster } from '../../lab/kubernetes/cluster.ts';
import { missingKubernetes } from '../../lab/kubernetes/tools.ts';
import { startProcess, until } from '../../lab/processes.ts';
import { showProgress } from '../../lab/progress.ts';
import { run } from '../../src/process.ts';
import type { FindingJson } from '../../src/report/json.ts';
import { makeRunner } from '../entry/step.ts';
import { type Fetcher, startFetcher } from './secrets-fetcher.ts';

const MISSING = await missingKubernetes();
if (MISSING !== null && process.env.CI === 'true') throw new Error(`${MISSING}; tests in CI need it.`);

const ROOT = join(import.meta.dirname, '../..');
/** The one the stack of this repository names. */
const NAMESPACE = 'mission-control';
const SECRETS = {
  'oauth2-proxy': { 'client-secret': 'canary', 'cookie-secret': 'canary' },
  'service-accounts': { 'client-secret': 'canary' },
  'service-token': { token: 'canary' },
  'slack-bridge': { 'webhook-url': 'canary', 'bridge.env': 'LOG_LEVEL=canary\n' },
};
const STACK = `services:
  site:
    image: site:1
    entrypoint: /secrets/entrypoint-secrets-setup.sh
    command: ["--env", "/secrets/slack-bridge/bridge.env", "--copy", "/secrets/oauth-proxy/client-secret:/k", "site"]
    environment:
      VIRTUAL_HOST: api.example.org
      COOKIE_FILE: /secrets/oauth2-proxy/cookie-secrets
      MAIL_FILE: /secrets/mailer/password
      LOG_LEVEL: info
    volumes: ["secrets:/secrets:ro"]
volumes: { secrets }
`;
/** What is wrong with it: rule, line and column. */
const WRONG = [
  'secret-not-found 5:80',
  'hostname-claimed 7:21',
  'secret-key-not-found 8:42',
  'secret-not-granted 9:27',
  'variable-overridden 10:7',
];

describe.skipIf(MISSING !== null)(
  `check against a real kube-apiserver${MISSING === null ? '' : ` (skipped: ${MISSING})`}`,
  () => {
    let top = '';
    let cluster: Cluster;
    let fetcher: Fetcher;
    let reader = '';

    beforeAll(async () => {
      top = mkdtempSync(join(tmpdir(), 'mission-control-check-'));
      chmodSync(top, 0o711);
      cluster = await startCluster({
        directory: join(top, 'cluster'),
        progress: showProgress(),
        startProcess: (given) => startProcess({ ...given, log: join(top, `${given.name}.log`) }),
      });
      await cluster.kubectl(['create', 'namespace', NAMESPACE]);
      await cluster.kubectl(['-n', NAMESPACE, 'apply', '-f', join(ROOT, 'stack/kubernetes')]);
      const backend = { service: { name: 'api', port: { number: 80 } } };
      const rules = [{ host: 'api.example.org', http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }];
      const secrets = Object.entries({ ...SECRETS, mailer: { password: 'canary' } });
      const items = [
        ...secrets.map(([name, stringData]) => ({
          ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: NAMESPACE }, stringData },
        })),
        {
          ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'api', namespace: NAMESPACE } },
          spec: { rules },
        },
      ];
      const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
      await cluster.kubectl(['apply', '--server-side', '--force-conflicts', '-f', '-'], { input });
      reader = await makeKubeconfig('inventory-reader');
      mkdirSync(join(top, 'fetcher'));
      const kubeconfig = join(top, 'fetcher/config');
      writeFileSync(kubeconfig, readFileSync(await makeKubeconfig('secret-fetcher')));
      fetcher = await startFetcher({ directory: join(top, 'fetcher'), kubeconfig });
      expect(await fetcher.untilHealthy(30), fetcher.log()).toBe(true);
      expect(await until(async () => (await check('--directory', ROOT)).code === 0, 15), fetcher.log()).toBe(true);
      mkdirSync(join(top, 'stack'));
      writeFileSync(join(top, 'stack/compose.yaml'), STACK);
    }, 1_500_000);
    afterAll(async () => {
      await fetcher?.[Symbol.asyncDispose]();
      await cluster?.[Symbol.asyncDispose]();
      rmSync(top, { recursive: true, force: true });
    });

    /** As an operator makes one. */
    async function makeKubeconfig(identity: string): Promise<string> {
      const env = { PATH: `${dirname(cluster.kubectlProgram)}:${process.env.PATH}`, KUBECONFIG: cluster.kubeconfig };
      const argv = [join(ROOT, 'stack/kubernetes/kubeconfig.sh'), identity, NAMESPACE];
      const { stdout } = await run({ argv, env, timeoutSeconds: 30 });
      writeFileSync(join(top, identity), stdout);
      return join(top, identity);
    }

    async function check(...flags: readonly string[]) {
      const asked = flags.some((flag) => ['--kubeconfig', '--inventory'].includes(flag));
      const argv = ['check', '--format', 'json', ...(asked ? [] : ['--kubeconfig', reader]), ...flags];
      const { code, stdout, stderr } = await run({
        argv: [process.execPath, join(ROOT, 'bin/cli.ts'), ...argv],
        env: { KUBECONFIG: '' },
        timeoutSeconds: 60,
      });
      const token = /token: (\S+)/.exec(readFileSync(reader, 'utf8'))?.[1] ?? 'canary';
      for (const secret of ['canary', token]) expect(`${stdout}${stderr}`.includes(secret)).toBe(false);
      const findings: readonly FindingJson[] = stdout.startsWith('{') ? (JSON.parse(stdout).findings ?? []) : [];
      const places = findings.map(({ rule, line, column }) => (line === null ? rule : `${rule} ${line}:${column}`));
      return { code, stderr, findings, places };
    }

    const checkStack = (...flags: readonly string[]) => check('--directory', join(top, 'stack'), ...flags);

    test('the stack of this repository relies on nothing that is not there', async () => {
      expect((await check('--directory', ROOT)).findings).toEqual([]);
    });

    test('a misspelt secret, a missing key and a hostname that an Ingress holds are found at their lines', async () => {
      const { code, places, findings } = await checkStack();
      expect([code, places]).toEqual([1, WRONG]);
      expect(findings[0]?.help).toContain('Did you mean `oauth2-proxy`?');
      expect(findings[2]?.help).toBe('Did you mean `cookie-secret`?');
      expect(findings[1]?.message).toContain('which the Ingress `api` of `mission-control` claims');
    });

    test('an inventory in a file says the same without a kubeconfig', async () => {
      const file = join(top, 'inventory.json');
      expect((await check('--save-inventory', file)).code).toBe(0);
      expect((await checkStack('--inventory', file)).places).toEqual(WRONG);
      expect(readFileSync(file, 'utf8')).not.toContain('canary');
    });

    test('as an action: one job takes the inventory with a kubeconfig that nobody reads, another one compares with it', async () => {
      const runner = makeRunner({ 'stack/compose.yaml': STACK });
      try {
        const kubeconfig = readFileSync(reader, 'utf8');
        const token = /token: (\S+)/.exec(kubeconfig)?.[1] ?? '';
        const saved = await runner.run('check', { kubeconfig, 'save-inventory': 'inventory.json' });
        expect([saved.code, saved.stderr]).toEqual([0, '']);
        expect(saved.stdout).toContain(`::add-mask::${token}`);
        expect(`${saved.stdout.replace(/^::add-mask::.*$/gm, '')}${saved.summary}`).not.toContain(token);
        const compared = await runner.run('check', { inventory: 'inventory.json', directory: 'stack' });
        expect(compared.code).toBe(1);
        const places = [...compared.stdout.matchAll(/^::\w+ file=stack\/compose\.yaml,line=(\d+),.*title=([\w-]+)/gm)];
        expect(places.map(([, line, rule]) => `${rule} ${line}`)).toEqual(WRONG.map((place) => place.split(':')[0]));
      } finally {
        runner.remove();
      }
    });

    test('who may list Secrets learns what exists besides; who checks may not', async () => {
      const known = await checkStack('--secrets-api', '--kubeconfig', cluster.kubeconfig, '--namespace', NAMESPACE);
      expect(known.places).toEqual(WRONG);
      expect(known.findings[3]?.help).toMatch(/^Grant it: run `kubectl -n mission-control patch role secret-fetcher /);
      const { code, findings } = await checkStack('--secrets-api');
      expect([code, findings.find(({ rule }) => rule === 'check-incomplete')?.message]).toEqual([
        1,
        `Whoever the kubeconfig ${reader} is may not list the Secrets in the namespace \`mission-control\`.`,
      ]);
    });

    test('what cannot be asked is an error in one sentence, never a pass', async () => {
      const { server, authority } = cluster;
      const withdrawn = join(top, 'withdrawn');
      writeFileSync(withdrawn, printKubeconfig({ server, authority, token: 'withdrawn', namespace: NAMESPACE }));
      const asked: readonly (readonly [readonly string[], string])[] = [
        [
          ['--kubeconfig', withdrawn],
          `The API server ${server} does not take the token of the kubeconfig ${withdrawn}: it has ended or was withdrawn.`,
        ],
        [
          ['--namespace', 'default'],
          `Whoever the kubeconfig ${reader} is may not read the ConfigMap secret-inventory in the namespace \`default\`.`,
        ],
        [['--kubeconfig', cluster.kubeconfig], 'There is no ConfigMap secret-inventory in the namespace `default`.'],
      ];
      for (const [flags, message] of asked) {
        const { code, findings } = await checkStack(...flags);
        expect([code, findings.map((found) => found.message)]).toEqual([1, [message]]);
      }
      const exec = join(top, 'exec');
      writeFileSync(exec, readFileSync(reader, 'utf8').replace(/token: .*/, 'exec: { command: touch, args: [x] }'));
      const { code, stderr } = await checkStack('--kubeconfig', exec);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('signs in through `touch`, a program that is not run here.'),
      ]);
    });

    test('an API server that is away is an error too, and what the stack alone shows is still found', async () => {
      await cluster.stop();
      try {
        const { code, findings } = await checkStack();
        expect([code, findings.map(({ message }) => message)]).toEqual([
          1,
          [
            `The API server ${cluster.server} does not answer (ECONNREFUSED) when asked to read the ConfigMap secret-inventory.`,
          ],
        ]);
      } finally {
        await cluster.start();
      }
    });
  },
);
