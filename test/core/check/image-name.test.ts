import { expect, test } from 'vitest';
import { parseImageName } from '../../../src/core/check/image-name.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

test.each([
  ['nginx', 'docker.io library/nginx latest'],
  ['nginx:1.27', 'docker.io library/nginx 1.27'],
  ['grafana/grafana:11.1.0', 'docker.io grafana/grafana 11.1.0'],
  ['docker.io/nginx:1', 'docker.io library/nginx 1'],
  ['index.docker.io/a/b:1', 'docker.io a/b 1'],
  ['ghcr.io/lab/app:2', 'ghcr.io lab/app 2'],
  ['localhost/app', 'localhost app latest'],
  ['127.0.0.1:5000/app:2', '127.0.0.1:5000 app 2'],
  ['registry.example.org:5000/a/b/c', 'registry.example.org:5000 a/b/c latest'],
  [`nginx@${DIGEST}`, `docker.io library/nginx ${DIGEST}`],
  [`ghcr.io/a/b:1@${DIGEST}`, `ghcr.io a/b ${DIGEST}`],
])('%s', (text, wanted) => {
  const { registry, repository, version } = parseImageName(text) ?? {};
  expect([registry, repository, version].join(' ')).toBe(wanted);
});

test.each(['', ':1', 'Nginx', 'a//b', 'a:b c', 'a@sha256:x', '../a', 'a/../b', 'a:', 'ghcr.io/', 'a?b', 'a#b', 'a%2e'])(
  '%j is no name of an image',
  (text) => {
    expect(parseImageName(text)).toBeNull();
  },
);
