import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../../machine/machine.ts';
import type { Progress } from '../../progress.ts';
import type { Registry } from '../../registry.ts';
import { fillOnce } from '../filling.ts';
import { type StandIn, type StandInImage, standInsOf } from '../stand-ins.ts';
import { UPSTREAM, type UpstreamRecipe } from './recipes.ts';

/** What stands in the registry of a lab for an image of upstream: `own` is made by its recipe, `standIn` by the lab's stand-in of that name. */
type Source = { readonly own: keyof typeof UPSTREAM } | { readonly standIn: StandIn };

const SOURCES: readonly (readonly [RegExp, Source])[] = [
  [/^nginxproxy\/nginx-proxy:.*-dockergen$/, { standIn: 'docker-gen' }],
  [/^nginxproxy\/acme-companion:/, { standIn: 'acme-companion' }],
  [/^nginx:/, { standIn: 'nginx' }],
  [/^haproxy:/, { standIn: 'socket-proxy' }],
  [/^quay\.io\/oauth2-proxy\/oauth2-proxy:/, { own: 'oauth2-proxy' }],
  [/^eclipse-mosquitto:/, { own: 'mosquitto' }],
  [/^mendhak\/http-https-echo:/, { own: 'echo' }],
];
const OUTSIDE: Source = { own: 'outside' };

/** The name in the registry of what the lab's containers reach the outside through. */
export const OUTSIDE_IMAGE = 'outside:1';

/** `NAME:TAG` in a lab's registry for an image that upstream calls otherwise. */
export function nameInRegistry(reference: string): string {
  return reference.split('/').at(-1) ?? reference;
}

/** Fills a registry with what stands for these images, and the way out; what a registry makes of them is kept in the cache. */
export async function fillWithUpstream(given: {
  readonly machine: Machine;
  readonly registry: Registry;
  readonly references: readonly string[];
  readonly progress: Progress;
}): Promise<void> {
  const { machine, registry, references, progress } = given;
  const wanted = [
    ...new Map([[OUTSIDE_IMAGE, OUTSIDE], ...references.map((one) => [one, sourceOf(one)] as const)]),
  ] as const;
  const standIns = wanted.flatMap(([, source]) => ('standIn' in source ? [source.standIn] : []));
  const ready: Readonly<Record<string, StandInImage>> = await standInsOf(machine, [...new Set(standIns)]);
  const version = hash(wanted.map(([name, source]) => `${name} ${versionOf(source, ready)}`).sort());
  const entry = { name: 'upstream', version };
  await fillOnce(registry, entry, async () => {
    for (const [name, source] of wanted) {
      const made = 'standIn' in source ? ready[source.standIn]?.make() : build(machine, source.own, progress);
      await registry.push((await made) ?? '', nameInRegistry(name));
    }
  });
}

function sourceOf(reference: string): Source {
  const [, source] = SOURCES.find(([pattern]) => pattern.test(reference)) ?? [];
  if (source !== undefined) return source;
  throw new Error(
    `The lab has nothing that stands for the image ${reference}: say in lab/stack/upstream/images.ts what does.`,
  );
}

function versionOf(source: Source, ready: Readonly<Record<string, StandInImage>>): string {
  if ('standIn' in source) return ready[source.standIn]?.tag ?? '';
  const { base, lines, version } = recipeOf(source.own);
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.startsWith(`${source.own}.`))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  return hash([base, version, ...lines, ...files]);
}

function recipeOf(name: string): UpstreamRecipe {
  const recipe = UPSTREAM[name];
  if (recipe === undefined) throw new Error(`There is no recipe for ${name}.`);
  return recipe;
}

/** Goes again when the lab does: the registry's cache keeps it. */
async function build(machine: Machine, name: string, progress: Progress): Promise<string> {
  const { base, lines, write } = recipeOf(name);
  const context = mkdtempSync(join(machine.directory, 'upstream-'));
  const tag = `${machine.name}/${name}:1`;
  try {
    await write(context, progress);
    writeFileSync(join(context, 'Dockerfile'), [`FROM ${await machine.baseImage(base)}`, ...lines, ''].join('\n'));
    const label = `mission-control.lab=${machine.name}`;
    await machine.docker.run(['build', '--network', 'host', '--label', label, '--tag', tag, context], {
      timeoutSeconds: 300,
    });
    return tag;
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

function hash(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
}
