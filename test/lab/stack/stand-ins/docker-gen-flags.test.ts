import { expect, test } from 'vitest';
import { readFlags } from '../../../../lab/stack/stand-ins/docker-gen-flags.ts';

const FILES = ['/app/nginx.tmpl', '/etc/nginx/conf.d/default.conf'];

test('flags are read as docker-gen reads them', () => {
  const flags = ['-watch', '-wait', '100ms:2s', '-event-filter', 'event=connect', '-container-filter', 'label=a=b'];
  expect(readFlags([...flags, '-notify-filter', 'label=nginx', '-notify-signal', '1', ...FILES])).toEqual({
    watch: true,
    wait: { quiet: 100, most: 2000 },
    events: ['connect'],
    containers: { label: ['a=b'] },
    notify: { filters: { label: ['nginx'] }, signal: '1' },
    destination: FILES[1],
  });
  expect(readFlags(['-wait', '1s', ...FILES])).toMatchObject({
    watch: false,
    wait: { quiet: 1000, most: 4000 },
    notify: null,
  });
});

test.each([
  [['-only-exposed', ...FILES], /only-exposed/],
  [['-wait', 'long', ...FILES], /write 100ms or 5s/],
  [['/app/other.tmpl', '/x'], /no other template/],
  [['/app/nginx.tmpl'], /DESTINATION/],
])('%j is refused', (argv, said) => {
  expect(() => readFlags(argv)).toThrow(said);
});
