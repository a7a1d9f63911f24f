import type { ProxyFiles } from './container.ts';
import type { ProxyOptions } from './proxy-options.ts';

/**
 * The certificate of a hostname, as the name of its files without their ending: what the container asks for by name, or else the hostname's
 * own, its parent domain's, the default one. Null where none of them can be used.
 */
export function chooseCertificate(
  hostname: string,
  asked: string | undefined,
  given: { readonly files: ProxyFiles; readonly options: Pick<ProxyOptions, 'trustDefaultCertificate'> },
): string | null {
  const { files, options } = given;
  const candidates = [hostname, hostname.replace(/^[^.]*\./, '')];
  const found = asked ?? candidates.find((name) => files.certificates.has(`${name}.crt`));
  if (found !== undefined && hasPair(files, found)) return found;
  return options.trustDefaultCertificate && asked === undefined && hasPair(files, 'default') ? 'default' : null;
}

/** Whether certificate and key are there. */
export function hasPair({ certificates }: Pick<ProxyFiles, 'certificates'>, name: string): boolean {
  return ['crt', 'key'].every((suffix) => certificates.has(`${name}.${suffix}`));
}
