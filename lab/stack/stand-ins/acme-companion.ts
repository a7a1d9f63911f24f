import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { dueAt, patience } from './acme/due.ts';
import { issue } from './acme/issue.ts';
import { type Order, ordersOf } from './acme/order.ts';
import { reloadProxy } from './acme/reload.ts';
import { heldFor, linkCertificates, storeCertificate } from './acme/store.ts';
import { debounce } from './debounce.ts';
import { openEngine } from './engine.ts';
import { EVENTS, environmentOf, ownFilters } from './world.ts';
import './last-words.ts';

/**
 * Stands in for nginxproxy/acme-companion: a certificate of an ACME authority for every hostname that orders one, renewed in time. As there, a
 * certificate is found by the proxy as long as a container orders it.
 */
const DATA = '/app/letsencrypt_service_data';
const INTERVAL_SECONDS = Number(process.env.CERTS_UPDATE_INTERVAL) || 3600;
const own = new Map(Object.entries(process.env).map(([name, value]) => [name, value ?? '']));
const engine = openEngine(process.env.DOCKER_HOST || 'unix:///var/run/docker.sock');
const failures = new Map<string, { readonly count: number; readonly until: number }>();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));

const filters = await ownFilters(engine);
const refresh = debounce(look, { quiet: 300, most: 2000 });
process.on('SIGUSR1', refresh);
process.on('SIGUSR2', () => {
  forced = true;
  refresh();
});
let forced = false;
refresh();
void engine.watch(EVENTS, refresh);
for (;;) {
  await delay(INTERVAL_SECONDS * 1000);
  refresh();
}

/** One certificate after the other; one that cannot be had does not stop the others. */
async function look(): Promise<void> {
  const containers = await engine.running(filters);
  const orders = containers.flatMap((one) => ordersOf({ id: one.Id, environment: environmentOf(one) }, own));
  writeFileSync(DATA, orders.map(({ base, hostnames }) => `${base}: ${hostnames.join(',')}\n`).join(''));
  const renewal = forced;
  forced = false;
  const fresh: Order[] = [];
  for (const order of unique(orders)) if (isDue(order, renewal) && (await obtain(order))) fresh.push(order);
  const moved = linkCertificates(orders);
  if (fresh.length > 0 || moved) await reloadProxy(engine, containers);
  for (const id of new Set(fresh.flatMap(({ restart }) => restart ?? [])))
    await engine.ask('POST', `/containers/${id}/restart`);
}

function isDue(order: Order, renewal: boolean): boolean {
  if (renewal) return true;
  return dueAt(heldFor(order), order).getTime() <= Date.now() && (failures.get(order.base)?.until ?? 0) <= Date.now();
}

/** Whether there is a new certificate. */
async function obtain(order: Order): Promise<boolean> {
  const names = order.hostnames.join(', ');
  try {
    storeCertificate(order, await issue(order));
    failures.delete(order.base);
    console.log(`Issued a certificate for ${names}.`);
    return true;
  } catch (error) {
    const count = (failures.get(order.base)?.count ?? 0) + 1;
    const wait = patience(count);
    failures.set(order.base, { count, until: Date.now() + wait });
    setTimeout(refresh, wait);
    const said = error instanceof Error ? error.message.replace(/\s+/g, ' ') : error;
    console.error(`No certificate for ${names} from ${order.authority}, trying again in ${wait / 1000} s: ${said}`);
    return false;
  }
}

/** Containers of one service order the same. */
function unique(orders: readonly Order[]): readonly Order[] {
  return [...new Map(orders.map((order) => [order.base, order])).values()];
}
