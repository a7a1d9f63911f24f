import type { ComposeFiles, Engine } from '../../../src/context.ts';
import { loadProject } from '../../../src/core/compose/load.ts';
import type { Project, Service } from '../../../src/core/compose/project.ts';
import { filesOf } from '../../../src/core/fingerprint/files.ts';
import { deployedServices } from '../../../src/core/plan/desired.ts';
import type { Container } from '../../../src/core/plan/snapshot.ts';
import { type ErrorCode, MissionControlError } from '../../../src/errors.ts';
import type { FakeClone } from './clone.ts';
import type { FakeProcess } from './process.ts';
import type { FakeTime } from './time.ts';

/** How containers of an image behave after their start; seconds. */
export interface Behaviour {
  readonly exits?: { readonly after: number; readonly code: number };
  /** Ends and is started again, so often. */
  readonly restartsEvery?: number;
  readonly health?: { readonly after: number; readonly becomes: 'healthy' | 'unhealthy' };
  /** Does not even start. */
  readonly broken?: boolean;
}

interface FakeContainer {
  id: string;
  name: string;
  service: string;
  oneOff: boolean;
  image: string;
  /** The service as the Compose file described it when the container was made. */
  definition: string;
  /** Content of the files it mounts, as it saw them when it started last. */
  sees: string;
  state: 'created' | 'running' | 'exited';
  /** Seconds; null before the first start. */
  started: number | null;
  restarts: number;
}

/** An engine with Compose, in memory: containers are made from the files that lie in the project directory. */
export class FakeDocker {
  containers: FakeContainer[] = [];
  /** Reference → image id. */
  readonly images = new Map<string, string>();
  /** What the registry has: reference → image id, or how it refuses. */
  readonly registry = new Map<string, string | ErrorCode>();
  readonly behaviours = new Map<string, Behaviour>();
  readonly pulled: string[] = [];
  readonly built: string[] = [];
  /** Effects in order: `up web`, `remove db`. */
  readonly done: string[] = [];
  #count = 0;
  readonly #clone: FakeClone;
  readonly #time: FakeTime;

  constructor(clone: FakeClone, time: FakeTime) {
    this.#clone = clone;
    this.#time = time;
  }

  /** Puts an image into the registry; its containers behave so. */
  publish(reference: string, behaviour: Behaviour = {}): string {
    const id = `sha256:${reference}`;
    this.registry.set(reference, id);
    this.behaviours.set(id, behaviour);
    return id;
  }

  /** The image a service runs. */
  imageOf(service: string): string | undefined {
    return this.#of(service)[0]?.image;
  }

