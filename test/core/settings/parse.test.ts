import { describe, expect, test } from 'vitest';
import schema from '../../../schema/settings.schema.json' with { type: 'json' };
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/settings/parse.ts';
import { MissionControlError } from '../../../src/errors.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPq';

/** What is wrong with a file, and what to do. */
function refused(text: string): { readonly message: string; readonly hint: string | null } {
  try {
    parseSettings('mission-control.yaml', text);
  } catch (error) {
    if (!(error instanceof MissionControlError)) throw error;
    expect(error.code).toBe('SETTINGS_INVALID');
    return { message: error.message, hint: error.hint };
  }
  return { message: 'nothing', hint: null };
}

test.each(['', '# nothing yet\n', '{}', '---\n'])('%j says nothing: everything has its default', (text) => {
  expect(parseSettings('mission-control.yaml', text)).toEqual(DEFAULT_SETTINGS);
});

test('a file that says everything', () => {
  const text = `
zone: lab.example.org
email: admins@example.org
postures: { www.lab.example.org: public, api.lab.example.org: token, shop.lab.example.org: authenticated }
proxy: { service: edge, network: front }
authentication: { hostname: auth.lab.example.org }
secrets: { volume: keys, mount: /run/keys, deprecated: { old/key: new/key } }
server:
  address: server.example.org
  port: 2222
  user: deploy
  hostKeys: [${KEY}, "ecdsa-sha2-nistp256 AAAAE2Vj= of the console"]
  directory: /srv/stack
  project: stack_1
  addresses: { "*": 127.0.0.1, shop.lab.example.org: "::1" }
tls: { certificateAuthority: authority.pem }
soakSeconds: 0.5
startSeconds: 60
removalLimit: 1
severities: { virtual-port: note, placeholder: off }
exceptions:
  - { service: edge, allow: [/var/run/docker.sock, privileged], reason: it is the proxy }
suppressions:
  - { rule: published-port, service: shop, reason: it is a test }
  - { rule: image-not-pinned, reason: next week, until: 2027-01-31 }
`;
  expect(parseSettings('mission-control.yaml', text)).toEqual({
    zone: 'lab.example.org',
    email: 'admins@example.org',
    postures: {
      'www.lab.example.org': 'public',
      'api.lab.example.org': 'token',
      'shop.lab.example.org': 'authenticated',
    },
    proxy: { service: 'edge', network: 'front' },
    authentication: { hostname: 'auth.lab.example.org' },
    secrets: { volume: 'keys', mount: '/run/keys', deprecated: { 'old/key': 'new/key' } },
    server: {
      address: 'server.example.org',
      port: 2222,
      user: 'deploy',
      hostKeys: [KEY, 'ecdsa-sha2-nistp256 AAAAE2Vj= of the console'],
      directory: '/srv/stack',
      project: 'stack_1',
      addresses: { '*': '127.0.0.1', 'shop.lab.example.org': '::1' },
    },
    tls: { certificateAuthority: 'authority.pem' },
    soakSeconds: 0.5,
    startSeconds: 60,
    removalLimit: 1,
    severities: { 'virtual-port': 'note', placeholder: 'off' },
    places: {
      zone: at(2, 1, 5),
      removalLimit: at(19, 1, 13),
      'postures.www.lab.example.org': at(4, 13, 32),
      'postures.api.lab.example.org': at(4, 42, 61),
      'postures.shop.lab.example.org': at(4, 70, 90),
      'severities.virtual-port': at(20, 15, 27),
      'severities.placeholder': at(20, 35, 46),
      'proxy.service': at(5, 10, 17),
      'proxy.network': at(5, 25, 32),
      'authentication.hostname': at(6, 19, 27),
      'secrets.volume': at(7, 12, 18),
      'secrets.mount': at(7, 26, 31),
      'secrets.deprecated': at(7, 44, 54),
    },
    exceptions: [
      {
        service: 'edge',
        allow: ['/var/run/docker.sock', 'privileged'],
        reason: 'it is the proxy',
        location: at(22, 5, 90),
      },
    ],
    suppressions: [
      { rule: 'published-port', service: 'shop', reason: 'it is a test', until: null, location: at(24, 5, 66) },
      { rule: 'image-not-pinned', service: null, reason: 'next week', until: '2027-01-31', location: at(25, 5, 69) },
    ],
  });
});

function at(line: number, column: number, endColumn: number) {
  return { file: 'mission-control.yaml', range: { line, column, endLine: line, endColumn } };
}

test('a part that is given keeps the defaults of its other keys', () => {
  const text = `secrets: { volume: keys }\nserver: { address: s.example.org, hostKeys: [${KEY}] }\n`;
  expect(parseSettings('mission-control.yaml', text)).toMatchObject({
    secrets: { volume: 'keys', mount: '/secrets', deprecated: {} },
    server: { port: 22, user: 'mission-control', directory: null, project: null, addresses: {} },
  });
});

