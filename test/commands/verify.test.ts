import { afterEach, expect, test } from 'vitest';
import { makeAuthority } from '../../lab/authority.ts';
import { verify } from '../../src/commands/verify.ts';
import type { Web } from '../../src/context.ts';
import { answering, checking, gated, run as runVerb, type Site, startWorld, TOKEN } from './outside-world.ts';

const authority = makeAuthority();
const HOSTNAMES = ['wiki.lab.test', 'site.lab.test', 'robot.lab.test'];
const CERTIFICATES = Object.fromEntries(HOSTNAMES.map((name) => [name, authority.issue(name)]));
const SITES: Readonly<Record<string, Site>> = {
  'wiki.lab.test': gated(answering(200)),
  'site.lab.test': answering(200),
  'robot.lab.test': checking,
};
const TOKEN_GIVEN = { environment: { MISSION_CONTROL_TOKEN: TOKEN } };

const worlds: { stop(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(worlds.splice(0).map((world) => world.stop()))));

test('a world as promised is proven line by line, with nothing found', async () => {
  const { findings, details } = await ask({});
  expect(findings).toEqual([]);
  expect(details?.lines).toEqual([
    'wiki.lab.test   authenticated  HTTP 301 to HTTPS · browser 302 sign-on · program 401 · POST 401 · WebSocket 401 · bad token 401 · good token 200',
    'site.lab.test   public         HTTP 301 to HTTPS · browser 200',
    'robot.lab.test  token          HTTP 301 to HTTPS · browser 401 · program 401 · bad token 401 · good token 200',
  ]);
  expect(details?.data.checks).toHaveLength(9 + 2 + 7);
});

test.each<[string, Partial<Parameters<typeof ask>[0]>, readonly string[]]>([
  ['the gate is off', { sites: { 'wiki.lab.test': answering(200) } }, ['verify-open error wiki']],
  [
    'the gate is off and the service says 404',
    { sites: { 'wiki.lab.test': answering(404) } },
    ['verify-open error wiki'],
  ],
  ['the gate lets POST through', { sites: { 'wiki.lab.test': except('POST') } }, ['verify-open error wiki']],
  ['the gate lets WebSockets through', { sites: { 'wiki.lab.test': exceptUpgrade } }, ['verify-open error wiki']],
  ['any token opens the gate', { sites: { 'wiki.lab.test': anyToken } }, ['verify-bad-token error wiki']],
  ['no token opens the gate', { sites: { 'wiki.lab.test': answering(401) } }, ['verify-good-token error wiki']],
  [
    'the service behind the gate is down',
    { sites: { 'wiki.lab.test': gated(answering(502)) } },
    ['verify-unavailable error wiki'],
  ],
  ['the sign-on is down', { sites: { 'wiki.lab.test': answering(500) } }, ['verify-unavailable error wiki']],
  [
    'the public host asks for a login',
    { sites: { 'site.lab.test': gated(answering(200)) } },
    ['verify-public error site'],
  ],
  ['the service stopped checking tokens', { sites: { 'robot.lab.test': answering(200) } }, ['verify-open error robot']],
  [
    'there is a gate before the token service',
    { sites: { 'robot.lab.test': gated(checking) } },
    ['verify-open error robot'],
  ],
  [
    'HTTP serves the content',
    { plain: answering(200) },
    ['robot', 'site', 'wiki'].map((name) => `verify-redirect error ${name}`),
  ],
  [
    'a certificate is for another host',
    { certificates: { 'wiki.lab.test': authority.issue('other.lab.test') } },
    ['verify-tls error wiki'],
  ],
  [
    'a certificate has expired',
    {
      certificates: {
        'wiki.lab.test': authority.issue('wiki.lab.test', { from: new Date('2026-01-01'), to: new Date('2026-01-02') }),
      },
    },
    ['verify-tls error wiki'],
  ],
])('%s: found', async (_, world, wanted) => {
  const { findings } = await ask(world);
  expect(findings.map(({ rule, severity, service }) => `${rule} ${severity} ${service}`).sort()).toEqual(wanted);
});

test('who gets in is asked no more: a POST could change something', async () => {
  const methods: (string | undefined)[] = [];
  const open: Site = (request, response) => {
    methods.push(request.method);
    response.end('content');
  };
  const { findings } = await ask({ sites: { 'wiki.lab.test': open } });
  expect(methods).toEqual(['GET']);
  expect(findings[0]?.message).toContain('7 more questions were not asked');
});

test('without a token the rows that need one are one note, neither passed nor failed', async () => {
  const { findings, details } = await ask({ environment: {} });
  expect(findings).toMatchObject([{ rule: 'not-asked', severity: 'note' }]);
  expect(findings[0]?.message).toContain('`wiki.lab.test`, `robot.lab.test`');
  expect(details?.lines.join()).not.toContain('good token');
});

test('the token comes from a file too, and nobody reads it, even if the server sends it back', async () => {
  const telling: Site = (request, response) =>
    void response.writeHead(302, { Location: `/oauth2/${request.headers.authorization?.slice(7)}` }).end();
  const given = { environment: {}, files: { 'token.txt': `${TOKEN}\n` }, flags: { 'token-file': 'token.txt' } };
  const output = await ask({ ...given, sites: { 'wiki.lab.test': gated(telling) } });
  expect(output.findings).toMatchObject([{ rule: 'verify-good-token', message: expect.stringContaining('***') }]);
  expect(JSON.stringify(output)).not.toContain(TOKEN);
});

