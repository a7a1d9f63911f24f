import { describe, expect, test } from 'vitest';
import * as lines from '../../../src/adapters/engine/lines.ts';

const OPTIONS = { project: 'stack', directory: '/srv/stack', docker: 'docker' };
const COMPOSE = { files: ['compose.yaml', '/etc/more.yaml'], envFiles: ['.env.live'] };

test('compose is told project, directory and files, so that no .env names others', () => {
  expect(lines.composeLine(OPTIONS, COMPOSE, ['config'])).toEqual([
    ...['docker', 'compose', '--ansi', 'never', '--project-directory', '/srv/stack', '-p', 'stack'],
    ...['-f', '/srv/stack/compose.yaml', '-f', '/etc/more.yaml', '--env-file', '/srv/stack/.env.live', 'config'],
  ]);
});

test('just the named services are made anew: without dependencies, without build, without pull, without orphans', () => {
  const words = lines.upWords(['web', 'db']);
  expect(words).toEqual(
    expect.arrayContaining(['up', '-d', '--no-deps', '--no-build', '--pull', 'never', '--force-recreate', 'web', 'db']),
  );
  expect(words).not.toContain('--remove-orphans');
  expect(words).not.toContain('-y');
});

test('no service is ever taken for a flag', () => {
  for (const words of [lines.upWords(['-v']), lines.pullWords('-v'), lines.buildWords('-v')])
    expect(words.slice(-2)).toEqual(['--', '-v']);
});

test('containers are asked for and changed by id', () => {
  expect(lines.listLine(OPTIONS).join(' ')).toBe(
    'docker ps --all --quiet --no-trunc --filter label=com.docker.compose.project=stack',
  );
  expect(lines.inspectLine(OPTIONS, ['a', 'b'])).toEqual(['docker', 'container', 'inspect', 'a', 'b']);
  expect(lines.containersLine(OPTIONS, 'stop', ['a'])).toEqual(['docker', 'container', 'stop', 'a']);
  expect(lines.containersLine(OPTIONS, 'rm', ['a'])).toEqual(['docker', 'container', 'rm', '--force', 'a']);
  expect(lines.containersLine(OPTIONS, 'rm', ['a'])).not.toContain('--volumes');
});

describe('the name an old image is kept under', () => {
  test('says project, service and deployment', () => {
    expect(lines.keepReference(OPTIONS, 'web', '12-1')).toBe('mission-control-keep/stack-web:12-1');
  });

  test.each(['Web_1', 'web.api', '-x', 'x-', 'a__b', 'ÜBER', '9'])('is one an engine takes: %s', (service) => {
    expect(lines.keepReference(OPTIONS, service, '12-1')).toMatch(
      /^[a-z0-9]+(-+[a-z0-9]+)*\/[a-z0-9]+(-+[a-z0-9]+)*:12-1$/,
    );
  });

  test('is another one for every service', () => {
    const names = ['a_b', 'a-b', 'a.b', 'A-b', 'a--b'].map((name) => lines.keepReference(OPTIONS, name, '1-1'));
    expect(new Set(names).size).toBe(names.length);
  });
});
