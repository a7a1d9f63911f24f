import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { proxyConfiguration } from '../../../../src/core/routing/proxy/configuration.ts';
import { proxyLabel } from '../../../../src/core/routing/proxy/container.ts';
import { container, type Found, serversFor, textOf, worldOf } from './world.ts';

const HOST = 'a.example.org';
const PAIR = [`${HOST}.crt`, `${HOST}.key`];
const DEFAULT = ['default.crt', 'default.key'];
type Variables = Readonly<Record<string, string>>;

const app = (variables: Variables = {}, labels = {}) =>
  container('app', { VIRTUAL_HOST: HOST, ...variables }, { labels });
const labelled = (labels: Variables) =>
  Object.fromEntries(Object.entries(labels).map(([name, value]) => [proxyLabel(name), value]));
const servers = (variables: Variables = {}, found: Found = { certificates: PAIR }, proxy: Variables = {}) =>
  serversFor(textOf(worldOf([app(variables)], found, proxy)), HOST);
const ports = (all: readonly string[]) =>
  all.map((server) => [...server.matchAll(/listen (\d+)/g)].map(([, port]) => port));

describe('HTTPS_METHOD', () => {
  test.each([
    ['redirect', [['80'], ['443']]],
    ['noredirect', [['80', '443']]],
    ['nohttp', [['443']]],
    ['nohttps', [['80']]],
    ['Redirect', [['443']]],
  ])('%s opens %j', (HTTPS_METHOD, expected) => {
    expect(ports(servers({ HTTPS_METHOD }))).toEqual(expected);
    expect(ports(servers({}, { certificates: PAIR }, { HTTPS_METHOD }))).toEqual(expected);
  });

  test('redirects with 301, and other methods than GET as the label says', () => {
    const [plain] = servers();
    expect(plain).toContain('return 301 https://$host$request_uri;');
    const labels = { 'com.github.nginx-proxy.nginx-proxy.non-get-redirect': '308' };
    const text = textOf(worldOf([app({}, labels)], { certificates: PAIR }));
    expect(serversFor(text, HOST)[0]).toContain('{ return 308 https://$host$request_uri; } return 301');
  });
});

describe('the certificate', () => {
  const certificateOf = (variables: Variables, certificates: readonly string[], proxy: Variables = {}) =>
    /ssl_certificate \/etc\/nginx\/certs\/(\S+)\.crt;/.exec(servers(variables, { certificates }, proxy).join())?.[1];

  test.each<[string, Variables, readonly string[], string | undefined]>([
    ['the hostname has', {}, [...PAIR, 'example.org.crt', 'example.org.key', ...DEFAULT], HOST],
    ['its parent domain has', {}, ['example.org.crt', 'example.org.key', ...DEFAULT], 'example.org'],
    ['is there for everybody', {}, DEFAULT, 'default'],
    ['CERT_NAME says', { CERT_NAME: 'shared' }, [...PAIR, 'shared.crt', 'shared.key'], 'shared'],
    ['CERT_NAME says alone', { CERT_NAME: 'missing' }, PAIR, undefined],
    ['has a key alone', {}, [`${HOST}.crt`], undefined],
    ['a grandparent has does not count', {}, ['org.crt', 'org.key'], undefined],
  ])('is the one that %s', (_, variables, certificates, expected) => {
    expect(certificateOf(variables, certificates)).toBe(expected);
  });

  test('of everybody is not used where that is not trusted: who comes by it is told 500', () => {
    const [both] = servers({}, { certificates: DEFAULT }, { TRUST_DEFAULT_CERT: 'false' });
    expect(both).toContain('if ($https) { return 500; }');
  });

  test.each<[Variables, Variables, string]>([
    [{}, { 'trust-default-cert': 'false' }, 'return 500;'],
    [{ CERT_NAME: 'missing' }, {}, 'return 500;'],
    [{}, {}, 'proxy_pass'],
  ])('of everybody and a host with %j %j: %s', (variables, labels, expected) => {
    const host = serversFor(
      textOf(worldOf([app(variables, labelled(labels))], { certificates: DEFAULT })),
      HOST,
    ).join();
    expect(host).toContain('/etc/nginx/certs/default.crt;');
    expect(host.includes('return 500;'), host).toBe(expected === 'return 500;');
  });

  test('that is missing ends the handshake', () => {
    expect(servers({}, {}).join()).toContain('ssl_reject_handshake on;');
  });

  test('that is missing leaves the service open in clear text, unless ENABLE_HTTP_ON_MISSING_CERT is false', () => {
    expect(ports(servers({ HTTPS_METHOD: 'nohttp' }, {}))).toEqual([['80', '443']]);
    expect(ports(servers({ HTTPS_METHOD: 'nohttps' }, {}))).toEqual([['80']]);
    expect(ports(servers({}, {}))).toEqual([['80', '443']]);
    expect(ports(servers({ ENABLE_HTTP_ON_MISSING_CERT: 'false' }, {}))).toEqual([['80'], ['443']]);
    expect(ports(servers({}, {}, { ENABLE_HTTP_ON_MISSING_CERT: 'false' }))).toEqual([['80'], ['443']]);
  });

  test('brings its chain, its parameters and the authority of clients', () => {
    const more = ['chain.pem', 'dhparam.pem', 'ca.crt'].map((suffix) => `${HOST}.${suffix}`);
    const [, secure] = servers({}, { certificates: [...PAIR, ...more] });
    for (const directive of ['ssl_trusted_certificate', 'ssl_dhparam', 'ssl_client_certificate'])
      expect(secure).toContain(`${directive} /etc/nginx/certs/${HOST}.`);
  });
});

