import type { Input } from './command.ts';

/** Inputs that say where names are looked up. */
export const NAMESPACE_INPUTS: readonly Input[] = [
  {
    name: 'kubeconfig',
    type: 'text',
    placeholder: 'FILE',
    description: 'Kubeconfig of who may read the inventory, as stack/kubernetes/kubeconfig.sh makes it',
    only: 'cli',
    environment: 'KUBECONFIG',
  },
  {
    name: 'kubeconfig',
    type: 'text',
    description: 'Kubeconfig of who may read the inventory, its text',
    only: 'action',
    secret: true,
  },
  {
    name: 'namespace',
    type: 'text',
    placeholder: 'NAME',
    description: 'Namespace to ask (default: the one the kubeconfig names)',
  },
  {
    name: 'inventory',
    type: 'text',
    placeholder: 'FILE',
    description: 'Compare with this inventory instead of asking the namespace',
  },
  {
    name: 'save-inventory',
    type: 'text',
    placeholder: 'FILE',
    description: 'Only ask the namespace for its inventory and write it to this file; the stack is not read',
  },
  {
    name: 'secrets-api',
    type: 'flag',
    description: 'Ask for the Secrets and Ingresses themselves, and drop every value on arrival: for who may list them',
  },
  {
    name: 'max-age',
    type: 'number',
    placeholder: 'HOURS',
    description: 'From which age on an inventory proves nothing',
    default: '24',
  },
  {
    name: 'images',
    type: 'flag',
    description: 'Ask the registries too, as anybody can, whether they have the images',
  },
  {
    name: 'github-token',
    type: 'text',
    description:
      'After `workflow_run`: check the pull request as it would be merged, read over the API, and comment on what is wrong with this token',
    only: 'action',
    secret: true,
  },
];
