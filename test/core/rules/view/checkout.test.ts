import { expect, test } from 'vitest';
import { loadProject } from '../../../../src/core/compose/load.ts';
import { lookAround } from '../../../../src/core/rules/view/checkout.ts';

const STACK = `
services:
  proxy:
    image: nginx
    volumes:
      - ./proxy/default:/etc/nginx/vhost.d/default:ro
      - ./conf:/etc/nginx/conf.d:ro
      - ./binary.png:/srv/logo.png
      - /srv/data:/data
  app:
    build: app
`;

test('reads what is mounted or built, and what lies beside the files of nginx', async () => {
  const read = async (path: string) => (path === 'compose.yaml' ? STACK : null);
  const { project } = await loadProject(read, { files: [], envFiles: [] });
  if (project === null) throw new Error('The stack is empty.');
  const entries: Record<string, string[]> = { proxy: ['default', 'default_location', 'old'], conf: ['a.conf'] };
  const around = await lookAround(
    project,
    {
      kind: async (path) => (path === 'proxy/old' || path in entries ? 'directory' : 'file'),
      read: async (path) => (path === 'binary.png' ? null : `text of ${path}`),
      list: async (path) => entries[path] ?? [],
      changed: async () => ['notes.txt'],
    },
    ['conf'],
  );
  expect([...around.paths]).toEqual([['conf', 'directory']]);
  expect([...around.texts.keys()].sort()).toEqual([
    'app/Dockerfile',
    'conf/a.conf',
    'proxy/default',
    'proxy/default_location',
  ]);
  expect([...around.changed]).toEqual([['notes.txt', 'text of notes.txt']]);
  expect([...around.names]).toEqual(Object.entries(entries));
});
