import type { Administrator, Context, Shell } from '../../context.ts';
import { type PublicKey, parsePublicKey } from '../../core/installation/authorized-keys.ts';
import { type Layout, layoutOf } from '../../core/installation/layout.ts';
import { settingsBlock } from '../../core/installation/settings-block.ts';
import { parseTold } from '../../core/installation/told.ts';
import type { Role } from '../../core/protocol/messages.ts';
import { MissionControlError } from '../../errors.ts';
import type { Inputs, Output } from '../command.ts';
import { readSettings } from '../stack.ts';
import { adoptRunning, askVersion } from './agent.ts';
import { ensureUnit } from './boot.ts';
import { ensureKeys } from './keys.ts';
import { branchOf, originOf } from './origin.ts';
import { examinePlatform } from './platform.ts';
import { ensureClone, findStack, type Stack } from './project.ts';
import { answer, ensureFile } from './remote.ts';
import { findTarget } from './target.ts';
import { type Docker, dockerOf, environmentOf, type Work, workOf } from './work.ts';

/** Puts the agent in place: looks first, changes after; a second time it finds everything as it should be. */
export async function install(inputs: Inputs, context: Context): Promise<Output> {
  const settings = (await readSettings(inputs, context)).server;
  const layout = layoutOf(inputs.text('root') ?? undefined);
  const origin = originOf(inputs);
  branchOf(inputs);
  const keys = await readKeys(inputs, context);
  const administrator = await findTarget(inputs, settings, context.administration);
  const shell = await context.administration.open(administrator);
  try {
    const told = parseTold(await answer(shell, ['cat', '--', layout.config]));
    const docker = dockerOf(inputs, told);
    const env = environmentOf(docker);
    const platform = await examinePlatform(shell, { layout, docker: env, own: context.administration.platform });
    const known = { docker: ['env', ...env], installed: told.project, origin };
    const stack = await findStack(shell, inputs, settings, known);
    const work = workOf(inputs, context, { told, stack });
    const { branch } = work;
    context.log.info(
      `Installing into ${layout.root} on ${administrator.address} for ${stack.project} in ${stack.directory}`,
    );
    const done = [
      `clone     ${stack.directory}: ${await ensureClone(shell, { directory: stack.directory, origin, branch })}`,
      ...(await ensureFiles(shell, context, { layout, stack, work, docker, carryNode: platform.carryNode })),
      ...(await ensureKeys(shell, { keys, layout, file: inputs.text('authorized-keys') })),
      `boot      ${await ensureUnit(shell, context.administration, layout, administrator.user)}`,
      ...(await adoptRunning(shell, layout, stack)),
      `agent     ${await askVersion(shell, layout)}`,
    ];
    return tell(done, { administrator, hostKeys: shell.hostKeys, stack });
  } finally {
    shell.close();
  }
}

async function readKeys(inputs: Inputs, context: Context): Promise<readonly { role: Role; key: PublicKey }[]> {
  const given = (['deploy', 'plan'] as const).flatMap((role) => {
    const path = inputs.text(`${role}-key`);
    return path === null ? [] : [{ role, path }];
  });
  const keys = await Promise.all(given.map(async ({ role, path }) => ({ role, key: await readKey(path, context) })));
  if (keys.length === 2 && keys[0]?.key.base64 === keys[1]?.key.base64) throw oneForBoth(keys[0]?.key);
  return keys;
}

/** A key opens one door: the second line would take the place of the first. */
function oneForBoth(key: PublicKey | undefined): MissionControlError {
  return new MissionControlError({
    code: 'KEY_INVALID',
    message: `The key ${key?.comment} is given for both roles.`,
    hint: 'Make a second one, `ssh-keygen -t ed25519 -N "" -f FILE`, and give each its own .pub file. Nothing was changed.',
  });
}

async function readKey(path: string, context: Context): Promise<PublicKey> {
  const text = await context.machine.read(path);
  if (text !== null) return parsePublicKey(text, path);
  throw new MissionControlError({
    code: 'FILE_NOT_FOUND',
    message: `There is no public key ${path}.`,
    hint: 'Make a pair with `ssh-keygen -t ed25519 -N "" -f FILE` and give FILE.pub.',
  });
}

async function ensureFiles(
  shell: Shell,
  { administration }: Context,
  given: {
    readonly layout: Layout;
    readonly stack: Stack;
    readonly work: Work;
    readonly docker: Docker;
    readonly carryNode: boolean;
  },
): Promise<readonly string[]> {
  const { layout, stack, work, docker, carryNode } = given;
  const config = { directory: stack.directory, project: stack.project, state: layout.state, ...work, ...docker };
  const files = [
    ...(carryNode ? [{ path: layout.node, mode: '755', content: await administration.artifact('node') }] : []),
    { path: layout.agent, mode: '644', content: await administration.artifact('agent') },
    { path: layout.config, mode: '644', content: new TextEncoder().encode(`${JSON.stringify(config, null, 2)}\n`) },
    { path: layout.door, mode: '755', content: await administration.artifact('door') },
  ];
  const lines: string[] = [];
  for (const file of files) lines.push(`file      ${file.path}: ${await ensureFile(shell, file)}`);
  return lines;
}

function tell(
  done: readonly string[],
  given: { readonly administrator: Administrator; readonly hostKeys: readonly string[]; readonly stack: Stack },
): Output {
  const { administrator, hostKeys, stack } = given;
  const { address, port, user } = administrator;
  const server = { address, port, user, hostKeys, directory: stack.directory, project: stack.project };
  return {
    kind: 'text',
    lines: [...done, '', 'For mission-control.yaml:', '', ...settingsBlock(server)],
    data: { done, server },
  };
}
