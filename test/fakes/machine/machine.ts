import { answer } from '../../../src/agent/requests.ts';
import { runTask } from '../../../src/agent/runner.ts';
import type { World } from '../../../src/agent/world.ts';
import type { DeploymentRecord } from '../../../src/core/plan/record.ts';
import type { Message, Request } from '../../../src/core/protocol/messages.ts';
import { FakeClone, type Tree } from './clone.ts';
import { FakeDisk } from './disk.ts';
import { FakeDocker } from './docker.ts';
import { FakeProcess, type Hook } from './process.ts';
import { FakeTime } from './time.ts';

type Final = Extract<Message, { type: 'result' | 'error' }>;

/** A server in memory on which the real agent works: clone, engine and state directory outlive every process. */
export class FakeMachine {
  readonly time = new FakeTime();
  readonly clone = new FakeClone();
  readonly docker = new FakeDocker(this.clone, this.time);
  readonly disk = new FakeDisk();
  readonly hooks: { hook: Hook } = { hook: () => undefined };
  /** Who holds the lock file. */
  #flock: FakeProcess | null = null;
  #ids = 0;
  readonly #running = new Set<Promise<unknown>>();

  /** What a new process of the agent sees. */
  world(given: Partial<World> = {}, process = new FakeProcess(this.hooks)): World {
    return {
      project: 'stack',
      directory: '/srv/stack',
      files: [],
      envFiles: [],
      settings: 'mission-control.yaml',
      branch: 'main',
      version: '0.0.0',
      node: '24.0.0',
      role: 'deploy',
      caller: 'alice',
      repository: this.clone.repositoryOf(process),
      engine: this.docker.engineOf(process),
      state: this.disk.stateOf(process, this.time),
      clock: this.time.clockOf(process),
      runner: {
        start: (id) => ({ ended: this.#follow(this.run(id)) }),
        interrupt: async () => this.#flock?.abort.abort(),
        end: async () => {
          this.#flock?.kill();
          this.#flock = null;
        },
      },
      abort: process.abort.signal,
      ...given,
    };
  }

  /** A request as it comes through the door, in a process of its own that no hook touches. */
  async ask(request: Request, given: Partial<World> & { heard?: Message[] } = {}): Promise<Final> {
    const { heard = [], ...more } = given;
    const door = new FakeProcess({ hook: () => undefined });
    return answer(this.world(more, door), request, (message) => void heard.push(message));
  }

  /** Deploys a revision through the door; the record, or the error that came back instead. */
  async deploy(revision: string, id = `${++this.#ids}-1`): Promise<DeploymentRecord> {
    return recordOf(await this.ask({ verb: 'deploy', revision, id }));
  }

  async rollback(to: string | null = null, id = `${++this.#ids}-1`): Promise<DeploymentRecord> {
    return recordOf(await this.ask({ verb: 'rollback', to, id }));
  }

  /** Runs a task as the detached runner does, under the lock file: its exit code. */
  async run(id: string): Promise<number> {
    if (this.#flock?.alive) return 75;
    const process = new FakeProcess(this.hooks);
    this.#flock = process;
    try {
      await runTask(this.world({}, process), id);
      return 0;
    } catch {
      return process.alive ? 2 : 137;
    } finally {
      process.kill();
      if (this.#flock === process) this.#flock = null;
    }
  }

  /** Waits for runners nobody waits for. */
  async idle(): Promise<void> {
    await Promise.all(this.#running);
  }

  /** What runs and what lies in the project directory, without what is new with every start. */
  generation() {
    const services = this.docker.containers.map(({ name, service, image, definition, sees, state }) => ({
      ...{ name, service, image, definition, sees, state },
    }));
    const tags = [...this.docker.images].filter(([reference]) => !reference.startsWith('keep/'));
    return {
      services: services.sort((a, b) => (a.name < b.name ? -1 : 1)),
      files: this.clone.lying,
      head: this.clone.head,
      tags: Object.fromEntries(tags.sort()),
    };
  }

  /** Id and start of every container by service: what must not change for what did not change. */
  identities(): Record<string, string> {
    return Object.fromEntries(this.docker.containers.map(({ service, id, started }) => [service, `${id} ${started}`]));
  }

  #follow(ended: Promise<number>): Promise<number> {
    this.#running.add(ended);
    return ended;
  }
}

/** A machine with a stack deployed. */
export async function deployedMachine(tree: Tree): Promise<FakeMachine & { readonly first: string }> {
  const machine = new FakeMachine();
  for (const [image] of JSON.stringify(tree).matchAll(/(?<=image: )[a-z]+:\d+/g)) machine.docker.publish(image);
  const first = machine.clone.push(tree);
  machine.clone.clone();
  const record = await machine.deploy(first, 'first-1');
  if (record.outcome !== 'deployed') throw new Error(`The first deployment ended ${JSON.stringify(record.failure)}`);
  machine.docker.done.length = 0;
  machine.docker.pulled.length = 0;
  return Object.assign(machine, { first });
}

function recordOf(final: Final): DeploymentRecord {
  if (final.type === 'error') throw Object.assign(new Error(final.message), { code: final.code, hint: final.hint });
  if (!('record' in final.result)) throw new Error(`Not a record: ${JSON.stringify(final)}`);
  return final.result.record;
}
