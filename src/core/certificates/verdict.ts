import { type Finding, finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Certificate, CertificateProblem, Shown } from './certificate.ts';
import { describeDays, describeShare, lifeOf } from './life.ts';
import { coversName } from './name.ts';

/** Rules a suppression may name. */
export const RULES: readonly string[] = [
  'certificate-missing',
  'certificate-name',
  'certificate-untrusted',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-late',
];

/** What is wrong with the certificate a hostname shows: each fault by itself, since each has its own remedy. */
export function judgeCertificate(route: Route, shown: Shown, now: Date): readonly Finding[] {
  if (shown.kind === 'failure') return [judgeFailure(route, shown.code === 'certificate-missing', shown.message)];
  const { certificate, problem } = shown;
  const makeshift = judgeMakeshift(route, certificate);
  if (makeshift !== null) return [makeshift];
  return [
    judgeName(route, certificate),
    judgeTime(route, certificate, now),
    judgeTrust(route, certificate, problem),
  ].flatMap((found) => found ?? []);
}

function judgeFailure(route: Route, missing: boolean, message: string): Finding {
  if (missing)
    return tell(
      route,
      'certificate-missing',
      `\`${route.hostname}\` has no certificate: ${message}.`,
      orderHelp(route),
    );
  return tell(
    route,
    'certificates-incomplete',
    `The certificate of \`${route.hostname}\` could not be seen: ${message}.`,
    'See whether the server is up, port 443 is open and the hostname leads to it.',
  );
}

/** acme-companion and nginx-proxy put a certificate of their own where there is none yet. */
const MAKESHIFT = /^CN=(?:letsencrypt-nginx-proxy-companion|nginx-proxy|docker-gen|localhost)\b/;

function judgeMakeshift(route: Route, { subject, issuer }: Certificate): Finding | null {
  if (subject !== issuer || !MAKESHIFT.test(subject)) return null;
  return tell(
    route,
    'certificate-missing',
    `\`${route.hostname}\` has no certificate: the proxy shows its makeshift one (${subject}).`,
    orderHelp(route),
  );
}

function judgeName(route: Route, certificate: Certificate): Finding | null {
  if (coversName(certificate.subjectAltNames, route.hostname)) return null;
  const names = certificate.subjectAltNames.map((name) => `\`${name}\``).join(', ') || 'no name at all';
  return tell(
    route,
    'certificate-name',
    `The certificate \`${route.hostname}\` shows is for ${names}.`,
    orderHelp(route),
  );
}

function judgeTime(route: Route, certificate: Certificate, now: Date): Finding | null {
  const { hostname } = route;
  const { days, share, state, due } = lifeOf(certificate, now);
  if (certificate.notBefore > now)
    return tell(
      route,
      'certificate-not-yet-valid',
      `The certificate of \`${hostname}\` is not valid before ${day(certificate.notBefore)}.`,
      'See whether the clocks of this machine and of the authority are right.',
    );
  if (state === 'fresh') return null;
  if (state === 'expired')
    return tell(
      route,
      'certificate-expired',
      `The certificate of \`${hostname}\` expired ${describeDays(days)} ago, on ${day(certificate.notAfter)}.`,
      RENEW,
    );
  const found = tell(
    route,
    'certificate-late',
    `The certificate of \`${hostname}\` has ${describeDays(days)} and ${describeShare(share)} of its life left; renewal was due at ${describeShare(due)}.`,
    RENEW,
  );
  return state === 'late' ? { ...found, severity: 'warning' } : found;
}

function judgeTrust(route: Route, certificate: Certificate, problem: CertificateProblem | null): Finding | null {
  if (problem === null || !['certificate-untrusted', 'certificate-self-signed'].includes(problem.code)) return null;
  return tell(
    route,
    'certificate-untrusted',
    `The certificate of \`${route.hostname}\` is not trusted: ${problem.message}; its issuer is ${certificate.issuer}.`,
    /\(STAGING\)/i.test(certificate.issuer)
      ? 'It was ordered for a test: remove LETSENCRYPT_TEST (ACME_CA_URI) and order it again.'
      : 'Let the proxy send the whole chain; where the authority is your own, name its file in `tls.certificateAuthority`.',
  );
}

const RENEW =
  'See the log of the certificate service: it may not run, or port 80 may not reach it; and whether the proxy loads what was renewed.';

function orderHelp({ certificate }: Route): string {
  return certificate
    ? 'See the log of the certificate service: DNS, port 80 and the rate limits of the authority are the usual reasons.'
    : 'Order one: name the hostname in LETSENCRYPT_HOST (ACME_HOST) of the service.';
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function tell({ service, location }: Route, rule: string, message: string, help: string): Finding {
  return finding({ rule, severity: 'error', message, help, service, location });
}
