import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, readText } from '../../../src/adapters/workspace/text.ts';

test.each<[string, readonly number[], string]>([
  ['letters', [0x61, 0xc3, 0xbc], 'aü'],
  ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  ['a replacement character that was written', [0xef, 0xbf, 0xbd], '\ufffd'],
  ['a letter cut off', [0x61, 0xe6, 0xbc], 'a\udce6\udcbc'],
  ['a NUL written in two bytes', [0xc0, 0x80], '\udcc0\udc80'],
  ['half a character', [0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
  ['what lies beyond the last character', [0xf4, 0x90, 0x80, 0x80], '\udcf4\udc90\udc80\udc80'],
  ['UTF-16 with its mark', [0xff, 0xfe, 0x61, 0x00], '\udcff\udcfea\0'],
])('%s', (_name, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});

test('nothing is lost, whatever the bytes', () => {
  const encode = (text: string) =>
    Buffer.concat(
      [...text].map((one) =>
        /[\udc80-\udcff]/u.test(one) ? Buffer.from([one.charCodeAt(0) - 0xdc00]) : Buffer.from(one),
      ),
    );
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xc3, 0xbc, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x99, 0x82, 0xed, 0xa0));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (bytes) => {
      expect([...encode(decodeText(Uint8Array.from(bytes)))]).toEqual(bytes);
    }),
    { numRuns: 2000 },
  );
});

test('a device is no file', async () => {
  await expect(readText('/dev/zero')).rejects.toThrow('it is a pipe, socket or device, not a file');
});
