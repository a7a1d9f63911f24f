import { imageNotPinned } from '../../../src/core/rules/image-not-pinned.ts';
import { testRule } from './tester.ts';

const stack = (image: string) => `
services:
  web:
    image: ${image}
`;

const moving = ['latest', 'stable', 'edge', 'nightly', 'main', 'latest-alpine', 'stable-slim', '3-latest', 'LATEST'];
const fixed = ['1.27', '1.2-alpine', 'beta-2', '16-alpine', 'v2.0', '20260728-c845c3427b9d', 'stable-2026-08'];

testRule(imageNotPinned, {
  finds: {
    'no tag': {
      stack: stack('jwilder/whoami'),
      found: [['warning 3:12 jwilder/whoami', 'has no tag', 'Name a version or a digest']],
    },
    'no tag behind the port of a registry': {
      stack: stack('"registry.example.org:5000/whoami"'),
      found: [['warning 3:12 "registry.example.org:5000/whoami"', 'has no tag']],
    },
    ...Object.fromEntries(
      moving.map((tag) => [
        `the tag ${tag}`,
        { stack: stack(`shop:${tag}`), found: [[`warning 3:12 shop:${tag}`, `the tag \`${tag}\``]] as const },
      ]),
    ),
  },
  silent: {
    ...Object.fromEntries(fixed.map((tag) => [`the tag ${tag}`, { stack: stack(`shop:${tag}`) }])),
    'a digest': { stack: stack(`shop:latest@sha256:${'0'.repeat(64)}`) },
    'an image nobody gave': { stack: stack('"${IMAGE}"') },
    'a tag nobody gave': { stack: stack('"shop:${TAG}"') },
    'an image this stack builds': {
      stack: `
services:
  web:
    image: web:latest
    build: .
`,
    },
  },
});
