import type { ProxyFiles } from './container.ts';
import { hashName, type ProxyHost, type ProxyPath } from './host.ts';

/** What answers the challenges of an authority, whoever asks. */
export const CHALLENGE = `location /.well-known/acme-challenge/ {
auth_basic off;
auth_request off;
allow all;
root /usr/share/nginx/html;
try_files $uri =404;
break;
}
`;

/** The location of a path, or the file that stands in for it. */
export function renderLocation(host: ProxyHost, path: ProxyPath, files: ProxyFiles): string {
  const { fileName } = host;
  const hashed = `${fileName}_${hashName(path.path)}`;
  const override = firstOf(
    files.vhosts,
    path.path === '/' ? [`${fileName}_location_override`] : [],
    `${hashed}_location_override`,
  );
  if (override !== undefined) return `include /etc/nginx/vhost.d/${override};\n`;
  const more = firstOf(files.vhosts, [`${hashed}_location`, `${fileName}_location`], 'default_location');
  const passwords = firstOf(files.passwords, [hashed], fileName);
  return [
    `location ${path.path} {`,
    ...(path.internal ? ['include /etc/nginx/network_internal.conf;'] : []),
    ...passLines(path),
    ...(passwords === undefined ? [] : [`auth_basic "Restricted ${host.hostname}";`, passwordFile(passwords)]),
    ...(more === undefined ? [] : [`include /etc/nginx/vhost.d/${more};`]),
    '}\n',
  ].join('\n');
}

function passLines({ protocol, upstream, destination, root, keepAlive }: ProxyPath): string[] {
  if (protocol === 'uwsgi') return ['include uwsgi_params;', `uwsgi_pass ${upstream};`];
  if (protocol === 'fastcgi') {
    const keep = keepAlive === null ? [] : ['fastcgi_keep_conn on;'];
    return [`root ${root};`, 'include fastcgi.conf;', `fastcgi_pass ${upstream};`, ...keep];
  }
  if (protocol === 'grpc' || protocol === 'grpcs') return [`grpc_pass ${protocol}://${upstream};`];
  return [
    `proxy_pass ${protocol}://${upstream}${destination};`,
    `set $upstream_keepalive ${keepAlive === null ? 'false' : 'true'};`,
  ];
}

function passwordFile(name: string): string {
  return `auth_basic_user_file /etc/nginx/htpasswd/${name};`;
}

function firstOf(names: ReadonlySet<string>, candidates: readonly string[], last: string): string | undefined {
  return [...candidates, last].find((name) => names.has(name));
}
