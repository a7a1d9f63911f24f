import { type Finding, finding, type Location } from '../finding.ts';
import type { Posture, Settings } from '../settings/settings.ts';
import { isSameIgnore } from './ignore.ts';
import type { Rule, Stack } from './rule.ts';

/** The change asks for less than before: a suppression, an exception, a softer rule, a hostname that asks for no sign-on. */
export const loosenedSettings: Rule = {
  id: 'loosened-settings',
  summary: 'the change asks for less than before (with --base)',
  stands: true,
  check: (stack) => {
    const before = stack.base?.settings ?? null;
    if (before === null) return [];
    return [
      ...newSuppressions(stack, before),
      ...newIgnores(stack),
      ...newExceptions(stack, before),
      ...softerRules(stack, before),
      ...openedHostnames(stack),
      ...otherParts(stack, before),
    ];
  },
};

function newSuppressions({ settings }: Stack, before: Settings): Finding[] {
  return settings.suppressions.flatMap(({ rule, service, until, reason, location }) => {
    const former = before.suppressions.find((one) => one.rule === rule && one.service === service);
    const longer = former?.until != null && (until === null || until > former.until);
    if (former !== undefined && !longer) return [];
    const whose = service === null ? '' : ` for \`${service}\``;
    return [
      tell(
        `The change ${longer ? 'prolongs the suppression of' : 'suppresses'} \`${rule}\`${whose}: “${reason}”.`,
        location,
        service,
      ),
    ];
  });
}

function newIgnores({ ignores, base }: Stack): Finding[] {
  const former = [...(base?.ignores ?? [])];
  return ignores.flatMap((comment) => {
    const { rule, reason, location } = comment;
    const known = former.findIndex((one) => isSameIgnore(one, comment));
    if (known >= 0) former.splice(known, 1);
    return known >= 0 || reason === null
      ? []
      : [tell(`A comment of the change ignores \`${rule}\`: “${reason}”.`, location, null)];
  });
}

function newExceptions({ settings }: Stack, before: Settings): Finding[] {
  return settings.exceptions.flatMap(({ service, allow, reason, location }) => {
    const former = before.exceptions.filter((one) => one.service === service).flatMap((one) => one.allow);
    const more = allow.filter((what) => !former.includes(what)).map((what) => `\`${what}\``);
    return more.length === 0
      ? []
      : [tell(`The change allows \`${service}\` ${more.join(', ')}: “${reason}”.`, location, service)];
  });
}

const LOUDNESS = ['off', 'note', 'warning', 'error'];

function softerRules({ settings }: Stack, before: Settings): Finding[] {
  return Object.entries(settings.severities).flatMap(([rule, severity]) => {
    const former = Object.hasOwn(before.severities, rule) ? before.severities[rule] : undefined;
    const softer = former === undefined ? severity !== 'error' : LOUDNESS.indexOf(severity) < LOUDNESS.indexOf(former);
    if (!softer || former === severity) return [];
    return [
      tell(
        `The change makes \`${rule}\` ${severity === 'off' ? 'silent' : `a ${severity}`}.`,
        settings.places[`severities.${rule}`] ?? null,
        null,
      ),
    ];
  });
}

const OPENNESS: readonly Posture[] = ['authenticated', 'token', 'public'];

/** A hostname that is new, or was better protected before. */
function openedHostnames({ routes, base, settings }: Stack): Finding[] {
  return routes.flatMap(({ hostname, posture, service, location }, index) => {
    const former = base?.routes.find((route) => route.hostname === hostname)?.posture ?? 'authenticated';
    const again = routes.findIndex((route) => route.hostname === hostname) < index;
    if (again || OPENNESS.indexOf(posture) <= OPENNESS.indexOf(former)) return [];
    const what = posture === 'public' ? 'opens `' : 'leaves the check of tokens to the service of `';
    return [
      tell(
        `The change ${what}${hostname}\`: it is \`${posture}\`, not \`${former}\`.`,
        settings.places[`postures.${hostname}`] ?? location,
        service,
      ),
    ];
  });
}

const PARTS: Readonly<Record<string, (settings: Settings) => string | number | null>> = {
  zone: ({ zone }) => zone,
  'proxy.service': ({ proxy }) => proxy.service,
  'proxy.network': ({ proxy }) => proxy.network,
  'authentication.hostname': ({ authentication }) => authentication.hostname,
  'secrets.volume': ({ secrets }) => secrets.volume,
  'secrets.mount': ({ secrets }) => secrets.mount,
};

/** Who plays which part decides what is checked: a hostname named as the sign-on's needs none, a proxy that is none checks nobody. */
function otherParts({ settings }: Stack, before: Settings): Finding[] {
  const parts = Object.entries(PARTS).flatMap(([name, of]) =>
    of(settings) === of(before) ? [] : [[name, of(settings), of(before)] as const],
  );
  const limits =
    settings.removalLimit > before.removalLimit
      ? [['removalLimit', settings.removalLimit, before.removalLimit] as const]
      : [];
  return [...parts, ...limits].map(([name, now, former]) =>
    tell(
      `The change makes the setting \`${name}\` ${word(now)}; before it was ${word(former)}.`,
      settings.places[name] ?? null,
      null,
    ),
  );
}

function word(value: string | number | null): string {
  return value === null ? 'inferred' : `\`${value}\``;
}

function tell(message: string, location: Location | null, service: string | null): Finding {
  return finding({
    rule: loosenedSettings.id,
    severity: 'warning',
    message,
    help: 'Whoever reviews the change must want this.',
    location,
    service,
  });
}
