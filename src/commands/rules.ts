import type { Manual } from '../context.ts';
import type { Command } from './command.ts';

/** Lists every rule a finding may carry. */
export const rules: Command = {
  verb: 'rules',
  summary: 'Every rule, how bad it is, and what it finds',
  inputs: [],
  async run(_inputs, { manual }) {
    const all = await Promise.all((await manual.rules()).map((rule) => describeRule(rule, manual)));
    const width = Math.max(...all.map(({ rule }) => rule.length));
    const lines = all.map(({ rule, severity, summary }) => `${rule.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
    return { kind: 'text', lines: [...lines, '', '`mission-control explain RULE` prints its page.'], data: all };
  },
};

/** What the page of a rule says in its first paragraph: `What it finds. Severity: error.` */
async function describeRule(rule: string, manual: Manual) {
  const [, first = ''] = ((await manual.page(rule)) ?? '').split('\n\n');
  const [, summary = '', severity = ''] = /^(.*?)\s*Severity: (error|warning|note)\b/s.exec(first) ?? [];
  return { rule, severity, summary: summary.replace(/\s+/g, ' ') };
}
