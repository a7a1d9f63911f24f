import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly ports?: readonly string[];
  readonly networks: readonly string[] | Readonly<Record<string, object | null>>;
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly container_name?: string;
  readonly restart?: string;
  readonly privileged?: boolean;
  readonly network_mode?: string;
}

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const stack = parse(read('docker-compose.yaml'));
const services = Object.entries(stack.services as Record<string, Service>);
const named = (name: string) => stack.services[name] as Service;
const networksOf = ({ networks }: Service) => (Array.isArray(networks) ? networks : Object.keys(networks)) as string[];
const on = (network: string) =>
  services.filter(([, service]) => networksOf(service).includes(network)).map(([name]) => name);

describe.each(services)('%s', (name, service) => {
  test('says when it is healthy, comes back after a restart and has no name or place of its own', () => {
    expect(service.healthcheck).toBeDefined();
    expect(service.restart).toBe('unless-stopped');
    expect([service.container_name, service.network_mode, service.privileged]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is an image of one version, or built from its folder', () => {
    if (service.build === undefined) expect(service.image).toMatch(/:v?\d+(\.\d+)*(-[a-z0-9.]+)?$/);
    else
      expect([service.build, service.image]).toEqual([
        `./stack/${name}`,
        expect.stringMatching(/^mission-control\/[a-z-]+:\d+$/),
      ]);
  });

  test('mounts its folder and secrets without being able to change them', () => {
    for (const volume of service.volumes ?? []) {
      const [source = '', , mode] = volume.split(':');
      if (source.startsWith('.') || source.startsWith('~') || source.endsWith('.sock'))
        expect([volume, mode]).toEqual([volume, 'ro']);
      if (source === 'secrets' && name !== 'secret-fetcher') expect([volume, mode]).toEqual([volume, 'ro']);
    }
  });

  test('asks for its health without reading a secret', () => {
    expect(JSON.stringify(service.healthcheck)).not.toContain('/secrets');
  });

  test('orders the certificate of the hostname it answers to', () => {
    const {
      VIRTUAL_HOST: hostname,
      LETSENCRYPT_HOST: certificate,
      LETSENCRYPT_EMAIL: email,
    } = service.environment ?? {};
    expect(certificate).toBe(hostname);
    expect(email).toBe(hostname === undefined ? undefined : '${EMAIL}');
  });
});

test('secrets lie in memory, of limited size, for the fetcher to write', () => {
  const { driver_opts: options } = stack.volumes.secrets as { readonly driver_opts: Readonly<Record<string, string>> };
  expect([options.type, options.o?.split(',').sort()]).toEqual([
    'tmpfs',
    ['gid=65532', 'mode=0755', 'nodev', 'nosuid', 'size=16m', 'uid=65532'],
  ]);
});

describe('the ways in', () => {
  test('are ports 80 and 443 of the proxy, and no others', () => {
    const published = services.flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`));
    expect(published).toEqual(['service-proxy 80:80', 'service-proxy 443:443']);
  });

  test('do not lead to the engine: one service has its socket, on a network without a way out', () => {
    const holders = services.filter(([, { volumes = [] }]) => volumes.some((volume) => volume.includes('docker.sock')));
    expect(holders.map(([name]) => name)).toEqual(['socket-proxy']);
    expect(networksOf(named('socket-proxy'))).toEqual(['engine']);
    expect(stack.networks.engine).toEqual({ internal: true });
    expect(on('engine')).toEqual(['docker-gen', 'letsencrypt', 'socket-proxy']);
  });

  test('keep apart who believes the proxy, or hands out tokens and secrets, from ordinary services', () => {
    const guarded = [
      'docker-gen',
      'letsencrypt',
      'socket-proxy',
      'oauth2-proxy',
      'secret-fetcher',
      'service-accounts',
      'token-refresher',
    ];
    expect(on('proxy').filter((name) => guarded.includes(name))).toEqual([]);
    expect(on('sign-on')).toEqual(['service-proxy', 'oauth2-proxy']);
    expect(on('tokens')).toEqual(['service-proxy', 'service-accounts']);
    expect(on('renewal')).toEqual(['service-proxy', 'token-refresher']);
    const ordinary = on('proxy').filter((name) => name !== 'service-proxy');
    expect(ordinary).toContain('whoami');
    for (const name of ordinary) expect([name, networksOf(named(name))]).toEqual([name, ['proxy']]);
    for (const [name, service] of services)
      for (const other of guarded.filter((each) => stack.services[each] !== undefined && each !== name))
        if (ordinary.includes(name))
          expect(networksOf(service).filter((network) => networksOf(named(other)).includes(network))).toEqual([]);
  });
});

test('docs/security.md tells of every network who is on it', () => {
  const rows = [...read('docs/security.md').matchAll(/^\| `([\w-]+)`[^|]* \| ([^|]*) \| [^|]* \|$/gm)];
  const told = Object.fromEntries(
    rows.flatMap(([, network = '', who = '']) =>
      Object.hasOwn(stack.networks, network)
        ? [[network, services.map(([name]) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(who))]]
        : [],
    ),
  );
  expect(told).toEqual(Object.fromEntries(Object.keys(stack.networks).map((network) => [network, on(network)])));
});

describe('the proxy', () => {
  const settings = named('docker-gen').environment ?? {};

  test('is shown the same files as docker-gen, which looks for them by their names', () => {
    const mounts = (name: string) =>
      (named(name).volumes ?? []).map((volume) => volume.split(':').slice(0, 2).join(':'));
    const needed = [
      './stack/service-proxy/proxy.conf:/etc/nginx/proxy.conf',
      './stack/service-proxy/vhost.d:/etc/nginx/vhost.d',
      'routes:/etc/nginx/conf.d',
      'certificates:/etc/nginx/certs',
    ];
    for (const name of ['service-proxy', 'docker-gen']) expect(mounts(name)).toEqual(expect.arrayContaining(needed));
    expect(named('service-proxy').volumes).toContain('routes:/etc/nginx/conf.d:ro');
    expect(named('letsencrypt').volumes).toEqual([
      'certificates:/etc/nginx/certs',
      'challenges:/usr/share/nginx/html',
      'accounts:/etc/acme.sh',
    ]);
  });

  test('remembers tokens in memory alone, and keeps nothing large there', () => {
    const [, path] = /^ +proxy_cache_path (\S+) /m.exec(read('stack/service-proxy/nginx.conf')) ?? [];
    expect(named('service-proxy').tmpfs).toEqual([`${path}:size=32m`]);
  });

  test('is told only what docker-gen knows: no clear text, nothing believed of clients, no query in the log', () => {
    expect(Object.keys(settings).sort()).toEqual([
      ...[
        'DOCKER_HOST',
        'ENABLE_HTTP_ON_MISSING_CERT',
        'HTTPS_METHOD',
        'LOG_FORMAT',
        'LOG_FORMAT_ESCAPE',
        'NON_GET_REDIRECT',
      ],
      ...['SERVER_TOKENS', 'TRUST_DOWNSTREAM_PROXY'],
    ]);
    expect(settings).toMatchObject({
      ENABLE_HTTP_ON_MISSING_CERT: 'false',
      HTTPS_METHOD: 'redirect',
      TRUST_DOWNSTREAM_PROXY: 'false',
    });
    expect(settings.LOG_FORMAT).not.toMatch(
      /\$(request|request_uri|args|query_string|http_referer|http_cookie|http_authorization)\b/,
    );
  });
});

describe('every vhost file', () => {
  const folder = 'stack/service-proxy/vhost.d';
  const postures = parse(read('mission-control.yaml')).postures as Readonly<Record<string, string>>;
  const includes = (name: string) =>
    [...read(`${folder}/${name}`).matchAll(/^include \/etc\/nginx\/vhost\.d\/([\w-]+);$/gm)].map(([, file]) => file);
  const hostnames = readdirSync(join(ROOT, folder)).filter((name) => name.includes('.'));

  test('includes the posture that the settings declare, and whatever is not named asks for a sign-on', () => {
    expect(includes('default')).toEqual(['authenticated']);
    expect(Object.fromEntries(hostnames.map((name) => [name, includes(name)[0]]))).toMatchObject(postures);
    for (const name of Object.keys(postures)) expect(hostnames).toContain(name);
  });

  test('leaves what services are told to the one file that says it', () => {
    const free = readdirSync(join(ROOT, folder)).filter((name) => !['authenticated', 'sign-on'].includes(name));
    for (const name of free)
      expect([name, read(`${folder}/${name}`)]).not.toEqual([name, expect.stringContaining('proxy_set_header')]);
    for (const name of ['authenticated', 'sign-on'])
      expect(read(`${folder}/${name}`).split(/^location/m)[0]).not.toContain('proxy_set_header');
  });
});
