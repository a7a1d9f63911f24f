import type { EnvironmentVariable, Located, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { FLAG_LABELS, PROXY_FLAGS, parseBoolean } from '../routing/proxy/boolean.ts';
import { suggest } from '../source/suggest.ts';
import { eachService, faultOf, isUnknown, type Rule } from './rule.ts';

/** A value nginx-proxy does not understand: some are ignored, some stop the routes of everybody. */
export const proxyValue: Rule = {
  id: 'proxy-value',
  summary: 'nginx-proxy does not understand a value of a variable or a label',
  check: eachService((service, { roles }) => {
    const concerned = service.environment.has('VIRTUAL_HOST') || roles.proxy.candidates.includes(service.name);
    if (!concerned) return [];
    return [
      ...[...service.environment.values()].flatMap((variable) => checkVariable(service, variable)),
      ...[...service.labels].flatMap(([name, value]) => checkLabel(service, name, value)),
    ];
  }),
};

const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['HTTPS_METHOD', ['redirect', 'noredirect', 'nohttp', 'nohttps']],
  ['NETWORK_ACCESS', ['external', 'internal']],
  ['VIRTUAL_PROTO', ['http', 'https', 'uwsgi', 'fastcgi', 'grpc', 'grpcs']],
  ['ACME_HTTP_CHALLENGE_LOCATION', ['true', 'false', 'legacy']],
]);

function checkVariable(service: Service, { name, value, valueLocation }: EnvironmentVariable): Finding[] {
  if (!value || isUnknown(value)) return [];
  const found = { value, location: valueLocation };
  if (PROXY_FLAGS.includes(name) && parseBoolean(value) === null) return [tellFlag(service, name, found)];
  const words = WORDS.get(name);
  return words === undefined || words.includes(value) ? [] : [tellWord(service, name, { ...found, words })];
}

function checkLabel(service: Service, name: string, found: Located<string>): Finding[] {
  if (isUnknown(found.value)) return [];
  if (FLAG_LABELS.includes(name) && found.value !== '' && parseBoolean(found.value) === null)
    return [tellFlag(service, name, found)];
  if (!name.endsWith('.nginx-proxy.loadbalance') || /^[\w .=$-]+;$/.test(found.value.trim())) return [];
  return [
    faultOf(proxyValue, service, {
      severity: 'error',
      message: `The label \`${name}\` of \`${service.name}\` is pasted into the configuration of nginx, which \`${found.value}\` breaks for every hostname.`,
      help: 'Write one directive with its `;`: `ip_hash;`.',
      location: found.location,
    }),
  ];
}

function tellFlag(service: Service, name: string, { value, location }: Located<string>): Finding {
  return faultOf(proxyValue, service, {
    severity: 'error',
    message: `${name} of \`${service.name}\` is \`${value}\`, neither true nor false: nginx-proxy writes no routes any more, for anybody.`,
    help: 'Write `"true"` or `"false"`, in small letters.',
    location,
  });
}

function tellWord(
  service: Service,
  name: string,
  { value, location, words }: Located<string> & { readonly words: readonly string[] },
): Finding {
  const near = suggest(value, words) ?? words.find((word) => word === value.toLowerCase()) ?? null;
  return faultOf(proxyValue, service, {
    severity: 'error',
    message: `${name} of \`${service.name}\` is \`${value}\`, which nginx-proxy does not know.`,
    help: near === null ? `It may be ${words.join(', ')}.` : `Did you mean \`${near}\`?`,
    location,
  });
}
