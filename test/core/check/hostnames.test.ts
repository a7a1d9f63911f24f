import { expect, test } from 'vitest';
import { judgeClaims, judgeZone } from '../../../src/core/check/hostnames.ts';
import type { Route } from '../../../src/core/routing/routes.ts';

function route(hostname: string, kind: Route['kind'] = 'exact'): Route {
  const location = { file: 'compose.yaml', range: { line: 7, column: 3, endLine: 7, endColumn: 9 } };
  const more = { service: 'web', path: '/', port: 80, posture: 'public', certificate: true } as const;
  return { hostname, kind, location, ...more };
}

test.each(['example.org', 'a.example.org', 'a.b.example.org'])('%s is in the zone', (hostname) => {
  expect(judgeZone([route(hostname)], 'example.org')).toEqual([]);
});

test.each([
  ['a.example.com', 'Did you mean `a.example.org`?'],
  ['a.exmaple.org', 'Did you mean `a.example.org`?'],
  ['badexample.org', 'Give it a name in the zone: DNS and the sign-on cookie know no other.'],
  ['shop.other-company.net', 'Give it a name in the zone: DNS and the sign-on cookie know no other.'],
])('%s is not: %s', (hostname, help) => {
  expect(judgeZone([route(hostname)], 'example.org')).toMatchObject([
    {
      rule: 'hostname-outside-zone',
      severity: 'error',
      message: `\`web\` has the hostname \`${hostname}\`, which is not in the zone \`example.org\`.`,
      help,
      service: 'web',
      location: { range: { line: 7, column: 3 } },
    },
  ]);
});

test('a wildcard lies in a zone too; an expression and an unknown name are none', () => {
  expect(judgeZone([route('*.example.org', 'pattern')], 'example.org')).toEqual([]);
  expect(judgeZone([route('*.other.org', 'pattern')], 'example.org')).toHaveLength(1);
  expect(judgeZone([route('~^.*$', 'pattern'), route('${A}.b.org', 'unknown')], 'example.org')).toEqual([]);
});

test('no zone is said, nothing is outside', () => {
  expect(judgeZone([route('a.b.c')], null)).toEqual([]);
});

test.each([
  ['a.example.org', 'exact', 'a.example.org'],
  ['a.example.org', 'exact', '*.example.org'],
  ['*.example.org', 'pattern', 'a.example.org'],
  ['*.example.org', 'pattern', '*.example.org'],
] as const)('%s (%s) is claimed by an Ingress for %s', (hostname, kind, claimed) => {
  const ingresses = [
    { name: 'other', hostnames: ['b.example.org.uk'] },
    { name: 'site', hostnames: ['x.org', claimed] },
  ];
  expect(judgeClaims([route(hostname, kind)], { namespace: 'ns', ingresses })).toMatchObject([
    {
      rule: 'hostname-claimed',
      severity: 'error',
      message: `\`web\` has the hostname \`${hostname}\`, which the Ingress \`site\` of \`ns\` claims (${claimed}).`,
      location: { range: { line: 7 } },
    },
  ]);
});

test.each([
  ['a.b.example.org', '*.example.org'],
  ['example.org', '*.example.org'],
  ['a.example.org', 'b.example.org'],
])('%s is not claimed by an Ingress for %s', (hostname, claimed) => {
  const ingresses = [{ name: 'site', hostnames: [claimed] }];
  expect(judgeClaims([route(hostname)], { namespace: 'ns', ingresses })).toEqual([]);
});

test('what nobody may list claims nothing', () => {
  expect(judgeClaims([route('a.example.org')], { namespace: 'ns', ingresses: null })).toEqual([]);
});
