import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { container, serversFor, textOf, upstreamOf, worldOf } from './world.ts';

const PAIR = ['a.example.org.crt', 'a.example.org.key'];
const web = (variables: Readonly<Record<string, string>>, more = {}) =>
  container('app', { VIRTUAL_HOST: 'a.example.org', ...variables }, more);

describe('VIRTUAL_HOST', () => {
  test('is taken apart at every comma, each item a server and an upstream of its own, empty items left out', () => {
    const text = textOf(worldOf([web({ VIRTUAL_HOST: ' b.example.org ,, a.example.org' })]));
    expect(text.match(/^upstream \S+/gm)).toEqual(['upstream a.example.org', 'upstream b.example.org']);
    expect(serversFor(text, 'b.example.org')).toHaveLength(1);
  });

  test('may be a wildcard, which names its file too', () => {
    const text = textOf(worldOf([web({ VIRTUAL_HOST: '*.example.org' })], { vhosts: ['*.example.org'] }));
    expect(serversFor(text, '*.example.org')[0]).toContain('include /etc/nginx/vhost.d/*.example.org;');
  });

  test('may be an expression, which files and upstream know by its hash', () => {
    const [pattern, hash] = ['~^a.*$', sha1('~^a.*$')];
    const text = textOf(worldOf([web({ VIRTUAL_HOST: pattern })], { vhosts: [pattern, hash] }));
    expect(serversFor(text, pattern)[0]).toContain(`include /etc/nginx/vhost.d/${hash};`);
    expect(upstreamOf(text, hash)).toContain('server 10.0.0.2:8080;');
    const ignored = textOf(worldOf([web({ VIRTUAL_HOST: pattern })], { vhosts: [pattern] }));
    expect(ignored).not.toContain('vhost.d');
  });

  test('counts upper and lower case as two hostnames', () => {
    const text = textOf(worldOf([web({}), web({ VIRTUAL_HOST: 'A.example.org' })]));
    expect(text.match(/^upstream \S+/gm)).toEqual(['upstream A.example.org', 'upstream a.example.org']);
  });
});

describe('which containers serve', () => {
  test.each(['exited', 'created', 'paused', 'restarting'])('one that is %s does not', (state) => {
    expect(serversFor(textOf(worldOf([web({}, { state })])), 'a.example.org')).toEqual([]);
  });

  test('all of a hostname do, in one upstream, with twice as many idle connections', () => {
    const other = container('other', { VIRTUAL_HOST: 'a.example.org' }, place('web', '10.0.0.3'));
    expect(upstreamOf(textOf(worldOf([web({}), other])), 'a.example.org')).toBe(
      'upstream a.example.org { server 10.0.0.2:8080; server 10.0.0.3:8080; keepalive 4; }',
    );
  });

  test('of several networks the first by name that the proxy shares leads there', () => {
    const networks = { web: at('10.0.0.2'), another: at('10.9.9.9'), ingress: at('10.8.8.8') };
    expect(upstreamOf(textOf(worldOf([web({}, { networks })])), 'a.example.org')).toContain('server 10.0.0.2:8080;');
  });

  test('a network of the swarm for published ports is none', () => {
    const networks = { ingress: at('10.8.8.8'), web: at('10.0.0.2') };
    const self = container('proxy', {}, { networks });
    const text = textOf({ ...worldOf([web({}, { networks })]), self });
    expect(upstreamOf(text, 'a.example.org')).toContain('server 10.0.0.2:8080;');
  });

  test('one in no network of the proxy does not, but its hostname is there and its upstream is down', () => {
    const text = textOf(worldOf([web({}, place('elsewhere', '10.9.9.9'))]));
    expect(upstreamOf(text, 'a.example.org')).toBe('upstream a.example.org { server 127.0.0.1 down; }');
    expect(serversFor(text, 'a.example.org')).toHaveLength(1);
  });

  test('nobody does where the proxy does not know itself', () => {
    const text = textOf({ ...worldOf([web({})]), self: null });
    expect(upstreamOf(text, 'a.example.org')).toContain('server 127.0.0.1 down;');
  });

  test('one in the network of the machine does by the gateway, or by loopback where the proxy is there too', () => {
    const app = web({ VIRTUAL_PORT: '3000' }, { networks: { host: { address: '', gateway: '' } } });
    const world = worldOf([app]);
    expect(upstreamOf(textOf(world), 'a.example.org')).toContain('server 10.0.0.1:3000;');
    const self = container('proxy', {}, { networks: { host: { address: '', gateway: '' } } });
    expect(upstreamOf(textOf({ ...world, self }), 'a.example.org')).toContain('server 127.0.0.1:3000;');
  });
});

describe('the port', () => {
  test.each([
    ['VIRTUAL_PORT, exposed or not', { VIRTUAL_PORT: '3000' }, ['8080/tcp'], '3000'],
    ['the one that is exposed', {}, ['8080/tcp'], '8080'],
    ['the one that is exposed, even by UDP', {}, ['53/udp'], '53'],
    ['80 where several are', {}, ['8080/tcp', '8443/tcp'], '80'],
    ['80 where none is', {}, [], '80'],
  ])('is %s', (_, variables, exposed, port) => {
    const text = textOf(worldOf([web(variables, { exposed })]));
    expect(upstreamOf(text, 'a.example.org')).toContain(`server 10.0.0.2:${port};`);
  });
});

