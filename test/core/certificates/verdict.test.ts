import { expect, test } from 'vitest';
import type { Certificate, Shown } from '../../../src/core/certificates/certificate.ts';
import { coversName } from '../../../src/core/certificates/name.ts';
import { judgeCertificate } from '../../../src/core/certificates/verdict.ts';
import { route } from '../verify/routes.ts';

const NOW = new Date('2026-06-01T00:00:00Z');

test('a fresh certificate for the name, of an authority known, is nothing to tell', () => {
  expect(judge(show())).toEqual([]);
  expect(judge(show({ subjectAltNames: ['x.test', '*.lab.test'] }))).toEqual([]);
});

test.each<[string, Shown, string]>([
  ['has expired', show({ notAfter: new Date('2026-05-30') }), 'certificate-expired error'],
  ['is late', show({ notAfter: new Date('2026-06-20') }), 'certificate-late warning'],
  ['is about to expire', show({ notAfter: new Date('2026-06-03') }), 'certificate-late error'],
  ['is not valid yet', show({ notBefore: new Date('2026-06-02') }), 'certificate-not-yet-valid error'],
  ['is for another name', show({ subjectAltNames: ['other.lab.test'] }), 'certificate-name error'],
  ['names nobody but in its subject', show({ subjectAltNames: [] }), 'certificate-name error'],
  ['is of an unknown authority', show({}, 'certificate-untrusted'), 'certificate-untrusted error'],
  ['is self-signed', show({ issuer: 'CN=app.lab.test' }, 'certificate-self-signed'), 'certificate-untrusted error'],
  ['is the makeshift one', makeshift(), 'certificate-missing error'],
  ['is missing', { kind: 'failure', code: 'certificate-missing', message: 'x' }, 'certificate-missing error'],
  ['could not be seen', { kind: 'failure', code: 'timeout', message: 'x' }, 'certificates-incomplete error'],
])('a certificate that %s', (_, shown, wanted) => {
  expect(judge(shown)).toEqual([wanted]);
});

test('several faults are told one by one: a handshake names only the first', () => {
  const shown = show(
    { notAfter: new Date('2026-05-30'), subjectAltNames: ['other.lab.test'] },
    'certificate-untrusted',
  );
  expect(judge(shown)).toEqual(['certificate-name error', 'certificate-expired error', 'certificate-untrusted error']);
});

test('messages say how long, and the remedy fits', () => {
  const [late] = judgeCertificate(route(), show({ notAfter: new Date('2026-06-20') }), NOW);
  expect(late).toMatchObject({
    message: 'The certificate of `app.lab.test` has 19 days and 21 % of its life left; renewal was due at 33 %.',
    service: 'app',
    location: { file: 'compose.yaml' },
  });
  const staging = show({ issuer: "CN=(STAGING) Tenuous Tomato, O=Let's Encrypt" }, 'certificate-untrusted');
  expect(judgeCertificate(route(), staging, NOW)[0]?.help).toContain('LETSENCRYPT_TEST');
  const missing = { kind: 'failure', code: 'certificate-missing', message: 'x' } as const;
  expect(judgeCertificate(route({ certificate: false }), missing, NOW)[0]?.help).toContain('LETSENCRYPT_HOST');
});

test('a wildcard stands for one label, the first', () => {
  expect(coversName(['*.lab.test'], 'App.lab.test')).toBe(true);
  expect(coversName(['*.lab.test'], 'a.b.lab.test')).toBe(false);
  expect(coversName(['*.lab.test'], 'lab.test')).toBe(false);
  expect(coversName(['a*.lab.test'], 'app.lab.test')).toBe(false);
});

function judge(shown: Shown): string[] {
  return judgeCertificate(route(), shown, NOW).map(({ rule, severity }) => `${rule} ${severity}`);
}

function show(given: Partial<Certificate> = {}, problem?: 'certificate-untrusted' | 'certificate-self-signed'): Shown {
  return {
    kind: 'certificate',
    problem: problem === undefined ? null : { code: problem, message: 'no authority known here vouches for it' },
    certificate: {
      subject: 'CN=app.lab.test',
      issuer: 'CN=Authority',
      serialNumber: '01',
      subjectAltNames: ['app.lab.test'],
      notBefore: new Date('2026-03-22'),
      notAfter: new Date('2026-08-20'),
      ...given,
    },
  };
}

function makeshift(): Shown {
  const name = 'CN=letsencrypt-nginx-proxy-companion';
  return show({ subject: name, issuer: name, subjectAltNames: [] }, 'certificate-self-signed');
}
