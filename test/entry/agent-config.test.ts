import { describe, expect, test } from 'vitest';
import { parseAgentConfig, readAgentConfig } from '../../src/entry/agent-config.ts';

const GIVEN = { directory: '/srv/stack', project: 'stack', state: '/var/lib/mission-control' };
const parse = (given: unknown) => parseAgentConfig('/opt/agent.json', JSON.stringify(given));

test('what is not said goes without saying', () => {
  expect(parse(GIVEN)).toEqual({
    ...GIVEN,
    ...{ branch: 'main', files: [], envFiles: [], settings: 'mission-control.yaml' },
    ...{ docker: 'docker', dockerConfig: null, dockerHost: null },
  });
});

test('what is said counts', () => {
  const given = {
    ...GIVEN,
    branch: 'release/1',
    files: ['a.yaml'],
    dockerHost: 'unix:///run/x.sock',
    dockerConfig: null,
  };
  expect(parse(given)).toMatchObject(given);
});

describe('is refused, and the fault is named, where', () => {
  test.each<[string, unknown]>([
    ['directory', { ...GIVEN, directory: 'srv' }],
    ['directory', { ...GIVEN, directory: undefined }],
    ['project', { ...GIVEN, project: 'My Stack' }],
    ['state', { ...GIVEN, state: '' }],
    ['branch', { ...GIVEN, branch: '--upload-pack=x' }],
    ['branch', { ...GIVEN, branch: null }],
    ['settings', { ...GIVEN, settings: null }],
    ['docker', { ...GIVEN, docker: null }],
    ['files', { ...GIVEN, files: 'a.yaml' }],
    ['files', { ...GIVEN, files: [''] }],
    ['envFiles', { ...GIVEN, envFiles: [1] }],
    ['dockerConfig', { ...GIVEN, dockerConfig: 'relative' }],
    ['dockerhost', { ...GIVEN, dockerhost: 'x' }],
    ['no JSON object', []],
    ['no JSON object', null],
  ])('%s is wrong: %j', (fault, given) => {
    expect(() => parse(given)).toThrow(fault);
  });

  test('it is no JSON', () => {
    expect(() => parseAgentConfig('/opt/agent.json', '{')).toThrow('/opt/agent.json: it is no JSON');
  });

  test('it is not there', async () => {
    await expect(readAgentConfig('/no/such/agent.json')).rejects.toMatchObject({
      code: 'FILE_NOT_READABLE',
      hint: expect.stringContaining('mission-control server install'),
    });
  });
});
