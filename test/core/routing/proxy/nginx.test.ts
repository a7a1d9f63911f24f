import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSelfSigned } from '../../../../lab/authority.ts';
import { installTools } from '../../../../lab/machine/packages.ts';
import { silent } from '../../../../lab/progress.ts';
import type { ProxyWorld } from '../../../../src/core/routing/proxy/container.ts';
import { judge } from './nginx.ts';
import { container, filesOf, textOf, worldOf } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'proxy-'));
const pair = makeSelfSigned('a.example.org');
const FILES = {
  'certs/a.example.org.crt': pair.cert,
  'certs/a.example.org.key': pair.key,
  'certs/a.example.org.chain.pem': pair.cert,
  'certs/default.crt': pair.cert,
  'certs/default.key': pair.key,
  'vhost.d/default': 'client_max_body_size 1m;\n',
  'vhost.d/b.example.org': 'auth_request off;\n',
  'vhost.d/a.example.org_location': 'proxy_read_timeout 5s;\n',
  'vhost.d/c.example.org_location_override': 'location / { return 204; }\n',
  'htpasswd/a.example.org': 'somebody:{PLAIN}x\n',
  'network_internal.conf': 'allow 10.0.0.0/8;\ndeny all;\n',
  'proxy.conf': 'proxy_set_header Host $host;\n',
};
const names = (folder: string, but = /^$/) =>
  Object.keys(FILES).flatMap((name) => (name.startsWith(folder) && !but.test(name) ? [name.slice(folder.length)] : []));

beforeAll(() =>
  installTools(
    [
      { program: 'nginx', package: 'nginx' },
      { program: 'openssl', package: 'openssl' },
    ],
    silent,
  ),
);
afterAll(() => rmSync(directory, { recursive: true }));

const CONTAINERS = [
  container('a', { VIRTUAL_HOST: 'a.example.org,*.example.org,~^x[0-9]+\\.example\\.org$', VIRTUAL_PORT: '3000' }),
  container('a2', {
    VIRTUAL_HOST: 'a.example.org',
    VIRTUAL_PATH: '/api/',
    VIRTUAL_DEST: '/',
    NETWORK_ACCESS: 'internal',
  }),
  container('b', { VIRTUAL_HOST: 'b.example.org', HTTPS_METHOD: 'noredirect', EXTERNAL_HTTPS_PORT: '9443' }),
  container('c', { VIRTUAL_HOST: 'c.example.org', VIRTUAL_PROTO: 'grpc' }),
  container('d', { VIRTUAL_HOST: 'd.example.org', VIRTUAL_PROTO: 'uwsgi', HTTPS_METHOD: 'nohttps' }),
  container('e', {
    VIRTUAL_HOST: 'e.example.org',
    VIRTUAL_PROTO: 'fastcgi',
    SSL_POLICY: 'Mozilla-Old',
    CERT_NAME: 'default',
  }),
  container(
    'f',
    { VIRTUAL_HOST: 'f.example.org', HTTPS_METHOD: 'nohttp', VIRTUAL_PATH: '/f' },
    { networks: {}, labels: { 'com.github.nginx-proxy.nginx-proxy.loadbalance': 'ip_hash;' } },
  ),
];
const FOUND = { certificates: names('certs/'), vhosts: names('vhost.d/'), passwords: names('htpasswd/') };
const judged = (world: ProxyWorld) => judge(directory, textOf(world), FILES);

describe('nginx takes', () => {
  test.each([
    ['no hostname at all', worldOf([])],
    ['every kind of host', worldOf(CONTAINERS, FOUND)],
    ['a proxy that does not know itself', { ...worldOf(CONTAINERS, FOUND), self: null }],
    ['hosts without any certificate or file', worldOf(CONTAINERS)],
    ['a default certificate nobody trusts', worldOf(CONTAINERS, FOUND, { TRUST_DEFAULT_CERT: 'false' })],
    ['headers of its owner', worldOf(CONTAINERS, { ...FOUND, headers: true })],
    [
      'whatever the proxy may be told',
      worldOf(CONTAINERS, FOUND, {
        ...{ ENABLE_IPV6: 'true', DEFAULT_HOST: 'a.example.org', DEFAULT_ROOT: '418', RESOLVERS: '127.0.0.11' },
        ...{ LOG_FORMAT: '\'$host\' {"$status"}', LOG_FORMAT_ESCAPE: 'json', NON_GET_REDIRECT: '308' },
        ...{ ACME_HTTP_CHALLENGE_ACCEPT_UNKNOWN_HOST: 'true', SERVER_TOKENS: 'off', TRUST_DOWNSTREAM_PROXY: 'false' },
      }),
    ],
  ])('%s', async (_, world) => {
    expect(await judged(world)).toBeNull();
  });
});

describe('nginx does not take, and nobody is served', () => {
  test.each([
    ['a space in a hostname', { VIRTUAL_HOST: 'a b' }, /invalid number of arguments in "upstream"/],
    ['a port that is none', { VIRTUAL_HOST: 'a.example.org', VIRTUAL_PORT: '80 80' }, /invalid parameter "80"/],
    ['a key of another certificate', { VIRTUAL_HOST: 'x.example.org', CERT_NAME: 'wrong' }, /key values mismatch/],
  ])('%s', async (_, variables, said) => {
    const wrong = { 'certs/wrong.crt': pair.cert, 'certs/wrong.key': makeSelfSigned('wrong').key };
    const files = filesOf({ certificates: [...FOUND.certificates, 'wrong.crt', 'wrong.key'] });
    const text = textOf({ ...worldOf([...CONTAINERS, container('x', variables)]), files });
    expect(await judge(directory, text, { ...FILES, ...wrong })).toMatch(said);
  });
});
