import { describe, expect, test } from 'vitest';
import { type LoadOptions, loadProject } from '../../../src/core/compose/load.ts';
import type { Project, Service } from '../../../src/core/compose/project.ts';
import type { Location } from '../../../src/core/finding.ts';

type Tree = Readonly<Record<string, string>>;

async function load(tree: Tree | string, options: Partial<LoadOptions> = {}) {
  const files: Tree = typeof tree === 'string' ? { 'compose.yaml': tree } : tree;
  const { project, findings } = await loadProject(async (path) => files[path] ?? null, {
    files: [],
    envFiles: [],
    ...options,
  });
  return { project, findings: findings.map(({ rule, location }) => `${rule} ${place(location)}`) };
}

async function serviceOf(tree: Tree | string, options: Partial<LoadOptions> = {}): Promise<Service> {
  const { project, findings } = await load(tree, options);
  expect(findings).toEqual([]);
  return web(project);
}

function web(project: Project | null): Service {
  const service = project?.services.get('web');
  if (service === undefined) throw new Error('There is no service `web`.');
  return service;
}

function place(location: Location | null): string {
  const { file, range } = location ?? { file: null, range: null };
  return `${file}${range === null ? '' : `:${range.line}:${range.column}`}`;
}

const environment = (service: Service) =>
  Object.fromEntries([...service.environment.values()].map(({ name, value }) => [name, value]));

describe('short and long syntax are one', () => {
  test('ports', async () => {
    const { ports } = await serviceOf(`services:
  web:
    image: web:1
    ports:
      - 80
      - "8080:80"
      - "127.0.0.1::80/udp"
      - "[::1]:81:80"
      - "3000-3005:4000-4005"
      - { target: 80, published: "90", host_ip: 10.0.0.1, protocol: udp }
`);
    expect(ports.map(({ hostIp, published, target, protocol }) => [hostIp, published, target, protocol])).toEqual([
      [null, null, '80', 'tcp'],
      [null, '8080', '80', 'tcp'],
      ['127.0.0.1', null, '80', 'udp'],
      ['::1', '81', '80', 'tcp'],
      [null, '3000-3005', '4000-4005', 'tcp'],
      ['10.0.0.1', '90', '80', 'udp'],
    ]);
    expect(ports.map(({ location }) => place(location))).toEqual(
      [5, 6, 7, 8, 9, 10].map((line) => `compose.yaml:${line}:9`),
    );
  });

  test('mounts', async () => {
    const { mounts } = await serviceOf(`services:
  web:
    image: web:1
    volumes:
      - ./a/../b:/b:ro
      - ~/c:/c
      - data:/d
      - /e
      - { type: bind, source: ./f, target: /f, read_only: true, bind: { create_host_path: false } }
    tmpfs: /g
volumes: { data: }
`);
    const shown = mounts.map(({ type, source, target, readOnly, createHostPath }) =>
      [type, source?.value ?? null, target, readOnly ? 'ro' : 'rw', createHostPath ? 'made' : 'needed'].join(' '),
    );
    expect(shown).toEqual([
      'bind b /b ro made',
      'bind ~/c /c rw made',
      'volume data /d rw made',
      'volume  /e rw made',
      'bind f /f ro needed',
      'tmpfs  /g rw made',
    ]);
  });

  test('environment, a variable without value is passed through', async () => {
    const list = await serviceOf('services: {web: {image: "web:1", environment: ["A=b=c", "B=", "C", "D= e "]}}');
    expect(environment(list)).toEqual({ A: 'b=c', B: '', C: null, D: ' e ' });
    const map = await serviceOf('services: {web: {image: "web:1", environment: {A: 1, B: "", C: , D: true, E: 1.10}}}');
    expect(environment(map)).toEqual({ A: '1', B: '', C: null, D: 'true', E: '1.1' });
  });

  test('depends_on, networks and command', async () => {
    const service = await serviceOf(`services:
  web:
    image: web:1
    depends_on: { db: { condition: service_healthy, restart: true, required: false } }
    networks: { front: { aliases: [www] } }
    command: serve "a b" --c='d e'
  db: { image: "db:1", networks: [front] }
networks: { front: }
`);
    expect(service.dependsOn).toMatchObject([
      { service: 'db', condition: 'service_healthy', restart: true, required: false },
    ]);
    expect(service.networks).toMatchObject([{ name: 'front', aliases: ['www'] }]);
    expect(service.command?.words.map(({ value }) => value)).toEqual(['serve', 'a b', '--c=d e']);
  });
});

