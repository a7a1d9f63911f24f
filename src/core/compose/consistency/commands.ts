import { type Finding, finding } from '../../finding.ts';
import { child, type ScalarNode } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { partSpan } from '../service/view.ts';
import { splitWords } from '../service/words.ts';
import { type Checked, fault } from './faults.ts';

/** Commands in one string that Compose cannot split, or splits otherwise than a shell would. */
export function checkCommands(checked: Checked): Finding[] {
  return (['command', 'entrypoint'] as const).flatMap((key) => {
    const node = child(checked.node, key);
    return node?.kind === 'scalar' && typeof node.value === 'string' ? checkLine(checked, key, node) : [];
  });
}

function checkLine({ service }: Checked, key: string, node: ScalarNode): Finding[] {
  const { complete, dropped } = splitWords(node.text);
  if (!complete) {
    return [
      fault(service, {
        rule: 'invalid-value',
        message: `The ${key} of \`${service.name}\` cannot be split into words: a quote or bracket is not closed.`,
        help: 'Close it, or write a list of words.',
        location: locate(node.span),
      }),
    ];
  }
  if (dropped === null) return [];
  const shown = dropped.trim().slice(0, 40);
  return [
    finding({
      rule: 'dropped-words',
      severity: 'warning',
      message: `Compose drops \`${shown}\` from the ${key} of \`${service.name}\`: no shell reads it.`,
      help: `Write \`["sh", "-c", "…"]\` to have a shell run the line.`,
      location: locate(partSpan(node, dropped.split('\n', 1)[0]?.trimEnd() ?? '')),
      service: service.name,
    }),
  ];
}
