import { expect, test } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { rules } from '../../src/commands/rules.ts';
import { openManual } from '../../src/entry/manual.ts';
import { fakeContext } from '../fakes/context.ts';
import { inputsOf } from './server-world.ts';

const context = fakeContext({ manual: openManual() });

test('every rule is listed with its severity and what it finds', async () => {
  const output = await rules.run(inputsOf(rules), context);
  if (output.kind !== 'text') throw new Error('no text');
  const data = output.data as { rule: string; severity: string; summary: string }[];
  expect(data.map(({ rule }) => rule)).toEqual(await openManual().rules());
  expect(data.filter(({ severity, summary }) => severity === '' || summary === '')).toEqual([]);
  expect(output.lines).toContainEqual(
    expect.stringMatching(/^published-port +error +The port behind a protected hostname is published as well\.$/),
  );
});

test('a rule is explained by its page', async () => {
  const output = await explain.run(inputsOf(explain, {}, ['published-port']), context);
  expect(output).toMatchObject({ kind: 'text', lines: expect.arrayContaining(['# published-port', '## Wrong']) });
});

test.each([
  [['publishd-port'], /There is no rule `publishd-port`/, 'Did you mean `mission-control explain published-port`?'],
  [['../security'], /There is no rule/, '`mission-control rules` lists them.'],
  [[], /none is given/, 'Write `mission-control explain RULE`; `mission-control rules` lists them.'],
  [['a', 'b'], /2 are given/, 'Write `mission-control explain RULE`; `mission-control rules` lists them.'],
])('%j is no rule', async (words, message, hint) => {
  const asked = explain.run(inputsOf(explain, {}, words), context);
  await expect(asked).rejects.toThrow(message);
  await expect(asked).rejects.toMatchObject({ code: 'USAGE', hint });
});
