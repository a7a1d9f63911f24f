import { secretsMount } from '../../../src/core/rules/secrets-mount.ts';
import { testRule } from './tester.ts';

const stack = (shop: string) => `
services:
  fetcher: { image: "fetcher:1", volumes: ["secrets:/secrets"] }
  shop:
    image: shop:1
    ${shop}
volumes:
  secrets:
  data:
`;

testRule(secretsMount, {
  finds: {
    'an entrypoint on the volume': {
      stack: stack('entrypoint: /secrets/setup.sh'),
      found: [['error 5:17 /secrets/setup.sh', '`shop` reads `/secrets/setup.sh`', 'Add `secrets:/secrets`']],
    },
    'a word of the command': {
      stack: stack('command: ["run", "--copy", "/secrets/shop/key:/app/key"]'),
      found: [['error 5:32 "/secrets/shop/key:/app/key"', 'reads `/secrets/shop/key` but']],
    },
    'a variable': {
      stack: stack('environment: { KEY_FILE: "/secrets/shop/key" }'),
      found: [['error 5:30 "/secrets/shop/key"']],
    },
    'the health check': {
      stack: stack('healthcheck: { test: ["CMD-SHELL", ". /secrets/shop.env && run"] }'),
      found: [['error 5:40 ". /secrets/shop.env && run"', 'reads `/secrets/shop.env` but']],
    },
    'the first of several, once': {
      stack: stack('command: ["/secrets/a", "/secrets/b"]'),
      found: [['error 5:15 "/secrets/a"']],
    },
    'a directory of the server of the same name': {
      stack: stack('volumes: ["/secrets/shop:/app/keys"]'),
      found: [['error 5:16 /secrets/shop', 'mounts `/secrets/shop` of the server']],
      related: ['7:3 secrets'],
    },
    'a directory of the server instead of the volume': {
      stack: stack('volumes: ["/secrets:/secrets"]'),
      found: [['error 5:16 /secrets', 'not the volume `secrets`']],
    },
    'what the settings name': {
      settings: 'secrets: { volume: data, mount: /run/keys }',
      stack: stack('environment: { KEY: /run/keys/shop }'),
      found: [['error 5:25 /run/keys/shop', 'Add `data:/run/keys`']],
    },
  },
  silent: {
    'a service that mounts it': {
      stack: stack('volumes: ["secrets:/secrets:ro"]\n    command: ["/secrets/setup.sh"]'),
    },
    'a service that mounts a part, and one above': {
      stack: stack('volumes: ["data:/secrets/shop"]\n    command: ["cat", "/secrets/shop/key"]'),
    },
    'paths that only look like it': {
      stack: stack('command: ["/app/secrets/key", "/secretsfile", "./secrets/x", "a-/secrets/y"]'),
    },
    'a service that mounts it and names no file of it': { stack: stack('volumes: ["secrets:/secrets"]') },
    'other directories of the server': { stack: stack('volumes: ["./conf:/conf", "/srv:/srv", "/secrets-old:/old"]') },
    'a stack without such a volume': {
      stack: 'services: { shop: { image: "shop:1", command: ["/secrets/setup.sh"] } }',
    },
    "the engine's own secrets": {
      stack: stack('environment: { KEY: /run/secrets/key }'),
    },
  },
});
