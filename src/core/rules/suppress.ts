import { type Finding, finding } from '../finding.ts';
import type { Suppression } from '../settings/settings.ts';
import { suggest } from '../source/suggest.ts';

/** Leaves out the findings somebody decided to live with; a suppression that hides nothing is a note. */
export function suppress(
  findings: readonly Finding[],
  given: {
    readonly suppressions: readonly Suppression[];
    /** Ids of the rules that were asked; what stops Compose itself is not among them, and cannot be suppressed. */
    readonly rules: readonly string[];
    readonly file: string;
  },
): readonly Finding[] {
  const { rules } = given;
  const hides = ({ rule, service }: Suppression, found: Finding) =>
    found.rule === rule && (service === null || service === found.service) && isOurs(found, rules);
  const hidden = (found: Finding) => given.suppressions.some((suppression) => hides(suppression, found));
  const unused = given.suppressions.filter((suppression) => !findings.some((found) => hides(suppression, found)));
  return [
    ...findings.filter((found) => !hidden(found)),
    ...unused.flatMap((suppression) => tellUnused(suppression, findings, given)),
  ];
}

function isOurs({ rule, severity }: Finding, rules: readonly string[]): boolean {
  return rules.includes(rule) || severity !== 'error';
}

/** A rule nobody here knows may be one of another verb. */
function tellUnused(
  { rule, service, reason }: Suppression,
  findings: readonly Finding[],
  { rules, file }: { readonly rules: readonly string[]; readonly file: string },
): Finding[] {
  const near = suggest(rule, rules);
  const refused = findings.some((found) => found.rule === rule && !isOurs(found, rules));
  if (!rules.includes(rule) && near === null && !refused) return [];
  const whose = service === null ? '' : ` for \`${service}\``;
  const about = (message: string, help: string) =>
    finding({ rule: 'unused-suppression', severity: 'note', message, help, location: { file, range: null }, service });
  if (refused)
    return [
      about(
        `The suppression of \`${rule}\`${whose} (“${reason}”) has no effect: docker compose itself refuses this.`,
        'Mend the fault, and remove the suppression.',
      ),
    ];
  return [
    about(
      `The suppression of \`${rule}\`${whose} (“${reason}”) hides nothing.`,
      rules.includes(rule) || near === null ? 'Remove it.' : `There is no such rule: did you mean \`${near}\`?`,
    ),
  ];
}
