import { hasPair } from './certificate.ts';
import type { ProxyFiles } from './container.ts';
import type { ProxyHost, ProxyPath } from './host.ts';
import type { ProxyOptions } from './proxy-options.ts';
import { CHALLENGE, renderLocation } from './render-location.ts';
import { tlsProtocols } from './tls.ts';

/** What rendering a host looks at besides the host. */
export interface Rendering {
  readonly options: ProxyOptions;
  readonly files: ProxyFiles;
}

/** The upstreams and servers of a hostname. */
export function renderHost(host: ProxyHost, rendering: Rendering): string {
  const redirect = host.httpsMethod === 'redirect' ? renderRedirect(host, rendering) : '';
  return `# ${host.hostname}\n${host.paths.map(renderUpstream).join('')}${redirect}${renderServer(host, rendering)}`;
}

/** `listen` of a port, for IPv6 too where it is wanted. */
export function listenLines(port: string, words: readonly string[], { ipv6 }: Pick<ProxyOptions, 'ipv6'>): string[] {
  const line = (place: string) => `${['listen', place, ...words].join(' ')};`;
  return [line(port), ...(ipv6 ? [line(`[::]:${port}`)] : [])];
}

/** Where requests are logged. */
export function logLine({ accessLog }: Pick<ProxyOptions, 'accessLog'>): string {
  return accessLog ? 'access_log /var/log/nginx/access.log vhost;' : '';
}

function renderUpstream({ upstream, servers, loadBalance, keepAlive }: ProxyPath): string {
  return lines([
    `upstream ${upstream} {`,
    loadBalance ?? '',
    ...(servers.length === 0 ? ['server 127.0.0.1 down;'] : servers.map((server) => `server ${server};`)),
    keepAlive === null ? '' : `keepalive ${keepAlive};`,
    '}',
  ]);
}

function renderRedirect(host: ProxyHost, { options }: Rendering): string {
  const target = `https://$host${host.ports.https === '443' ? '' : `:${host.ports.https}`}$request_uri`;
  const other = host.nonGetRedirect;
  return lines([
    ...serverHead(host, options),
    ...listenLines(host.ports.http, host.isDefault ? ['default_server'] : [], options),
    host.challenge === 'off' ? '' : CHALLENGE.trimEnd(),
    'location / {',
    other === '301' ? '' : `if ($request_method ~ "^(OPTIONS|POST|PUT|PATCH|DELETE)$") { return ${other} ${target}; }`,
    `return 301 ${target};`,
    '}',
    '}',
  ]);
}

function renderServer(host: ProxyHost, rendering: Rendering): string {
  const { options, files } = rendering;
  const http = ['noredirect', 'nohttps'].includes(host.httpsMethod);
  const vhost = [host.fileName, 'default'].find((name) => files.vhosts.has(name));
  const isServed = host.paths.some(({ path }) => path === '/');
  const last = host.isDefault ? ['default_server'] : [];
  return lines([
    ...serverHead(host, options),
    ...(http ? listenLines(host.ports.http, last, options) : []),
    http && host.challenge === 'enabled' ? CHALLENGE.trimEnd() : '',
    ...(host.httpsMethod === 'nohttps'
      ? []
      : [
          ...listenLines(host.ports.https, ['ssl', ...(host.http2 ? ['http2'] : []), ...last], options),
          ...tlsLines(host, rendering),
        ]),
    vhost === undefined ? '' : `include /etc/nginx/vhost.d/${vhost};`,
    host.debug ? `location /nginx-proxy-debug { default_type application/json; return 200 '{}'; }` : '',
    ...host.paths.map((path) => renderLocation(host, path, files).trimEnd()),
    isServed || options.defaultRoot === null ? '' : `location / { return ${options.defaultRoot}; }`,
    '}',
  ]);
}

function serverHead({ hostname, serverTokens }: ProxyHost, options: ProxyOptions): string[] {
  const tokens = serverTokens === undefined ? '' : `server_tokens ${serverTokens};`;
  return ['server {', `server_name ${hostname};`, tokens, logLine(options)];
}

/** Without a certificate nobody gets as far as a request, unless by the default certificate that is not trusted. */
function tlsLines(host: ProxyHost, { files }: Rendering): string[] {
  const { certificate: name, httpsMethod, hsts } = host;
  if (name === null && hasPair(files, 'default')) return [...pairLines('default'), 'if ($https) { return 500; }'];
  if (name === null) return ['ssl_reject_handshake on;'];
  const has = (suffix: string) => files.certificates.has(`${name}.${suffix}`);
  const file = (suffix: string) => `/etc/nginx/certs/${name}.${suffix}`;
  return [
    host.tlsPolicy === undefined ? '' : tlsProtocols(host.tlsPolicy).trimEnd(),
    'ssl_session_timeout 5m;',
    'ssl_session_cache shared:SSL:50m;',
    'ssl_session_tickets off;',
    ...pairLines(name),
    has('dhparam.pem') ? `ssl_dhparam ${file('dhparam.pem')};` : '',
    ...(has('chain.pem')
      ? ['ssl_stapling on;', 'ssl_stapling_verify on;', `ssl_trusted_certificate ${file('chain.pem')};`]
      : []),
    ...(has('ca.crt')
      ? [`ssl_client_certificate ${file('ca.crt')};`, `ssl_verify_client ${host.clientCertificate};`]
      : []),
    httpsMethod === 'noredirect' || hsts === 'off' ? '' : `add_header Strict-Transport-Security "${hsts}" always;`,
  ];
}

function pairLines(name: string): string[] {
  return [`ssl_certificate /etc/nginx/certs/${name}.crt;`, `ssl_certificate_key /etc/nginx/certs/${name}.key;`];
}

function lines(all: readonly string[]): string {
  return `${all.filter((line) => line !== '').join('\n')}\n`;
}
