import { expect, test } from 'vitest';
import { makeForms } from '../../../stack/service-accounts/forms.ts';

const at = { now: 1_000_000 };
const forms = makeForms(Buffer.alloc(32, 1), () => at.now);

test('a form is good for the user it was made for, and once', () => {
  at.now = 1_000_000.7;
  const [form, other] = [forms.issue('alice'), forms.issue('alice')];
  expect(forms.take('bob', form)).toBe(false);
  expect([forms.take('alice', form), forms.take('alice', form)]).toEqual([true, false]);
  expect(forms.take('alice', other)).toBe(true);
});

test('a form is good for an hour', () => {
  at.now = 1_000_000;
  const [early, late] = [forms.issue('alice'), forms.issue('alice')];
  at.now += 3599;
  expect(forms.take('alice', early)).toBe(true);
  at.now += 1;
  expect([forms.take('alice', late), forms.take('alice', early)]).toEqual([false, false]);
});

test('a form of another process, a forged one and none are not', () => {
  at.now = 1_000_000;
  const [time, chance, seal] = forms.issue('alice').split('.');
  const other = makeForms(Buffer.alloc(32, 2), () => at.now);
  expect(forms.take('alice', other.issue('alice'))).toBe(false);
  const forged = [null, '', '..', `${time}.${chance}.`, `${Number(time) + 1}.${chance}.${seal}`, `${time}.x.${seal}`];
  for (const value of [...forged, `${time}.${seal}`, `-1.${chance}.${seal}`, `${time}.${chance}.${seal}x`])
    expect(forms.take('alice', value), `${value}`).toBe(false);
});

test('a time to come is not taken, sealed or not', () => {
  at.now = 2_000_000;
  const form = forms.issue('alice');
  at.now = 1_000_000;
  expect(forms.take('alice', form)).toBe(false);
});
