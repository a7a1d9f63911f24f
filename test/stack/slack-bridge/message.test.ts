import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeMessage, TEXT_LIMIT } from '../../../stack/slack-bridge/message.ts';

const told = (text: string, topic = 'slack/a') => describeMessage(topic, new TextEncoder().encode(text));

test.each([
  ['plain text', 'door open', '`slack/a` door open'],
  ['text of several lines, blank around it', '\n one\ntwo \n', '`slack/a` one\ntwo'],
  ['an object with a text', '{"text":"hi","username":"somebody"}', '`slack/a` hi'],
  ['an object without one, as it is', '{"level":3}', '`slack/a` {"level":3}'],
  ['an object with a text that is none', '{"text":3}', '`slack/a` {"text":3}'],
  ['half an object', '{"text":', '`slack/a` {"text":'],
  ['a list', '[1]', '`slack/a` [1]'],
  [
    'a call to everybody',
    '<!here> <@U1> <https://a.example|b> & more',
    '`slack/a` &lt;!here&gt; &lt;@U1&gt; &lt;https://a.example|b&gt; &amp; more',
  ],
  ['a call to everybody inside an object', '{"text":"<!channel>"}', '`slack/a` &lt;!channel&gt;'],
  ['characters that steer a terminal or a line', 'a\u001b[31m\u0000b\u202ec', '`slack/a` a[31mbc'],
])('says %s', (_, payload, text) => {
  expect(told(payload)).toEqual({ text });
});

test.each([
  ['nothing', new Uint8Array(), 'is empty'],
  ['blanks', new TextEncoder().encode(' \n'), 'holds nothing to be seen'],
  ['bytes that are no text', new Uint8Array([0xc3, 0x28]), 'is no text (2 bytes)'],
])('says of %s why not', (_, payload, refused) => {
  expect(describeMessage('slack/a', payload)).toEqual({ refused });
});

test('a topic cannot end its own quotes, nor call anybody', () => {
  expect(told('x', 'a`<!here>\n`b')).toEqual({ text: '`a &lt;!here&gt;  b` x' });
});

test('cuts a long text between characters and says how long it was', () => {
  const { text } = told('😀'.repeat(TEXT_LIMIT + 1)) as { readonly text: string };
  expect(text).toBe(`\`slack/a\` ${'😀'.repeat(TEXT_LIMIT)}… (cut: ${2 * TEXT_LIMIT + 2} characters in all)`);
  expect(told('😀'.repeat(TEXT_LIMIT))).toEqual({ text: `\`slack/a\` ${'😀'.repeat(TEXT_LIMIT)}` });
});

test('whatever comes, it says something bounded without commands, or why not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.uint8Array({ maxLength: 200 }), (topic, payload) => {
      const result = describeMessage(topic, payload);
      if ('refused' in result) return;
      expect(result.text.length).toBeLessThan(20_000);
      expect(result.text).not.toMatch(/[<>]|(?![\n\t])\p{Cc}/u);
    }),
  );
});
