import { type Container, listOf } from './engine.ts';

/** What nginx-proxy would look up on its disk. */
export interface Disk {
  hasCertificate(hostname: string): boolean;
  hasVhostFile(name: string): boolean;
}

const HEAD = `map $http_upgrade $proxy_connection { default upgrade; '' ''; }
proxy_http_version 1.1;
proxy_set_header Host $host;
proxy_set_header Upgrade $http_upgrade;
proxy_set_header Connection $proxy_connection;
proxy_set_header X-Real-IP $remote_addr;
proxy_set_header X-Forwarded-For $remote_addr;
proxy_set_header X-Forwarded-Host $host;
proxy_set_header X-Forwarded-Proto $scheme;
proxy_set_header X-Original-URI $request_uri;
proxy_set_header Proxy "";
resolver 127.0.0.11 valid=1s;
server { listen 80 default_server; server_name _; return 503; }
server { listen 443 ssl default_server; server_name _; ssl_reject_handshake on; return 503; }
`;

/** The configuration nginx-proxy makes of the running containers: HTTP leads to HTTPS, a hostname has its own certificate and its own vhost file or the default one. */
export function render(containers: readonly Container[], self: Container, disk: Disk): string {
  const hosts = new Map<string, Map<string, string[]>>();
  for (const container of containers) {
    for (const hostname of listOf(container.environment.get('VIRTUAL_HOST'))) {
      const paths = hosts.get(hostname) ?? new Map<string, string[]>();
      const path = container.environment.get('VIRTUAL_PATH') || '/';
      paths.set(path, [...(paths.get(path) ?? []), ...serversOf(container, self)]);
      hosts.set(hostname, paths);
    }
  }
  const sorted = [...hosts].sort(([a], [b]) => (a < b ? -1 : 1));
  return HEAD + sorted.map(([hostname, paths]) => renderHost(hostname, paths, disk)).join('');
}

/** A container without a network in common with the proxy contributes nothing. */
function serversOf({ addresses, environment, exposed }: Container, self: Container): string[] {
  const shared = Object.keys(addresses)
    .sort()
    .find((network) => network in self.addresses && addresses[network] !== '');
  const port = environment.get('VIRTUAL_PORT') || (exposed.length === 1 ? exposed[0]?.split('/')[0] : '80');
  return shared === undefined ? [] : [`server ${addresses[shared]}:${port};`];
}

function renderHost(hostname: string, paths: ReadonlyMap<string, readonly string[]>, disk: Disk): string {
  const vhost = [hostname, 'default'].find(disk.hasVhostFile);
  const upstreams = [...paths.values()].map((servers, index) => {
    const lines = servers.length === 0 ? ['server 127.0.0.1 down;'] : servers;
    return `upstream ${hostname}-${index} { ${lines.join(' ')} }\n`;
  });
  const locations = [...paths.keys()].map(
    (path, index) => `    location ${path} { proxy_pass http://${hostname}-${index}; }\n`,
  );
  return `${upstreams.join('')}
server { listen 80; server_name ${hostname}; return 301 https://$host$request_uri; }
server {
    listen 443 ssl;
    server_name ${hostname};
    ${certificateOf(hostname, disk)}
    add_header Strict-Transport-Security "max-age=31536000" always;
    ${vhost === undefined ? '' : `include /etc/nginx/vhost.d/${vhost};`}
${locations.join('')}${paths.has('/') ? '' : '    location / { return 404; }\n'}}
`;
}

function certificateOf(hostname: string, disk: Disk): string {
  if (!disk.hasCertificate(hostname)) return 'ssl_reject_handshake on;';
  const file = `/etc/nginx/certs/${hostname}`;
  return `ssl_certificate ${file}.crt; ssl_certificate_key ${file}.key;`;
}