describe('paths', () => {
  test('of several containers are locations with an upstream each; VIRTUAL_DEST goes behind its name', () => {
    const api = container(
      'api',
      { VIRTUAL_HOST: 'a.example.org', VIRTUAL_PATH: '/api/', VIRTUAL_DEST: '/' },
      place('web', '10.0.0.3'),
    );
    const text = textOf(worldOf([web({}), api], { certificates: PAIR }));
    const hashed = `a.example.org-${sha1('/api/')}`;
    expect(upstreamOf(text, hashed)).toContain('server 10.0.0.3:8080;');
    const [, server] = serversFor(text, 'a.example.org');
    expect(server).toContain(`location /api/ { proxy_pass http://${hashed}/; set $upstream_keepalive true; }`);
    expect(server).toContain('location / { proxy_pass http://a.example.org; set $upstream_keepalive true; }');
    expect(server).not.toContain('return 404');
  });

  test('that nobody serves answer 404, or as DEFAULT_ROOT says', () => {
    const api = web({ VIRTUAL_PATH: '/api' });
    expect(textOf(worldOf([api]))).toContain('location / { return 404; }');
    expect(textOf(worldOf([api], {}, { DEFAULT_ROOT: '418' }))).toContain('location / { return 418; }');
    expect(textOf(worldOf([api], {}, { DEFAULT_ROOT: 'none' }))).not.toContain('location / { return');
  });

  test.each([
    ['https', 'proxy_pass https://a.example.org;'],
    ['grpc', 'grpc_pass grpc://a.example.org;'],
    ['uwsgi', 'include uwsgi_params; uwsgi_pass a.example.org;'],
    ['fastcgi', 'root /srv/www; include fastcgi.conf; fastcgi_pass a.example.org; fastcgi_keep_conn on;'],
  ])('are spoken to by %s where VIRTUAL_PROTO says so', (protocol, line) => {
    const text = textOf(worldOf([web({ VIRTUAL_PROTO: protocol, VIRTUAL_ROOT: '/srv/www' })]));
    expect(serversFor(text, 'a.example.org')[0]).toContain(`location / { ${line}`);
  });

  test('are open to private addresses alone where NETWORK_ACCESS is exactly `internal`', () => {
    expect(textOf(worldOf([web({ NETWORK_ACCESS: 'internal' })]))).toContain(
      'include /etc/nginx/network_internal.conf;',
    );
    expect(textOf(worldOf([web({ NETWORK_ACCESS: 'Internal' })]))).not.toContain('network_internal');
  });

  test('follow what labels say of balance and idle connections', () => {
    const labels = {
      'com.github.nginx-proxy.nginx-proxy.loadbalance': 'ip_hash;',
      'com.github.nginx-proxy.nginx-proxy.keepalive': 'disabled',
    };
    const text = textOf(worldOf([web({}, { labels })]));
    expect(upstreamOf(text, 'a.example.org')).toBe('upstream a.example.org { ip_hash; server 10.0.0.2:8080; }');
    expect(text).toContain('set $upstream_keepalive false;');
  });
});

describe('VIRTUAL_HOST_MULTIPORTS', () => {
  test('stands in for everything else', () => {
    const told =
      'a.example.org: {"/": {port: 3000}, "/api": {port: 4000, dest: /v1, proto: https}, note: 1}\nb.example.org:';
    const text = textOf(
      worldOf([web({ VIRTUAL_HOST: 'c.example.org', VIRTUAL_PORT: '9', VIRTUAL_HOST_MULTIPORTS: told })]),
    );
    expect(text.match(/^# \S+/gm)).toEqual(['# a.example.org', '# b.example.org']);
    expect(upstreamOf(text, 'a.example.org')).toContain('server 10.0.0.2:3000;');
    expect(upstreamOf(text, 'b.example.org')).toContain('server 10.0.0.2:8080;');
    expect(text).toMatch(/location \/api \{\nproxy_pass https:\/\/a\.example\.org-[0-9a-f]{40}\/v1;/);
    expect(text.match(/^location \/(?:api)? /gm)).toHaveLength(3);
  });

  test('that cannot be read claims nothing', () => {
    expect(textOf(worldOf([web({ VIRTUAL_HOST_MULTIPORTS: 'a: [' })]))).not.toContain('a.example.org');
  });
});

test('the same world gives the same text, in whatever order it is told', () => {
  const containers = [
    web({}),
    container('b', { VIRTUAL_HOST: 'b.example.org' }),
    container('other', { VIRTUAL_HOST: 'a.example.org', HSTS: 'off' }),
  ];
  expect(textOf(worldOf([...containers].reverse()))).toBe(textOf(worldOf(containers)));
});

function sha1(text: string) {
  return createHash('sha1').update(text).digest('hex');
}

function place(network: string, address: string) {
  return { networks: { [network]: at(address) } };
}

function at(address: string) {
  return { address, gateway: '10.0.0.1' };
}