test.each([
  ['an absent file', { 'token-file': 'none.txt' }, 'FILE_NOT_FOUND'],
  ['an empty file', { 'token-file': 'empty.txt' }, 'USAGE'],
  ['more than a token', { 'token-file': 'words.txt' }, 'USAGE'],
  ['a hostname the stack does not have', { hostname: ['wikki.lab.test'] }, 'USAGE'],
])('%s is refused', async (_, flags, code) => {
  const files = { 'empty.txt': '\n', 'words.txt': 'Bearer abc' };
  await expect(ask({ flags, files })).rejects.toMatchObject({ code });
});

test('one hostname can be asked alone', async () => {
  const { details } = await ask({ flags: { hostname: ['Site.lab.test'] } });
  expect(details?.lines).toEqual(['site.lab.test  public  HTTP 301 to HTTPS · browser 200']);
});

test('what is not up yet is asked again for a while, what lets somebody in is not', async () => {
  let asked = 0;
  const starting: Site = (request, response) => {
    asked += 1;
    (asked < 4 ? answering(502) : gated(answering(200)))(request, response);
  };
  const time = clock();
  const { findings } = await ask({ sites: { 'wiki.lab.test': starting }, flags: { wait: '10' }, clock: time });
  expect(findings).toEqual([]);
  expect(time.slept).toEqual([0.25, 0.5, 1]);

  const patient = clock();
  const open = await ask({ sites: { 'wiki.lab.test': answering(200) }, flags: { wait: '10' }, clock: patient });
  expect(open.findings).toMatchObject([{ rule: 'verify-open' }]);
  expect(patient.slept).toEqual([]);
});

test('what does not come up in that time is down', async () => {
  const time = clock();
  const { findings } = await ask({ sites: { 'site.lab.test': answering(503) }, flags: { wait: '3' }, clock: time });
  expect(findings).toMatchObject([{ rule: 'verify-unavailable', service: 'site' }]);
  expect(time.slept.reduce((sum, pause) => sum + pause, 0)).toBe(3);
});

test('a hostname nobody answers for is an error, told once for each scheme', async () => {
  const silent: Web = {
    request: async () => ({ kind: 'failure', code: 'refused', message: '127.0.0.1:443 refuses connections' }),
    certificate: async () => ({ kind: 'failure', code: 'refused', message: '' }),
  };
  const { findings } = await runVerb(verify, { web: silent, authority });
  const incomplete = findings.filter(({ rule }) => rule === 'verify-incomplete');
  expect(incomplete.map(({ service, severity }) => `${service} ${severity}`).sort()).toEqual([
    'robot error',
    'site error',
    'wiki error',
  ]);
});

test('patterns and unknown hostnames are told apart: a note, and an error', async () => {
  const stack = `services:
  all: { image: "a:1", environment: { VIRTUAL_HOST: "*.lab.test" } }
  who: { image: "a:1", environment: { VIRTUAL_HOST: "\${WHO}.lab.test" } }
  off: { image: "a:1", profiles: [debug], environment: { VIRTUAL_HOST: off.lab.test } }
`;
  const { findings, details } = await ask({ files: { 'compose.yaml': stack, 'mission-control.yaml': '' } });
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'not-asked note',
    'verify-incomplete error',
  ]);
  expect(details?.lines).toEqual(['The stack has no hostname to ask.']);
});

test('a suppressed finding is left out, an incomplete answer never is', async () => {
  const suppressions = `suppressions:
  - { rule: verify-open, service: wiki, reason: test }
  - { rule: verify-incomplete, reason: test }
`;
  const { findings } = await ask({
    sites: { 'wiki.lab.test': answering(200) },
    files: { 'mission-control.yaml': `${SETTINGS_WITHOUT_ADDRESSES}${suppressions}` },
  });
  expect(findings.map(({ rule }) => rule)).not.toContain('verify-open');
  expect(findings.map(({ rule }) => rule)).toContain('verify-incomplete');
});

const SETTINGS_WITHOUT_ADDRESSES = `postures: { site.lab.test: public, robot.lab.test: token }
tls: { certificateAuthority: ca.pem }
server:
  address: x
  hostKeys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA]
  addresses: { wiki.lab.test: 127.0.7.2, site.lab.test: 127.0.7.3 }
`;

async function ask({
  sites = {},
  certificates = {},
  plain,
  ...given
}: {
  readonly sites?: Readonly<Record<string, Site>>;
  readonly certificates?: typeof CERTIFICATES;
  readonly plain?: Site;
} & Partial<Parameters<typeof runVerb>[1]>) {
  const world = await startWorld({
    sites: { ...SITES, ...sites },
    certificates: { ...CERTIFICATES, ...certificates },
    ...(plain === undefined ? {} : { plain }),
  });
  worlds.push(world);
  return runVerb(verify, { ...TOKEN_GIVEN, ...given, web: world.web, authority });
}

function except(method: string): Site {
  return (request, response) => (request.method === method ? answering(200) : gated(answering(200)))(request, response);
}

function exceptUpgrade(...[request, response]: Parameters<Site>) {
  (request.headers.upgrade ? answering(101) : gated(answering(200)))(request, response);
}

function anyToken(...[request, response]: Parameters<Site>) {
  (request.headers.authorization ? answering(200) : gated(answering(200)))(request, response);
}

/** A clock that jumps where it is asked to sleep. */
function clock() {
  const slept: number[] = [];
  let seconds = 0;
  return {
    slept,
    now: () => new Date('2026-06-01'),
    monotonicSeconds: () => seconds,
    sleep: async (pause: number) => {
      slept.push(pause);
      seconds += pause;
    },
  };
}
