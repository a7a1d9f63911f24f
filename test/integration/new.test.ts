import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lab, openLab } from '../../lab/lab.ts';
import type { Developer } from '../../lab/origin.ts';
import type { Plan } from '../../src/core/plan/change.ts';
import { deploy, inspect } from './deploying.ts';

let lab: Lab;
let developer: Developer;

beforeAll(async () => {
  lab = await openLab();
  developer = await lab.origin.developer();
  expect((await deploy(lab, await lab.origin.head())).record.outcome).toBe('deployed');
});
afterAll(() => lab?.[Symbol.asyncDispose]());

const call = () => ({ directory: developer.directory });
const run = (...argv: string[]) => lab.client.run(argv, call());

/** What may not change of a container when another service comes in. */
async function standing(): Promise<Readonly<Record<string, readonly [string, string]>>> {
  const found = Object.entries(await inspect(lab));
  return Object.fromEntries(found.map(([service, { id, startedAt }]) => [service, [id, startedAt]]));
}

/** What lint says of the checkout, without the lines it stands at. */
async function linted(): Promise<readonly string[]> {
  const { code, data } = await lab.client.json(['lint'], call());
  expect(code).toBe(0);
  return (data as { readonly findings: readonly { readonly message: string }[] }).findings.map(
    ({ message }) => message,
  );
}

/** Somebody adds a service as the page says, and it is merged and deployed; gives back what the plan of the pull request said. */
async function add(service: string, ...flags: string[]): Promise<Readonly<Record<string, string>>> {
  await developer.update();
  await developer.branch(service);
  const before = await linted();
  const added = await run('new', service, '--image', `${lab.registry}/web:1`, '--port', '8080', ...flags);
  expect([added.code, added.stderr]).toEqual([0, '']);
  expect(await linted()).toEqual(before);
  await developer.commit(`Add ${service}`);
  const planned = await lab.client.json(['plan'], { ...call(), role: 'plan' });
  expect(planned.code).toBe(0);
  await developer.push();
  const { code, record } = await deploy(lab, await developer.merge(service));
  expect([code, record.outcome]).toEqual([0, 'deployed']);
  const { plan } = planned.data as { readonly plan: Plan };
  const changed = plan.changes.filter(({ action }) => action !== 'none');
  return Object.fromEntries(changed.map(({ service: name, action }) => [name, action]));
}

/** Asks from outside whether every hostname is as the stack promises, with a token and without. */
async function verified(): Promise<void> {
  const { code, stdout, stderr } = await lab.client.run(['verify', '--token-file', lab.token('good')]);
  expect([code, stdout, stderr]).toEqual([0, expect.stringContaining('Nothing found.'), expect.any(String)]);
}

test('a service comes in by one command, and its neighbours never notice', async () => {
  const before = await standing();
  const text = readFileSync(join(developer.directory, 'docker-compose.yaml'), 'utf8');
  expect(await add('report')).toEqual({ report: 'create' });
  const after = await standing();
  expect(Object.keys(after).sort()).toEqual([...Object.keys(before), 'report'].sort());
  expect(after).toMatchObject(before);
  const written = readFileSync(join(developer.directory, 'docker-compose.yaml'), 'utf8');
  expect(written.split('\n').filter((line) => !text.includes(line))).toEqual([
    '  report:',
    `    image: ${lab.registry}/web:1`,
    '    expose:',
    '      - "8080"',
    '      VIRTUAL_HOST: report.${ZONE}',
    '      LETSENCRYPT_HOST: report.${ZONE}',
  ]);
  await verified();
});

test('one that everybody may see is open from outside, and so is no other', async () => {
  const before = await standing();
  const changes = await add('pages', '--posture', 'public', '--reason', 'It is our front page');
  expect(changes).toMatchObject({ pages: 'create' });
  const { 'service-proxy': proxy, ...others } = before;
  const after = await standing();
  expect(after).toMatchObject(others);
  expect(after['service-proxy']?.[0]).toBe(proxy?.[0]);
  await verified();
});

test('a mistake is one sentence, exit 2, and the checkout stays as it was', async () => {
  await developer.update();
  const refused = await run('new', 'report', '--image', `${lab.registry}/web:1`, '--port', '8080');
  expect([refused.code, refused.stdout, refused.stderr]).toEqual([
    2,
    '',
    'error: There is a service `report` already.\n  Choose another name.\n',
  ]);
  const unasked = await run('new', 'other');
  expect([unasked.code, unasked.stderr.split('\n')[0]]).toEqual([2, 'error: `new` needs `--image`.']);
  const dry = await run('new', 'other', '--image', 'x:1', '--port', '80', '--dry-run');
  expect([dry.code, dry.stdout]).toEqual([
    0,
    expect.stringMatching(/^--- a\/docker-compose\.yaml\n[\s\S]*^\+ {2}other:$/m),
  ]);
  expect(await developer.git('status', '--porcelain')).toBe('');
});
