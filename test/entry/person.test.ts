import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openPerson } from '../../src/entry/person.ts';

function terminal({ input = true, output = true } = {}) {
  const streams = {
    in: Object.assign(new PassThrough(), { isTTY: input }),
    out: Object.assign(new PassThrough(), { isTTY: output }),
  };
  const stop = new AbortController();
  const person = openPerson(streams.in as never, streams.out as never, stop.signal);
  return { ...streams, person, stop, shown: () => String(streams.out.read() ?? '') };
}

test('asks one question after the other', async () => {
  const { person, in: keys, shown } = terminal();
  const first = person.ask('Name:');
  expect(shown()).toBe('Name: ');
  keys.write('  web \n');
  expect(await first).toBe('web');
  const second = person.ask('Port \u001b[31m:');
  expect(shown()).toBe('Port  [31m: ');
  keys.write('\n');
  expect(await second).toBe('');
});

test('asks nobody where there is no terminal to read from, or none to ask on', async () => {
  for (const streams of [{ input: false }, { output: false }]) {
    const { person, shown } = terminal(streams);
    expect(await person.ask('Name:')).toBeNull();
    expect(shown()).toBe('');
  }
});

test('the end of the input is no answer', async () => {
  const { person, in: keys } = terminal();
  const asked = person.ask('Name:');
  keys.end();
  expect(await asked).toBeNull();
});

test('whoever stops it gives no answer', async () => {
  const { person, stop } = terminal();
  const asked = person.ask('Name:');
  stop.abort(new Error('stopped'));
  await expect(asked).rejects.toThrow('stopped');
});
