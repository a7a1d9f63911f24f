import { MissionControlError } from '../../errors.ts';
import type { Location } from '../finding.ts';
import { type ParsedYaml, parseYaml } from '../source/parse.ts';
import { explain } from './explain.ts';
import type { Exception, Settings, Suppression } from './settings.ts';
import { validate } from './validate.generated.js';

/** The settings of a stack that has none: everything is inferred. */
export const DEFAULT_SETTINGS: Settings = {
  zone: null,
  email: null,
  postures: {},
  proxy: { service: null, network: null },
  authentication: { hostname: null },
  secrets: { volume: null, mount: '/secrets', deprecated: {} },
  server: null,
  tls: { certificateAuthority: null },
  soakSeconds: 20,
  startSeconds: 300,
  removalLimit: 0.3,
  severities: {},
  exceptions: [],
  places: {},
  suppressions: [],
};

/** Reads mission-control.yaml. Errors: SETTINGS_INVALID, naming every fault and its place. */
export function parseSettings(path: string, text: string): Settings {
  const parsed = parseYaml(path, text);
  const faults = [...syntaxFaults(parsed), ...schemaFaults(parsed)];
  if (faults.length > 0) throw invalid(faults);
  return withDefaults((parsed.value ?? {}) as WrittenSettings, parsed);
}

interface Fault {
  readonly location: Location;
  readonly message: string;
  readonly remedy: string | null;
}

/** Settings as written: any part may be missing. */
type WrittenSettings = {
  readonly [K in keyof Settings]?: K extends 'suppressions'
    ? readonly Pick<Suppression, 'rule' | 'reason'>[]
    : K extends 'exceptions'
      ? readonly Omit<Exception, 'location'>[]
      : Settings[K] extends number | string | null
        ? Settings[K]
        : Partial<NonNullable<Settings[K]>>;
};

function syntaxFaults({ source, findings }: ParsedYaml): Fault[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ location, message, help }) => ({
      location: location ?? { file: source.path, range: null },
      message,
      remedy: help,
    }));
}

function schemaFaults(parsed: ParsedYaml): Fault[] {
  if (parsed.root === null || validate(parsed.value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .map((error) => {
      const { path, ofKey, message, remedy } = explain(error, parsed.value);
      return { location: ofKey ? parsed.locateKey(path) : parsed.locate(path), message, remedy };
    });
}

function invalid(faults: readonly Fault[]): MissionControlError {
  const [only] = faults.length === 1 ? faults : [];
  const lines = faults.map((fault) => `${place(fault.location)}: ${fault === only ? fault.message : sentences(fault)}`);
  return new MissionControlError({
    code: 'SETTINGS_INVALID',
    message: lines.join('\n'),
    hint: only?.remedy ?? 'schema/settings.schema.json describes every setting; editors can check against it.',
  });
}

function sentences({ message, remedy }: Fault): string {
  return remedy === null ? message : `${message} ${remedy}`;
}

function place({ file, range }: Location): string {
  return range === null ? file : `${file}:${range.line}:${range.column}`;
}

function withDefaults(written: WrittenSettings, { locate, locateKey }: ParsedYaml): Settings {
  const { server, suppressions = [], exceptions = [] } = written;
  return {
    ...DEFAULT_SETTINGS,
    ...written,
    postures: { ...written.postures } as Settings['postures'],
    severities: { ...written.severities } as Settings['severities'],
    proxy: { ...DEFAULT_SETTINGS.proxy, ...written.proxy },
    authentication: { ...DEFAULT_SETTINGS.authentication, ...written.authentication },
    secrets: { ...DEFAULT_SETTINGS.secrets, ...written.secrets } as Settings['secrets'],
    tls: { ...DEFAULT_SETTINGS.tls, ...written.tls },
    server:
      server == null
        ? null
        : {
            address: '',
            port: 22,
            user: 'mission-control',
            hostKeys: [],
            directory: null,
            project: null,
            addresses: {},
            ...server,
          },
    places: Object.fromEntries([
      ...(['zone', 'removalLimit'] as const)
        .filter((key) => written[key] !== undefined)
        .map((key) => [key, locateKey([key])]),
      ...(['postures', 'severities', 'proxy', 'authentication', 'secrets'] as const).flatMap((section) =>
        Object.keys(written[section] ?? {}).map((key) => [`${section}.${key}`, locateKey([section, key])]),
      ),
    ]),
    exceptions: exceptions.map((exception, index) => ({ ...exception, location: locate(['exceptions', index]) })),
    suppressions: suppressions.map((suppression, index) => ({
      service: null,
      until: null,
      ...suppression,
      location: locate(['suppressions', index]),
    })),
  };
}
