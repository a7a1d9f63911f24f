const PROTOCOLS: Readonly<Record<string, string>> = {
  'Mozilla-Modern': 'TLSv1.3',
  'Mozilla-Intermediate': 'TLSv1.2 TLSv1.3',
  'Mozilla-Old': 'TLSv1 TLSv1.1 TLSv1.2 TLSv1.3',
  'AWS-TLS13-1-3-2021-06': 'TLSv1.3',
  'AWS-TLS13-1-2-2021-06': 'TLSv1.2 TLSv1.3',
  'AWS-TLS-1-2-2017-01': 'TLSv1.2',
  'AWS-TLS-1-1-2017-01': 'TLSv1.1 TLSv1.2',
  'AWS-2016-08': 'TLSv1 TLSv1.1 TLSv1.2',
};

/** The line for a policy, by its protocols; its ciphers are left to nginx. Empty where nobody knows the policy. */
export function tlsProtocols(policy: string): string {
  const protocols = Object.hasOwn(PROTOCOLS, policy) ? PROTOCOLS[policy] : undefined;
  return protocols === undefined ? '' : `ssl_protocols ${protocols};\n`;
}
