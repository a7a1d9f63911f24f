import { type Finding, finding, type Location } from '../finding.ts';
import type { Settings, Suppression } from '../settings/settings.ts';
import { suggest } from '../source/suggest.ts';
import type { Ignore } from './ignore.ts';
import { isKnownElsewhere } from './view/known.ts';

/** What is to be left out, by whom, and when. */
export interface Suppressing {
  readonly suppressions: readonly Suppression[];
  /** Comments in the files of the stack. */
  readonly ignores?: readonly Ignore[];
  readonly severities?: Settings['severities'];
  /** Ids of the rules that were asked; what stops Compose itself is not among them, and cannot be suppressed. */
  readonly rules: readonly string[];
  /** Those of them that nothing in a change can hide. */
  readonly standing?: readonly string[];
  /** Of the settings. */
  readonly file: string;
  /** ISO 8601, to see what has expired. */
  readonly today: string;
  /** Whether a rule that is neither asked nor known elsewhere does not exist: only `lint` can tell. */
  readonly complete?: boolean;
}

/** Leaves out the findings somebody decided to live with; what hides nothing, no longer, or not what is written, is told. */
export function suppress(findings: readonly Finding[], given: Suppressing): readonly Finding[] {
  const { severities = {}, today } = given;
  const entries = [
    ...given.suppressions.map((one) => fromSettings(one, given.file)),
    ...(given.ignores ?? []).map(fromComment),
  ];
  const holding = entries.filter(({ until, reason }) => reason !== null && (until === null || today <= until));
  const hides = (entry: Entry, found: Finding) => entry.covers(found) && isOurs(found, given);
  const left = findings.filter((found) => !holding.some((entry) => hides(entry, found)));
  return [
    ...left.flatMap((found) => adjust(found, severities, given)),
    ...entries.flatMap((entry) => {
      if (!holding.includes(entry)) return tellPowerless(entry);
      return findings.some((found) => hides(entry, found)) ? [] : tellUnused(entry, findings, given);
    }),
    ...Object.keys(severities).flatMap((rule) => tellUnknownSeverity(rule, given)),
  ];
}

interface Entry {
  readonly rule: string;
  readonly reason: string | null;
  readonly until: string | null;
  readonly service: string | null;
  readonly location: Location;
  covers(found: Finding): boolean;
}

function fromSettings({ rule, service, reason, until, location }: Suppression, file: string): Entry {
  const covers = (found: Finding) => found.rule === rule && (service === null || service === found.service);
  return { rule, reason, until, service, location: location ?? { file, range: null }, covers };
}

function fromComment({ rule, reason, until, location, line }: Ignore): Entry {
  const covers = (found: Finding) =>
    found.rule === rule && found.location?.file === location.file && found.location.range?.line === line;
  return { rule, reason, until, service: null, location, covers };
}

type Asked = Pick<Suppressing, 'rules' | 'standing'>;

function isOurs({ rule, severity }: Finding, { rules, standing = [] }: Asked): boolean {
  return (rules.includes(rule) || severity !== 'error') && !standing.includes(rule);
}

/** As loud as the settings say. */
function adjust(found: Finding, severities: Settings['severities'], asked: Asked): Finding[] {
  const severity = Object.hasOwn(severities, found.rule) ? severities[found.rule] : undefined;
  if (severity === undefined || !isOurs(found, asked)) return [found];
  return severity === 'off' ? [] : [{ ...found, severity }];
}

/** Over, or without a reason: the finding is shown, and so is this. */
function tellPowerless({ rule, reason, until, service, location }: Entry): Finding[] {
  const expired = reason !== null;
  return [
    finding({
      rule: expired ? 'expired-suppression' : 'unused-suppression',
      severity: 'warning',
      message: expired
        ? `The suppression of \`${rule}\`${whose(service)} (“${reason}”) ended with ${until}.`
        : `The comment that ignores \`${rule}\` gives no reason: it hides nothing.`,
      help: expired ? 'Mend the fault, or give it a new date.' : `Write \`# mission-control-ignore ${rule}: why\`.`,
      location,
      service,
    }),
  ];
}

/** A rule nobody here asked may be one of another verb. */
function tellUnused(
  entry: Entry,
  findings: readonly Finding[],
  { rules, standing = [], complete = false }: Suppressing,
): Finding[] {
  const { rule, service, reason, location } = entry;
  const refused = findings.some((found) => found.rule === rule && !isOurs(found, { rules, standing }));
  if (!rules.includes(rule) && (!complete || isKnownElsewhere(rule)) && !refused) return [];
  const name = `The suppression of \`${rule}\`${whose(service)} (“${reason}”)`;
  const about = (severity: 'warning' | 'note', message: string, help: string) =>
    finding({ rule: 'unused-suppression', severity, message, help, location, service });
  if (refused)
    return [
      about(
        'note',
        standing.includes(rule)
          ? `${name} has no effect: nothing in a change hides this.`
          : `${name} has no effect: docker compose itself refuses this.`,
        'Mend the fault, and remove the suppression.',
      ),
    ];
  if (rules.includes(rule)) return [about('note', `${name} hides nothing.`, 'Remove it.')];
  return [about('warning', `${name} hides nothing: there is no such rule.`, didYouMean(rule, rules))];
}

function tellUnknownSeverity(rule: string, { rules, file, complete = false }: Suppressing): Finding[] {
  if (!complete || rules.includes(rule) || isKnownElsewhere(rule)) return [];
  return [
    finding({
      rule: 'unused-suppression',
      severity: 'warning',
      message: `\`severities\` names the rule \`${rule}\`, which does not exist.`,
      help: didYouMean(rule, rules),
      location: { file, range: null },
    }),
  ];
}

function didYouMean(rule: string, rules: readonly string[]): string {
  const near = suggest(rule, rules);
  return near === null ? 'Remove it.' : `Did you mean \`${near}\`?`;
}

function whose(service: string | null): string {
  return service === null ? '' : ` for \`${service}\``;
}
