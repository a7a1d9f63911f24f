import type { Engine, Inspected } from '../engine.ts';
import { labelsOf } from '../world.ts';

const ROLES = [
  { variable: 'NGINX_DOCKER_GEN_CONTAINER', label: 'com.github.nginx-proxy.docker-gen' },
  { variable: 'NGINX_PROXY_CONTAINER', label: 'com.github.nginx-proxy.nginx' },
];

/** Has who writes the configuration look again, then nginx read it. Errors: no proxy is found. */
export async function reloadProxy(engine: Engine, containers: readonly Inspected[]): Promise<void> {
  const [generator, nginx] = ROLES.map((role) => findContainer(containers, role));
  if (nginx === undefined)
    throw new Error(
      `No container has the label ${ROLES[1]?.label}, and NGINX_PROXY_CONTAINER names none that runs: nobody was told of the certificates.`,
    );
  if (generator !== undefined) await engine.kill(generator.Id, 'SIGHUP');
  await engine.kill(nginx.Id, 'SIGHUP');
}

function findContainer(
  containers: readonly Inspected[],
  { variable, label }: { readonly variable: string; readonly label: string },
): Inspected | undefined {
  const named = process.env[variable];
  return containers.find((one) =>
    named ? one.Name === `/${named}` || one.Id.startsWith(named) : label in labelsOf(one),
  );
}
