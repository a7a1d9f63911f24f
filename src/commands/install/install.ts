import type { Administrator, Context, Shell } from '../../context.ts';
import { type PublicKey, parsePublicKey } from '../../core/installation/authorized-keys.ts';
import { type Layout, layoutOf } from '../../core/installation/layout.ts';
import { settingsBlock } from '../../core/installation/settings-block.ts';
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
import { ensureFile } from './remote.ts';
import { findTarget } from './target.ts';

/** Puts the agent in place: looks first, changes after; a second time it finds everything as it should be. */
export async function install(inputs: Inputs, context: Context): Promise<Output> {
  const settings = (await readSettings(inputs, context)).server;
  const layout = layoutOf(inputs.text('root') ?? undefined);
  const [origin, branch] = [originOf(inputs), branchOf(inputs)];
  const keys = await readKeys(inputs, context);
  const administrator = await findTarget(inputs, settings, context.administration);
  const shell = await context.administration.open(administrator);
  try {
    const docker = dockerEnvironment(inputs);
    const platform = await examinePlatform(shell, { layout, docker, own: context.administration.platform });
    const stack = await findStack(shell, inputs, settings, {
      docker: ['env', ...docker],
      config: layout.config,
      origin,
    });
    context.log.info(
      `Installing into ${layout.root} on ${administrator.address} for ${stack.project} in ${stack.directory}`,
    );
    const done = [
      `clone     ${stack.directory}: ${await ensureClone(shell, { directory: stack.directory, origin, branch })}`,
      ...(await ensureFiles(shell, context, { layout, stack, inputs, carryNode: platform.carryNode })),
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

/** Where the engine is, as words of env(1). */
function dockerEnvironment(inputs: Inputs): readonly string[] {
  const [host, config] = [inputs.text('docker-host'), inputs.text('docker-config')];
  return [...(host === null ? [] : [`DOCKER_HOST=${host}`]), ...(config === null ? [] : [`DOCKER_CONFIG=${config}`])];
}

async function readKeys(inputs: Inputs, context: Context): Promise<readonly { role: Role; key: PublicKey }[]> {
  const given = (['deploy', 'plan'] as const).flatMap((role) => {
    const path = inputs.text(`${role}-key`);
    return path === null ? [] : [{ role, path }];
  });
  return Promise.all(given.map(async ({ role, path }) => ({ role, key: await readKey(path, context) })));
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
  given: { readonly layout: Layout; readonly stack: Stack; readonly inputs: Inputs; readonly carryNode: boolean },
): Promise<readonly string[]> {
  const { layout, stack, inputs, carryNode } = given;
  const config = {
    directory: stack.directory,
    project: stack.project,
    state: layout.state,
    branch: branchOf(inputs),
    files: stack.files,
    dockerHost: inputs.text('docker-host'),
    dockerConfig: inputs.text('docker-config'),
  };
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
