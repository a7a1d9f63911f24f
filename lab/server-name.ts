const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;

/**
 * The hostname that whoever begins a TLS connection asks for, from the first bytes; null where it names none or this is no TLS, undefined
 * where more bytes are needed.
 */
export function serverName(bytes: Buffer): string | null | undefined {
  if (bytes.length < 5) return undefined;
  if (bytes[0] !== HANDSHAKE) return null;
  if (bytes.length < 5 + bytes.readUInt16BE(3)) return undefined;
  if (bytes[5] !== CLIENT_HELLO) return null;
  const session = 5 + 4 + 2 + 32;
  const ciphers = session + 1 + bytes.readUInt8(session);
  const compressions = ciphers + 2 + bytes.readUInt16BE(ciphers);
  const extensions = compressions + 1 + bytes.readUInt8(compressions);
  for (let at = extensions + 2; at + 4 <= bytes.length; at += 4 + bytes.readUInt16BE(at + 2)) {
    if (bytes.readUInt16BE(at) === SERVER_NAME)
      return bytes.toString('latin1', at + 9, at + 9 + bytes.readUInt16BE(at + 7));
  }
  return null;
}
