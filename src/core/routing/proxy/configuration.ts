import { booleanFaults, type ProxyFault } from './boolean.ts';
import type { ProxyWorld } from './container.ts';
import { proxyHosts } from './host.ts';
import { proxyOptions } from './proxy-options.ts';
import { renderFallback } from './render-fallback.ts';
import { renderHost } from './render-host.ts';
import { renderHttp } from './render-http.ts';

/** What nginx-proxy would write into conf.d/default.conf; `frozen` where one value keeps it from writing anything. */
export type ProxyConfiguration =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'frozen'; readonly faults: readonly ProxyFault[] };

/**
 * The configuration that nginx-proxy makes of containers and files. The same world gives the same text, and of it nginx alone can tell whether it is
 * valid: values are pasted as they are.
 */
export function proxyConfiguration(world: ProxyWorld): ProxyConfiguration {
  const faults = booleanFaults(world);
  if (faults.length > 0) return { kind: 'frozen', faults };
  const options = proxyOptions(world);
  const hosts = proxyHosts(world, options);
  const rendering = { options, files: world.files };
  const parts = [renderHttp(options, world.files), renderFallback(hosts, rendering)];
  return { kind: 'text', text: [...parts, ...hosts.map((host) => renderHost(host, rendering))].join('') };
}
