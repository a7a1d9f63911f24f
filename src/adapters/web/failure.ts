import type { CertificateProblem } from '../../core/certificates/certificate.ts';
import type { Failure, FailureCode } from '../../core/verify/observation.ts';

/** What was being reached, for the sentence. */
export interface Target {
  readonly hostname: string;
  /** `127.0.0.1:443` where an address was given, else the hostname and port. */
  readonly place: string;
}

type Code = Exclude<FailureCode, `certificate-${string}`> | CertificateProblem['code'];
type Explain = (target: Target, detail: string) => string;

const CODES: Readonly<Record<string, Code>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'closed',
  EPIPE: 'closed',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  HOSTNAME_MISMATCH: 'certificate-name',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-untrusted',
  CERT_SIGNATURE_FAILURE: 'certificate-untrusted',
  CERT_UNTRUSTED: 'certificate-untrusted',
  CERT_REJECTED: 'certificate-untrusted',
  CERT_CHAIN_TOO_LONG: 'certificate-untrusted',
  CERT_REVOKED: 'certificate-untrusted',
  INVALID_CA: 'certificate-untrusted',
  INVALID_PURPOSE: 'certificate-untrusted',
};

const SENTENCES: Readonly<Record<Code, Explain>> = {
  dns: ({ hostname }) => `there is no address for ${hostname} in DNS`,
  refused: ({ place }) => `${place} refuses connections`,
  unreachable: ({ place }) => `there is no way to ${place}`,
  timeout: ({ place }, detail) => `${place} did not answer within ${detail}`,
  closed: ({ place }) => `${place} closed the connection without an answer`,
  protocol: ({ place }, detail) => `${place} does not answer in HTTP (${detail})`,
  tls: ({ place }, detail) => `the TLS handshake with ${place} failed (${detail})`,
  'certificate-missing': ({ place, hostname }) => `${place} has no certificate for ${hostname}`,
  'certificate-expired': () => 'the certificate has expired',
  'certificate-not-yet-valid': () => 'the certificate is not valid yet',
  'certificate-self-signed': () => 'the certificate is signed by nobody but itself',
  'certificate-name': ({ hostname }) => `the certificate is not for ${hostname}`,
  'certificate-untrusted': (_, detail) => `no authority known here vouches for the certificate (${detail})`,
};

/** An error of a socket as a failure with a code and a sentence. */
export function failureOf(error: unknown, target: Target): Failure {
  const { code, message } = read(error);
  return fail(codeOf(code, message), target, detailOf(code, message));
}

/** A failure that is no error of a socket. */
export function fail(code: Code, target: Target, detail: string): Failure {
  return { kind: 'failure', code, message: SENTENCES[code](target, detail) };
}

/** What a handshake held against the certificate, by its code. */
export function problemOf(code: string, target: Target): CertificateProblem {
  const known = codeOf(code);
  const kind = isProblem(known) ? known : 'certificate-untrusted';
  return { code: kind, message: SENTENCES[kind](target, code) };
}

function isProblem(code: Code): code is CertificateProblem['code'] {
  return code.startsWith('certificate-');
}

function codeOf(code: string, message = ''): Code {
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  if (known) return known;
  if (/unrecognized.name/i.test(`${code} ${message}`)) return 'certificate-missing';
  if (/^(?:ERR_SSL_|ERR_TLS_|EPROTO|ERR_OSSL_)/.test(code)) return 'tls';
  return 'protocol';
}

/** The code and the sentence of an error; of several attempts, those of the first. */
function read(error: unknown): { readonly code: string; readonly message: string } {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { code, message } = first as { readonly code?: unknown; readonly message?: unknown };
  return { code: typeof code === 'string' ? code : '', message: String(message) };
}

/** What OpenSSL says is wrong, out of the many colons around it; else the code. */
function detailOf(code: string, message: string): string {
  return message.match(/:SSL routines:[^:]*:([^:]+):/)?.[1] ?? (code === '' ? message : code);
}
