import { describe, expect, test } from 'vitest';
import { findImage, parseImages, registryOf } from '../../../src/adapters/engine/images.ts';

const ID = `sha256:${'a'.repeat(64)}`;
const DIGEST = `sha256:${'d'.repeat(64)}`;
const line = (Repository: string, Tag: string, Digest = '<none>') => JSON.stringify({ Repository, Tag, Digest, ID });
const find = (reference: string, ...printed: string[]) => findImage(reference, parseImages(printed.join('\n')));

describe('a reference names', () => {
  test.each([
    ['nginx', line('nginx', 'latest')],
    ['nginx:1.27', line('nginx', '1.27')],
    ['docker.io/nginx:1', line('nginx', '1')],
    ['docker.io/library/nginx:1', line('nginx', '1')],
    ['index.docker.io/acme/app:1', line('acme/app', '1')],
    ['library/nginx', line('nginx', 'latest')],
    ['ghcr.io/acme/app:1', line('ghcr.io/acme/app', '1')],
    ['localhost:5000/app', line('localhost:5000/app', 'latest')],
    ['localhost:5000/app:2', line('localhost:5000/app', '2')],
    [`nginx@${DIGEST}`, line('nginx', '<none>', DIGEST)],
    [`nginx:1@${DIGEST}`, line('nginx', '<none>', DIGEST)],
    [ID, line('<none>', '<none>')],
  ])('%s', (reference, printed) => expect(find(reference, line('other', 'latest'), printed)).toBe(ID));

  test.each([
    ['nginx', line('nginx', '1')],
    ['nginx:1', line('acme/nginx', '1')],
    ['ghcr.io/nginx:1', line('nginx', '1')],
    [`nginx@${DIGEST}`, line('nginx', '1')],
    [DIGEST, line('nginx', '1')],
  ])('not: %s', (reference, printed) => expect(find(reference, printed)).toBeNull());
});

test.each([
  ['nginx', 'docker.io'],
  ['acme/app:1', 'docker.io'],
  ['ghcr.io/acme/app', 'ghcr.io'],
  ['localhost/app', 'localhost'],
  ['localhost:5000/app:1', 'localhost:5000'],
  ['nginx:1.27', 'docker.io'],
])('%s comes from %s', (reference, registry) => expect(registryOf(reference)).toBe(registry));

test('blank output is no image', () => expect(parseImages('\n\n')).toEqual([]));
