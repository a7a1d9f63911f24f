import { child, type Node } from '../../source/node.ts';
import type { Healthcheck } from '../project.ts';
import { readTest } from './command.ts';
import { parseDuration } from './units.ts';
import { isTrue, keyLocation, textOf } from './view.ts';

/** `healthcheck:` of a service; null where it has none. */
export function readHealthcheck(service: Node): Healthcheck | null {
  const node = child(service, 'healthcheck');
  if (node?.kind !== 'map') return null;
  const test = readTest(child(node, 'test'));
  const seconds = (key: string) => parseDuration(textOf(child(node, key)) ?? '');
  const retries = textOf(child(node, 'retries'));
  return {
    location: keyLocation(service, 'healthcheck'),
    disabled: isTrue(child(node, 'disable')) || test?.words[0]?.value === 'NONE',
    test,
    intervalSeconds: seconds('interval'),
    timeoutSeconds: seconds('timeout'),
    startPeriodSeconds: seconds('start_period'),
    retries: retries !== null && /^\d+$/.test(retries) ? Number(retries) : null,
  };
}
