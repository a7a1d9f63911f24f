import type { Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { faultOf, isUnknown, type Rule } from './rule.ts';

/** A health check that is a whole command line in one word: it always fails, and with it all who wait for the service. */
export const healthcheckCommand: Rule = {
  id: 'healthcheck-command',
  summary: 'a health check runs a whole command line as the name of one program',
  check: ({ project }) => [...project.services.values()].flatMap(checkService),
};

function checkService(service: Service): Finding[] {
  const test = service.healthcheck?.test ?? null;
  const [kind, line, ...more] = test?.words ?? [];
  if (test?.form !== 'exec' || kind?.value !== 'CMD' || line === undefined || more.length > 0) return [];
  if (!/\s/.test(line.value.trim()) || isUnknown(line.value)) return [];
  return [
    faultOf(healthcheckCommand, service, {
      severity: 'error',
      message: `The health check of \`${service.name}\` runs \`${line.value}\` as the name of one program: it always fails.`,
      help: 'Write `CMD-SHELL` instead of `CMD`, or give each word its own item.',
      location: line.location,
    }),
  ];
}
