import type { Namespace } from '../context.ts';
import { MissionControlError } from '../errors.ts';
import { MACHINE } from './machine.ts';
import type { Surroundings } from './surroundings.ts';

/** The namespace of the caller's kubeconfig; the library of Kubernetes is loaded only where there is one. */
export async function openNamespace(
  namespace: string | null,
  { kubeconfig, signal }: Pick<Surroundings, 'kubeconfig' | 'signal'>,
): Promise<Namespace | null> {
  if (kubeconfig === null) return null;
  const given =
    'text' in kubeconfig
      ? { text: kubeconfig.text, name: 'kubeconfig of the input' }
      : { text: await read(kubeconfig.file), name: `kubeconfig ${kubeconfig.file}` };
  const { openNamespace: open } = await import('../adapters/kubernetes/namespace.ts');
  return open({ ...given, namespace, signal });
}

async function read(file: string): Promise<string> {
  const text = await MACHINE.read(file);
  if (text !== null) return text;
  throw new MissionControlError({
    code: 'KUBECONFIG_INVALID',
    message: `There is no kubeconfig ${file}.`,
    hint: file.includes(':')
      ? 'KUBECONFIG may name several files for kubectl: give the one to use with `--kubeconfig FILE`.'
      : 'Make one: `stack/kubernetes/kubeconfig.sh inventory-reader NAMESPACE > FILE`.',
  });
}