describe('files are merged as docker compose does', () => {
  const merged = (base: string, override: string) =>
    serviceOf(
      { 'a.yaml': `services: {web: {image: "web:1", ${base}}}`, 'b.yaml': `services: {web: {${override}}}` },
      { files: ['a.yaml', 'b.yaml'] },
    );

  test('a value is replaced, and stands where the last file says it', async () => {
    const { image } = await merged('restart: always', 'image: "web:2"');
    expect([image?.value, image && place(image.location)]).toEqual(['web:2', 'b.yaml:1:25']);
  });

  test('maps are united, also in list form', async () => {
    expect(environment(await merged('environment: ["A=1", "B=1"]', 'environment: {B: 2, C: 3}'))).toEqual({
      A: '1',
      B: '2',
      C: '3',
    });
  });

  test('lists are joined; a mount of the same target and a port of the same kind are one', async () => {
    const service = await merged(
      'volumes: ["./a:/x", "./b:/y"], ports: ["80:80"], expose: ["1"]',
      'volumes: ["./c:/x"], ports: ["80:80", "81:80"], expose: ["2"]',
    );
    expect(service.mounts.map(({ source, target }) => `${source?.value}:${target}`)).toEqual(['c:/x', 'b:/y']);
    expect(service.ports.map(({ published }) => published)).toEqual(['80', '81']);
    expect(service.expose.map(({ value }) => value)).toEqual(['1', '2']);
  });

  test('command and entrypoint are replaced, never joined', async () => {
    const { command } = await merged('command: ["a", "b"]', 'command: ["c"]');
    expect(command?.words.map(({ value }) => value)).toEqual(['c']);
  });

  test('!reset takes away, !override replaces', async () => {
    const service = await merged(
      'ports: ["80:80"], environment: {A: 1}',
      'ports: !reset [], environment: !override {B: 2}',
    );
    expect([service.ports, environment(service)]).toEqual([[], { B: '2' }]);
  });

  test('a later document of a file is a later file', async () => {
    const { image } = await serviceOf('services: {web: {image: "web:1"}}\n---\nservices: {web: {image: "web:2"}}\n');
    expect(image?.value).toBe('web:2');
  });
});

describe('extends', () => {
  test('a service of the file, its own words go first', async () => {
    const service = await serviceOf(`services:
  base: { image: "base:1", environment: { A: 1, B: 1 } }
  web: { extends: base, image: "web:1", environment: { B: 2 } }
`);
    expect([service.image?.value, environment(service)]).toEqual(['web:1', { A: '1', B: '2' }]);
  });

  test('a service of another file, whose paths lie beside that file', async () => {
    const service = await serviceOf({
      'compose.yaml': 'services: {web: {extends: {file: shared/base.yaml, service: base}}}',
      'shared/base.yaml': 'services: {base: {image: "base:1", volumes: ["./conf:/conf"]}}',
    });
    expect(service.mounts[0]?.source?.value).toBe('shared/conf');
  });

  test.each<[string, Tree | string, string]>([
    ['itself', 'services: {web: {image: a, extends: web}}', 'dependency-cycle compose.yaml:1:28'],
    ['nobody', 'services: {web: {image: a, extends: {service: x}}}', 'undefined-service compose.yaml:1:28'],
    [
      'a file that is not there',
      'services: {web: {extends: {file: x.yaml, service: x}}}',
      'missing-file compose.yaml:1:34',
    ],
    [
      'a file outside',
      'services: {web: {extends: {file: /etc/x.yaml, service: x}}}',
      'outside-repository compose.yaml:1:34',
    ],
  ])('%s is told', async (_name, tree, finding) => {
    expect((await load(tree)).findings).toContain(finding);
  });
});

describe('include', () => {
  const files = (included: string, own = '') => ({
    'compose.yaml': `include: [sub/compose.yaml]\nservices: {web: {image: "web:1"${own}}}\n`,
    'sub/compose.yaml': included,
  });

  test('brings its services, whose paths and variables lie beside it', async () => {
    const tree = { ...files('services: {db: {image: "db:${TAG}", volumes: ["./data:/data"]}}'), 'sub/.env': 'TAG=7' };
    const { project, findings } = await load(tree);
    expect(findings).toEqual([]);
    const db = project?.services.get('db');
    expect([db?.image?.value, db?.mounts[0]?.source?.value]).toEqual(['db:7', 'sub/data']);
    expect(place(db?.location ?? null)).toBe('sub/compose.yaml:1:12');
  });

  test('a fault in it stands in it', async () => {
    expect((await load(files('services: {db: {image: "db:1", imag: x}}'))).findings).toEqual([
      'unknown-attribute sub/compose.yaml:1:32',
    ]);
  });

  test.each<[string, Tree, string]>([
    ['what both define otherwise', files('services: {web: {image: "web:2"}}'), 'include-conflict compose.yaml:2:12'],
    ['a circle', files('include: [../compose.yaml]\nservices: {}'), 'dependency-cycle sub/compose.yaml:1:11'],
    [
      'a file that is not there',
      { 'compose.yaml': 'include: [x.yaml]\nservices: {}' },
      'missing-file compose.yaml:1:11',
    ],
  ])('%s is told', async (_name, tree, finding) => {
    expect((await load(tree)).findings).toContain(finding);
  });
});

