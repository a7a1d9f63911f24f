import type { Project } from '../compose/project.ts';
import type { Location } from '../finding.ts';
import { virtualHosts } from '../routing/routes.ts';

/** How the other services of a file write what all of them share: most often with a variable. */
export interface Spelling {
  hostname(hostname: string): string;
  email(email: string): string;
}

/** Reads the spelling of zone and e-mail off a Compose file. */
export function spellingOf(
  project: Project,
  file: { readonly path: string; readonly text: string },
  zone: string | null,
): Spelling {
  const lines = file.text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const written = ({ file: path, range }: Location): string | null =>
    path !== file.path || range === null || range.line !== range.endLine
      ? null
      : [...(lines[range.line - 1] ?? '')]
          .slice(range.column - 1, range.endColumn - 1)
          .join('')
          .replace(/^(["'])(.*)\1$/, '$2');
  const services = [...project.services.values()];
  const zones = services
    .flatMap(virtualHosts)
    .flatMap(({ value, location }) => spelledZone(value, written(location), zone));
  const emails = services.flatMap(({ environment }) => {
    const { value, valueLocation } = environment.get('LETSENCRYPT_EMAIL') ?? {};
    return value && valueLocation ? [{ value, as: written(valueLocation) ?? value }] : [];
  });
  return {
    hostname: (hostname) => {
      const spelled = zone === null ? null : mostFrequent(zones);
      return spelled === null || !hostname.endsWith(`.${zone}`)
        ? hostname
        : `${hostname.slice(0, -(zone ?? '').length)}${spelled}`;
    },
    email: (email) => mostFrequent(emails.flatMap(({ value, as }) => (value === email ? [as] : []))) ?? email,
  };
}

/** `app.${ZONE}` spells the zone `${ZONE}`. */
function spelledZone(hostname: string, written: string | null, zone: string | null): string[] {
  if (written === null || zone === null || !hostname.endsWith(`.${zone}`)) return [];
  const label = hostname.slice(0, -zone.length);
  return written.startsWith(label) ? [written.slice(label.length)] : [];
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
