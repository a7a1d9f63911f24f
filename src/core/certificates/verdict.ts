import { type Finding, finding, type Severity } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Certificate, CertificateProblem, Shown } from './certificate.ts';
import { describeDays, describeShare, type Life, lifeOf } from './life.ts';
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
  const { hostname } = route;
  if (missing)
    return tell(route, {
      rule: 'certificate-missing',
      message: `\`${hostname}\` has no certificate: ${message}.`,
      help: orderHelp(route),
    });
  return tell(route, {
    rule: 'certificates-incomplete',
    message: `The certificate of \`${hostname}\` could not be seen: ${message}.`,
    help: 'See whether the server is up, port 443 is open and the hostname leads to it.',
  });
}

/** acme-companion and nginx-proxy put a certificate of their own where there is none yet. */
const MAKESHIFT = /^CN=(?:letsencrypt-nginx-proxy-companion|nginx-proxy|docker-gen|localhost)\b/;

function judgeMakeshift(route: Route, { subject, issuer }: Certificate): Finding | null {
  if (subject !== issuer || !MAKESHIFT.test(subject)) return null;
  return tell(route, {
    rule: 'certificate-missing',
    message: `\`${route.hostname}\` has no certificate: the proxy shows its makeshift one (${subject}).`,
    help: orderHelp(route),
  });
}

function judgeName(route: Route, certificate: Certificate): Finding | null {
  if (coversName(certificate.subjectAltNames, route.hostname)) return null;
  const names = certificate.subjectAltNames.map((name) => `\`${name}\``).join(', ') || 'no name at all';
  return tell(route, {
    rule: 'certificate-name',
    message: `The certificate \`${route.hostname}\` shows is for ${names}.`,
    help: orderHelp(route),
  });
}

function judgeTime(route: Route, certificate: Certificate, now: Date): Finding | null {
  if (certificate.notBefore > now)
    return tell(route, {
      rule: 'certificate-not-yet-valid',
      message: `The certificate of \`${route.hostname}\` is not valid before ${day(certificate.notBefore)}.`,
      help: 'See whether the clocks of this machine and of the authority are right.',
    });
  const life = lifeOf(certificate, now);
  if (life.state === 'fresh') return null;
  return life.state === 'expired' ? expired(route, certificate, life) : late(route, life);
}

function expired(route: Route, { notAfter }: Certificate, { days }: Life): Finding {
  return tell(route, {
    rule: 'certificate-expired',
    message: `The certificate of \`${route.hostname}\` expired ${describeDays(days)} ago, on ${day(notAfter)}.`,
    help: RENEW,
  });
}

function late(route: Route, { days, share, due, state }: Life): Finding {
  const left = `${describeDays(days)} and ${describeShare(share)} of its life left`;
  return tell(route, {
    rule: 'certificate-late',
    severity: state === 'late' ? 'warning' : 'error',
    message: `The certificate of \`${route.hostname}\` has ${left}; renewal was due at ${describeShare(due)}.`,
    help: RENEW,
  });
}

function judgeTrust(route: Route, certificate: Certificate, problem: CertificateProblem | null): Finding | null {
  if (problem === null || !['certificate-untrusted', 'certificate-self-signed'].includes(problem.code)) return null;
  return tell(route, {
    rule: 'certificate-untrusted',
    message: `The certificate of \`${route.hostname}\` is not trusted: ${problem.message}; its issuer is ${certificate.issuer}.`,
    help: /\(STAGING\)/i.test(certificate.issuer)
      ? 'It was ordered for a test: remove LETSENCRYPT_TEST (ACME_CA_URI) and order it again.'
      : 'Let the proxy send the whole chain; where the authority is your own, name its file in `tls.certificateAuthority`.',
  });
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

function tell(
  { service, location }: Route,
  given: Pick<Finding, 'rule' | 'message'> & { readonly help: string; readonly severity?: Severity },
): Finding {
  return finding({ severity: 'error', service, location, ...given });
}
