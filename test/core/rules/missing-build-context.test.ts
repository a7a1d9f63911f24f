import { missingBuildContext } from '../../../src/core/rules/missing-build-context.ts';
import { testRule } from './tester.ts';

testRule(missingBuildContext, {
  finds: {
    'a context that is not there': {
      missing: ['shopp', 'shopp/Dockerfile'],
      stack: `
services:
  shop:
    build: ./shopp
`,
      found: [['error 3:12 ./shopp', '`shop` is built from `shopp`', 'Add the directory']],
    },
    'a context without Dockerfile': {
      missing: ['shop/Dockerfile'],
      stack: `
services:
  shop:
    build: { context: shop/ }
`,
      found: [['error 3:23 shop/', '`shop/Dockerfile`', 'Add the Dockerfile']],
    },
    'the directory of the stack without Dockerfile': {
      missing: ['Dockerfile'],
      stack: 'services: { shop: { build: . } }',
      found: [['error 1:28 .', '`Dockerfile`', 'Add the Dockerfile']],
    },
    'a context above the directory': {
      missing: ['../shared', '../shared/Dockerfile'],
      stack: 'services: { shop: { build: ../shared } }',
      found: [['error 1:28 ../shared']],
    },
    'a Dockerfile of another name that is not there': {
      missing: ['docker/shop.Dockerfile'],
      stack: `
services:
  shop:
    build:
      context: shop
      dockerfile: ../docker/shop.Dockerfile
`,
      found: [['error 5:19 ../docker/shop.Dockerfile', '`docker/shop.Dockerfile`', 'relative to the context']],
    },
  },
  silent: {
    'what is there': { stack: 'services: { shop: { build: ./shop } }' },
    'contexts that are fetched': {
      missing: ['Dockerfile'],
      stack: `
services:
  a: { build: "https://github.com/example/a.git#main" }
  b: { build: "git@github.com:example/b.git" }
  c: { build: "github.com/example/c" }
`,
    },
    'contexts of the server': {
      missing: ['/srv/a', '/srv/a/Dockerfile'],
      stack: 'services: { a: { build: /srv/a } }',
    },
    'a Dockerfile in the stack itself': {
      missing: ['shop/Dockerfile'],
      stack: `
services:
  shop:
    build:
      context: shop
      dockerfile_inline: FROM scratch
`,
    },
    'what a variable nobody gave will say': {
      missing: ['${DIR}', '${DIR}/Dockerfile', 'shop/${FILE}'],
      stack: `
services:
  a: { build: "\${DIR}" }
  b: { build: { context: shop, dockerfile: "\${FILE}" } }
`,
    },
    'a service that is not built': { stack: 'services: { a: { image: "a:1" } }' },
  },
});
