import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const variables = parseEnv(read('.env'));

test.each([
  ['', []],
  [' with a door for devices', ['--file', 'docker-compose.yaml', '--file', 'stack/mqtt/native-tls.yaml']],
])('lint finds nothing in the stack of this repository%s', { timeout: 60_000 }, (_, files) => {
  const argv = ['--', join(ROOT, 'bin/cli.ts'), 'lint', '--directory', ROOT, '--format', 'json', ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const { findings, summary } = JSON.parse(stdout);
  expect(findings).toEqual([]);
  expect(summary).toEqual({ error: 0, warning: 0, note: 0 });
});

test('what an adopter changes says the same everywhere', () => {
  const zone = variables.ZONE ?? '';
  const settings = parse(read('mission-control.yaml'));
  expect(settings.zone).toBe(zone);
  const hostnames = [settings.authentication.hostname, ...Object.keys(settings.postures)];
  const files = readdirSync(join(ROOT, 'stack/service-proxy/vhost.d')).filter((name) => name.includes('.'));
  expect(files).not.toEqual([]);
  for (const hostname of [...hostnames, ...files]) expect(hostname).toMatch(new RegExp(`\\.${zone}$`));
});

test('every variable of the stack is given by .env, and .env holds no secret', () => {
  const stack = read('docker-compose.yaml');
  const used = [...stack.matchAll(/\$\{(\w+)[^}]*\}/g)].map(([, name]) => name);
  expect([...new Set(used)].sort()).toEqual(Object.keys(variables).sort());
  expect(Object.keys(variables).filter((name) => /SECRET|TOKEN|PASSWORD|KEY/.test(name))).toEqual([]);
});

test('the zone stands nowhere in what the stack mounts or builds', () => {
  const zone = variables.ZONE ?? '';
  const files = readdirSync(join(ROOT, 'stack'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const naming = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path, 'utf8').includes(zone));
  expect(naming).toEqual([]);
});