test('the defaults the schema names are those that hold', () => {
  const server = { address: 's.example.org', hostKeys: [KEY] };
  const settings = parseSettings('mission-control.yaml', JSON.stringify({ server }));
  const defaultsOf = (properties: object) =>
    Object.entries(properties).flatMap(([key, shape]) => ('default' in shape ? [[key, shape.default]] : []));
  const { properties } = schema;
  expect(defaultsOf(properties).length).toBeGreaterThan(0);
  expect(settings).toMatchObject(Object.fromEntries(defaultsOf(properties)));
  expect(settings.server).toMatchObject(Object.fromEntries(defaultsOf(properties.server.properties)));
  expect(settings.secrets).toMatchObject(Object.fromEntries(defaultsOf(properties.secrets.properties)));
});

const SERVER = `server:\n  address: s.example.org\n  hostKeys: [${KEY}]\n`;

describe('what is refused, at its place', () => {
  test.each<[setting: string, place: string, message: string]>([
    ['zone: Example.org', '1:7', '`zone` cannot be `Example.org`.'],
    ['zone: https://example.org', '1:7', '`zone` cannot be `https://example.org`.'],
    ['zone: -a.example.org', '1:7', '`zone` cannot be `-a.example.org`.'],
    ['zone: 1', '1:7', '`zone` must be text, not a number.'],
    ['zone:', '1:6', '`zone` must be text, not empty.'],
    ['email: admins', '1:8', '`email` cannot be `admins`.'],
    ['email: [a@b]', '1:8', '`email` must be text, not a list.'],
    ['postures: [a]', '1:11', '`postures` must be a mapping, not a list.'],
    [
      'postures: { "https://a.example.org": public }',
      '1:13',
      '`https://a.example.org` in `postures` is not a hostname.',
    ],
    [
      'postures: { a.example.org: open }',
      '1:28',
      '`postures.a.example.org` is `open`; it must be one of authenticated, token, public.',
    ],
    ['proxy: edge', '1:8', '`proxy` must be a mapping, not text.'],
    ['proxy: { service: "" }', '1:19', '`proxy.service` cannot be ``.'],
    ['proxy: { network: [a] }', '1:19', '`proxy.network` must be text, not a list.'],
    ['authentication: { hostname: Auth }', '1:29', '`authentication.hostname` cannot be `Auth`.'],
    ['secrets: { volume: 1 }', '1:20', '`secrets.volume` must be text, not a number.'],
    ['secrets: { mount: secrets }', '1:19', '`secrets.mount` cannot be `secrets`.'],
    ['secrets: { mount: / }', '1:19', '`secrets.mount` cannot be `/`.'],
    ['server: s.example.org', '1:9', '`server` must be a mapping, not text.'],
    [
      'server: { address: -oProxyCommand, hostKeys: [a] }'.replace('[a]', `[${KEY}]`),
      '1:20',
      '`server.address` cannot be `-oProxyCommand`.',
    ],
    [
      'server: { address: root@s, hostKeys: [a] }'.replace('[a]', `[${KEY}]`),
      '1:20',
      '`server.address` cannot be `root@s`.',
    ],
    [`${SERVER}  port: 0`, '4:9', '`server.port` is `0`; it must be >= 1.'],
    [`${SERVER}  port: 65536`, '4:9', '`server.port` is `65536`; it must be <= 65535.'],
    [`${SERVER}  port: 22.5`, '4:9', '`server.port` must be a whole number, not a number.'],
    [`${SERVER}  port: "22"`, '4:9', '`server.port` must be a whole number, not text.'],
    [`${SERVER}  user: -l`, '4:9', '`server.user` cannot be `-l`.'],
    ['server:\n  address: s\n  hostKeys: []', '3:13', '`server.hostKeys` cannot be empty.'],
    ['server:\n  address: s\n  hostKeys:\n    - SHA256:abc', '4:7', '`server.hostKeys.0` cannot be `SHA256:abc`.'],
    [
      'server:\n  address: s\n  hostKeys: [server.example.org ssh-ed25519 AAAA]',
      '3:14',
      '`server.hostKeys.0` cannot be `server.example.org ssh-ed25519 AAAA`.',
    ],
    [`${SERVER}  directory: srv/stack`, '4:14', '`server.directory` cannot be `srv/stack`.'],
    [`${SERVER}  project: My Stack`, '4:12', '`server.project` cannot be `My Stack`.'],
    [`${SERVER}  addresses: { "A b": 127.0.0.1 }`, '4:16', '`A b` in `server.addresses` is not a hostname.'],
    [`${SERVER}  addresses: { a: 1 }`, '4:19', '`server.addresses.a` must be text, not a number.'],
    ['tls: { certificateAuthority: true }', '1:30', '`tls.certificateAuthority` must be text, not true or false.'],
    ['soakSeconds: -1', '1:14', '`soakSeconds` is `-1`; it must be >= 0.'],
    ['soakSeconds: 3601', '1:14', '`soakSeconds` is `3601`; it must be <= 3600.'],
    ['soakSeconds: 20s', '1:14', '`soakSeconds` must be a number, not text.'],
    ['startSeconds: 0', '1:15', '`startSeconds` is `0`; it must be >= 1.'],
    ['startSeconds: 7201', '1:15', '`startSeconds` is `7201`; it must be <= 7200.'],
    ['removalLimit: 30', '1:15', '`removalLimit` is `30`; it must be <= 1.'],
    ['removalLimit: .nan', '1:15', '`removalLimit` must be a number'],
    ['suppressions: { rule: a }', '1:15', '`suppressions` must be a list, not a mapping.'],
    ['suppressions:\n  - rule: published-port', '2:5', '`suppressions.0` needs `reason`.'],
    ['suppressions:\n  - { rule: Published, reason: a }', '2:13', '`suppressions.0.rule` cannot be `Published`.'],
    ['suppressions:\n  - { rule: a, reason: " " }', '2:24', '`suppressions.0.reason` cannot be ` `.'],
    ['suppressions:\n  - { rule: a, reason: b, service: "" }', '2:36', '`suppressions.0.service` cannot be ``.'],
    ['[]', '1:1', '`mission-control.yaml` must be a mapping, not a list.'],
    ['zone: a.b\nzone: b.c', '2:1', '`zone` is defined twice'],
    ['a: [', '1:4', '`[` is never closed.'],
    ['zone: a.b\n---\nzone: c.d', '3:1', 'The file holds more than one document.'],
  ])('%s', (text, place, message) => {
    const told = refused(text);
    expect(told.message).toContain(`mission-control.yaml:${place}: ${message.split(' ')[0]}`);
    expect(told.message).toContain(message);
    expect(told.message.split('\n')).toHaveLength(1);
    expect(told.hint).not.toBe('');
  });
});

