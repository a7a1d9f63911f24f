import type { ProxyFiles } from './container.ts';
import type { ProxyOptions } from './proxy-options.ts';
import { tlsProtocols } from './tls.ts';

const LOG_FORMAT =
  '$host $remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" "$upstream_addr"';
const COMPRESSED =
  'text/plain text/css application/javascript application/json application/x-javascript text/xml application/xml application/xml+rss text/javascript';

const HEADERS = `proxy_http_version 1.1;
proxy_set_header Host $host$host_port;
proxy_set_header Upgrade $http_upgrade;
proxy_set_header Connection $proxy_connection;
proxy_set_header X-Real-IP $remote_addr;
proxy_set_header X-Forwarded-For $proxy_x_forwarded_for;
proxy_set_header X-Forwarded-Host $proxy_x_forwarded_host;
proxy_set_header X-Forwarded-Proto $proxy_x_forwarded_proto;
proxy_set_header X-Forwarded-Ssl $proxy_x_forwarded_ssl;
proxy_set_header X-Forwarded-Port $proxy_x_forwarded_port;
proxy_set_header X-Original-URI $request_uri;
proxy_set_header Proxy "";
`;

/** What holds for all hostnames: variables, logs, and the headers that services are sent, or the file that stands in for these. */
export function renderHttp(options: ProxyOptions, files: Pick<ProxyFiles, 'headers'>): string {
  const believed = (variable: string, own: string) => (options.trustDownstream ? variable : own);
  const format = (options.logFormat ?? LOG_FORMAT).replaceAll("'", "\\'");
  return `map $http_x_forwarded_for $proxy_x_forwarded_for { default ${believed('$proxy_add_x_forwarded_for', '$remote_addr')}; }
map $http_x_forwarded_proto $proxy_x_forwarded_proto { default ${believed('$http_x_forwarded_proto', '$scheme')}; '' $scheme; }
map $http_x_forwarded_host $proxy_x_forwarded_host { default ${believed('$http_x_forwarded_host', '$host')}; '' $host; }
map $http_x_forwarded_port $proxy_x_forwarded_port { default ${believed('$http_x_forwarded_port', '$server_port')}; '' $server_port; }
map $proxy_x_forwarded_proto $proxy_x_forwarded_ssl { default off; https on; }
map $server_port $host_port { default :$server_port; 80 ''; 443 ''; }
map $http_upgrade $proxy_connection { default upgrade; '' $proxy_connection_noupgrade; }
map $upstream_keepalive $proxy_connection_noupgrade { default close; true ''; }
map '' $upstream_keepalive { default false; }
server_names_hash_bucket_size 128;
gzip_types ${COMPRESSED};
log_format vhost escape=${options.logEscape} '${format}';
access_log off;
error_log stderr;
${tlsProtocols(options.tlsPolicy)}${options.resolvers === undefined ? '' : `resolver ${options.resolvers};\n`}${
  files.headers ? 'include /etc/nginx/proxy.conf;\n' : HEADERS
}`;
}
