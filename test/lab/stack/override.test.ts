import { expect, test } from 'vitest';
import { overrideOf } from '../../../lab/stack/override.ts';
import { loadProject } from '../../../src/core/compose/load.ts';
import type { Project } from '../../../src/core/compose/project.ts';

const STACK = `services:
  proxy:
    image: nginx:1.31.6
    ports: ["80:80", "443:443"]
    networks:
      engine:
      web: { aliases: [b.example.org] }
  door:
    image: haproxy:3
    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]
    networks: [engine]
  app:
    build: ./app
    image: organisation/app:2
    environment: { VIRTUAL_HOST: "a.example.org, b.example.org" }
    networks: [web]
networks:
  web:
  unused:
  engine:
    internal: true
`;

const WORLD = {
  address: '127.1.2.3',
  registry: '127.1.2.3:5000',
  dockerSocket: '/run/lab.sock',
  outside: '/lab/outside',
  hostnames: ['login.example.org'],
  acmeDirectory: 'https://acme.example.net/dir',
};

async function load(...texts: readonly string[]): Promise<Project> {
  const files = new Map(texts.map((text, index) => [`${index}.yaml`, text]));
  const { project } = await loadProject(async (path) => files.get(path) ?? null, {
    files: [...files.keys()],
    envFiles: [],
  });
  if (project === null) throw new Error('The stack cannot be read.');
  return project;
}

const merged = async () => load(STACK, overrideOf(await load(STACK), WORLD));

test('ports are published at the address of the lab and nowhere else', async () => {
  const ports = (await merged()).services
    .get('proxy')
    ?.ports.map(({ hostIp, published, target }) => [hostIp, published, target]);
  expect(ports).toEqual([
    ['127.1.2.3', '80', '80'],
    ['127.1.2.3', '443', '443'],
  ]);
});

test('every image is one of the registry of the lab', async () => {
  const images = [...(await merged()).services.values()].map(({ image }) => image?.value);
  expect(images).toEqual(['nginx:1.31.6', 'haproxy:3', 'app:2', 'outside:1'].map((name) => `127.1.2.3:5000/${name}`));
});

test('an image that the registry has under its own name stays that of the stack', async () => {
  const stack = `services: { web: { image: "127.1.2.3:5000/web:1" } }`;
  expect(overrideOf(await load(stack), WORLD)).not.toContain('web:1');
});

test('whoever mounts the socket of an engine gets that of the lab', async () => {
  const mounts = (await merged()).services.get('door')?.mounts ?? [];
  expect(mounts.map(({ source }) => source?.value)).toEqual(['/run/lab.sock', 'authority.pem']);
});

test('the way out is on each network that has one and that somebody uses, by all names that nobody has there', async () => {
  const networks = (await merged()).services.get('outside')?.networks ?? [];
  expect(networks.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['web', ['a.example.org', 'login.example.org']],
  ]);
});

test('no service is on another network than the stack says', async () => {
  const before = await load(STACK);
  const after = await merged();
  for (const { name, networks } of before.services.values())
    expect(after.services.get(name)?.networks.map((one) => one.name)).toEqual(networks.map((one) => one.name));
});
