import { expect, it } from 'vitest';
import { layoutOf } from '../../../src/core/installation/layout.ts';

it('two installations have a boot unit each: systemd knows a unit by the name of its file', () => {
  const units = [layoutOf(), layoutOf('/srv/other')].map(({ unit, unitName }) => [unit.split('/').at(-1), unitName]);
  expect(units).toEqual([
    ['mission-control-recover.service', 'mission-control-recover.service'],
    ['mission-control-recover-srv-other.service', 'mission-control-recover-srv-other.service'],
  ]);
});

it.each(['relative', '/', '/srv/a b', "/srv/it's", '/srv/../etc', '/srv/$HOME'])('%s is no root', (root) => {
  expect(() => layoutOf(root)).toThrow('cannot be the root of an installation');
});
