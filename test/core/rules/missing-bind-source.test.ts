import { missingBindSource } from '../../../src/core/rules/missing-bind-source.ts';
import { testRule } from './tester.ts';

testRule(missingBindSource, {
  finds: {
    'a file that is not there, with the one that is': {
      missing: ['conf/ngnix.conf'],
      stack: `
services:
  web:
    image: web:1
    volumes:
      - ./conf/nginx.conf:/etc/nginx/nginx.conf:ro
      - "./conf/ngnix.conf:/etc/nginx/conf.d/site.conf:ro"
`,
      found: [
        [
          'error 6:10 ./conf/ngnix.conf',
          'an empty directory at `/etc/nginx/conf.d/site.conf`',
          'Did you mean `./conf/nginx.conf`?',
        ],
      ],
    },
    'a directory, more quietly': {
      missing: ['data'],
      stack: `
services:
  web: { image: "web:1", volumes: ["./data/:/var/lib/data"] }
`,
      found: [['warning 2:37 ./data/', 'mounts `data`', 'named volume']],
    },
    'a source without ending where the target is a file': {
      missing: ['service-proxy/default'],
      stack: `
services:
  web: { image: "web:1", volumes: ["./service-proxy/default:/etc/nginx/default.conf"] }
`,
      found: [['error 2:37 ./service-proxy/default', 'Add the file']],
    },
    'a source the engine must not make': {
      missing: ['data'],
      stack: `
services:
  web:
    image: web:1
    volumes:
      - type: bind
        source: ./data
        target: /data
        bind: { create_host_path: false }
`,
      found: [['error 6:17 ./data', 'the container cannot be created']],
    },
    'a path above the directory': {
      missing: ['../shared/site.conf'],
      stack: `
services:
  web: { image: "web:1", volumes: ["../shared/site.conf:/site.conf"] }
`,
      found: [['error 2:37 ../shared/site.conf']],
    },
  },
  silent: {
    'what is there': { stack: 'services: { web: { image: "web:1", volumes: ["./conf:/conf"] } }' },
    'paths of the server': {
      missing: ['/srv/data', '~/.kube/config', '/var/run/docker.sock'],
      stack: `
services:
  web:
    image: web:1
    volumes: ["/srv/data:/data", "~/.kube/config:/kube", "/var/run/docker.sock:/tmp/docker.sock:ro"]
`,
    },
    'a path nobody gave': {
      missing: ['${DATA}', '${DATA}/x'],
      stack: 'services: { web: { image: "web:1", volumes: ["${DATA}/x:/data"] } }',
    },
    'volumes and memory': {
      missing: ['data', ''],
      stack: `
services:
  web:
    image: web:1
    volumes: ["data:/data", "/cache", { type: tmpfs, target: /tmp }]
volumes: { data }
`,
    },
  },
});
