import { parseArgs } from 'node:util';
import type { Wait } from './debounce.ts';
import type { Filters } from './engine.ts';
import { filtersOf } from './world.ts';

/** The command line of docker-gen, as far as a proxy apart from it needs it. */
export interface DockerGenFlags {
  readonly watch: boolean;
  readonly wait: Wait;
  /** More events than the usual. */
  readonly events: readonly string[];
  readonly containers: Filters;
  /** Which containers are told, by which signal; null where nobody is. */
  readonly notify: { readonly filters: Filters; readonly signal: string } | null;
  readonly destination: string;
}

/** Reads `-watch -wait 100ms:500ms … TEMPLATE DESTINATION`; of templates there is nginx-proxy's alone. Errors: one sentence. */
export function readFlags(argv: readonly string[]): DockerGenFlags {
  const { values, positionals } = parseArgs({
    args: argv.map((word) => word.replace(/^-(?=[a-z]{2})/, '--')),
    allowPositionals: true,
    options: {
      watch: { type: 'boolean', default: false },
      wait: { type: 'string', default: '0' },
      'event-filter': { type: 'string', multiple: true, default: [] },
      'container-filter': { type: 'string', multiple: true, default: [] },
      'notify-filter': { type: 'string', multiple: true, default: [] },
      'notify-signal': { type: 'string', default: '1' },
    },
  });
  const [template, destination] = positionals;
  if (template !== '/app/nginx.tmpl' || destination === undefined)
    throw new Error('Write `docker-gen FLAGS /app/nginx.tmpl DESTINATION`: no other template is known here.');
  const filters = values['notify-filter'];
  return {
    watch: values.watch,
    wait: waitOf(values.wait),
    events: filtersOf(values['event-filter']).event ?? [],
    containers: filtersOf(values['container-filter']),
    notify: filters.length === 0 ? null : { filters: filtersOf(filters), signal: values['notify-signal'] },
    destination,
  };
}

function waitOf(text: string): Wait {
  const [quiet = 0, most] = text.split(':').map(milliseconds);
  return { quiet, most: most ?? 4 * quiet };
}

function milliseconds(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)(ms|s|)$/.exec(text) ?? [];
  if (number === '') throw new Error(`-wait ${text}: write 100ms or 5s.`);
  return Number(number) * (unit === 's' ? 1000 : 1);
}
