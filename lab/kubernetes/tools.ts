import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type GoTool, goTool, missingGoTool } from '../machine/go-tools.ts';
import type { Progress } from '../progress.ts';

const VERSION = '1.36.3';
const KUBERNETES = {
  version: VERSION,
  module: `k8s.io/kubernetes@v${VERSION}`,
  go: [1, 26],
  stagedVersion: VERSION.replace(/^1\./, 'v0.'),
} as const;

/** The real API server; minutes to build, once. */
export const KUBE_APISERVER: GoTool = {
  ...KUBERNETES,
  name: 'kube-apiserver',
  package: 'k8s.io/kubernetes/cmd/kube-apiserver',
};
/** What an operator has; seconds to build once the API server is. */
export const KUBECTL: GoTool = { ...KUBERNETES, name: 'kubectl', package: 'k8s.io/kubernetes/cmd/kubectl' };

/** Why this machine cannot have Kubernetes, and what to install; null where it can. */
export async function missingKubernetes(): Promise<string | null> {
  const missing = await Promise.all(
    [KUBE_APISERVER, KUBECTL].map((tool) => (given(tool) === null ? missingGoTool(tool) : null)),
  );
  return missing.find((reason) => reason !== null) ?? null;
}

/** The program's file: of KUBEBUILDER_ASSETS where that has it, or ours. Errors: COMMAND_FAILED. */
export async function kubernetesProgram(tool: GoTool, progress: Progress): Promise<string> {
  return given(tool) ?? (await goTool(tool, progress));
}

function given({ name }: GoTool): string | null {
  const file = join(process.env.KUBEBUILDER_ASSETS || '/nowhere', name);
  return existsSync(file) ? file : null;
}
