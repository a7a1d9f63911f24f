import { userInfo } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import packageJson from '../../package.json' with { type: 'json' };
import { openEngine } from '../adapters/engine/engine.ts';
import { openRepository } from '../adapters/repository/repository.ts';
import { RUN_VARIABLE } from '../adapters/state/holder.ts';
import { openRunner } from '../adapters/state/runner.ts';
import { openState } from '../adapters/state/state.ts';
import { adopt } from '../agent/adopt.ts';
import { recoverNow } from '../agent/follow.ts';
import { runTask } from '../agent/runner.ts';
import type { World } from '../agent/world.ts';
import { usage } from '../commands/usage.ts';
import type { Role } from '../core/protocol/messages.ts';
import { type AgentConfig, readAgentConfig } from './agent-config.ts';
import { openDoor } from './agent-door.ts';
import { asFailure, describeFailure } from './failure.ts';

const { env: environment } = process;

/** The agent's command line: `--config FILE door ROLE | run ID | recover | adopt`. */
export async function agent(argv: readonly string[]): Promise<void> {
  try {
    const [flag, path, word, more] = argv;
    if (flag !== '--config' || path === undefined)
      throw usage(
        'The agent needs its settings.',
        'Write `agent.js --config FILE door ROLE`, `… recover` or `… adopt`.',
      );
    await dispatch(await readAgentConfig(path), { path, word, more });
  } catch (thrown) {
    process.stderr.write(describeFailure(asFailure(thrown), environment.MISSION_CONTROL_DEBUG === '1'));
    process.exitCode = 2;
  }
}

async function dispatch(
  config: AgentConfig,
  given: { readonly path: string; readonly word: string | undefined; readonly more: string | undefined },
): Promise<void> {
  const { path, word, more } = given;
  if (word === 'door' && (more === 'plan' || more === 'deploy'))
    return openDoor(makeWorld(config, path, more), environment.SSH_ORIGINAL_COMMAND ?? '');
  if (word === 'run' && more !== undefined) return runTask(makeWorld(config, path, 'deploy'), more);
  if (word === 'recover') return recoverAtBoot(makeWorld(config, path, 'deploy'));
  if (word === 'adopt') return tellAdoption(makeWorld(config, path, 'deploy'));
  throw usage(
    `The agent does not know \`${[word, more].join(' ').trim()}\`.`,
    'It knows `door plan`, `door deploy`, `recover` and `adopt`.',
  );
}

/** At boot: what was interrupted is finished or undone, and what should run is started. */
async function recoverAtBoot(world: World): Promise<void> {
  await world.engine.ready(300);
  const code = await recoverNow(world, true);
  if (code === 75) process.stdout.write('A deployment is under way: it cleans up itself.\n');
  else process.exitCode = code;
}

async function tellAdoption(world: World): Promise<void> {
  process.stdout.write(`${JSON.stringify(await adopt(world))}\n`);
}

function makeWorld(config: AgentConfig, path: string, role: Role): World {
  const { directory, state } = config;
  const marks = { [RUN_VARIABLE]: state };
  const abort = new AbortController();
  process.on('SIGTERM', () => abort.abort());
  return {
    ...config,
    version: packageJson.version,
    node: process.versions.node,
    role,
    caller: callerOf(role),
    repository: openRepository(config),
    engine: openEngine(config, { directory, config: config.dockerConfig, host: config.dockerHost, marks }),
    state: openState(state, () => new Date()),
    clock: {
      now: () => new Date(),
      monotonicSeconds: () => performance.now() / 1000,
      sleep: (seconds) => delay(seconds * 1000),
    },
    runner: openRunner(state, [process.execPath, process.argv[1] ?? '', '--config', path]),
    abort: abort.signal,
  };
}

/** Who asks, for the lock: the address a key came from, or the user at the server itself. */
function callerOf(role: Role): string {
  const from = environment.SSH_CONNECTION?.split(' ')[0];
  return from === undefined ? userInfo().username : `the ${role} key from ${from}`;
}
