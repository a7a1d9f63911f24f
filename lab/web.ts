import { request } from 'node:https';
import type { Lab } from './lab.ts';

/** What came back from a hostname. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks a hostname of the stack over HTTPS, as somebody outside who trusts the lab's authority. */
export function askHostname(
  { address, authority }: Pick<Lab, 'address' | 'authority'>,
  hostname: string,
  headers: Readonly<Record<string, string>> = {},
  path = '/',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const place = { host: address, servername: hostname, ca: authority.certificate, agent: false };
    const asked = request({ ...place, path, headers: { Host: hostname, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}
