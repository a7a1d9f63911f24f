import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identifySelf } from '../../../lab/machine/identity.ts';
import { livingLeases, removeLease, writeLease } from '../../../lab/machine/leases.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leases-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a lease lives as long as its process, or until it is taken back', () => {
  writeLease(folder, 'lab-one');
  writeLease(folder, 'lab-two');
  expect(livingLeases(folder).sort()).toEqual(['lab-one', 'lab-two']);
  removeLease(folder, 'lab-one');
  expect(livingLeases(folder)).toEqual(['lab-two']);
});

test('leases of dead processes go, whoever has their number now', () => {
  writeLease(folder, 'lab-living');
  writeFileSync(join(folder, 'lab-dead'), JSON.stringify({ ...identifySelf(), started: 'another boot/1' }));
  expect(livingLeases(folder)).toEqual(['lab-living']);
  expect(readdirSync(folder)).toEqual(['lab-living']);
});
