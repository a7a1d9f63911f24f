import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../src/core/compose/project.ts';
import { type Cluster, printKubeconfig, startCluster } from '../kubernetes/cluster.ts';
import type { Machine } from '../machine/machine.ts';
import type { IdentityProvider } from '../oidc/provider.ts';
import type { Progress } from '../progress.ts';
import { homeOn } from '../server.ts';

const MANIFESTS = join(import.meta.dirname, '../../stack/kubernetes');
/** Who a program of the stack is in its container. */
const USER = 65532;

/** How containers call the API server; its certificate is for that name. */
export const API_HOSTNAME = 'kubernetes.default.svc';

/** A Kubernetes with the namespace of the stack as an operator leaves it: identities, Roles, Secrets. */
export interface StackCluster extends Cluster {
  readonly namespace: string;
  /** Runs kubectl in that namespace. */
  inNamespace(...argv: string[]): Promise<string>;
}

/** Starts an API server, applies the manifests of the repository, and writes the Secrets and the kubeconfigs that the stack mounts. */
export async function startStackCluster(given: {
  readonly machine: Machine;
  readonly progress: Progress;
  readonly namespace: string;
  readonly project: Project;
  readonly provider: IdentityProvider;
}): Promise<StackCluster> {
  const { machine, progress, namespace, provider, project } = given;
  const cluster = await startCluster({
    directory: join(machine.directory, 'cluster'),
    startProcess: machine.startProcess,
    progress,
  });
  const inNamespace = async (...argv: string[]) => (await cluster.kubectl(['-n', namespace, ...argv])).stdout;
  await cluster.kubectl(['create', 'namespace', namespace]);
  await inNamespace('apply', '-f', MANIFESTS);
  const secrets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'oauth2-proxy': {
      'client-secret': provider.web.secret,
      'cookie-secret': randomBytes(32).toString('base64url'),
    },
    'service-accounts': { 'client-secret': provider.machine.secret },
    'service-token': { token: await provider.token('good', { exp: Math.floor(Date.now() / 1000) + 30 * 86_400 }) },
    'slack-bridge': { 'webhook-url': 'https://hooks.slack.com/services/lab' },
  };
  for (const [name, stringData] of Object.entries(secrets)) {
    const manifest = { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, stringData };
    await cluster.kubectl(['apply', '-f', '-'], { input: JSON.stringify(manifest) });
  }
  for (const file of kubeconfigsOf(project)) {
    const identity = file === 'config' ? 'secret-fetcher' : file;
    const token = (await inNamespace('create', 'token', identity, '--duration', '24h')).trim();
    const { authority } = cluster;
    const text = printKubeconfig({ server: `https://${API_HOSTNAME}`, authority, token, namespace });
    writeKubeconfig(join(homeOn(machine), '.kube'), file, text);
  }
  return { ...cluster, namespace, inNamespace };
}

/** Names of the kubeconfigs in the home of the server that the stack mounts. */
function kubeconfigsOf(project: Project): readonly string[] {
  const mounts = [...project.services.values()].flatMap((service) => service.mounts);
  return [...new Set(mounts.flatMap(({ source }) => /^~\/\.kube\/([\w.-]+)$/.exec(source?.value ?? '')?.[1] ?? []))];
}

/** Readable for its group, which is the container's. */
function writeKubeconfig(directory: string, name: string, text: string): void {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, name);
  writeFileSync(path, text, { mode: 0o640 });
  chownSync(path, 0, USER);
  chmodSync(path, 0o640);
}
