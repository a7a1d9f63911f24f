/** Faults of the history that are not found, and why. One that is found is to be taken out. */
export const MISSED: Readonly<Record<string, string>> = {
  F008: 'the content of the file is not given',
  F245: 'that a dependency is optional stands nowhere in the stack',
};
