import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf } from '../src/core/installation/layout.ts';
import { type Completed, run } from '../src/process.ts';
import type { Client } from './client.ts';
import { LAB_VARIABLE } from './machine/identity.ts';
import type { Docker, Machine } from './machine/machine.ts';
import type { Origin } from './origin.ts';
import { type Relay, startRelay } from './relay.ts';
import { type Sshd, startSshd } from './sshd.ts';

/** Where ssh leads, before anything is installed behind it. */
export interface Entrance {
  readonly address: string;
  /** Of a relay before sshd, which can be stalled or cut. */
  readonly port: number;
  readonly user: string;
  readonly hostKey: string;
  readonly sshd: Sshd;
  readonly relay: Relay;
}

/** The server: an sshd with an administrator's shell, the engine, and what `server install` put there. */
export interface LabServer extends Entrance {
  /** The project directory, the clone. */
  readonly directory: string;
  /** `--root` of the installation, and its state. */
  readonly root: string;
  readonly state: string;
  /** Runs `mission-control server install`; more flags go behind its own. */
  install(more?: readonly string[]): Promise<Completed>;
  /** Takes back the one thing an installation leaves outside of its directory. */
  uninstall(): Promise<void>;
  /** Runs a line of shell on the server, as somebody logged in there would, past every door. */
  shell(line: string): Promise<Completed>;
}

/** The home of who works on the server: `~` in a Compose file. */
export function homeOn({ directory }: Pick<Machine, 'directory'>): string {
  return join(directory, 'home-on-server');
}

/** Starts the sshd of a lab and the relay that leads to it. */
export async function openEntrance(machine: Machine): Promise<Entrance> {
  const { address } = machine;
  const variables = {
    [LAB_VARIABLE]: machine.name,
    PATH: machine.docker.env.PATH ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    HOME: homeOn(machine),
  };
  mkdirSync(homeOn(machine));
  const sshd = await startSshd({
    address,
    directory: join(machine.directory, 'sshd'),
    more: `SetEnv ${Object.entries(variables)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')}`,
    launch: (argv, ready) => machine.startProcess({ name: 'sshd', argv, ready }),
  });
  const relay = await startRelay(sshd.port, address);
  return { address, port: relay.port, user: sshd.user, hostKey: sshd.hostKey, sshd, relay };
}

/** The server behind the entrance; nothing is installed yet, but the administrator may log in. */
export function makeServer(given: {
  readonly directory: string;
  readonly project: string;
  readonly entrance: Entrance;
  readonly docker: Docker;
  readonly client: Client;
  readonly origin: Origin;
}): LabServer {
  const { entrance, docker, client, origin, project } = given;
  const { address, port, user, hostKey, sshd } = entrance;
  const root = join(given.directory, 'agent');
  const directory = join(given.directory, project);
  mkdirSync(given.directory, { recursive: true });
  sshd.authorize(readFileSync(`${client.identity('administrator')}.pub`, 'utf8'));
  const flags = {
    address,
    port: `${port}`,
    user,
    'host-key': hostKey,
    'deploy-key': `${client.identity('deploy')}.pub`,
    'plan-key': `${client.identity('plan')}.pub`,
    'authorized-keys': sshd.authorizedKeys,
    root,
    'project-directory': directory,
    project,
    origin: origin.url,
    'docker-host': docker.env.DOCKER_HOST ?? '',
    'docker-config': docker.env.DOCKER_CONFIG ?? '',
  };
  const argv = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  return {
    ...entrance,
    directory,
    root,
    state: layoutOf(root).state,
    install: (more = []) => client.run(['server', 'install', ...argv, ...more]),
    async uninstall() {
      if (existsSync('/run/systemd/system'))
        await run({ argv: ['systemctl', 'disable', '--quiet', layoutOf(root).unitName], timeoutSeconds: 60 });
    },
    shell: (line) => run({ argv: ['sh', '-c', line], cwd: directory, env: docker.env, timeoutSeconds: 120 }),
  };
}
