import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, isCached } from '../cache.ts';
import type { Machine } from '../machine/machine.ts';
import type { Registry } from '../registry.ts';

const CONTEXT = join(import.meta.dirname, 'stand-ins');
const PROGRAMS = ['nginx-proxy', 'acme-companion', 'oauth2-proxy'] as const;

/** Puts the images that stand in for what no registry here has into the registry, each as `NAME:1`; what a registry makes of them is kept in the cache. */
export async function fillWithStandIns(machine: Machine, registry: Registry): Promise<void> {
  const bases = { NODE: await machine.baseImage('node'), NGINX: await machine.baseImage('nginx') };
  const version = contentHash(Object.values(bases));
  const entry = { name: 'stand-ins', version };
  const found = isCached(entry);
  const storage = await cached(entry, async (directory) => {
    for (const program of PROGRAMS)
      await registry.push(await build(machine, { ...bases, PROGRAM: program }, version), `${program}:1`);
    cpSync(registry.storage, directory, { recursive: true });
  });
  if (found) cpSync(storage, registry.storage, { recursive: true });
}

/** The image stays on the engine, as base images do. */
async function build({ docker }: Machine, told: Readonly<Record<string, string>>, version: string): Promise<string> {
  const tag = `mission-control-lab/${told.PROGRAM}:${version}`;
  const words = Object.entries(told).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]);
  await docker.run(['build', '--network', 'host', '--tag', tag, ...words, CONTEXT], { timeoutSeconds: 300 });
  return tag;
}

function contentHash(more: readonly string[]): string {
  const files = readdirSync(CONTEXT).sort();
  const texts = files.map((name) => `${name}\n${readFileSync(join(CONTEXT, name), 'utf8')}`);
  return createHash('sha256')
    .update([...texts, ...more].join('\n'))
    .digest('hex')
    .slice(0, 12);
}
