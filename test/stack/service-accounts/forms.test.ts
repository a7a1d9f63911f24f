import { expect, test } from 'vitest';
import { makeForms } from '../../../stack/service-accounts/forms.ts';

const at = { now: 1_000_000 };
const forms = makeForms(Buffer.alloc(32, 1), () => at.now);

test('a form is good for the user it was made for, for an hour', () => {
  at.now = 1_000_000.7;
  const form = forms.issue('alice');
  expect(forms.accepts('alice', form)).toBe(true);
  expect(forms.accepts('bob', form)).toBe(false);
  at.now += 3598;
  expect(forms.accepts('alice', form)).toBe(true);
  at.now += 2;
  expect(forms.accepts('alice', form)).toBe(false);
});

test('a form of another process, a forged one and none are not', () => {
  at.now = 1_000_000;
  const [time, seal] = forms.issue('alice').split('.');
  const other = makeForms(Buffer.alloc(32, 2), () => at.now);
  expect(forms.accepts('alice', other.issue('alice'))).toBe(false);
  for (const value of [null, '', '.', `${time}.`, `${Number(time) + 1}.${seal}`, `-1.${seal}`, `${time}.${seal}x`])
    expect(forms.accepts('alice', value), `${value}`).toBe(false);
});

test('a time to come is not accepted, sealed or not', () => {
  at.now = 2_000_000;
  const form = forms.issue('alice');
  at.now = 1_000_000;
  expect(forms.accepts('alice', form)).toBe(false);
});
