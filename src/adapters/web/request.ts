import { type IncomingMessage, request as plainRequest } from 'node:http';
import { type RequestOptions, request as secureRequest } from 'node:https';
import type { SecureContext } from 'node:tls';
import type { Probe } from '../../context.ts';
import type { Observation } from '../../core/verify/observation.ts';
import { fail, failureOf, type Target } from './failure.ts';

const BODY_LIMIT = 65_536;

/** One request on a connection of its own; the hostname is asked for by SNI and Host wherever it connects to. */
export function ask(probe: Probe, secureContext: SecureContext): Promise<Observation> {
  const url = new URL(probe.url);
  const target = targetOf(url, probe.address);
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(optionsOf(url, probe, secureContext));
    const end = (observation: Observation) => {
      clearTimeout(limit);
      resolve(observation);
      request.destroy();
    };
    const limit = setTimeout(
      () => end(fail('timeout', target, `${probe.timeoutSeconds} seconds`)),
      probe.timeoutSeconds * 1000,
    );
    request.on('error', (error) => end(failureOf(error, target)));
    request.on('upgrade', (response) => end(observe(response, '')));
    request.on('response', (response) => read(response, end, (error) => end(failureOf(error, target))));
    request.end();
  });
}

function optionsOf(
  url: URL,
  probe: Probe,
  secureContext: SecureContext,
): RequestOptions & { readonly secureContext: SecureContext } {
  return {
    host: probe.address ?? url.hostname,
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
    servername: url.hostname,
    secureContext,
    rejectUnauthorized: true,
    agent: false,
    method: probe.method,
    path: `${url.pathname}${url.search}`,
    headers: {
      'User-Agent': 'mission-control',
      ...(probe.method === 'POST' ? { 'Content-Length': '0' } : {}),
      ...probe.headers,
      Host: url.host,
    },
  };
}

function targetOf(url: URL, address: string | null): Target {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return { hostname: url.hostname, place: `${address ?? url.hostname}:${port}` };
}

/** The beginning of a body is enough; one that breaks off is no answer. */
function read(
  response: IncomingMessage,
  end: (observation: Observation) => void,
  failed: (error: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const finish = () => end(observe(response, Buffer.concat(chunks).subarray(0, BODY_LIMIT).toString('utf8')));
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= BODY_LIMIT) finish();
  });
  response.on('end', finish);
  response.on('error', failed);
}

function observe(response: IncomingMessage, body: string): Observation {
  const headers = Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']);
  return { kind: 'response', status: response.statusCode ?? 0, headers: Object.fromEntries(headers), body };
}
