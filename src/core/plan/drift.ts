import { type Finding, finding } from '../finding.ts';
import type { Change, Plan, Reason } from './change.ts';

const RULES: Readonly<Record<Reason['kind'], string>> = {
  'new-service': 'drift-container-missing',
  'missing-container': 'drift-container-missing',
  'removed-service': 'drift-service-unknown',
  'image-changed': 'drift-image-moved',
  'image-moved': 'drift-image-moved',
  'attribute-changed': 'drift-service-changed',
  'file-changed': 'drift-service-changed',
  'build-changed': 'drift-service-changed',
  'file-edited': 'drift-file-edited',
  follows: 'drift-service-changed',
  'not-running': 'drift-container-stopped',
  unhealthy: 'drift-container-unhealthy',
  'made-by-hand': 'drift-container-replaced',
  unknown: 'drift-incomplete',
};

/** A plan at the deployed revision must be empty: whatever it holds is drift. */
export function drift(plan: Plan): Finding[] {
  const deploy = 'Deploy the revision again to put it back, or bring the change into git.';
  const files = plan.edited.map((path) =>
    finding({
      rule: 'drift-file-edited',
      severity: 'error',
      message: `\`${path}\` on the server is not what git says: somebody edited it by hand`,
      location: { file: path, range: null },
      help: deploy,
    }),
  );
  return [...files, ...plan.changes.flatMap((change) => changeFindings(change, deploy))];
}

/** Files are told once, by path; what merely follows another service is told there. */
function changeFindings({ service, reasons }: Change, help: string): Finding[] {
  return reasons
    .filter(({ kind }) => kind !== 'file-edited' && kind !== 'follows')
    .map(({ kind, text }) =>
      finding({ rule: RULES[kind], severity: 'error', message: `\`${service}\`: ${text}`, service, help }),
    );
}
