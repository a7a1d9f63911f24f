import { readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the engine of the labs keeps what does not outlive it. One folder for all labs that share a network, whatever their caches: a
 * second engine in the same network would quarrel with the first about bridges. Short, as names of sockets have to be.
 */
export function engineDirectory(): string {
  const network = readlinkSync('/proc/self/ns/net').replace(/\D/g, '');
  return join('/run/mission-control-lab', network);
}

export function engineSocket(): string {
  return `unix://${engineFile('docker.sock')}`;
}

export function engineLock(): string {
  return engineFile('lock');
}

export function engineLeases(): string {
  return engineFile('leases');
}

export function engineFile(name: string): string {
  return join(engineDirectory(), name);
}
