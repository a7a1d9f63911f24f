import { createSocket } from 'node:dgram';

const TTL = Buffer.from([0, 0, 0, 1]);

/** Answers for names as the engine does in its networks: A for those it knows, none for others. Disposing of it stops it. */
export async function serveNames(given: {
  readonly address: string;
  readonly port: number;
  readonly names: Readonly<Record<string, string>>;
}): Promise<AsyncDisposable> {
  const socket = createSocket('udp4');
  socket.on('message', (question, { address, port }) => socket.send(answer(question, given.names), port, address));
  await new Promise<void>((resolve) => socket.bind(given.port, given.address, resolve));
  return { [Symbol.asyncDispose]: () => new Promise((resolve) => socket.close(() => resolve())) };
}

/** The question with its answer behind it; RFC 1035, 4.1. */
function answer(question: Buffer, names: Readonly<Record<string, string>>): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const found = names[labels.join('.')];
  const head = Buffer.from(question.subarray(0, at + 5));
  head.writeUInt16BE(found === undefined ? 0x8183 : 0x8180, 2);
  head.writeUInt16BE(found === undefined ? 0 : 1, 6);
  head.writeUInt16BE(0, 10);
  if (found === undefined) return head;
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1]);
  return Buffer.concat([head, record, TTL, Buffer.from([0, 4, ...found.split('.').map(Number)])]);
}
