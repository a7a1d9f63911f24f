import { describe, expect, test } from 'vitest';
import { loadProject } from '../../../src/core/compose/load.ts';
import { commonZone, inferRoles } from '../../../src/core/settings/infer.ts';
import { parseSettings } from '../../../src/core/settings/parse.ts';

async function rolesOf(text: string, settings = '', hostnames: readonly string[] = []) {
  const read = async (path: string) => (path === 'compose.yaml' ? text : null);
  const { project } = await loadProject(read, { files: [], envFiles: [] });
  if (project === null) throw new Error('The stack cannot be read.');
  return inferRoles(project, parseSettings('mission-control.yaml', settings), hostnames);
}

describe('the zone', () => {
  test.each<[readonly string[], string | null]>([
    [['a.lab.example.org', 'b.lab.example.org'], 'lab.example.org'],
    [['a.lab.example.org', 'b.c.lab.example.org'], 'lab.example.org'],
    [['a.example.org', 'b.lab.example.org'], 'example.org'],
    [['a.lab.example.org', 'b.lab.example.org', 'c.example.org'], 'example.org'],
    [['lab.example.org', 'a.lab.example.org'], 'lab.example.org'],
    [['a.example.org', 'a.example.com'], null],
    [['a.example.org', 'b.test.org'], null],
    [['shopexample.org', 'example.org'], null],
    [['a.example.org'], null],
    [['a.example.org', 'a.example.org'], null],
    [[], null],
  ])('of %j is %s', (hostnames, zone) => {
    expect(commonZone(hostnames)).toBe(zone);
  });

  test('is the one of the settings where they name one', async () => {
    const hostnames = ['a.lab.example.org', 'b.lab.example.org'];
    expect((await rolesOf('services: {}', '', hostnames)).zone).toBe('lab.example.org');
    expect((await rolesOf('services: {}', 'zone: example.org', hostnames)).zone).toBe('example.org');
  });
});

describe('the proxy', () => {
  const socket = 'volumes: ["/var/run/docker.sock:/tmp/docker.sock:ro"]';

  test.each([
    'nginxproxy/nginx-proxy',
    'nginxproxy/nginx-proxy:1.7-alpine',
    'registry.example.org:5000/nginx-proxy:1',
    `nginx-proxy@sha256:${'0'.repeat(64)}`,
  ])('is who runs %s', async (image) => {
    const text = `services: {edge: {image: "${image}"}, web: {image: "nginx:1"}}`;
    expect((await rolesOf(text)).proxy).toMatchObject({ service: 'edge', candidates: ['edge'] });
  });

  test.each(['jwilder/nginx-proxy-letsencrypt', 'my-nginx-proxy:1', 'nginx-proxy/other:1'])(
    'is not %s',
    async (image) => {
      expect((await rolesOf(`services: {edge: {image: "${image}"}}`)).proxy.service).toBeNull();
    },
  );

  test('is who reads the socket of the engine and publishes 443, where no image says so', async () => {
    const text = `services:
  edge: { image: "edge:1", ports: ["80:80", "443:443"], ${socket} }
  agent: { image: "agent:1", ${socket} }
  tls: { image: "tls:1", ports: ["443:443"] }
  other: { image: "other:1", ports: ["8443:443"], ${socket} }
`;
    expect((await rolesOf(text)).proxy).toMatchObject({ service: 'edge', candidates: ['edge'] });
  });

  test('an image goes before a part', async () => {
    const text = `services:
  edge: { image: "edge:1", ports: ["443:443"], ${socket} }
  proxy: { image: "nginxproxy/nginx-proxy:1" }
`;
    expect((await rolesOf(text)).proxy.candidates).toEqual(['proxy']);
  });

  test('is nobody where several may be it, unless the settings say who', async () => {
    const text = 'services: {a: {image: "nginxproxy/nginx-proxy:1"}, b: {image: "nginxproxy/nginx-proxy:1"}}';
    expect((await rolesOf(text)).proxy).toMatchObject({ service: null, candidates: ['a', 'b'] });
    expect((await rolesOf(text, 'proxy: { service: b }')).proxy).toMatchObject({ service: 'b', candidates: ['b'] });
  });
});

describe('its network', () => {
  const text = `services:
  proxy: { image: "nginxproxy/nginx-proxy:1", networks: [edge, front] }
  a: { image: "a:1", networks: [front], environment: { VIRTUAL_HOST: a.example.org } }
  b: { image: "b:1", networks: [front, back], environment: { VIRTUAL_HOST: b.example.org } }
  c: { image: "c:1", networks: [edge, back], environment: { VIRTUAL_HOST: c.example.org } }
  d: { image: "d:1", networks: [back], environment: { VIRTUAL_HOST: d.example.org } }
  e: { image: "e:1", networks: [edge, back] }
networks: { edge, front, back }
`;

  test('is that of the proxy which most services with a hostname are on', async () => {
    expect((await rolesOf(text)).proxy.network).toBe('front');
  });

  test('is the one of the settings where they name one', async () => {
    expect((await rolesOf(text, 'proxy: { network: edge }')).proxy.network).toBe('edge');
  });

  test('is unknown without proxy, or where it shares none', async () => {
    expect((await rolesOf(text.replace('nginx-proxy', 'nginx'))).proxy.network).toBeNull();
    expect((await rolesOf(text.replace('[edge, front]', '[]'))).proxy.network).toBeNull();
  });
});

describe('the secrets', () => {
  const text = `services:
  a: { image: "a:1", volumes: ["keys:/secrets/"] }
  b: { image: "b:1", volumes: ["keys:/secrets:ro", "data:/data"] }
  c: { image: "c:1", volumes: ["data:/secrets", "/srv/secrets:/secrets/b", "data:/run/keys"] }
volumes: { keys, data }
`;

  test('are in the volume most services mount there', async () => {
    expect((await rolesOf(text)).secrets).toEqual({ volume: 'keys', mount: '/secrets' });
  });

  test('are where the settings say', async () => {
    expect((await rolesOf(text, 'secrets: { mount: /run/keys }')).secrets.volume).toBe('data');
    expect((await rolesOf(text, 'secrets: { volume: other }')).secrets.volume).toBe('other');
  });

  test('are nowhere where nobody mounts a volume there', async () => {
    const binds = 'services: {a: {image: "a:1", volumes: ["/secrets:/secrets", "./keys:/secrets/a"]}}';
    expect((await rolesOf(binds)).secrets.volume).toBeNull();
  });
});

describe('the e-mail address', () => {
  const text = (...addresses: string[]) =>
    `services:\n${addresses.map((each, index) => `  s${index}: { image: "s:1", environment: { LETSENCRYPT_EMAIL: ${each} } }\n`).join('')}`;

  test.each<[readonly string[], string | null]>([
    [['a@b', 'a@b', 'c@d'], 'a@b'],
    [['c@d', 'a@b', 'a@b'], 'a@b'],
    [['a@b', 'a@b'], 'a@b'],
    [['a@b'], null],
    [['a@b', 'c@d'], null],
    [['a@b', 'a@b', 'c@d', 'c@d'], null],
    [['a@b', 'a@b', 'c@d', 'e@f'], null],
  ])('%j gives %s', async (addresses, email) => {
    expect((await rolesOf(text(...addresses))).email).toBe(email);
  });

  test('is the one of the settings where they name one', async () => {
    expect((await rolesOf(text('a@b', 'a@b'), 'email: x@y')).email).toBe('x@y');
  });
});
