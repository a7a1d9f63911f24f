import { describe, expect, test } from 'vitest';
import { listRunning, parseRunning } from '../../../src/core/installation/running.ts';
import { settingsBlock } from '../../../src/core/installation/settings-block.ts';
import { parseSettings } from '../../../src/core/settings/parse.ts';

test('asks for the containers that stand still too', () => {
  expect(listRunning().slice(0, 4)).toEqual(['docker', 'ps', '--all', '--filter']);
});

test('projects are read from the labels of their containers, each once', () => {
  const output =
    'stack\t/srv/stack\t/srv/stack/a.yaml,/srv/stack/b.yaml\nstack\t/srv/stack\t/srv/x\nother\t/srv/other\t\n\n';
  expect(parseRunning(output)).toEqual([
    { project: 'stack', directory: '/srv/stack', files: ['/srv/stack/a.yaml', '/srv/stack/b.yaml'] },
    { project: 'other', directory: '/srv/other', files: [] },
  ]);
});

describe('the block for the settings', () => {
  const server = {
    ...{ address: 'server.example.org', port: 22, user: 'deploy', directory: '/srv/stack', project: 'stack' },
    hostKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGJ1aWxkZXI='],
  };

  test.each([
    server,
    { ...server, port: 2222 },
    { ...server, address: '2001:db8::1' },
    { ...server, address: '10.0.0.1' },
    { ...server, user: 'yes', project: 'null' },
    { ...server, project: '1e3', directory: '/srv/a: b #c' },
    { ...server, directory: '/srv/"quoted"' },
  ])('is read back as the server it tells of: %o', (given) => {
    const settings = parseSettings('mission-control.yaml', `${settingsBlock(given).join('\n')}\n`);
    expect(settings.server).toMatchObject(given);
  });
});
