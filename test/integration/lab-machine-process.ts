import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareMachine } from '../../lab/machine/prepare.ts';
import { silent } from '../../lab/progress.ts';
import { startRegistry } from '../../lab/registry.ts';
import { WEB_PORT, webImage } from '../../lab/web-image.ts';

/** A lab in a process of its own: says in one line what it has, and comes to its end when its input does. */
const machine = await prepareMachine(silent);
const registry = await startRegistry(machine);
const { reference } = await registry.push(
  await webImage(machine, { version: machine.name, behaviour: 'good' }),
  'web:1',
);
const stack = {
  services: { web: { image: reference, ports: [`${machine.address}:80:${WEB_PORT}`], volumes: ['data:/data'] } },
  volumes: { data: {} },
};
const file = join(machine.directory, 'compose.json');
writeFileSync(file, JSON.stringify(stack));
await machine.docker.run(['compose', '--project-name', machine.name, '--file', file, 'up', '--detach']);
process.stdout.write(
  `${JSON.stringify({
    name: machine.name,
    directory: machine.directory,
    address: machine.address,
    registry: registry.address,
    host: machine.docker.env.DOCKER_HOST,
  })}\n`,
);
process.stdin.resume();
await once(process.stdin, 'end');
await machine[Symbol.asyncDispose]();
