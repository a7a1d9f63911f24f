import { request as requestPlain } from 'node:http';
import { request } from 'node:https';
import type { Lab } from './lab.ts';

/** What came back from a hostname. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What is asked of a hostname; where nothing is said, a GET of `/` over HTTPS. */
export interface Question {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Over plain HTTP. */
  readonly plain?: boolean;
}

/** Asks a hostname of the stack over HTTPS, as somebody outside who trusts the lab's authority. */
export function askHostname(
  { address, authority }: Pick<Lab, 'address' | 'authority'>,
  hostname: string,
  headers: Readonly<Record<string, string>> = {},
  path = '/',
): Promise<Reply> {
  return ask({ address, trust: authority.certificate }, hostname, { headers, path });
}

/** Asks a hostname at an address, as somebody who trusts these authorities (PEM); redirects are not followed. */
export function ask(
  { address, trust }: { readonly address: string; readonly trust: string },
  hostname: string,
  { path = '/', method = 'GET', headers = {}, body, plain = false }: Question = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const common = { host: address, agent: false, path, method, headers: { Host: hostname, ...headers } } as const;
    const asked = plain ? requestPlain(common) : request({ ...common, servername: hostname, ca: trust });
    asked.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
