import { describe, expect, it } from 'vitest';
import type { Execution } from '../../../src/adapters/server/connection.ts';
import { converse } from '../../../src/adapters/server/conversation.ts';
import { type Message, PROTOCOL_VERSION, type Request } from '../../../src/core/protocol/messages.ts';
import { MissionControlError } from '../../../src/errors.ts';

const hello = { type: 'hello', protocol: PROTOCOL_VERSION, agent: '0.1.0' };
const unlocked = { type: 'result', result: { verb: 'lock', lock: null } };
const beat = { type: 'heartbeat', at: '2026-01-02T03:04:05Z' };

interface Script {
  readonly out?: readonly (object | string | Buffer)[];
  readonly err?: string;
  readonly code?: number | null;
  /** Thrown instead of an exit code. */
  readonly lost?: boolean;
  readonly request?: Request;
}

function ask(script: Script) {
  const messages: Message[] = [];
  const lines: string[] = [];
  const answer = converse({
    connection: {
      execute: async (command: string, execution: Execution) => {
        lines.push(command);
        for (const part of script.out ?? [])
          execution.onStdout(
            Buffer.isBuffer(part) ? part : Buffer.from(typeof part === 'string' ? part : `${JSON.stringify(part)}\n`),
          );
        if (script.err) execution.onStderr?.(Buffer.from(script.err));
        if (script.lost) throw new MissionControlError({ code: 'CONNECTION_LOST', message: 'lost' });
        return script.code ?? null;
      },
    },
    request: script.request ?? { verb: 'lock' },
    onMessage: (message) => void messages.push(message),
    silenceSeconds: 5,
  });
  return { answer, messages, lines };
}

describe('the final line alone is proof', () => {
  it.each<[string, Script]>([
    ['exit code 0', { code: 0 }],
    ['another exit code', { code: 3 }],
    ['no exit code', { code: null }],
    ['noise on stderr', { code: 0, err: 'warning: \u001b[31mthis\n' }],
    ['a connection lost afterwards', { lost: true }],
  ])('with %s', async (_, script) => {
    const { answer, messages, lines } = ask({ out: [hello, beat, unlocked], ...script });
    expect(await answer).toEqual(unlocked.result);
    expect(messages.map((message) => message.type)).toEqual(['hello', 'heartbeat']);
    expect(lines).toEqual(['lock']);
  });

  it('cut anywhere, without its line end too', async () => {
    const bytes = Buffer.from(
      `${JSON.stringify(hello)}\n${JSON.stringify({ ...beat, at: 'ü漢' })}\n${JSON.stringify(unlocked)}`,
    );
    const { answer } = ask({ out: [...bytes].map((byte) => Buffer.from([byte])), code: 0 });
    expect(await answer).toEqual(unlocked.result);
  });
});

