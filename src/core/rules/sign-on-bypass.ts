import type { Finding } from '../finding.ts';
import { faultOf, type Rule } from './rule.ts';
import { type SignOn, type SignOnSetting, signOns } from './view/sign-on.ts';

/** oauth2-proxy is told to let requests through that anybody can make look like that. */
export const signOnBypass: Rule = {
  id: 'sign-on-bypass',
  summary: 'oauth2-proxy is told to let requests through that anybody can send',
  check: (stack) => signOns(stack).flatMap((signOn) => signOn.settings.flatMap((setting) => check(signOn, setting))),
};

/** What lets through, and by what. */
const DOORS: ReadonlyMap<string, string> = new Map([
  ['ping_user_agent', 'whoever sends that User-Agent, on every hostname'],
  ['gcp_healthchecks', 'whoever sends the User-Agent of a health check, on every hostname'],
  ['skip_auth_regex', 'whoever names such a path in a header, on every hostname'],
  ['skip_auth_routes', 'whoever names such a path in a header, on every hostname'],
  ['trusted_ips', 'whoever comes from there, and services are not told who it is'],
]);

function check({ service }: SignOn, { key, value, from, location }: SignOnSetting): Finding[] {
  const whom = DOORS.get(key);
  if (whom === undefined || isOff(value)) return [];
  const name = from === 'file' ? key : `OAUTH2_PROXY_${key.toUpperCase()}`;
  return [
    faultOf(signOnBypass, service, {
      severity: 'error',
      message: `\`${name}\` lets in without a sign-on ${whom}.`,
      help: 'Remove it. What is to be public is said to the proxy: `location = /path` with `auth_request off;`, or a posture in the settings.',
      location,
    }),
  ];
}

function isOff(value: unknown): boolean {
  return (
    value === null ||
    value === false ||
    value === 'false' ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
