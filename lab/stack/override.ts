import type { Project, Service } from '../../src/core/compose/project.ts';
import { nameInRegistry, OUTSIDE_IMAGE } from './upstream/images.ts';

/** What a lab has in place of the world that a stack expects. */
export interface OverrideWorld {
  readonly address: string;
  readonly registry: string;
  readonly dockerSocket: string;
  /** The directory with the sockets that lead outside. */
  readonly outside: string;
  /** Hostnames that lead there from within containers, besides the stack's own. */
  readonly hostnames: readonly string[];
  readonly acmeDirectory: string;
}

const TRUSTED = '/etc/lab/authority.pem';

/**
 * The second Compose file of a stack in a lab: images by the names of its registry, the ports of the proxy at the lab's address, its engine,
 * its authorities, and one service more, `outside`, to which all names lead that are no container's. Everything else stays as the first says.
 */
export function overrideOf(project: Project, world: OverrideWorld): string {
  const services = [...project.services.values()].map((service) => [service.name, overrideService(service, world)]);
  const outside = {
    image: `${world.registry}/${OUTSIDE_IMAGE}`,
    restart: 'unless-stopped',
    volumes: [`${world.outside}:/outside`],
    networks: Object.fromEntries(
      waysOut(project).map((name) => [name, { aliases: freeNames(project, name, world.hostnames) }]),
    ),
  };
  const all = { services: { ...Object.fromEntries(services), outside } };
  // JSON is YAML; what replaces a list instead of adding to it says so in a way only YAML has.
  return `${JSON.stringify(all, null, 2).replaceAll('"ports": [', '"ports": !override [')}\n`;
}

/** The hostnames the services of a stack name. */
export function hostnamesOf(project: Project): string[] {
  return [...project.services.values()].flatMap(({ environment }) =>
    (environment.get('VIRTUAL_HOST')?.value ?? '').split(',').flatMap((name) => name.trim() || []),
  );
}

function overrideService(service: Service, world: OverrideWorld): object {
  const image = service.image?.value ?? service.name;
  const socket = service.mounts.find(({ source }) => source?.value === '/var/run/docker.sock');
  const ports = service.ports.map(({ published, target }) => `${world.address}:${published}:${target}`);
  // What the registry has under its own name may be moved to another tag by whoever changes the stack.
  const isThere = image.startsWith(`${world.registry}/`);
  return {
    ...(isThere ? {} : { image: `${world.registry}/${nameInRegistry(image)}` }),
    ...(ports.length === 0 ? {} : { ports }),
    environment: {
      NODE_EXTRA_CA_CERTS: TRUSTED,
      SSL_CERT_FILE: TRUSTED,
      ...(/acme-companion:/.test(image) ? { CA_BUNDLE: TRUSTED, ACME_CA_URI: world.acmeDirectory } : {}),
    },
    volumes: [
      `./authority.pem:${TRUSTED}:ro`,
      ...(socket === undefined ? [] : [`${world.dockerSocket}:${socket.target}:ro`]),
    ],
  };
}

/** Names that lead outside in that network: not those that somebody has there. */
function freeNames(project: Project, network: string, more: readonly string[]): readonly string[] {
  const attached = [...project.services.values()].flatMap((service) => service.networks);
  const taken = new Set(attached.flatMap(({ name, aliases }) => (name === network ? aliases : [])));
  return [...hostnamesOf(project), ...more].filter((name) => !taken.has(name));
}

/** Networks from which a container reaches the outside. */
function waysOut(project: Project): string[] {
  const used = new Set([...project.services.values()].flatMap(({ networks }) => networks.map(({ name }) => name)));
  return [...project.networks.values()]
    .filter(({ name, definition }) => used.has(name) && definition.internal !== true)
    .map(({ name }) => name);
}
