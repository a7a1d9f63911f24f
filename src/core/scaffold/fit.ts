import type { Project } from '../compose/project.ts';
import type { Route } from '../routing/routes.ts';
import type { Parts } from './parts.ts';
import { type Refusal, refusal, type Wish } from './wish.ts';

/** Why a wish does not fit into a stack; null where it does. */
export function refuseFit(
  wish: Wish,
  stack: { readonly project: Project; readonly routes: readonly Route[]; readonly parts: Parts },
): Refusal | null {
  const { name, hostname, posture } = wish;
  const { project, routes, parts } = stack;
  if (project.services.has(name)) return refusal(`There is a service \`${name}\` already.`, 'Choose another name.');
  const taken = routes.find((route) => route.kind === 'exact' && route.hostname === hostname);
  if (taken !== undefined)
    return refusal(
      `\`${taken.service}\` has the hostname \`${hostname}\` already.`,
      'Give another one with `--hostname`.',
    );
  if (parts.zone !== null && hostname !== parts.zone && !hostname.endsWith(`.${parts.zone}`))
    return refusal(
      `\`${hostname}\` does not lie in the zone \`${parts.zone}\`.`,
      `Choose a hostname that ends in .${parts.zone}.`,
    );
  if (parts.network === null)
    return refusal(
      'The stack shows no proxy, or no network on which it reaches services.',
      'Name them in mission-control.yaml: `proxy: {service: …, network: …}`.',
    );
  if (wish.secrets.length > 0 && parts.secrets.volume === null)
    return refusal(
      'The stack shows no volume for secrets.',
      'Name it in mission-control.yaml: `secrets: {volume: …}`.',
    );
  if (posture !== 'authenticated' && parts.vhosts === null)
    return refusal(
      `The posture \`${posture}\` needs a vhost file, and the proxy mounts no directory of this repository as vhost.d.`,
      'Mount one: `./vhost.d:/etc/nginx/vhost.d:ro`, with a file for each posture in it.',
    );
  return null;
}
