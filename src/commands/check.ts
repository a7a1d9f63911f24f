import type { Context } from '../context.ts';
import { checkAgainst, checkAlone, RULES } from '../core/check/check.ts';
import { judgeAge, unanswered } from '../core/check/incomplete.ts';
import type { Project } from '../core/compose/project.ts';
import { type Finding, sortFindings } from '../core/finding.ts';
import { type Route, routes as routesOf } from '../core/routing/routes.ts';
import { findDuplicates } from '../core/rules/duplicate-hostname.ts';
import { suppress } from '../core/rules/suppress.ts';
import { FETCHER_ROLE } from '../core/secrets/grant.ts';
import { findSecretUses, type SecretUse } from '../core/secrets/references.ts';
import { inferRoles } from '../core/settings/infer.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readGiven } from './check-files.ts';
import { checkImages } from './check-images.ts';
import { NAMESPACE_INPUTS } from './check-inputs.ts';
import { type Names, namesOf } from './check-names.ts';
import { type Command, type Inputs, type Output, STACK_INPUTS } from './command.ts';
import { saveInventory } from './inventory.ts';
import { today } from './outside.ts';
import { requireStack, settingsPath } from './stack.ts';

/** Says whether the names the stack relies on exist: secrets and their keys, and hostnames that nobody else has. */
export const check: Command = {
  verb: 'check',
  summary: 'Do the names the stack relies on exist: secrets, keys, hostnames',
  inputs: [...NAMESPACE_INPUTS, ...STACK_INPUTS],
  async run(inputs, context) {
    const save = inputs.text('save-inventory');
    if (save !== null) return saveInventory(save, inputs, context);
    const { project, settings } = await requireStack(inputs, context);
    const stack = await openStack(project, settings, context);
    const names = await namesOf(inputs, context);
    const found = [
      ...findDuplicates(stack),
      ...checkAlone(stack.uses, stack.routes, settings.zone),
      ...(inputs.flag('images') ? await checkImages(project, context.registry) : []),
      ...compare(stack, names, { now: context.clock.now(), maxAgeHours: inputs.number('max-age') ?? 24 }),
    ];
    return show(accept(found, settings, inputs, context), stack, names);
  },
};

interface Stack {
  readonly project: Project;
  readonly routes: readonly Route[];
  readonly uses: readonly SecretUse[];
}

async function openStack(project: Project, settings: Settings, { workspace }: Context): Promise<Stack> {
  const routes = routesOf(project, settings);
  const hostnames = routes.filter(({ kind }) => kind === 'exact').map(({ hostname }) => hostname);
  const { secrets } = inferRoles(project, settings, hostnames);
  const files = await readGiven(project, secrets.volume, workspace);
  return { project, routes, uses: findSecretUses(project, secrets, files) };
}

function compare(
  { project, routes, uses }: Stack,
  names: Names,
  given: { readonly now: Date; readonly maxAgeHours: number },
): readonly Finding[] {
  switch (names.kind) {
    case 'unasked':
      return uses.every(({ references }) => references.length === 0) ? [] : [nobodySaidWhere()];
    case 'unknown':
      return [unanswered(names.reason, names.help)];
    case 'known': {
      const { namespace } = names.known;
      const age = judgeAge({ namespace, collectedAt: names.collectedAt }, given);
      const other = otherNamespace(project, namespace);
      return [...(age === null ? [] : [age]), ...(other === null ? checkAgainst(uses, routes, names) : [other])];
    }
  }
}

function nobodySaidWhere(): Finding {
  return unanswered(
    'The stack names secrets, and nobody said where to look them up.',
    'Give `--kubeconfig FILE` or `--inventory FILE` (in a workflow: `kubeconfig` or `inventory`).',
  );
}

/** The stack says which namespace its fetcher reads: names of another one prove nothing. */
function otherNamespace(project: Project, namespace: string): Finding | null {
  const read = project.services.get(FETCHER_ROLE)?.environment.get('NAMESPACE')?.value ?? '';
  if (read === '' || read.includes('$') || read === namespace) return null;
  return unanswered(
    `The names are those of the namespace \`${namespace}\`, and the \`${FETCHER_ROLE}\` of the stack reads \`${read}\`.`,
    `Give a kubeconfig or an inventory of \`${read}\`, or mend NAMESPACE.`,
  );
}

function accept(
  found: readonly Finding[],
  { suppressions, severities }: Settings,
  inputs: Inputs,
  context: Context,
): readonly Finding[] {
  const file = settingsPath(inputs, context);
  return sortFindings(suppress(found, { suppressions, severities, rules: RULES, file, today: today(context) }));
}

function show(findings: readonly Finding[], { routes, uses }: Stack, names: Names): Output {
  const references = uses.flatMap((use) => use.references);
  const secrets = new Set(references.map(({ secret }) => secret.value)).size;
  const namespace = names.kind === 'known' ? names.known.namespace : null;
  const collectedAt = names.kind === 'known' ? names.collectedAt : null;
  const compared =
    namespace === null ? 'compared with no namespace' : `compared with ${namespace} as of ${collectedAt}`;
  const lines = [
    `${count(references.length, 'reference')} to ${count(secrets, 'secret')}, ${count(routes.length, 'hostname')}: ${compared}`,
  ];
  const data = { references: references.length, secrets, hostnames: routes.length, namespace, collectedAt };
  return { kind: 'findings', findings, details: { lines, data } };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
