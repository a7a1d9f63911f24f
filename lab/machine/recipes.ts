import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MissionControlError } from '../../src/errors.ts';
import { run } from '../../src/process.ts';
import type { Progress } from '../progress.ts';
import { debianMirror, unpackPackages } from './archive.ts';
import type { BaseImage, Docker } from './machine.ts';
import { DEBOOTSTRAP, installTools, toolPath } from './packages.ts';

/** How a base image is made where nothing can be pulled. */
export interface Recipe {
  /** Part of the image's tag: another one is another image. */
  readonly version: string;
  readonly from?: BaseImage;
  /** The name that Dockerfiles know it by. */
  readonly publicName?: string;
  readonly make: (given: Making) => Promise<void>;
}

export interface Making {
  readonly docker: Docker;
  /** The name to give it. */
  readonly tag: string;
  /** The name of the image it is made from, where there is one. */
  readonly from: string;
  /** An empty directory that is removed afterwards. */
  readonly directory: string;
  readonly progress: Progress;
}

/** How that image is made; the one with Node is of the version this repository develops with. */
export function recipeFor(image: BaseImage): Recipe {
  if (image === 'debian') return { version: 'bookworm-1', publicName: 'debian:bookworm-slim', make: makeDebian };
  if (image === 'busybox') return { version: 'bookworm-1', make: makeBusybox };
  if (image === 'nginx') return { version: 'bookworm-1', from: 'debian', make: makeNginx };
  const { version } = nodePackage();
  const publicName = `node:${version.split('.')[0]}-bookworm-slim`;
  return { version: `${version}-bookworm-1`, from: 'debian', publicName, make: makeNode };
}

async function makeDebian({ docker, tag, directory, progress }: Making): Promise<void> {
  await installTools(DEBOOTSTRAP, progress);
  const root = join(directory, 'root');
  const tar = join(directory, 'root.tar');
  await must(['debootstrap', '--variant=minbase', 'bookworm', root, await debianMirror()]);
  await must([
    'tar',
    '-C',
    root,
    '--exclude=./var/cache/apt/archives/*.deb',
    '--exclude=./var/lib/apt/lists/*_*',
    '-cf',
    tar,
    '.',
  ]);
  await docker.run(['import', '--change', 'CMD ["bash"]', tar, tag]);
}

async function makeNode(making: Making): Promise<void> {
  await build(making, { node: nodePackage().program }, [
    aptInstall('libstdc++6'),
    'COPY node /usr/local/bin/node',
    'CMD ["node"]',
  ]);
}

async function makeBusybox(making: Making): Promise<void> {
  const unpacked = join(making.directory, 'unpacked');
  await unpackPackages([{ suite: 'bookworm', package: 'busybox-static' }], unpacked);
  await build({ ...making, from: 'scratch' }, { busybox: join(unpacked, 'bin', 'busybox') }, [
    'COPY busybox /bin/busybox',
    'RUN ["/bin/busybox", "--install", "-s", "/bin"]',
    'CMD ["sh"]',
  ]);
}

/** Laid out as the official image: what is in conf.d is served, logs go to the container's output. */
async function makeNginx(making: Making): Promise<void> {
  await build(making, {}, [
    aptInstall('nginx-light'),
    'RUN rm -f /etc/nginx/sites-enabled/default && ln -sf /dev/stdout /var/log/nginx/access.log && ln -sf /dev/stderr /var/log/nginx/error.log',
    'STOPSIGNAL SIGQUIT',
    'CMD ["nginx", "-g", "daemon off;"]',
  ]);
}

async function build(making: Making, files: Readonly<Record<string, string>>, lines: readonly string[]): Promise<void> {
  const context = join(making.directory, 'context');
  mkdirSync(context);
  for (const [name, source] of Object.entries(files)) cpSync(source, join(context, name), { dereference: true });
  writeFileSync(join(context, 'Dockerfile'), [`FROM ${making.from}`, ...lines, ''].join('\n'));
  await making.docker.run(['build', '--network', 'host', '--tag', making.tag, context], { timeoutSeconds: 600 });
}

function aptInstall(packages: string): string {
  return `RUN apt-get update && apt-get install -y --no-install-recommends ${packages} && rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin`;
}

/** The Node of this repository's devDependencies: the npm registry has it where no image can be pulled. */
function nodePackage(): { readonly version: string; readonly program: string } {
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return { version, program: join(dirname(manifest), 'bin', 'node') };
}

async function must(argv: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await run({ argv, env: { PATH: toolPath() }, timeoutSeconds: 900 });
  if (code === 0) return;
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-5).join('\n');
  throw new MissionControlError({
    code: 'COMMAND_FAILED',
    message: `\`${argv.slice(0, 3).join(' ')}\` failed:\n${said}`,
  });
}
