import type { Settings } from '../../settings/settings.ts';

/** Whether the settings let a service do what a finding names. */
export function isExcepted({ exceptions }: Pick<Settings, 'exceptions'>, service: string, what: string): boolean {
  return exceptions.some((exception) => exception.service === service && exception.allow.includes(what));
}

/** How a thing is allowed in the settings. */
export function exceptionFor(service: string, what: string): string {
  return `\`exceptions: [{service: ${service}, allow: ["${what}"], reason: …}]\` in mission-control.yaml`;
}
