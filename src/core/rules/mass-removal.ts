import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A change takes away more of the stack than the settings allow: so much at once is seldom meant. */
export const massRemoval: Rule = {
  id: 'mass-removal',
  summary: 'a change takes away more services than the settings allow (with --base)',
  check: ({ project, base, settings }) => {
    const before = [...(base?.project.services.keys() ?? [])];
    const gone = before.filter((name) => !project.services.has(name));
    if (gone.length < 2 || gone.length <= settings.removalLimit * before.length) return [];
    const shown = gone.slice(0, 5).map((name) => `\`${name}\``);
    return [
      finding({
        rule: massRemoval.id,
        severity: 'error',
        message: `The change takes away ${gone.length} of ${before.length} services: ${shown.join(', ')}${gone.length > 5 ? ' and more' : ''}.`,
        help: `A deploy refuses more than ${Math.round(settings.removalLimit * 100)} % at once. Take them away in several changes, or raise \`removalLimit\`.`,
        location: { file: project.files[0] ?? '', range: null },
      }),
    ];
  },
};
