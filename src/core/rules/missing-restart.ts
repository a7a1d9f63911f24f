import type { Service } from '../compose/project.ts';
import { eachService, faultOf, type Rule, type Stack } from './rule.ts';
import { perStack, routesByService } from './view/per-stack.ts';

/** A service that others reach does not come back after a crash or a reboot, though most of the stack does. */
export const missingRestart: Rule = {
  id: 'missing-restart',
  summary: 'a service with a hostname, or the proxy, is not restarted though most services are',
  check: eachService((service, stack) =>
    restarts(service) || !isReached(service, stack) || !mostRestart(stack)
      ? []
      : [
          faultOf(missingRestart, service, {
            severity: 'note',
            message: `\`${service.name}\` has no \`restart\`: after a crash or a reboot it stays down.`,
            help: `Add \`restart: ${usual(stack)}\`, as the other services have it.`,
            location: service.location,
          }),
        ],
  ),
};

function restarts({ restart, definition }: Service): boolean {
  return (restart !== null && restart.value !== 'no') || definition.deploy !== undefined;
}

function isReached({ name }: Service, stack: Stack): boolean {
  return stack.roles.proxy.candidates.includes(name) || routesByService(stack).has(name);
}

const mostRestart = perStack(({ project }) => {
  const services = [...project.services.values()];
  return services.filter(restarts).length * 2 > services.length;
});

const usual = perStack(({ project }) => {
  const values = [...project.services.values()].flatMap(({ restart }) => restart?.value ?? []);
  return values.includes('unless-stopped') ? 'unless-stopped' : (values[0] ?? 'unless-stopped');
});
