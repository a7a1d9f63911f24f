import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Larger files hold no text anybody wrote, bytes. */
export const FILE_LIMIT = 16 * 1024 * 1024;

/** Why a file is no text to be read, in a few words. */
export class NotText extends Error {}

/** Text of a regular file; bytes that are no UTF-8 are kept as halves of characters, U+DC80 to U+DCFF, so that who reads the text can say where. Errors: NotText, those of the system. */
export async function readText(path: string): Promise<string> {
  // A pipe without a writer would wait for one for ever.
  await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return decodeText(await readBytes(file));
}

async function readBytes(file: FileHandle): Promise<Uint8Array> {
  const stats = await file.stat();
  if (stats.isDirectory()) throw new NotText('it is a directory');
  if (!stats.isFile()) throw new NotText('it is a pipe, socket or device, not a file');
  if (stats.size > FILE_LIMIT) throw new NotText(`it is larger than ${FILE_LIMIT / 1024 / 1024} MiB`);
  return file.readFile();
}

/** Bytes as UTF-8; what is none becomes one half of a character for each byte. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodePieces(bytes);
  }
}

/** Decodes what can be decoded: each byte that begins no character is kept by itself. */
function decodePieces(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    pieces.push(decode(bytes.subarray(from, at)), String.fromCharCode(0xdc00 + (bytes[at] ?? 0)));
    at += 1;
    from = at;
  }
  return [...pieces, decode(bytes.subarray(from))].join('');
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** How many bytes the character at an offset has; 0 where none begins. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  const rest = bytes.subarray(at + 1, at + length);
  if (length === 0 || rest.length < length - 1 || rest.some((byte) => (byte & 0xc0) !== 0x80)) return 0;
  const second = rest[0] ?? 0;
  const isBad =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return isBad ? 0 : length;
}
