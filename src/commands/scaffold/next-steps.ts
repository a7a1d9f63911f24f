import type { Project } from '../../core/compose/project.ts';
import type { Parts } from '../../core/scaffold/parts.ts';
import type { Wish } from '../../core/scaffold/wish.ts';
import { grantCommand } from '../../core/secrets/grant.ts';

/** What is left to do by hand for a new service. */
export function nextSteps({ name, hostname, secrets }: Wish, project: Project, parts: Parts): readonly string[] {
  const names = [...new Set(secrets.map((secret) => secret.split('/', 1)[0] ?? ''))];
  const namespace =
    project.services.get(parts.secrets.fetcher ?? '')?.environment.get('NAMESPACE')?.value ?? 'NAMESPACE';
  return [
    ...names.map(
      (secret) =>
        `Where the fetcher may not read the Secret \`${secret}\` yet, let it: ${grantCommand(namespace, secret)}`,
    ),
    `Add what else \`${name}\` needs (volumes, a healthcheck), and look at it: git diff`,
    'Commit it on a branch and open a pull request: its checks say what would change.',
    `Merged, it is deployed and answers at https://${hostname}/`,
  ];
}
