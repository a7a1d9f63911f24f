import { suggest } from '../core/source/suggest.ts';
import type { Command } from './command.ts';
import { usage } from './usage.ts';

/** Prints the page of a rule. */
export const explain: Command = {
  verb: 'explain',
  words: 'RULE',
  summary: 'The page of a rule: why, what is wrong, what is right',
  inputs: [],
  async run({ words }, { manual }) {
    const rules = await manual.rules();
    const rule = oneRule(words, rules);
    const page = ((await manual.page(rule)) ?? '').trimEnd();
    return { kind: 'text', lines: page.split('\n'), data: { rule, page } };
  },
};

function oneRule(words: readonly string[], rules: readonly string[]): string {
  const [rule, ...more] = words;
  if (rule === undefined || more.length > 0)
    throw usage(
      `\`explain\` takes one rule, and ${rule === undefined ? 'none' : words.length} ${words.length > 1 ? 'are' : 'is'} given.`,
      'Write `mission-control explain RULE`; `mission-control rules` lists them.',
    );
  if (rules.includes(rule)) return rule;
  const near = suggest(rule, rules);
  throw usage(
    `There is no rule \`${rule}\`.`,
    near === null ? '`mission-control rules` lists them.' : `Did you mean \`mission-control explain ${near}\`?`,
  );
}