describe('an unknown key, with the one that is meant', () => {
  test.each<[text: string, place: string, name: string, meant: string]>([
    ['zoen: a', '1:1', 'zoen', 'zone'],
    ['soakSecond: 1', '1:1', 'soakSecond', 'soakSeconds'],
    ['proxy:\n  netwrok: a', '2:3', 'proxy.netwrok', 'network'],
    ['secrets: { mont: /a }', '1:12', 'secrets.mont', 'mount'],
    ['authentication: { host: a }', '1:19', 'authentication.host', 'hostname'],
    ['tls: { certificateAuthorty: a }', '1:8', 'tls.certificateAuthorty', 'certificateAuthority'],
    [`${SERVER}  hostkeys: []`, '4:3', 'server.hostkeys', 'hostKeys'],
    ['suppressions:\n  - { rule: a, reason: b, servce: c }', '2:27', 'suppressions.0.servce', 'service'],
  ])('%s', (text, place, name, meant) => {
    const { message, hint } = refused(text);
    expect(message).toBe(`mission-control.yaml:${place}: \`${name}\` is not a setting.`);
    if (hint?.startsWith('Known here')) expect(hint).toContain(meant);
    else expect(hint).toBe(`Did you mean \`${meant}\`?`);
  });

  test('where none is like it, those known are listed', () => {
    expect(refused('secrets: { xyz: 1 }').hint).toBe('Known here: volume, mount, deprecated.');
  });
});

test('a posture with a slip is told which is meant', () => {
  expect(refused('postures: { a.example.org: publik }').hint).toBe('Did you mean `public`?');
});

test('a server needs an address and a key, and says what they are', () => {
  expect(refused('server: {}')).toEqual({
    message: `mission-control.yaml:1:1: \`server\` needs \`address\`. Name or IP address for ssh.
mission-control.yaml:1:1: \`server\` needs \`hostKeys\`. Every key the server may show, each as in known_hosts without the host: \`ssh-ed25519 AAAA…\`.`,
    hint: expect.stringContaining('schema/settings.schema.json'),
  });
});

test('all faults are told at once, each with its own remedy', () => {
  const { message } = refused('zoen: a.b\nsoakSeconds: long\npostures: { a.b: publik }\n');
  expect(message.split('\n')).toEqual([
    'mission-control.yaml:1:1: `zoen` is not a setting. Did you mean `zone`?',
    expect.stringMatching(/^mission-control.yaml:3:18: .*Did you mean `public`\?$/),
    expect.stringMatching(/^mission-control.yaml:2:14: `soakSeconds` must be a number, not text\. How long/),
  ]);
});

test('a key named like a part of every object is no setting', () => {
  for (const key of ['__proto__', 'constructor', 'toString'])
    expect(refused(`${key}: {}`).message).toContain(`\`${key}\` is not a setting.`);
});

test('a setting of the wrong kind is told with what it is for', () => {
  expect(refused('server: 5\n').hint).toContain('The server the stack runs on.');
});
