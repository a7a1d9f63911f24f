import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cluster, printKubeconfig, startCluster } from '../../lab/kubernetes/cluster.ts';
import { missingKubernetes } from '../../lab/kubernetes/tools.ts';
import type { Machine } from '../../lab/machine/machine.ts';
import { prepareMachine } from '../../lab/machine/prepare.ts';
import { showProgress } from '../../lab/progress.ts';

const MISSING = await missingKubernetes();
if (MISSING !== null && process.env.CI === 'true') throw new Error(`${MISSING}; tests in CI need it.`);

const ROOT = join(import.meta.dirname, '../..');
const USER = '65532';

describe.skipIf(MISSING !== null)(`the image of the fetcher${MISSING === null ? '' : ` (skipped: ${MISSING})`}`, () => {
  let machine: Machine;
  let cluster: Cluster;
  let project = '';
  const docker = (...argv: string[]) => machine.docker.run(argv, { cwd: project, timeoutSeconds: 120 });
  const compose = (...argv: string[]) => docker('compose', '-p', machine.name, ...argv);
  const consume = (...argv: string[]) => compose('run', '--rm', '--no-deps', 'service', ...argv);

  beforeAll(async () => {
    machine = await prepareMachine(showProgress());
    await machine.baseImage('node');
    const busybox = await machine.baseImage('busybox');
    cluster = await startCluster({
      directory: join(machine.directory, 'cluster'),
      startProcess: machine.startProcess,
      progress: showProgress(),
    });
    project = join(machine.directory, 'project');
    mkdirSync(project);
    await cluster.kubectl(['create', 'namespace', 'stack']);
    await cluster.kubectl(['-n', 'stack', 'apply', '-f', join(ROOT, 'stack/kubernetes')]);
    for (const name of ['oauth2-proxy', 'service-accounts', 'slack-bridge'])
      await cluster.kubectl(['-n', 'stack', 'create', 'secret', 'generic', name, '--from-literal=app.env=A="one two"']);
    await cluster.kubectl(['-n', 'stack', 'patch', 'secret', 'service-token', '-p', '{"stringData":{"token":"t"}}']);
    const { stdout: token } = await cluster.kubectl(['-n', 'stack', 'create', 'token', 'secret-fetcher']);
    const { server, authority } = cluster;
    writeFileSync(
      join(project, 'kubeconfig'),
      printKubeconfig({ server, authority, token: token.trim(), namespace: 'stack' }),
    );
    chmodSync(join(project, 'kubeconfig'), 0o644);
    writeFileSync(join(project, 'docker-compose.yaml'), stack(busybox));
  }, 1_800_000);
  afterAll(async () => {
    if (project !== '') await compose('down', '--volumes', '--timeout', '2');
    await cluster?.[Symbol.asyncDispose]();
    await machine?.[Symbol.asyncDispose]();
  });

  /** As in the stack, but for the network: the API server of the lab listens on loopback. */
  function stack(image: string): string {
    return JSON.stringify({
      services: {
        'secret-fetcher': {
          build: { context: join(ROOT, 'stack/secret-fetcher') },
          image: `${machine.name}/secret-fetcher:1`,
          network_mode: 'host',
          read_only: true,
          cap_drop: ['ALL'],
          security_opt: ['no-new-privileges:true'],
          tmpfs: ['/tmp'],
          volumes: ['secrets:/secrets', './kubeconfig:/kube/config:ro'],
        },
        service: {
          image,
          network_mode: 'none',
          entrypoint: '/secrets/entrypoint-secrets-setup.sh',
          command: ['true'],
          volumes: ['secrets:/secrets:ro'],
          depends_on: { 'secret-fetcher': { condition: 'service_healthy' } },
        },
      },
      volumes: {
        secrets: {
          driver: 'local',
          driver_opts: { type: 'tmpfs', device: 'tmpfs', o: `size=16m,mode=0755,uid=${USER},gid=${USER},nosuid,nodev` },
        },
      },
    });
  }

  test('it is built from its folder alone and healthy as an ordinary user with a read-only root', async () => {
    await compose('build');
    await compose('up', '--detach', '--wait', 'secret-fetcher');
    const { stdout: uid } = await compose('exec', 'secret-fetcher', 'cat', '/proc/1/status');
    expect(uid).toMatch(new RegExp(`^Uid:\\s+${USER}\\s+${USER}\\s+${USER}\\s+${USER}$`, 'm'));
    const { stdout, stderr } = await compose('logs', 'secret-fetcher');
    expect(`${stdout}${stderr}`).toContain('All 4 secrets are there.');
    expect(`${stdout}${stderr}`).not.toMatch(/warning/i);
  });

  test('a service starts through the wrapper on the volume, which it cannot write', async () => {
    const argv = ['--env', '/secrets/oauth2-proxy/app.env', '--copy', '/secrets/service-token/token:/root/token'];
    const script = 'echo "$A"; cat /root/token; echo; touch /secrets/x 2>&1; head -c 20 /proc/1/cmdline';
    const { stdout } = await consume(...argv, 'sh', '-c', script);
    expect(stdout).toContain('one two\nt\n');
    expect(stdout).toContain('Read-only file system');
    const failed = await machine.docker.run(
      [
        'compose',
        '-p',
        machine.name,
        'run',
        '--rm',
        '--no-deps',
        'service',
        '--env',
        '/secrets/oauth2-proxy/ap.env',
        'true',
      ],
      { cwd: project, anyExit: true },
    );
    expect([failed.code, failed.stderr]).toEqual([
      78,
      expect.stringContaining('--env /secrets/oauth2-proxy/ap.env: there is no such file'),
    ]);
  });

  test('after a restart it is healthy only with what it fetched since', async () => {
    await cluster.stop();
    await compose('restart', '--timeout', '5', 'secret-fetcher');
    const health = await machine.docker.run(
      ['compose', '-p', machine.name, 'exec', '-T', 'secret-fetcher', 'node', 'health.js'],
      { cwd: project, anyExit: true },
    );
    expect(health.code).toBe(1);
    const value = randomBytes(8).toString('hex');
    await cluster.start();
    await cluster.kubectl([
      '-n',
      'stack',
      'patch',
      'secret',
      'service-token',
      '-p',
      JSON.stringify({ stringData: { token: value } }),
    ]);
    await compose('up', '--detach', '--wait', 'secret-fetcher');
    expect((await consume('cat', '/secrets/service-token/token')).stdout).toContain(value);
  });

  test('it ends when it is told to', async () => {
    const since = Date.now();
    await compose('stop', '--timeout', '10', 'secret-fetcher');
    expect(Date.now() - since).toBeLessThan(5000);
    const { stdout } = await docker('inspect', '--format', '{{.State.ExitCode}}', `${machine.name}-secret-fetcher-1`);
    expect(stdout.trim()).toBe('0');
  });
});
