import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../src/adapters/workspace/workspace.ts';
import { lint } from '../src/commands/lint.ts';
import type { Finding } from '../src/core/finding.ts';
import { makeInputs } from '../src/entry/inputs.ts';
import { fakeContext } from './fakes/context.ts';
import { layOutLabStack } from './lab-stack.ts';
import { TRUE_FINDINGS, type TrueFinding, UNPINNED } from './lab-stack-findings.ts';
import { NO_TEST_DATA, withTestData } from './test-data.ts';

const SETTINGS = readFileSync(join(import.meta.dirname, 'lab-stack.settings.yaml'), 'utf8');
const PINS = ['image-not-pinned', 'base-image-not-pinned'];

describe.skipIf(NO_TEST_DATA !== null)(withTestData('the stack of a real lab'), () => {
  test('has the errors and warnings that are true, at their places, and no others', async () => {
    using stack = layOutLabStack();
    const found = (await lintAt(stack.directory)).filter(({ severity }) => severity !== 'note');
    const others = found.filter(({ rule }) => !PINS.includes(rule)).map(describeFinding);
    expect(others.sort()).toEqual(TRUE_FINDINGS.map((each) => describeTrue(each, stack.directory)).sort());
    expect(
      found
        .filter(({ rule }) => PINS.includes(rule))
        .map(({ service }) => service)
        .sort(),
    ).toEqual(UNPINNED);
  });

  test('is told in settings of at most 30 lines, and of pins at most 20 times', () => {
    expect(SETTINGS.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
    expect(UNPINNED.length).toBeLessThanOrEqual(20);
  });

  test('lacks its files where they are not laid out', async () => {
    using stack = layOutLabStack();
    const found = await lintAt(stack.directory, (path) => path.startsWith('service-proxy/'));
    expect(found.filter(({ rule }) => rule === 'missing-bind-source')).toHaveLength(15);
  });
});

async function lintAt(directory: string, isMissing: (path: string) => boolean = () => false) {
  const workspace = await openWorkspace(directory, async () => directory);
  const files = {
    directory,
    list: workspace.list,
    read: async (path: string) => (path === 'mission-control.yaml' ? SETTINGS : workspace.read(path)),
    ignores: async () => false,
    kind: async (path: string) => (isMissing(path) ? null : workspace.kind(path)),
    files: notAsked,
    revision: notAsked,
    at: notAsked,
  };
  const inputs = makeInputs({ inputs: lint.inputs, values: new Map(), words: [], environment: {} });
  const output = await lint.run(inputs, fakeContext({ workspace: files }));
  if (output.kind !== 'findings') throw new Error(`lint says ${output.kind}.`);
  return output.findings;
}

function notAsked(): never {
  throw new Error('lint asked for the history of the repository.');
}

function describeFinding({ rule, service, location }: Finding): string {
  return `${location?.file}:${location?.range?.line} ${rule} ${service}`;
}

function describeTrue({ rule, service, line, file = 'docker-compose.yaml' }: TrueFinding, stack: string) {
  const lines = readFileSync(join(stack, file), 'utf8').split('\n');
  return `${file}:${lines.findIndex((each) => each.includes(line)) + 1} ${rule} ${service}`;
}
