/** A certificate as a server shows it. */
export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly serialNumber: string;
  readonly subjectAltNames: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** What is wrong with a certificate, or with there being none. */
export interface CertificateProblem {
  readonly code:
    | 'certificate-missing'
    | 'certificate-expired'
    | 'certificate-not-yet-valid'
    | 'certificate-self-signed'
    | 'certificate-name'
    | 'certificate-untrusted';
  /** As the end of a sentence: `the certificate has expired`. */
  readonly message: string;
}

/** What a hostname shows in a TLS handshake; `problem` is null where the chain is trusted and the name fits. */
export type Shown =
  | { readonly kind: 'certificate'; readonly certificate: Certificate; readonly problem: CertificateProblem | null }
  | {
      readonly kind: 'failure';
      readonly code: string;
      /** As the end of a sentence. */
      readonly message: string;
    };
