import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage } from '../images.ts';
import type { Machine } from '../machine/machine.ts';
import type { Registry } from '../registry.ts';

const CONTEXT = join(import.meta.dirname, 'stand-ins');
const PROGRAMS = ['nginx-proxy', 'acme-companion', 'oauth2-proxy'] as const;

/** Pushes the images that stand in for what no registry here has, each as `NAME:1`. */
export async function pushStandIns(machine: Machine, registry: Registry): Promise<void> {
  const base = await ensureStandIns(machine);
  for (const program of PROGRAMS) {
    const Dockerfile = `FROM ${base}\nCMD ["node", "/stand-ins/${program}.ts"]\n`;
    await registry.push(await buildImage(machine, { name: program, files: { Dockerfile } }), `${program}:1`);
  }
}

/** One image with all of them; it stays on the engine, as base images do, until its files change. */
async function ensureStandIns({ docker, baseImage }: Machine): Promise<string> {
  const [node, nginx] = [await baseImage('node'), await baseImage('nginx')];
  const tag = `mission-control-lab/stand-ins:${contentHash([node, nginx])}`;
  if ((await docker.run(['image', 'inspect', tag], { anyExit: true })).code === 0) return tag;
  const told = ['--build-arg', `NODE=${node}`, '--build-arg', `NGINX=${nginx}`];
  await docker.run(['build', '--network', 'host', '--tag', tag, ...told, CONTEXT], { timeoutSeconds: 300 });
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
