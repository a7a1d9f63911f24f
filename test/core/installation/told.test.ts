import { expect, test } from 'vitest';
import { parseTold } from '../../../src/core/installation/told.ts';

const NOTHING = {
  ...{ project: null, branch: null, files: null, envFiles: null },
  ...{ settings: null, dockerHost: null, dockerConfig: null },
};

test('what was told is told again', () => {
  const config = {
    ...{ project: 'stack', branch: 'release/1', files: ['a.yaml', 'b.yaml'], envFiles: [] },
    ...{ settings: 'live.yaml', dockerHost: 'unix:///run/x.sock', dockerConfig: '/etc/docker' },
  };
  expect(parseTold(JSON.stringify({ ...config, directory: '/srv/stack', state: '/opt/x/state' }))).toEqual(config);
});

test.each<[string, string | null]>([
  ['no file', null],
  ['an empty file', ''],
  ['no JSON', '{"branch": "main"'],
  ['null', 'null'],
  ['a list', '["main"]'],
  ['a flag for a branch', '{"branch": "--upload-pack=x"}'],
  ['a list of something else', '{"files": [1], "envFiles": [""]}'],
  ['values of other kinds', '{"project": 1, "settings": null, "dockerHost": {}, "dockerConfig": "relative"}'],
])('%s tells nothing', (_, text) => {
  expect(parseTold(text)).toEqual(NOTHING);
});