describe('what is no answer', () => {
  const later = { ...hello, protocol: PROTOCOL_VERSION + 1 };
  const earlier = { ...hello, protocol: PROTOCOL_VERSION - 1 };
  it.each<[string, Script, string, string]>([
    ['nothing at all', { code: null }, 'CONNECTION_LOST', 'before the agent'],
    ['greeting only, exit code 0', { out: [hello], code: 0 }, 'CONNECTION_LOST', 'before the agent'],
    ['greeting only, killed', { out: [hello], code: null }, 'CONNECTION_LOST', 'before the agent'],
    ['half a final line', { out: [hello, '{"type":"result","resu'], code: 0 }, 'AGENT_PROTOCOL', 'no JSON'],
    ['half a final line, killed', { out: [hello, '{"type":"result","resu'] }, 'CONNECTION_LOST', 'before the agent'],
    ['silence, exit code 0', { code: 0 }, 'AGENT_PROTOCOL', 'without a word'],
    ['command not found', { code: 127, err: 'sh: version: not found' }, 'AGENT_MISSING', 'sh: version: not found'],
    ['not executable', { code: 126 }, 'AGENT_MISSING', 'No agent answers'],
    [
      'a message of the day',
      { out: ['Welcome to Debian\n', hello, unlocked] },
      'AGENT_PROTOCOL',
      '`Welcome to Debian`',
    ],
    ['colour before JSON', { out: [`\u001b[0m${JSON.stringify(hello)}\n`] }, 'AGENT_PROTOCOL', 'Something else'],
    ['a workflow command', { out: ['::error::gotcha\n'] }, 'AGENT_PROTOCOL', '::error::gotcha'],
    ['no greeting', { out: [unlocked], code: 0 }, 'AGENT_PROTOCOL', 'instead of `hello`'],
    ['two final lines', { out: [hello, unlocked, unlocked], code: 0 }, 'AGENT_PROTOCOL', 'went on after'],
    ['a word after the final line', { out: [hello, unlocked, beat], code: 0 }, 'AGENT_PROTOCOL', 'went on after'],
    ['text among JSON', { out: [hello, 'oops\n', unlocked] }, 'AGENT_PROTOCOL', 'no JSON'],
    [
      'another verb',
      { out: [hello, { type: 'result', result: { verb: 'unlock', lock: null } }] },
      'AGENT_PROTOCOL',
      '`unlock`',
    ],
    [
      'a final line of the wrong shape',
      { out: [hello, { type: 'result', result: { verb: 'lock', lock: 'true' } }] },
      'AGENT_PROTOCOL',
      'lock',
    ],
    [
      'a number past 2^53',
      { out: [hello, '{"type":"result","result":{"verb":"lock","lock":{"fence":9007199254740993}}}\n'] },
      'AGENT_PROTOCOL',
      'lock',
    ],
    ['deep nesting', { out: [hello, `${'['.repeat(100_000)}\n`] }, 'AGENT_PROTOCOL', 'deep'],
    ['a line of 10 MB', { out: [hello, Buffer.alloc(10_000_000, 'x')] }, 'AGENT_PROTOCOL', 'bytes'],
    ['bytes that are no text', { out: [hello, Buffer.from([0xff, 0x0a])] }, 'AGENT_PROTOCOL', 'UTF-8'],
    ['a newer agent', { out: [later] }, 'AGENT_VERSION', `protocol ${PROTOCOL_VERSION + 1}`],
    ['an older agent', { out: [earlier] }, 'AGENT_VERSION', `protocol ${PROTOCOL_VERSION - 1}`],
  ])('%s', async (_, script, code, message) => {
    await expect(ask(script).answer).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('the answer for another deployment', async () => {
    const request = { verb: 'abort', id: 'one' } as const;
    const out = [hello, { type: 'result', result: { verb: 'abort', id: 'two', text: 'done' } }];
    await expect(ask({ out, request, code: 0 }).answer).rejects.toMatchObject({
      code: 'AGENT_PROTOCOL',
      message: 'The agent answered for two instead of one.',
    });
  });

  it('silence', async () => {
    const answer = converse({
      connection: { execute: () => new Promise<never>(() => undefined) },
      request: { verb: 'lock' },
      onMessage: () => undefined,
      silenceSeconds: 0.02,
    });
    await expect(answer).rejects.toMatchObject({ code: 'CONNECTION_LOST', message: expect.stringContaining('0.02 s') });
  });
});

describe('an error of the agent', () => {
  it('is ours, on one line', async () => {
    const error = {
      type: 'error',
      code: 'LOCK_HELD',
      message: 'Held by\n\u001b[31malice',
      hint: 'Wait.\r\n::error::x',
    };
    await expect(ask({ out: [hello, error], code: 75 }).answer).rejects.toMatchObject({
      code: 'LOCK_HELD',
      message: 'Held by [31malice',
      hint: 'Wait. ::error::x',
    });
  });

  it('before any greeting is taken too, and a code of the future is a refusal', async () => {
    const error = { type: 'error', code: 'MOON_PHASE', message: 'No.', hint: null };
    await expect(ask({ out: [error], code: 64 }).answer).rejects.toMatchObject({ code: 'AGENT_REFUSED', hint: null });
  });

  it.each([
    [PROTOCOL_VERSION - 1, 'mission-control server install'],
    [PROTOCOL_VERSION + 1, 'newer mission-control'],
  ])('protocol %i: the hint names what mends it', async (version, hint) => {
    await expect(ask({ out: [{ ...hello, protocol: version }] }).answer).rejects.toMatchObject({
      hint: expect.stringContaining(hint),
    });
  });
});
