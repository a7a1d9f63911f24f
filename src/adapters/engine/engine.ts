import type { ComposeFiles, Engine } from '../../context.ts';
import type { Container } from '../../core/plan/snapshot.ts';
import { MissionControlError } from '../../errors.ts';
import { agreeing } from './agreeing.ts';
import { isLeftover, parseContainers } from './containers.ts';
import { type DockerEnvironment, docker, tryDocker } from './docker.ts';
import { engineFailure } from './failures.ts';
import { findImage, type LocalImage, parseImages } from './images.ts';
import * as lines from './lines.ts';
import { build, pull } from './supply.ts';

const UP_SECONDS = 600;
const STOP_SECONDS = 300;

/** docker and docker compose for one project of this server. */
export function openEngine(options: lines.EngineOptions, environment: DockerEnvironment): Engine {
  const containers = async (): Promise<Container[]> => {
    const listed = await docker(environment, lines.listLine(options), { attempt: 'list the containers' });
    const ids = listed.split('\n').filter((id) => id !== '');
    if (ids.length === 0) return [];
    const inspected = await tryDocker(environment, lines.inspectLine(options, ids));
    if (inspected.code !== 0 && !/no such container/i.test(inspected.stderr))
      throw engineFailure('Could not look at the containers', inspected.stderr);
    return parseContainers(inspected.stdout);
  };
  const images = async (): Promise<LocalImage[]> =>
    parseImages(await docker(environment, lines.imagesLine(options), { attempt: 'list the images' }));
  const change = async (word: 'start' | 'stop' | 'restart' | 'rm', ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return;
    const given = { attempt: `${word} containers`, timeoutSeconds: STOP_SECONDS };
    await docker(environment, lines.containersLine(options, word, ids), given);
  };

  return {
    async versions() {
      const server = [options.docker, 'version', '--format', '{{.Server.Version}}'];
      const plugin = [options.docker, 'compose', 'version', '--short'];
      const [engine, compose] = await Promise.all([
        docker(environment, server, { attempt: 'ask docker for its version', timeoutSeconds: 20 }),
        docker(environment, plugin, { attempt: 'ask docker compose for its version', timeoutSeconds: 20 }),
      ]);
      return { docker: engine.trim(), compose: compose.trim().replace(/^v/, '') };
    },
    containers,
    async imageIds(references) {
      const local = await images();
      return Object.fromEntries(
        references.flatMap((reference) => {
          const id = findImage(reference, local);
          return id === null ? [] : [[reference, id]];
        }),
      );
    },
    async images() {
      const tagged = (await images()).filter(
        (image) => image.tag !== '<none>' && !image.repository.startsWith(`${lines.KEEP}/`),
      );
      return Object.fromEntries(tagged.map((image) => [`${image.repository}:${image.tag}`, image.id]));
    },
    pull: (compose, given) => pull(options, environment, { compose, ...given }),
    build: (compose, given) => build(options, environment, { compose, ...given }),
    async up(compose: ComposeFiles, services) {
      if (services.length === 0) return;
      const argv = lines.composeLine(options, compose, lines.upWords(services));
      await docker(environment, argv, { attempt: `start ${services.join(', ')}`, timeoutSeconds: UP_SECONDS });
    },
    restart: (ids) => change('restart', ids),
    start: (ids) => change('start', ids),
    async remove(ids) {
      await change('stop', ids);
      await change('rm', ids);
    },
    async removeLeftovers() {
      const found = (await containers()).filter(isLeftover);
      await change(
        'rm',
        found.map((container) => container.id),
      );
    },
    async tag(image, reference) {
      if (reference.includes('@')) return;
      await docker(environment, lines.tagLine(options, image, reference), { attempt: `tag ${reference}` });
    },
    async keep(image, service, deployment) {
      const argv = lines.tagLine(options, image, lines.keepReference(options, service, deployment));
      await docker(environment, argv, { attempt: `keep the image of ${service}` });
    },
    async forgetKept(deployments) {
      const kept = (await images()).filter(
        (image) => image.repository.startsWith(`${lines.KEEP}/`) && deployments.includes(image.tag),
      );
      const references = kept.map((image) => `${image.repository}:${image.tag}`);
      if (references.length > 0) await tryDocker(environment, lines.untagLine(options, references));
    },
    agreeing: async (compose) => agreeing(options, environment, { compose, containers: await containers() }),
    async ready(seconds) {
      const end = performance.now() + seconds * 1000;
      const ask = () =>
        docker(environment, [options.docker, 'version'], { attempt: 'reach the docker engine', timeoutSeconds: 20 });
      while (performance.now() < end) {
        if ((await ask().catch(unreachable)) !== null) return;
        await pause(500);
      }
      await ask();
    },
  };
}

function unreachable(error: unknown): null {
  if (error instanceof MissionControlError && error.code === 'DOCKER_UNREACHABLE') return null;
  throw error;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
