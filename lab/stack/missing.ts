import { missingKubernetes } from '../kubernetes/tools.ts';
import { missingGoTool } from '../machine/go-tools.ts';
import { OAUTH2_PROXY } from './upstream/oauth2-proxy.ts';

/** Why the stack cannot run here with its real sign-on and a real API server, and what to install; null where it can. */
export async function missingForStack(): Promise<string | null> {
  return (await missingGoTool(OAUTH2_PROXY)) ?? (await missingKubernetes());
}

/** The same for a test file: in CI it is an error. */
export async function skipStack(): Promise<string | null> {
  const missing = await missingForStack();
  if (missing !== null && process.env.CI === 'true') throw new Error(`${missing}; tests in CI need it.`);
  return missing;
}
