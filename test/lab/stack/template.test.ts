import { expect, test } from 'vitest';
import { stackFiles } from '../../../lab/stack/template.ts';
import { lint } from '../../../src/commands/lint.ts';
import { makeInputs } from '../../../src/entry/inputs.ts';
import { fakeContext } from '../../fakes/context.ts';

test('lint finds nothing in the small stack of a lab', async () => {
  const files: Readonly<Record<string, string>> = stackFiles({
    zone: 'lab.example',
    project: 'lab',
    variables: {
      ADDRESS: '127.0.0.1',
      REGISTRY: '127.0.0.1:5000',
      DOCKER_SOCKET: '/tmp/lab/docker.sock',
      AUTHORITY: '/tmp/lab/authority',
    },
    certificateAuthority: '',
    issuerKey: '',
    server: { address: '127.0.0.1', port: 22, user: 'lab', hostKey: 'ssh-ed25519 AAAA' },
    address: '127.0.0.1',
  });
  const below = (path: string) => Object.keys(files).filter((file) => file.startsWith(`${path}/`));
  const context = fakeContext({
    workspace: {
      ...fakeContext().workspace,
      directory: '/stack',
      read: async (path) => files[path] ?? null,
      kind: async (path) => (path in files ? 'file' : below(path).length > 0 ? 'directory' : null),
      list: async (path) => below(path).map((file) => file.slice(path.length + 1)),
      ignores: async () => false,
    },
  });
  const inputs = makeInputs({ inputs: lint.inputs, values: new Map(), words: [], environment: {} });
  expect(await lint.run(inputs, context)).toEqual({ kind: 'findings', findings: [] });
});
