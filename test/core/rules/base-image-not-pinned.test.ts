import { baseImageNotPinned } from '../../../src/core/rules/base-image-not-pinned.ts';
import { testRule } from './tester.ts';

const STACK = 'services: { app: { build: app } }';

testRule(baseImageNotPinned, {
  finds: {
    'an image of the stack': {
      stack: STACK,
      files: { 'app/Dockerfile': 'FROM debian:12 AS build\nFROM --platform=x node:latest\nFROM redis\n' },
      found: [
        ['warning 2:19 node:latest', '`app/Dockerfile` starts from `node:latest`'],
        ['warning 3:6 redis', '`redis`'],
      ],
    },
    'one the change touches': {
      stack: STACK,
      files: { 'other/Dockerfile.arm': 'FROM alpine:edge' },
      changed: ['other/Dockerfile.arm'],
      found: [['warning 1:6 alpine:edge', '`alpine:edge`']],
    },
  },
  silent: {
    'versions, digests, stages, nothing, and what nobody knows': {
      stack: STACK,
      files: {
        'app/Dockerfile':
          'FROM debian:12 AS build\nFROM build\nFROM scratch\nFROM node@sha256:0123\nFROM node:${V}\n# FROM redis\n',
      },
    },
    'one that is neither': { stack: STACK, files: { 'other/Dockerfile': 'FROM alpine' } },
  },
});
