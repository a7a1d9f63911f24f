import type { Administration, Shell } from '../../context.ts';
import type { Layout } from '../../core/installation/layout.ts';
import { ensureFile, must, succeeds } from './remote.ts';

/** Sees to it that an interrupted deployment is finished or undone at boot; says how it stands. */
export async function ensureUnit(
  shell: Shell,
  administration: Pick<Administration, 'artifact'>,
  layout: Layout,
  user: string,
): Promise<string> {
  const template = new TextDecoder().decode(await administration.artifact('unit'));
  const content = new TextEncoder().encode(template.replaceAll('@USER@', user).replaceAll('@ROOT@', layout.root));
  const unit = await ensureFile(shell, { path: layout.unit, mode: '644', content });
  if (!(await succeeds(shell, ['test', '-d', '/run/systemd/system'])))
    return `no systemd here: have \`${layout.door} recover\` run at boot`;
  if (!(await succeeds(shell, ['sh', '-c', '[ "$(id -u)" = 0 ]'])))
    return `${layout.unit} is ${unit}; as root: \`systemctl enable ${layout.unit}\``;
  await must(shell, { argv: ['systemctl', 'enable', '--quiet', layout.unit], attempt: 'enable the boot unit' });
  return `${layout.unitName} is enabled`;
}
