import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'rolldown';
import { baseImageName } from '../images.ts';
import type { BaseImage, Machine } from '../machine/machine.ts';
import type { Registry } from '../registry.ts';
import { fillOnce } from './filling.ts';

const SOURCE = join(import.meta.dirname, 'stand-ins');

/** What each image that no registry here has is made from. */
const BASES = {
  nginx: ['nginx'],
  'nginx-proxy': ['node', 'nginx'],
  'docker-gen': ['node'],
  'acme-companion': ['node'],
  'socket-proxy': ['debian'],
  issuer: ['node'],
  'oauth2-proxy': ['node'],
} as const satisfies Readonly<Record<string, readonly BaseImage[]>>;

/**
 * `nginx`, `docker-gen`, `acme-companion` and `socket-proxy` stand in for the images of the stack of this repository; `nginx-proxy`, `issuer`
 * and `oauth2-proxy` for those of the small stack of a lab.
 */
export type StandIn = keyof typeof BASES;

const OF_SMALL_STACK: readonly StandIn[] = ['nginx-proxy', 'issuer', 'oauth2-proxy'];

/** An image that stands in for another: its name, which says what it is made of, and how the engine comes to have it. */
export interface StandInImage {
  readonly tag: string;
  /** Builds it where the engine lacks it; it stays there, as base images do. Resolves with the tag. */
  make(): Promise<string>;
}

/** What these images are; none is made yet. */
export async function standInsOf<Name extends StandIn>(
  machine: Machine,
  names: readonly Name[],
): Promise<Readonly<Record<Name, StandInImage>>> {
  const context = await makeContext(machine, names);
  return Object.fromEntries(names.map((name) => [name, imageOf(machine, { name, context })])) as Record<
    Name,
    StandInImage
  >;
}

/** Makes sure the engine has these images. Resolves with their names. */
export async function standInImages<Name extends StandIn>(
  machine: Machine,
  names: readonly Name[],
): Promise<Readonly<Record<Name, string>>> {
  const images = Object.entries<StandInImage>(await standInsOf(machine, names));
  const tags: [string, string][] = [];
  for (const [name, image] of images) tags.push([name, await image.make()]);
  return Object.fromEntries(tags) as Record<Name, string>;
}

/** Puts the stand-ins of the small stack into the registry, each as `NAME:1`; what a registry makes of them is kept in the cache. */
export async function fillWithStandIns(machine: Machine, registry: Registry): Promise<void> {
  const images = Object.entries(await standInsOf(machine, OF_SMALL_STACK));
  const entry = { name: 'stand-ins', version: hashOf(images.map(([, { tag }]) => tag)) };
  await fillOnce(registry, entry, async () => {
    for (const [name, image] of images) await registry.push(await image.make(), `${name}:1`);
  });
}

/** Everything that goes into an image, whichever; a directory of the lab's. */
async function makeContext(machine: Machine, names: readonly StandIn[]): Promise<string> {
  const context = mkdtempSync(join(machine.directory, 'stand-ins-'));
  const programs = names.filter((name) => sources().includes(`${name}.ts`));
  await bundle(
    programs.map((name) => ({
      input: join(SOURCE, `${name}.ts`),
      platform: 'node' as const,
      logLevel: 'silent' as const,
      output: { file: join(context, `${name}.js`), codeSplitting: false },
    })),
  );
  writeFileSync(join(context, 'package.json'), '{"type":"module"}\n');
  for (const name of ['nginx.conf', 'network_internal.conf']) cpSync(join(SOURCE, name), join(context, name));
  return context;
}

function imageOf(
  machine: Machine,
  { name, context }: { readonly name: StandIn; readonly context: string },
): StandInImage {
  const dockerfile = join(SOURCE, 'images', `${name}.Dockerfile`);
  const parts = [dockerfile, ...readdirSync(context).map((file) => join(context, file))].filter((file) =>
    isPart(name, file),
  );
  const bases = BASES[name].flatMap((base) => [base.toUpperCase(), baseImageName(base)]);
  const tag = `mission-control-lab/${name}:${hashOf([...parts.map((file) => readFileSync(file, 'utf8')), ...bases])}`;
  return {
    tag,
    async make() {
      const { docker } = machine;
      if ((await docker.run(['image', 'inspect', tag], { anyExit: true })).code === 0) return tag;
      const words: string[] = [];
      for (const base of BASES[name])
        words.push('--build-arg', `${base.toUpperCase()}=${await machine.baseImage(base)}`);
      const argv = ['build', '--network', 'host', '--file', dockerfile, '--tag', tag, ...words, context];
      await docker.run(argv, { timeoutSeconds: 300 });
      return tag;
    },
  };
}

/** The bundle of another image is none of this one's. */
function isPart(name: StandIn, file: string): boolean {
  return !file.endsWith('.js') || file.endsWith(`/${name}.js`);
}

function sources(): readonly string[] {
  return readdirSync(SOURCE);
}

function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
}
