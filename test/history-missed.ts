/** Faults of the history that are not found, and why. One that is found is to be taken out. */
export const MISSED: Readonly<Record<string, string>> = {
  F003: 'no rule looks for it',
  F008: 'no rule looks for it',
  F015: 'variables nobody gives are not told yet',
  F018: 'no rule looks for it',
  F031: 'the same revision is indented wrongly, and is not read beyond that',
  F032: 'the same revision is indented wrongly, and is not read beyond that',
  F145: 'no rule looks for it',
  F149: 'no rule looks for it',
  F161: 'no rule looks for it',
  F245: 'no rule looks for it',
};
