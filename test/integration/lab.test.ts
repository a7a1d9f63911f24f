import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from '../../lab/lab.ts';
import { processesOfLab } from '../../lab/machine/identity.ts';
import type { Developer, Edits } from '../../lab/origin.ts';
import type { TokenKind } from '../../lab/token.ts';
import { askHostname } from '../../lab/web.ts';

const DAY = 86_400_000;

let lab: Lab;
let developer: Developer;

beforeAll(async () => {
  lab = await openLab();
  developer = await lab.origin.developer();
  await deploy();
  await waitFor(app);
});
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
});

async function deploy(): Promise<void> {
  const { code, stdout, stderr } = await lab.client.run(['deploy']);
  expect(code, stdout + stderr).toBe(0);
}

async function land(name: string, edits: Edits): Promise<void> {
  await developer.land(name, edits);
  await deploy();
}

const verify = (kind: TokenKind = 'good') => lab.client.json(['verify', '--token-file', lab.token(kind)]);
const rulesOf = (data: unknown) => (data as { findings: { rule: string; severity: string }[] }).findings;
const bearer = (kind: TokenKind) => ({ Authorization: `Bearer ${readFileSync(lab.token(kind), 'utf8').trim()}` });
const app = (headers?: Readonly<Record<string, string>>) => askHostname(lab, lab.hostname('app'), headers);

describe('a lab after its first deploy', () => {
  it('is written well, is as it promises outside, and is as git says', async () => {
    for (const [call, expected] of [
      [lab.client.json(['lint']), []],
      [verify(), []],
      [lab.client.json(['certificates']), []],
      [lab.client.json(['drift']), []],
    ] as const) {
      const { code, data, stderr } = await call;
      expect([code, rulesOf(data)], stderr).toEqual([0, expected]);
    }
    const { code, stdout } = await lab.client.run(['plan']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('nothing to do, 6 services as they should be')]);
  });

  it('has the agent where it was put, and installing it again changes nothing', async () => {
    const { code, stdout, stderr } = await lab.server.install();
    expect(code, stderr).toBe(0);
    expect(stdout).not.toMatch(/: (?:written|cloned)$/m);
    expect(stdout.match(/: found$/gm)).toHaveLength(6);
    expect((await lab.client.run(['doctor'])).code).toBe(0);
  });

  it('lets the key of a role do no more than that, and nobody else in', async () => {
    const refused = await lab.client.run(['deploy'], { role: 'plan' });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('may look but not')]);
    const stranger = await lab.client.run(['status'], { role: 'stranger' });
    expect([stranger.code, stranger.stderr]).toEqual([2, expect.stringContaining('authorized_keys')]);
  });
});

describe('the gate', () => {
  it('lets in a good token and no other, and sends a browser to log in', async () => {
    expect(await app(bearer('good'))).toMatchObject({ status: 200, body: 'version 1\n' });
    for (const kind of ['expired', 'foreign', 'malformed'] as const)
      expect(await app(bearer(kind)), kind).toMatchObject({
        status: 401,
        headers: { 'content-type': 'application/json' },
      });
    const browser = await app({ Accept: 'text/html' });
    expect([browser.status, browser.headers.location]).toEqual([302, expect.stringContaining(lab.hostname('auth'))]);
    const expired = await verify('expired');
    expect([expired.code, rulesOf(expired.data)]).toEqual([
      1,
      [expect.objectContaining({ rule: 'verify-good-token', severity: 'error' })],
    ]);
  });

  it('says who asks, whatever the client says of itself', async () => {
    const claims = { 'X-Auth-Request-User': 'root', 'X-Auth-Request-Email': 'root@lab.example' };
    const echo = (name: string, headers = {}) => askHostname(lab, lab.hostname(name), headers, '/echo');
    const id = await startEcho(['echo', 'open']);
    try {
      const known = await waitFor(async () => {
        const reply = await echo('echo', { ...claims, ...bearer('good') });
        return reply.status === 200 ? reply : null;
      });
      expect(JSON.parse(known.body)).toMatchObject({
        'x-auth-request-user': 'robot',
        'x-auth-request-email': 'robot@lab.example',
        'x-real-ip': expect.any(String),
      });
      // A worker of nginx from before the container came may still answer.
      const unknown = await waitFor(async () => {
        const reply = await echo('open', claims);
        return reply.body.includes('x-real-ip') ? reply : null;
      });
      expect([unknown.status, unknown.body]).toEqual([200, expect.not.stringContaining('x-auth-request')]);
      expect((await echo('echo', claims)).status).toBe(401);
    } finally {
      await lab.docker(['rm', '--force', id]);
    }
  });

  it('that is away keeps everybody out', async () => {
    const gate = (await lab.containers()).find(({ service }) => service === 'gate');
    await lab.docker(['stop', gate?.id ?? '']);
    try {
      expect([(await app(bearer('good'))).status, (await app()).status]).toEqual([500, 500]);
      expect((await askHostname(lab, lab.hostname('open'))).status).toBe(200);
    } finally {
      await lab.docker(['start', gate?.id ?? '']);
    }
  });

  it('that somebody turned off is noticed', async () => {
    const file = 'service-proxy/vhost.d/authenticated';
    const before = readFileSync(`${developer.directory}/${file}`, 'utf8');
    await land('gate-off', { [file]: (text) => text.replace(/^auth_request \/.*$/m, 'auth_request off;') });
    const { code, data } = await verify();
    expect(code).toBe(1);
    expect(rulesOf(data)).toContainEqual(expect.objectContaining({ rule: 'verify-open', severity: 'error' }));
    await land('gate-on', { [file]: before });
    expect((await verify()).code).toBe(0);
  });
});

