import { connect } from 'node:net';
import type { StackLab } from '../../lab/stack/stack-lab.ts';
import { run } from '../../src/process.ts';

/** The ports of an address that somebody listens on. */
export async function sweep(address: string): Promise<number[]> {
  const open: number[] = [];
  let next = 1;
  const walk = async () => {
    while (next <= 65_535) {
      const port = next++;
      if (await answers(address, port)) open.push(port);
    }
  };
  await Promise.all(Array.from({ length: 300 }, walk));
  return open.sort((a, b) => a - b);
}

/** Whether somebody takes a connection there. */
export function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 }, () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('timeout', () => socket.destroy());
    socket.once('error', () => socket.destroy());
    socket.once('close', () => resolve(false));
  });
}

/** `ADDRESS:PORT` → process that listens there. */
export async function listeners(): Promise<ReadonlyMap<string, number>> {
  const { stdout } = await run({ argv: ['ss', '-ltnpH'], timeoutSeconds: 30 });
  const found = [...stdout.matchAll(/^LISTEN +\d+ +\d+ +(\S+) .*?pid=(\d+)/gm)];
  return new Map(found.map(([, place = '', pid]) => [place, Number(pid)]));
}

/** Network → address. */
export async function addressesOf(lab: StackLab, id: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await lab.docker(['inspect', '--format', '{{json .NetworkSettings.Networks}}', id]);
  const networks = JSON.parse(stdout) as Record<string, { readonly IPAddress: string }>;
  return Object.fromEntries(Object.entries(networks).map(([name, { IPAddress }]) => [name, IPAddress]));
}

/** The ports a container listens on for others than itself. */
export async function portsOf(lab: StackLab, id: string): Promise<number[]> {
  const image = await lab.machine.baseImage('busybox');
  const argv = ['run', '--rm', '--network', `container:${id}`, image, 'cat', '/proc/net/tcp', '/proc/net/tcp6'];
  const { stdout } = await lab.docker(argv);
  const listening = [...stdout.matchAll(/^ *\d+: ([0-9A-F]+):([0-9A-F]{4}) \S+ 0A /gm)];
  const foreign = listening.filter(([, address = '']) => !/^(?:......7F|0{24}01000000)$/.test(address));
  return [...new Set(foreign.map(([, , port = '']) => Number.parseInt(port, 16)))].sort((a, b) => a - b);
}

/** Which of the places `HOST:PORT` take a connection from a container with Node. */
export async function reachedFrom(lab: StackLab, id: string, places: readonly string[]): Promise<string[]> {
  const program = `
    const one = (place) => new Promise((resolve) => {
      const at = place.lastIndexOf(':');
      const socket = require('net').connect({ host: place.slice(0, at), port: Number(place.slice(at + 1)), timeout: 1500 });
      socket.on('connect', () => { resolve([place]); socket.destroy(); });
      socket.on('timeout', () => socket.destroy());
      socket.on('error', () => resolve([]));
      socket.on('close', () => resolve([]));
    });
    Promise.all(process.argv.slice(1).map(one)).then((all) => console.log(JSON.stringify(all.flat())));`;
  const { stdout } = await lab.docker(['exec', id, 'node', '-e', program, ...places]);
  return JSON.parse(stdout) as string[];
}
