import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningProcess } from '../../lab/machine/machine.ts';
import { installTools, toolPath } from '../../lab/machine/packages.ts';
import { freePort } from '../../lab/port.ts';
import { startProcess } from '../../lab/processes.ts';
import { showProgress } from '../../lab/progress.ts';
import { run } from '../../src/process.ts';
import type { FindingJson } from '../../src/report/json.ts';

const ROOT = join(import.meta.dirname, '../..');
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
let top = '';
let registry: RunningProcess;
let address = '';

beforeAll(async () => {
  await installTools([{ program: 'docker-registry', package: 'docker-registry' }], showProgress());
  top = mkdtempSync(join(tmpdir(), 'mission-control-images-'));
  address = `127.0.0.1:${await freePort()}`;
  const storage = { filesystem: { rootdirectory: join(top, 'storage') } };
  const configuration = { version: '0.1', log: { level: 'warn' }, storage, http: { addr: address } };
  writeFileSync(join(top, 'config.json'), JSON.stringify(configuration));
  registry = await startProcess({
    name: 'registry',
    argv: ['docker-registry', 'serve', join(top, 'config.json')],
    env: { PATH: toolPath() },
    log: join(top, 'registry.log'),
    ready: async () => (await fetch(`http://${address}/v2/`).catch(() => null))?.ok === true,
  });
  digest = await push('app', '1');
}, 600_000);
afterAll(async () => {
  await registry?.stop();
  rmSync(top, { recursive: true, force: true });
});

let digest = '';

/** An image without a layer, as the registry wants it; resolves with the digest of its manifest. */
async function push(repository: string, tag: string): Promise<string> {
  const base = `http://${address}/v2/${repository}`;
  const config = Buffer.from('{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}}');
  const id = `sha256:${createHash('sha256').update(config).digest('hex')}`;
  const place = (await fetch(`${base}/blobs/uploads/`, { method: 'POST' })).headers.get('location') ?? '';
  const upload = new URL(place, base);
  upload.searchParams.set('digest', id);
  expect((await fetch(upload, { method: 'PUT', body: config })).status).toBe(201);
  const described = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: id, size: config.length };
  const body = JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: described, layers: [] });
  const put = { method: 'PUT', body, headers: { 'Content-Type': MANIFEST } };
  const answer = await fetch(`${base}/manifests/${tag}`, put);
  expect(answer.status, await answer.text()).toBe(201);
  return answer.headers.get('docker-content-digest') ?? '';
}

test('a tag, a digest and a repository that a real registry does not have are found at their lines', async () => {
  writeFileSync(
    join(top, 'compose.yaml'),
    `services:
  good: { image: "${address}/app:1" }
  pinned: { image: "${address}/app@${digest}" }
  tag: { image: "${address}/app:2" }
  digest: { image: "${address}/app@sha256:${'0'.repeat(64)}" }
  repository: { image: "${address}/other:1" }
  away: { image: "127.0.0.1:1/app:1" }
`,
  );
  const argv = ['check', '--images', '--format', 'json', '--directory', top];
  const { code, stdout } = await run({
    argv: [process.execPath, join(ROOT, 'bin/cli.ts'), ...argv],
    env: { KUBECONFIG: '' },
    timeoutSeconds: 60,
  });
  const findings: readonly FindingJson[] = JSON.parse(stdout).findings;
  expect([code, findings.map(({ rule, line }) => `${rule} ${line}`)]).toEqual([
    1,
    ['image-not-found 4', 'image-not-found 5', 'image-not-found 6', 'check-incomplete 7'],
  ]);
  expect(findings[0]?.message).toBe(`\`tag\` runs the image \`${address}/app:2\`, which \`${address}\` does not have.`);
});
