import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/core/protocol/messages.ts';
import { isAllowed, parseMessage, parseRequest } from '../../../src/core/protocol/parse.ts';
import { printMessage, printRequest } from '../../../src/core/protocol/print.ts';

const SHA = 'a'.repeat(40);

const REQUESTS: readonly Request[] = [
  { verb: 'version' },
  { verb: 'snapshot' },
  { verb: 'lock' },
  { verb: 'plan', revision: SHA },
  { verb: 'deploy', revision: SHA, id: '123-1' },
  { verb: 'status', id: null },
  { verb: 'status', id: '123-1' },
  { verb: 'rollback', id: '5-1', to: null },
  { verb: 'rollback', id: '5-1', to: '4-1' },
  { verb: 'unlock', fence: 7 },
  { verb: 'abort', id: '123-1' },
];

describe('a request', () => {
  it.each(REQUESTS)('is read as it was printed: $verb', (request) => {
    expect(parseRequest(printRequest(request))).toEqual(request);
  });

  it.each([
    '',
    ' ',
    'version ',
    ' version',
    'version  x',
    'deploy',
    `deploy ${SHA}`,
    `deploy ${SHA.slice(1)} 1-1`,
    `deploy ${SHA.toUpperCase()} 1-1`,
    `deploy ${SHA} -1`,
    `deploy ${SHA} 1--1`,
    `deploy ${SHA} 1-1 x`,
    `deploy ${SHA} 1-1; rm -rf /`,
    `deploy ${SHA} $(id)`,
    `deploy ${SHA} \`id\``,
    `deploy ${SHA} ../../x`,
    `plan ${SHA}\nversion`,
    `plan\t${SHA}`,
    'plan --help',
    'status 1 2',
    'unlock 0',
    'unlock -1',
    'unlock 1e9',
    'scp -t /tmp',
    '/bin/sh',
    'internal-sftp',
    'versión',
    `status ${'a'.repeat(65)}`,
    'x'.repeat(5000),
  ])('is refused: %j', (line) => {
    expect(parseRequest(line)).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => void parseRequest(line)));
  });

  it('that changes something needs a deploy key', () => {
    const changing = REQUESTS.filter(({ verb }) => !isAllowed('plan', verb)).map(({ verb }) => verb);
    expect([...new Set(changing)]).toEqual(['deploy', 'rollback', 'unlock', 'abort']);
    expect(REQUESTS.every(({ verb }) => isAllowed('deploy', verb))).toBe(true);
  });
});

describe('a message', () => {
  const progress = { type: 'progress', at: '2026-01-01T00:00:00Z', phase: 'pull', service: null, text: 'x' } as const;

  it('is read as it was printed', () => {
    expect(parseMessage(printMessage(progress))).toEqual(progress);
  });

  it.each([
    ['no JSON', '::error::x'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an unknown type', '{"type":"toString"}'],
    ['a missing part', '{"type":"progress","at":"x"}'],
    ['an unknown phase', JSON.stringify({ ...progress, phase: 'party' })],
    ['text for a number', '{"type":"hello","protocol":"1","agent":"x"}'],
    ['a number past 2^53', '{"type":"hello","protocol":9007199254740993,"agent":"x"}'],
    ['an inherited key', '{"type":"result","result":{"verb":"constructor"}}'],
    [
      'text for a flag',
      '{"type":"result","result":{"verb":"lock","lock":{"fence":1,"holder":"a","id":"b","revision":"c","since":"d","phase":"pull","phaseSince":"e","alive":"true"}}}',
    ],
    ['a deep nest', `{"type":"hello","protocol":1,"agent":"x","y":${'['.repeat(100)}${']'.repeat(100)}}`],
  ])('with %s is refused', (_, line) => {
    expect(() => parseMessage(line)).toThrow(expect.objectContaining({ code: 'AGENT_PROTOCOL' }));
  });

  it('cannot set a prototype', () => {
    const message = parseMessage('{"type":"heartbeat","at":"x","__proto__":{"polluted":true}}');
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    expect('polluted' in message).toBe(false);
  });

  it('of any bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.json(), (line) => {
        try {
          parseMessage(line);
        } catch (error) {
          expect(error).toMatchObject({ code: 'AGENT_PROTOCOL' });
        }
      }),
    );
  });
});
