import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Machine } from '../../lab/machine/machine.ts';
import { prepareMachine } from '../../lab/machine/prepare.ts';
import { until } from '../../lab/processes.ts';
import { silent } from '../../lab/progress.ts';
import { standInImages } from '../../lab/stack/stand-ins.ts';
import { webImage } from '../../lab/web-image.ts';

let machine: Machine;
let directory = '';
let image = '';

beforeAll(async () => {
  machine = await prepareMachine(silent);
  directory = join(machine.directory, 'project');
  mkdirSync(join(directory, 'vhost.d'), { recursive: true });
  image = await webImage(machine, { version: '1', behaviour: 'good' });
  const { 'nginx-proxy': proxy } = await standInImages(machine, ['nginx-proxy']);
  const socket = (machine.docker.env.DOCKER_HOST ?? '').replace('unix://', '');
  const services = {
    proxy: {
      image: proxy,
      ports: [`${machine.address}:80:80`],
      environment: { HTTPS_METHOD: 'nohttps' },
      volumes: [`${socket}:/tmp/docker.sock:ro`, './vhost.d:/etc/nginx/vhost.d:ro'],
    },
    app: { image, environment: { VIRTUAL_HOST: 'app.example.org' } },
  };
  writeFileSync(join(directory, 'docker-compose.yaml'), JSON.stringify({ services }));
  await compose('up', '--detach');
  expect(await becomes('app.example.org', 200)).toBe(true);
});
afterAll(async () => {
  await compose('down', '--timeout', '1');
  await machine[Symbol.asyncDispose]();
});

describe('the proxy of a lab', () => {
  test('follows containers that come, move and go', async () => {
    expect(await statusOf('b.example.org')).toBe(503);
    await using _b = await start('b', { VIRTUAL_HOST: 'b.example.org,c.example.org' });
    expect([await becomes('b.example.org', 200), await becomes('c.example.org', 200)]).toEqual([true, true]);
    await compose('stop', '--timeout', '1', 'app');
    expect(await becomes('app.example.org', 503)).toBe(true);
    // Somebody else has its address by now.
    await using _other = await start('other', { VIRTUAL_HOST: 'other.example.org', VIRTUAL_PORT: '9' });
    await compose('start', 'app');
    expect([await becomes('app.example.org', 200), await becomes('other.example.org', 502)]).toEqual([true, true]);
  });

  test('does not reach who shares no network with it', async () => {
    await using _alone = await start('alone', { VIRTUAL_HOST: 'alone.example.org' }, 'none');
    expect(await becomes('alone.example.org', 502)).toBe(true);
  });

  test('keeps what it had where a file of vhost.d is broken, and says where', async () => {
    const file = join(directory, 'vhost.d/d.example.org');
    writeFileSync(file, 'client_max_body_size 1m;\nproxy_read_timeout soon;\n');
    await using _d = await start('d', { VIRTUAL_HOST: 'd.example.org' });
    const said = /the one before stays: "proxy_read_timeout" directive invalid value in \S*vhost\.d\/d\.example\.org:2/;
    expect(await until(async () => said.test(await logOf('proxy')), 15)).toBe(true);
    await compose('kill', '--signal', 'HUP', 'proxy');
    expect([await statusOf('app.example.org'), await statusOf('d.example.org')]).toEqual([200, 503]);
    rmSync(file);
    await compose('kill', '--signal', 'HUP', 'proxy');
    expect(await becomes('d.example.org', 200)).toBe(true);
  });

  test('goes on for the others where a hostname cannot be one, and takes nobody new until it is gone', async () => {
    const wrong = await start('wrong', { VIRTUAL_HOST: 'two words' });
    expect(await until(async () => /invalid number of arguments in "upstream"/.test(await logOf('proxy')), 15)).toBe(
      true,
    );
    await using _e = await start('e', { VIRTUAL_HOST: 'e.example.org' });
    expect([await statusOf('app.example.org'), await statusOf('e.example.org')]).toEqual([200, 503]);
    await wrong[Symbol.asyncDispose]();
    expect(await becomes('e.example.org', 200)).toBe(true);
  });

  test('writes nothing for anybody while a value that should be a boolean is none, and names it', async () => {
    const wrong = await start('odd', { VIRTUAL_HOST: 'odd.example.org', ENABLE_HTTP_ON_MISSING_CERT: 'yes' });
    const said = /Template error: \S*odd sets ENABLE_HTTP_ON_MISSING_CERT to "yes"/;
    expect(await until(async () => said.test(await logOf('proxy')), 15)).toBe(true);
    expect([await statusOf('app.example.org'), await statusOf('odd.example.org')]).toEqual([200, 503]);
    await wrong[Symbol.asyncDispose]();
  });
});

function compose(...argv: string[]) {
  return machine.docker.run(['compose', '--project-name', machine.name, '--project-directory', directory, ...argv]);
}

/** A container beside those of the project, gone with the scope it is started in. */
async function start(name: string, environment: Readonly<Record<string, string>>, network = `${machine.name}_default`) {
  const variables = Object.entries(environment).flatMap(([variable, value]) => ['--env', `${variable}=${value}`]);
  const labels = ['--label', `com.docker.compose.project=${machine.name}`];
  const full = `${machine.name}-${name}`;
  await machine.docker.run(['run', '--detach', '--name', full, '--network', network, ...labels, ...variables, image]);
  const remove = async () => void (await machine.docker.run(['rm', '--force', full]));
  return { [Symbol.asyncDispose]: remove };
}

async function logOf(service: string): Promise<string> {
  return (await compose('logs', '--no-color', service)).stdout;
}

function becomes(hostname: string, status: number): Promise<boolean> {
  return until(async () => (await statusOf(hostname)) === status, 20);
}

/** 0 where nobody answers: a worker that knew a container may still be looking for it. */
function statusOf(hostname: string): Promise<number> {
  return new Promise((resolve) => {
    const place = { host: machine.address, headers: { Host: hostname }, agent: false, timeout: 2000 };
    const asked = request(place, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(0));
    asked.end();
  });
}