describe('HSTS', () => {
  const header = /add_header Strict-Transport-Security "([^"]*)" always;/;

  test.each<[Variables, string | undefined]>([
    [{}, 'max-age=31536000'],
    [{ HSTS: 'max-age=1' }, 'max-age=1'],
    [{ HSTS: 'off' }, undefined],
    [{ HTTPS_METHOD: 'noredirect' }, undefined],
  ])('%j says %s', (variables, expected) => {
    expect(header.exec(servers(variables).join())?.[1]).toBe(expected);
  });
});

describe('files of vhost.d', () => {
  const PATH_HASH = createHash('sha1').update('/').digest('hex');
  const included = (vhosts: readonly string[]) =>
    [...(servers({}, { certificates: PAIR, vhosts })[1] ?? '').matchAll(/include \/etc\/nginx\/vhost\.d\/(\S+);/g)].map(
      ([, name]) => name,
    );

  test.each([
    [['default'], ['default']],
    [['default', HOST], [HOST]],
    [['default_location'], ['default_location']],
    [['default_location', `${HOST}_location`], [`${HOST}_location`]],
    [[`${HOST}_location`, `${HOST}_${PATH_HASH}_location`], [`${HOST}_${PATH_HASH}_location`]],
    [[`${HOST}_location_override`, 'default_location'], [`${HOST}_location_override`]],
    [['b.example.org'], []],
  ])('of %j these are included: %j', (there, expected) => {
    expect(included(there)).toEqual(expected);
  });

  test('one that stands in for the location of `/` leaves other paths', () => {
    const found = { vhosts: [`${HOST}_location_override`] };
    const text = textOf(worldOf([app({ VIRTUAL_PATH: '/api' })], found));
    expect(text).toContain('location /api {');
    expect(text).not.toContain('_override');
  });

  test.each([
    [[HOST], HOST],
    [[HOST, `${HOST}_${PATH_HASH}`], `${HOST}_${PATH_HASH}`],
  ])('of passwords %j: this is asked for: %s', (passwords, expected) => {
    const [, secure] = servers({}, { certificates: PAIR, passwords });
    expect(secure).toContain(`auth_basic_user_file /etc/nginx/htpasswd/${expected};`);
  });
});

describe('the challenge of an authority', () => {
  const answered = (all: readonly string[]) => all.map((server) => server.includes('acme-challenge'));

  test('is answered on the port of HTTP, without a question, whatever else happens there', () => {
    expect(answered(servers())).toEqual([true, false]);
    expect(answered(servers({}, {}))).toEqual([true]);
    expect(servers()[0]).toContain('auth_request off;');
  });

  test.each(['false', '0'])('is not where ACME_HTTP_CHALLENGE_LOCATION is %s', (ACME_HTTP_CHALLENGE_LOCATION) => {
    expect(answered(servers({ ACME_HTTP_CHALLENGE_LOCATION }))).toEqual([false, false]);
  });

  test('is only where it is redirected otherwise, as it was in former times', () => {
    expect(answered(servers({ ACME_HTTP_CHALLENGE_LOCATION: 'legacy' }))).toEqual([true, false]);
    expect(answered(servers({ ACME_HTTP_CHALLENGE_LOCATION: 'legacy' }, {}))).toEqual([false]);
  });

  test('is answered for anybody where the proxy says so', () => {
    const text = textOf(worldOf([], {}, { ACME_HTTP_CHALLENGE_ACCEPT_UNKNOWN_HOST: 'true' }));
    expect(answered(serversFor(text, '_'))).toEqual([true]);
    expect(answered(serversFor(textOf(worldOf([])), '_'))).toEqual([false]);
  });
});

