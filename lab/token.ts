/** What may be wrong with a bearer token. */
export type TokenKind = 'good' | 'expired' | 'foreign' | 'malformed';
