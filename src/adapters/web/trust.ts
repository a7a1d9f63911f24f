import { X509Certificate } from 'node:crypto';
import tls, { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { MissionControlError } from '../../errors.ts';

/** Makes the trust of a handshake: the public authorities, and where given one more; each is made once. */
export function createTrust(): (authority: string | null) => SecureContext {
  const made = new Map<string | null, SecureContext>();
  return (authority) => {
    const context = made.get(authority) ?? trusting(authority);
    made.set(authority, context);
    return context;
  };
}

function trusting(authority: string | null): SecureContext {
  if (authority === null) return createSecureContext();
  refuseUnreadable(authority);
  return createSecureContext({ ca: [...publicAuthorities(), authority] });
}

/** Those this Node trusts by default; before 22.15 it could not say so. */
function publicAuthorities(): readonly string[] {
  return typeof tls.getCACertificates === 'function' ? tls.getCACertificates('default') : rootCertificates;
}

/** TLS takes a text without any certificate in silence, and trusts nothing more. */
function refuseUnreadable(authority: string): void {
  try {
    new X509Certificate(authority);
  } catch (cause) {
    throw new MissionControlError({
      code: 'SETTINGS_INVALID',
      message: 'The file that `tls.certificateAuthority` names holds no certificate in PEM.',
      hint: 'Name the file of the authority that signs the certificates: it begins with `-----BEGIN CERTIFICATE-----`.',
      cause,
    });
  }
}
