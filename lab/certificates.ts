import type { Pair } from './authority.ts';
import { listContainers } from './containers.ts';
import type { Docker } from './machine/machine.ts';

const WRITE = 'cat >"$1.new" && mv "$1.new" "$1"';

/** Puts a certificate and its key into the volume of the proxy, and has the proxy load them. */
export async function replaceCertificate(
  docker: Docker,
  given: { readonly project: string; readonly hostname: string; readonly pair: Pair },
): Promise<void> {
  const { project, hostname, pair } = given;
  const containers = await listContainers(docker, project);
  const idOf = (wanted: string) => containers.find(({ service }) => service === wanted)?.id ?? wanted;
  for (const [suffix, input] of [
    ['key', pair.key],
    ['crt', pair.cert],
  ] as const) {
    const shell = ['sh', '-c', WRITE, 'sh', `/etc/nginx/certs/${hostname}.${suffix}`];
    await docker.run(['exec', '--interactive', idOf('letsencrypt'), ...shell], { input });
  }
  await docker.run(['kill', '--signal', 'HUP', idOf('service-proxy')]);
}
