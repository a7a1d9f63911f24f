import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { proxyConfiguration } from '../../../src/core/routing/proxy/configuration.ts';
import type { ProxiedContainer, ProxyWorld } from '../../../src/core/routing/proxy/container.ts';
import { proxyFiles } from './world.ts';

/** The configuration for these containers; null, and a line for each value that is to blame, where nginx-proxy would write none. */
export function generate(self: ProxiedContainer | null, containers: readonly ProxiedContainer[]): string | null {
  const world: ProxyWorld = { self, containers, files: proxyFiles() };
  const made = proxyConfiguration(world);
  if (made.kind === 'text') return made.text;
  for (const { container, name, value } of made.faults)
    console.error(
      `Template error: ${container} sets ${name} to "${value}", which is no boolean; nothing is written for anybody.`,
    );
  return null;
}

/** Whether the file holds something else. */
export function differs(file: string, text: string): boolean {
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

/** Replaces a file in one step. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
