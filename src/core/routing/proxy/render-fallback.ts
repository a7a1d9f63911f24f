import { hasPair } from './certificate.ts';
import type { ProxyHost } from './host.ts';
import { listenLines, logLine, type Rendering } from './render-host.ts';
import { CHALLENGE } from './render-location.ts';

/** The server for hostnames nobody has, on every port where no hostname is the default: 503, or no handshake at all. */
export function renderFallback(hosts: readonly ProxyHost[], { options, files }: Rendering): string {
  const taken = hosts.filter(({ isDefault }) => isDefault);
  const isFree = (scheme: 'http' | 'https', port: string) =>
    !taken.some((host) => host.ports[scheme] === port && answers(host, scheme));
  const ports = (scheme: 'http' | 'https') =>
    [...new Set([options[`${scheme}Port`], ...hosts.map((host) => host.ports[scheme])])].filter((port) =>
      isFree(scheme, port),
    );
  const [http, https] = [ports('http'), ports('https')];
  if (http.length + https.length === 0) return '';
  return `${[
    'server {',
    'server_name _;',
    'server_tokens off;',
    logLine(options),
    ...http.flatMap((port) => listenLines(port, ['default_server'], options)),
    ...(http.length > 0 && options.challengeForUnknownHosts ? [CHALLENGE.trimEnd()] : []),
    ...https.flatMap((port) => listenLines(port, ['ssl', 'http2', 'default_server'], options)),
    ...(https.length > 0 ? tlsLines(files) : []),
    'location ^~ / { return 503; }',
    '}',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

function answers({ httpsMethod }: ProxyHost, scheme: 'http' | 'https'): boolean {
  if (scheme === 'https') return httpsMethod !== 'nohttps';
  return ['redirect', 'noredirect', 'nohttps'].includes(httpsMethod);
}

function tlsLines(files: Rendering['files']): string[] {
  const session = ['ssl_session_cache shared:SSL:50m;', 'ssl_session_tickets off;'];
  if (!hasPair(files, 'default')) return [...session, 'ssl_reject_handshake on;'];
  const pair = ['ssl_certificate /etc/nginx/certs/default.crt;', 'ssl_certificate_key /etc/nginx/certs/default.key;'];
  return [...session, ...pair];
}
