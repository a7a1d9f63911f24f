import { parse, TomlError } from 'smol-toml';
import type { Located, Service } from '../../compose/project.ts';
import { openSource, positionOf } from '../../source/source.ts';
import type { Stack } from '../rule.ts';
import { configPaths } from './checkout.ts';
import { perStack } from './per-stack.ts';
import { wordsOf } from './told.ts';

/** A key of the sign-on's configuration, in its file or as a variable. */
export interface SignOnSetting {
  /** As in the file. */
  readonly key: string;
  readonly value: unknown;
  readonly from: 'file' | 'variable';
  readonly location: Located<string>['location'];
}

/** A service that runs oauth2-proxy, and what it is told. */
export interface SignOn {
  readonly service: Service;
  readonly settings: readonly SignOnSetting[];
  /** Why a file could not be read. */
  readonly faults: readonly Located<string>[];
}

/** Services that run oauth2-proxy. */
export const signOns: (stack: Stack) => readonly SignOn[] = perStack(({ project, checkout }) => {
  return [...project.services.values()].filter(runsSignOn).map((service) => {
    const files = configPaths(service).flatMap((path) => {
      const text = checkout.texts.get(path);
      return text === undefined ? [] : [readFile(path, text)];
    });
    return {
      service,
      settings: [...files.flatMap(({ settings }) => settings), ...variablesOf(service)],
      faults: files.flatMap(({ faults }) => faults),
    };
  });
});

/** By the name of the image, or of the program. */
export function runsSignOn({ image, entrypoint, command }: Service): boolean {
  if (/(?:^|\/)oauth2-proxy(?:[:@]|$)/.test(image?.value ?? '')) return true;
  return [...wordsOf(entrypoint), ...wordsOf(command)].some(({ value }) =>
    /(?:^|[\s/])oauth2-proxy(?:\s|$)/.test(value),
  );
}

function variablesOf({ environment }: Service): SignOnSetting[] {
  return [...environment.values()].flatMap(({ name, value, location }) =>
    name.startsWith('OAUTH2_PROXY_')
      ? [{ key: name.slice('OAUTH2_PROXY_'.length).toLowerCase(), value, from: 'variable' as const, location }]
      : [],
  );
}

function readFile(path: string, text: string): Pick<SignOn, 'settings' | 'faults'> {
  try {
    const settings = Object.entries(parse(text)).map(([key, value]) => ({
      ...{ key, value, from: 'file' as const },
      location: placeOf(path, text, key),
    }));
    return { settings, faults: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { settings: [], faults: [faultOf(path, error)] };
  }
}

function faultOf(path: string, { line, column, message }: TomlError): Located<string> {
  const range = { line, column, endLine: line, endColumn: column + 1 };
  return {
    value: message.replace(/^Invalid TOML document: /, '').split('\n')[0] ?? '',
    location: { file: path, range },
  };
}

/** The parser does not say where a key stands. */
function placeOf(path: string, text: string, key: string): Located<string>['location'] {
  const source = openSource(path, text);
  const found = new RegExp(`^[ \\t]*(["']?)${key.replace(/[^\w-]/g, '\\$&')}\\1[ \\t]*[=.\\]]`, 'm').exec(source.text);
  if (found === null) return { file: path, range: null };
  const start = found.index + found[0].indexOf(key);
  const { line, column } = positionOf(source, start);
  return { file: path, range: { line, column, endLine: line, endColumn: column + key.length } };
}