  /** Makes containers as somebody who types `docker compose up` would. */
  async upByHand(): Promise<void> {
    const project = await this.#project({ files: [], envFiles: [] });
    for (const service of deployedServices(project)) {
      const image = this.registry.get(service.image?.value ?? '') ?? '';
      this.images.set(service.image?.value ?? '', image);
      this.containers.push({ ...this.#make(service, project), name: `stack-${service.name}-1` });
    }
    for (const container of this.containers) this.#start(container);
  }

  engineOf(process: FakeProcess): Engine {
    const reach = (effect: string) => process.reach(`engine.${effect}`);
    const known = (ids: readonly string[]) => {
      const gone = ids.find((id) => !this.containers.some((container) => container.id === id));
      if (gone !== undefined) throw failed('ENGINE_FAILED', `No such container: ${gone}`);
      return this.containers.filter(({ id }) => ids.includes(id));
    };
    return {
      versions: async () => ({ docker: '20.10.24', compose: '2.26.1' }),
      containers: async () => {
        await reach('containers');
        return this.containers.map((container) => this.#seen(container));
      },
      imageIds: async (references) => {
        process.look();
        return Object.fromEntries(
          references.flatMap((reference) => {
            const known = [...this.images.values()].includes(reference) ? reference : this.images.get(reference);
            return known === undefined ? [] : [[reference, known]];
          }),
        );
      },
      images: async () => Object.fromEntries([...this.images].filter(([reference]) => !reference.startsWith('keep/'))),
      pull: async (_, { service, image }) => {
        await reach(`pull ${service}`);
        const found = this.registry.get(image) ?? 'IMAGE_UNKNOWN';
        if (!found.startsWith('sha256:')) throw failed(found as ErrorCode, `Could not pull ${image}.`);
        this.images.set(image, found);
        this.pulled.push(service);
      },
      build: async (compose, { service }) => {
        await reach(`build ${service}`);
        const project = await this.#project(compose);
        const definition = project.services.get(service);
        const id = `sha256:built ${JSON.stringify(definition?.definition.build)} ${this.#clone.lying[`${service}/Dockerfile`]}`;
        this.images.set(definition?.image?.value ?? `stack-${service}`, id);
        this.built.push(service);
      },
      up: async (compose, services) => {
        for (const name of services) this.done.push(`up ${name}`);
        const project = await this.#project(compose);
        await Promise.all(services.map((name) => this.#recreate(project, name, reach)));
        for (const name of services) {
          await reach(`start ${name}`);
          for (const container of this.#of(name)) this.#start(container);
        }
      },
      restart: async (ids) => {
        for (const container of known(ids)) {
          this.done.push(`restart ${container.service}`);
          await reach(`stop ${container.service}`);
          container.state = 'exited';
          await reach(`start ${container.service}`);
          this.#start(container);
        }
      },
      start: async (ids) => {
        for (const container of known(ids)) {
          this.done.push(`start ${container.service}`);
          await reach(`start ${container.service}`);
          this.#start(container);
        }
      },
      remove: async (ids) => {
        for (const container of known(ids)) {
          this.done.push(`remove ${container.service}`);
          await reach(`stop ${container.service}`);
          container.state = 'exited';
          await reach(`remove ${container.service}`);
          this.#drop(container);
        }
      },
      removeLeftovers: async () => {
        await reach('remove leftovers');
        for (const container of this.containers.filter(({ name, state }) => state === 'created' && isTemporary(name)))
          this.#drop(container);
      },
      tag: async (image, reference) => {
        await reach(`tag ${reference}`);
        if (!reference.includes('@')) this.images.set(reference, image);
      },
      keep: async (image, service, deployment) => {
        await reach(`keep ${service}`);
        this.images.set(`keep/${service}:${deployment}`, image);
      },
      forgetKept: async (deployments) => {
        for (const reference of this.images.keys())
          if (deployments.some((id) => reference.startsWith('keep/') && reference.endsWith(`:${id}`)))
            this.images.delete(reference);
      },
      agreeing: async (compose) => {
        const project = await this.#project(compose);
        return deployedServices(project)
          .filter((service) => this.#of(service.name).some(({ definition }) => definition === textOf(service)))
          .map(({ name }) => name);
      },
      ready: async () => process.look(),
    };
  }

  /** What Compose does: make a new one under a temporary name, stop and remove the old one, rename. */
  async #recreate(project: Project, name: string, reach: (effect: string) => Promise<void>): Promise<void> {
    const service = project.services.get(name);
    if (service === undefined) throw failed('ENGINE_FAILED', `no such service: ${name}`);
    const [old] = this.#of(name);
    await reach(`create ${name}`);
    const fresh = this.#make(service, project);
    if (old !== undefined) {
      fresh.name = `${old.id.slice(0, 12)}_stack-${name}-1`;
      if (this.containers.some((container) => container.name === fresh.name))
        throw failed('ENGINE_FAILED', `Conflict. The container name "/${fresh.name}" is already in use`);
    }
    this.containers.push(fresh);
    if (old === undefined) return;
    await reach(`stop ${name}`);
    old.state = 'exited';
    await reach(`remove ${name}`);
    this.#drop(old);
    await reach(`rename ${name}`);
    fresh.name = `stack-${name}-1`;
  }

  #make(service: Service, project: Project): FakeContainer {
    const image = this.images.get(service.image?.value ?? `stack-${service.name}`);
    if (image === undefined) throw failed('ENGINE_FAILED', `No such image: ${service.image?.value}`);
    this.#count += 1;
    return {
      id: this.#count.toString(16).padStart(64, '0').split('').reverse().join(''),
      name: `stack-${service.name}-1`,
      service: service.name,
      oneOff: false,
      image,
      definition: textOf(service),
      sees: this.#files(service, project),
      state: 'created',
      started: null,
      restarts: 0,
    };
  }

  #start(container: FakeContainer): void {
    if (this.behaviours.get(container.image)?.broken) throw failed('ENGINE_FAILED', `exec: no such file or directory`);
    container.state = 'running';
    container.started = this.#time.seconds;
    container.restarts = 0;
    container.sees = this.#contents(Object.keys(JSON.parse(container.sees)));
  }

  #drop(container: FakeContainer): void {
    this.containers = this.containers.filter((other) => other !== container);
  }

  #of(service: string): FakeContainer[] {
    return this.containers.filter((container) => container.service === service && !container.oneOff);
  }

  #files(service: Service, project: Project): string {
    const lying = new Map(Object.keys(this.#clone.lying).map((path) => [path, { mode: '100644', id: '' }]));
    return this.#contents(Object.keys(filesOf(service, project, lying)));
  }

  #contents(paths: readonly string[]): string {
    return JSON.stringify(Object.fromEntries(paths.map((path) => [path, this.#clone.lying[path] ?? null])));
  }

  async #project(compose: ComposeFiles): Promise<Project> {
    const { project } = await loadProject(async (path) => this.#clone.lying[path] ?? null, compose);
    if (project === null) throw failed('ENGINE_FAILED', 'no configuration file provided');
    return project;
  }

  /** A container as it is at this moment: behaviours unfold with time. */
  #seen(container: FakeContainer): Container {
    const { id, name, service, oneOff, image, started, definition } = container;
    const behaviour = this.behaviours.get(image) ?? {};
    const age = started === null ? 0 : this.#time.seconds - started;
    const ended = container.state === 'running' && behaviour.exits !== undefined && age >= behaviour.exits.after;
    const every = container.state === 'running' ? behaviour.restartsEvery : undefined;
    const restarts = every === undefined ? 0 : Math.floor(age / every);
    return {
      ...{ id, name, service, oneOff, image, number: 1, configHash: definition },
      state: ended ? 'exited' : container.state,
      health: container.state === 'running' ? healthAt(behaviour, age) : 'none',
      exitCode: ended ? (behaviour.exits?.code ?? 0) : restarts > 0 ? 1 : 0,
      restartCount: restarts,
      startedAt:
        started === null
          ? '0001-01-01T00:00:00Z'
          : this.#time.iso(started + (every === undefined ? 0 : restarts * every)),
    };
  }
}

function healthAt({ health }: Behaviour, age: number): Container['health'] {
  if (health === undefined) return 'none';
  return age < health.after ? 'starting' : health.becomes;
}

function isTemporary(name: string): boolean {
  return /^[0-9a-f]{12}_/.test(name);
}

function textOf(service: Service): string {
  return JSON.stringify(service.definition);
}

function failed(code: ErrorCode, message: string): MissionControlError {
  return new MissionControlError({ code, message });
}
