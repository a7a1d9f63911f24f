import { type ProxiedContainer, proxyLabel } from '../../../src/core/routing/proxy/container.ts';
import { debounce } from './debounce.ts';
import { readFlags } from './docker-gen-flags.ts';
import { openEngine } from './engine.ts';
import { differs, generate, replaceFile } from './generate.ts';
import { EVENTS, joinFilters, ownFilters, proxied } from './world.ts';
import './last-words.ts';

/** Stands in for docker-gen with nginx-proxy's template, where nginx is in a container of its own: writes the configuration and tells nginx. */
const flags = readFlags(process.argv.slice(2));
const engine = openEngine(process.env.DOCKER_HOST || 'unix:///tmp/docker.sock');
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));

// What docker-gen asks before anything else: an engine behind an allow-list has to answer.
for (const path of ['/_ping', '/version', '/info']) await engine.ask('GET', path);
const own = await ownFilters(engine);

await look();
if (!flags.watch) process.exit(0);
const refresh = debounce(look, flags.wait);
process.on('SIGHUP', refresh);
await engine.watch([...EVENTS, ...flags.events], refresh);

async function look(): Promise<void> {
  await engine.ask('GET', '/networks');
  const containers = (await engine.running(joinFilters(own, flags.containers))).map(proxied);
  const text = generate(selfAmong(containers), containers);
  if (text === null || !differs(flags.destination, text)) return;
  replaceFile(flags.destination, text);
  console.log(`Generated ${flags.destination} of ${containers.length} containers.`);
  await notify();
}

/** The options are those of this container, the networks those of nginx. */
function selfAmong(containers: readonly ProxiedContainer[]): ProxiedContainer | null {
  const nginx = containers.find(({ labels }) => Object.hasOwn(labels, proxyLabel('nginx')));
  const environment = new Map(Object.entries(process.env).map(([name, value]) => [name, value ?? '']));
  return nginx === undefined ? null : { ...nginx, environment };
}

async function notify(): Promise<void> {
  if (flags.notify === null) return;
  for (const { Id } of await engine.running(joinFilters(own, flags.notify.filters)))
    await engine.kill(Id, flags.notify.signal);
}