describe('hostnames of nobody', () => {
  const fallback = (found: Found, proxy: Variables = {}) => serversFor(textOf(worldOf([app()], found, proxy)), '_');

  test('are told 503, or nothing at all by HTTPS where there is no default certificate', () => {
    expect(fallback({})[0]).toMatch(
      /listen 80 default_server;.*listen 443 ssl .*ssl_reject_handshake on;.*return 503;/,
    );
    expect(fallback({ certificates: DEFAULT })[0]).toContain('ssl_certificate /etc/nginx/certs/default.crt;');
  });

  test('are answered by DEFAULT_HOST where there is one, and as before where it is nobody', () => {
    expect(fallback({}, { DEFAULT_HOST: HOST })).toEqual([]);
    expect(servers({}, { certificates: PAIR }, { DEFAULT_HOST: HOST })[1]).toContain('default_server;');
    expect(fallback({}, { DEFAULT_HOST: HOST, HTTPS_METHOD: 'nohttps' })[0]).toMatch(
      /\{ server_name _; .*listen 443 ssl/,
    );
    expect(fallback({}, { DEFAULT_HOST: HOST, HTTPS_METHOD: 'nohttps' })[0]).not.toContain('listen 80');
    expect(fallback({}, { DEFAULT_HOST: 'gone.example.org' })).toHaveLength(1);
  });
});

describe('headers', () => {
  test('that a client sends are believed, unless TRUST_DOWNSTREAM_PROXY is false', () => {
    const believed = /default \$http_x_forwarded_(?:proto|host|port);/g;
    expect(textOf(worldOf([])).match(believed)).toHaveLength(3);
    const text = textOf(worldOf([], {}, { TRUST_DOWNSTREAM_PROXY: 'false' }));
    expect(text).not.toMatch(believed);
    expect(text).toContain('$proxy_x_forwarded_for { default $remote_addr; }');
  });

  test('are those of proxy.conf where it is there', () => {
    expect(textOf(worldOf([]))).toContain('proxy_set_header Upgrade $http_upgrade;');
    const text = textOf(worldOf([], { headers: true }));
    expect(text).toContain('include /etc/nginx/proxy.conf;');
    expect(text).not.toContain('proxy_set_header');
  });
});

describe('a value that should be a boolean', () => {
  test.each<[Variables, Variables, Variables]>([
    [{ ENABLE_HTTP_ON_MISSING_CERT: 'no' }, {}, {}],
    [{}, { 'com.github.nginx-proxy.nginx-proxy.http2.enable': 'yes' }, {}],
    [{}, {}, { TRUST_DOWNSTREAM_PROXY: 'off' }],
  ])('and is none freezes everything: %j %j %j', (variables, labels, proxy) => {
    const made = proxyConfiguration(worldOf([app(variables, labels)], {}, proxy));
    const [[name, value] = []] = Object.entries({ ...variables, ...labels, ...proxy });
    const holder = Object.keys(proxy).length > 0 ? 'proxy' : 'app';
    expect(made).toEqual({ kind: 'frozen', faults: [{ container: holder, name, value }] });
  });

  test('does not where its container has no hostname', () => {
    const other = container('other', { ENABLE_HTTP_ON_MISSING_CERT: 'no' });
    expect(proxyConfiguration(worldOf([other])).kind).toBe('text');
  });
});

test('what labels and variables of a host say of TLS and of itself is there', () => {
  const found = { certificates: [...PAIR, `${HOST}.ca.crt`] };
  const labels = labelled({ 'http2.enable': 'false', ssl_verify_client: 'optional', 'debug-endpoint': 'true' });
  const variables = { SSL_POLICY: 'Mozilla-Modern', SERVER_TOKENS: 'build' };
  const [, secure] = serversFor(textOf(worldOf([app(variables, labels)], found)), HOST);
  for (const line of [
    'ssl_protocols TLSv1.3;',
    'ssl_verify_client optional;',
    'server_tokens build;',
    'listen 443 ssl;',
  ])
    expect(secure).toContain(line);
  expect(secure).toContain('location /nginx-proxy-debug');
  const [, other] = serversFor(textOf(worldOf([app({ SSL_POLICY: 'Mozilla-Morden' })], { certificates: PAIR })), HOST);
  for (const line of ['ssl_protocols', 'server_tokens', 'nginx-proxy-debug']) expect(other).not.toContain(line);
});

test('ports, IPv6, logs and names of upstreams are as the proxy is told', () => {
  const proxy = {
    HTTP_PORT: '8000',
    HTTPS_PORT: '8443',
    ENABLE_IPV6: 'true',
    LOG_FORMAT: "$host '$status'",
    SHA1_UPSTREAM_NAME: '1',
    RESOLVERS: '10.0.0.53',
  };
  const text = textOf(worldOf([app({ EXTERNAL_HTTPS_PORT: '9443' })], { certificates: PAIR }, proxy));
  const [plain, secure] = serversFor(text, HOST);
  expect(plain).toContain('listen 8000; listen [::]:8000;');
  expect(plain).toContain('return 301 https://$host:9443$request_uri;');
  expect(secure).toContain('listen 9443 ssl http2; listen [::]:9443 ssl http2;');
  expect(serversFor(text, '_')[0]).toContain('listen 9443 ssl http2 default_server;');
  expect(text).toContain('\nresolver 10.0.0.53;');
  expect(text).toContain("log_format vhost escape=default '$host \\'$status\\'';");
  expect(text).toContain(`upstream ${createHash('sha1').update(HOST).digest('hex')} {`);
});
