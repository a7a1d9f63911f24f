import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { expect, test } from 'vitest';
import { serverName } from '../../lab/server-name.ts';

/** The first bytes of a real client. */
async function firstBytes(servername: string): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect({ port: (server.address() as { port: number }).port, host: '127.0.0.1', servername });
  client.on('error', () => client.destroy());
  const [near] = (await once(server, 'connection')) as [Socket];
  const [bytes] = (await once(near, 'data')) as [Buffer];
  client.destroy();
  near.destroy();
  server.close();
  return bytes;
}

test('a client is heard asking for its hostname', async () => {
  expect(serverName(await firstBytes('login.example.org'))).toBe('login.example.org');
});

test('of a part nothing is said yet, whichever the part', async () => {
  const bytes = await firstBytes('whoami.example.org');
  for (let length = 0; length < bytes.length; length += 1)
    expect(serverName(bytes.subarray(0, length))).toBeUndefined();
});

test('who names nobody, or speaks no TLS, has no name', async () => {
  expect(serverName(await firstBytes(''))).toBeNull();
  expect(serverName(Buffer.from('GET / HTTP/1.1\r\n'))).toBeNull();
});