describe('variables', () => {
  const image = async (template: string, env: string) => {
    const tree = { 'compose.yaml': `services: {web: {image: "web:1", hostname: '${template}'}}`, '.env': env };
    return web((await load(tree)).project).definition.hostname;
  };

  test.each<[template: string, env: string, value: string]>([
    ['$A-${A}', 'A=x', 'x-x'],
    ['${A:-y}', '', 'y'],
    ['${A:-y}', 'A=', 'y'],
    ['${A-y}', 'A=', ''],
    ['${A:+y}', 'A=x', 'y'],
    ['${A+y}', 'A=', 'y'],
    ['${A:-${B:-z}}', '', 'z'],
    ['${A:-${B:-z}}', 'B=x', 'x'],
    ['${A:-${B}}', 'A=x', 'x'],
    ['${A+${B:-z}}', 'A=', 'z'],
    ['${A:?${B}}', 'A=x', 'x'],
    ['$$A', 'A=x', '$A'],
    ['${A}', 'A="x y" # why', 'x y'],
    ['${A}', "A='$x'", '$x'],
    ['${A}', 'export A = x', 'x'],
    ['${A}', 'A=x # why', 'x'],
    ['${A}', 'A=x#y', 'x#y'],
    ['${A}', 'B=x\nA=${B}y', 'xy'],
    ['${A}', 'A: x', 'x'],
    ['${A}', '# A=y\n\nA=x\r\n', 'x'],
    ['${A}', 'A="x\\ny"', 'x\ny'],
  ])('%s with %j is %j', async (template, env, value) => {
    expect(await image(template, env)).toBe(value);
  });

  test('what nobody gave stays as it is, and is known to be unknown', async () => {
    const service = await serviceOf('services: {web: {image: "web:${TAG}"}}');
    expect([service.image?.value, service.unknownVariables]).toEqual(['web:${TAG}', ['TAG']]);
  });

  test.each<[string, string]>([
    ['A=1\nhello world', 'env-file-syntax .env:2:1'],
    ['A="1', 'env-file-syntax .env:1:1'],
    ['{"token": "secret"}', 'env-file-syntax .env:1:1'],
  ])('%j is told without showing it', async (env, expected) => {
    const tree = { 'compose.yaml': 'services: {web: {image: "web:1"}}', '.env': env };
    const { findings } = await loadProject(async (path) => (tree as Tree)[path] ?? null, { files: [], envFiles: [] });
    expect(findings.map(({ rule, location }) => `${rule} ${place(location)}`)).toContain(expected);
    expect(JSON.stringify(findings)).not.toMatch(/secret|hello/);
  });

  test.each(['${A', '${}', '${1}', '${A!b}'])('%s is no variable', async (template) => {
    expect((await load(`services: {web: {image: "web:${template}"}}`)).findings).toEqual([
      'variable-syntax compose.yaml:1:30',
    ]);
  });

  test('one within another is no variable either, nor are more within each other than anybody writes', async () => {
    const { findings } = await load('services: {web: {image: "web:${A:-${B!}}"}}');
    expect(findings).toEqual(['variable-syntax compose.yaml:1:35']);
    const deep = `${'${A:-'.repeat(5000)}x${'}'.repeat(5000)}`;
    expect((await load(`services: {web: {image: "web:${deep}"}}`)).findings).toEqual([
      `variable-syntax compose.yaml:1:${30 + 21 * 5}`,
    ]);
  });
});

test('one cause is told once: what an anchor shares, and what hangs on a broken part', async () => {
  const shared = `x-base: &base { image: "web:1", imag: x }
services: { a: *base, b: *base, c: { <<: *base } }
`;
  expect((await load(shared)).findings).toEqual(['unknown-attribute compose.yaml:1:33']);
  const tree = {
    'compose.yaml': 'services: {web: {image: "web:1", depends_on: [db]}}',
    'compose.override.yaml': 'services: [',
  };
  expect((await load(tree)).findings).toEqual(['yaml-syntax compose.override.yaml:1:11']);
});

test('a circle that comes of an anchor is told at the service that closes it', async () => {
  const { findings } = await load(
    'x-a: &a { depends_on: [web] }\nservices: { b: { image: "b:1", <<: *a }, web: { image: "a:1", <<: *a } }\n',
  );
  expect(findings).toEqual(['dependency-cycle compose.yaml:2:42']);
});

test('a service named like a part of every object is a service like others, or none', async () => {
  expect(
    (await load('services: {constructor: {image: "a:1"}, web: {image: "a:1", depends_on: [constructor]}}')).findings,
  ).toEqual([]);
  expect((await load('services: {web: {image: "a:1", depends_on: [toString, hasOwnProperty]}}')).findings).toHaveLength(
    2,
  );
});

test('what is wrong with a key named like a part of every object is told like anything else', async () => {
  const { findings } = await load('services: {web: {image: "a:1", depends_on: {constructor: 0, toString: x}}}');
  expect(findings).toEqual(
    expect.arrayContaining(['invalid-value compose.yaml:1:58', 'invalid-value compose.yaml:1:71']),
  );
});
