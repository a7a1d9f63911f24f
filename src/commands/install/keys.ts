import type { Shell } from '../../context.ts';
import { authorize, type PublicKey } from '../../core/installation/authorized-keys.ts';
import type { Layout } from '../../core/installation/layout.ts';
import type { Role } from '../../core/protocol/messages.ts';
import { answer, must, put } from './remote.ts';

/** Lets each key open the door in its role. Errors: KEY_INVALID, COMMAND_FAILED. */
export async function ensureKeys(
  shell: Shell,
  given: {
    readonly keys: readonly { readonly role: Role; readonly key: PublicKey }[];
    readonly layout: Layout;
    readonly file: string | null;
  },
): Promise<readonly string[]> {
  const { keys, layout, file } = given;
  if (keys.length === 0) return ['key       none given: add them with `--deploy-key` and `--plan-key`'];
  const path = file ?? `${await homeOf(shell)}/.ssh/authorized_keys`;
  const before = (await answer(shell, ['cat', path])) ?? '';
  const existing = before === '' ? '' : `${before}\n`;
  const after = keys.reduce((text, { role, key }) => authorize(text, { role, key, door: layout.door }), existing);
  const changed = after !== existing;
  if (changed) await put(shell, { path, mode: '600', content: new TextEncoder().encode(after) });
  return keys.map(
    ({ role, key }) => `key       ${key.comment || key.type} may ${role}: ${changed ? 'written' : 'found'}`,
  );
}

async function homeOf(shell: Shell): Promise<string> {
  return (await must(shell, { argv: ['sh', '-c', 'printf %s "$HOME"'], attempt: 'find the home directory' })).trim();
}
