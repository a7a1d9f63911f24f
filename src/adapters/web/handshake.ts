import { connect, type PeerCertificate, type SecureContext, type TLSSocket } from 'node:tls';
import type { Reach } from '../../context.ts';
import type { Certificate, Shown } from '../../core/certificates/certificate.ts';
import { fail, failureOf, problemOf, type Target } from './failure.ts';

/** Shakes hands and looks at the certificate, trusted or not. */
export function handshake(
  given: Reach & { readonly hostname: string; readonly port: number },
  secureContext: SecureContext,
): Promise<Shown> {
  const { hostname, port, timeoutSeconds } = given;
  const host = given.address ?? hostname;
  const target: Target = { hostname, place: `${host}:${port}` };
  return new Promise((resolve) => {
    const socket = connect({ host, port, servername: hostname, secureContext, rejectUnauthorized: false });
    const end = (shown: Shown) => {
      clearTimeout(limit);
      resolve(shown);
      socket.destroy();
    };
    const limit = setTimeout(() => end(fail('timeout', target, `${timeoutSeconds} seconds`)), timeoutSeconds * 1000);
    socket.on('error', (error) => end(failureOf(error, target)));
    socket.on('close', () => end(fail('closed', target, '')));
    socket.on('secureConnect', () => end(show(socket, target)));
  });
}

function show(socket: TLSSocket, target: Target): Shown {
  const peer = socket.getPeerCertificate();
  if (peer.valid_to === undefined) return fail('tls', target, 'no certificate was shown');
  const code = socket.authorized ? null : String(socket.authorizationError);
  return {
    kind: 'certificate',
    certificate: certificateOf(peer),
    problem: code === null ? null : problemOf(code, target),
  };
}

function certificateOf(peer: PeerCertificate): Certificate {
  return {
    subject: describe(peer.subject),
    issuer: describe(peer.issuer),
    serialNumber: peer.serialNumber,
    subjectAltNames: (peer.subjectaltname ?? '').split(', ').flatMap((name) => name.match(/^DNS:(.+)$/)?.[1] ?? []),
    notBefore: new Date(peer.valid_from),
    notAfter: new Date(peer.valid_to),
  };
}

/** `CN=R11, O=Let's Encrypt`. */
function describe(name: PeerCertificate['subject']): string {
  return ['CN', 'O']
    .flatMap((part) => {
      const value = (name as Readonly<Record<string, string | readonly string[] | undefined>>)[part];
      return value === undefined ? [] : `${part}=${typeof value === 'string' ? value : value.join('+')}`;
    })
    .join(', ');
}
