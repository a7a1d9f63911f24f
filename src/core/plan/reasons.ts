import type { Difference } from '../fingerprint/compare.ts';
import type { Reason } from './change.ts';

/** A difference in words: names and paths, image references, never another value. */
export function differenceReason({ part, how, subject }: Difference): Reason {
  switch (part) {
    case 'image':
      return { kind: 'image-changed', text: `image ${how === 'changed' ? subject : `${subject} ${how}`}` };
    case 'build':
      return {
        kind: 'build-changed',
        text: how === 'changed' ? 'what it is built from changed' : `its build was ${how}`,
      };
    case 'file':
      return { kind: 'file-changed', text: `file ${subject} ${how}` };
    case 'attribute':
      return { kind: 'attribute-changed', text: `${attributeWords(subject)} ${how}` };
  }
}

const KINDS: Readonly<Record<string, string>> = {
  environment: 'variable',
  labels: 'label',
  volumes: 'mount at',
  networks: 'network',
  configs: 'config',
  secrets: 'secret',
  deploy: 'deploy',
};

function attributeWords(path: string): string {
  const dot = path.indexOf('.');
  const kind = dot === -1 ? undefined : KINDS[path.slice(0, dot)];
  if (kind === undefined) return path;
  const name = path.slice(dot + 1);
  const network = kind === 'network' && name.endsWith('.definition');
  return network ? `definition of network ${name.slice(0, -'.definition'.length)}` : `${kind} ${name}`;
}
