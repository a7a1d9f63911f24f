import type { Machine } from '../machine/machine.ts';
import { type Pushed, type Registry, startRegistry } from '../registry.ts';
import { type Behaviour, webImage } from '../web-image.ts';
import { fillWithStandIns } from './stand-ins.ts';

/** Starts a registry with every image the stack names, or with the web service alone. */
export async function fillRegistry(
  machine: Machine,
  { standIns = true }: { readonly standIns?: boolean },
): Promise<Registry> {
  const registry = await startRegistry(machine);
  if (standIns) await fillWithStandIns(machine, registry);
  await pushWeb({ machine, registry }, { name: 'web', tag: '1', behaviour: 'good' });
  return registry;
}

/** Builds the little web service and pushes it as `NAME:TAG`; its page says the tag. */
export async function pushWeb(
  { machine, registry }: { readonly machine: Machine; readonly registry: Registry },
  given: { readonly name: string; readonly tag: string; readonly behaviour: Behaviour | 'sound' },
): Promise<Pushed> {
  const behaviour = given.behaviour === 'sound' ? 'good' : given.behaviour;
  return registry.push(await webImage(machine, { version: given.tag, behaviour }), `${given.name}:${given.tag}`);
}