describe('the proxy', () => {
  it('serves a new service, with a certificate, because it is there', async () => {
    const proxy = (await lab.containers()).find(({ service }) => service === 'service-proxy');
    await lab.pushWeb('news', '1', 'sound');
    await land('news', { 'docker-compose.yaml': (text) => text.replace(/^networks:$/m, `${NEWS}\nnetworks:`) });
    const { code, stdout } = await lab.client.run(['verify', '--token-file', lab.token('good')]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^news\.lab\.example .* good token 200$/m)]);
    expect((await lab.client.run(['certificates'])).code).toBe(0);
    expect((await lab.containers()).find(({ service }) => service === 'service-proxy')).toEqual(proxy);
  });

  it('shows the certificate that was put there', async () => {
    const now = Date.now();
    await lab.putCertificate(lab.hostname('app'), { from: new Date(now - 9 * DAY), to: new Date(now - DAY) });
    const { code, data } = await waitFor(async () => {
      const answer = await lab.client.json(['certificates', '--hostname', lab.hostname('app')]);
      return answer.code === 0 ? null : answer;
    });
    expect([code, rulesOf(data)]).toEqual([1, [expect.objectContaining({ rule: 'certificate-expired' })]]);
  });
});

it('two labs do not see each other, and nothing is left of one that is closed', async () => {
  const other = await openLab();
  const { code, stdout, stderr } = await other.client.run(['deploy']);
  expect(code, stdout + stderr).toBe(0);
  expect((await waitFor(() => askHostname(other, other.hostname('open')))).body).toBe('version 1\n');
  expect((await other.containers()).map(({ service }) => service)).not.toContain('news');
  const { project, directory: path, address } = other;
  expect(await leftOf(project, address)).not.toEqual([]);
  expect(processesOfLab({ name: project, path })).not.toEqual([]);
  await other[Symbol.asyncDispose]();
  expect([await leftOf(project, address), processesOfLab({ name: project, path }), existsSync(path)]).toEqual([
    [],
    [],
    false,
  ]);
  expect((await askHostname(lab, lab.hostname('open'))).status).toBe(200);
});

const NEWS = `  news:
    image: \${REGISTRY}/news:1
    restart: unless-stopped
    environment:
      VIRTUAL_HOST: news.\${ZONE}
      VIRTUAL_PORT: "8080"
      LETSENCRYPT_HOST: news.\${ZONE}
      LETSENCRYPT_EMAIL: admin@\${ZONE}
    networks:
      - proxy
`;

/** A container that says which headers it was sent, at /echo of the hostnames; it is none of git's. */
async function startEcho(names: readonly string[]): Promise<string> {
  const hostnames = names.map(lab.hostname).join(',');
  const settings = { VIRTUAL_HOST: hostnames, VIRTUAL_PATH: '/echo', VIRTUAL_PORT: '80', LETSENCRYPT_HOST: hostnames };
  const program = "require('http').createServer((q, s) => s.end(JSON.stringify(q.headers))).listen(80)";
  const { stdout } = await lab.docker([
    ...['run', '--detach', '--init', '--network', `${lab.project}_proxy`],
    ...['--label', `com.docker.compose.project=${lab.project}`],
    ...Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...[await lab.machine.baseImage('node'), 'node', '-e', program],
  ]);
  return stdout.trim();
}

/** What the engine has of a lab. */
async function leftOf(project: string, address: string): Promise<readonly string[]> {
  const filter = ['--filter', `label=com.docker.compose.project=${project}`];
  const listed = await Promise.all([
    lab.docker(['ps', '--all', '--quiet', ...filter]),
    lab.docker(['network', 'ls', '--quiet', ...filter]),
    lab.docker(['volume', 'ls', '--quiet', ...filter]),
    lab.docker(['images', '--quiet', `${address}:*/*`]),
    lab.docker(['images', '--quiet', '--filter', `label=mission-control.lab=${project}`]),
  ]);
  return listed.flatMap(({ stdout }) => stdout.split('\n').filter((line) => line !== ''));
}

/** A certificate, a route, a reload take their moment. */
async function waitFor<T>(ask: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    await delay(200);
  }
  throw new Error('It did not come.');
}
