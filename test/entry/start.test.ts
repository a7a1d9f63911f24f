import { expect, it } from 'vitest';
import { refuseNode } from '../../src/entry/start.ts';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0', '100.0.0'])('Node %s is new enough', (version) => {
  expect(refuseNode(version)).toBe(null);
});

it.each(['20.18.3', '20.9.0', '18.20.8', '8.0.0'])('Node %s is refused with a remedy', (version) => {
  expect(refuseNode(version)).toMatch(/needs Node 20\.19 or newer, this is .*Install a newer Node/);
});
