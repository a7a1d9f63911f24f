import { proxyValue } from '../../../src/core/rules/proxy-value.ts';
import { testRule } from './tester.ts';

const stack = (variables: string) =>
  `services: { app: { image: "app:1", environment: { VIRTUAL_HOST: a.example.org, ${variables} } } }`;

testRule(proxyValue, {
  finds: {
    'a flag that is none': {
      stack: stack('ENABLE_HTTP_ON_MISSING_CERT: "no"'),
      found: [['error 1:109 "no"', 'neither true nor false', 'for anybody']],
    },
    'a word nobody knows': {
      stack: stack('NETWORK_ACCESS: Internal'),
      found: [['error 1:96 Internal', 'Did you mean `internal`?']],
    },
    'one that is like none': {
      stack: stack('VIRTUAL_PROTO: tcp+tls'),
      found: [['error 1:95 tcp+tls', 'It may be http, https']],
    },
    labels: {
      stack: `
services:
  app:
    image: app:1
    environment: { VIRTUAL_HOST: a.example.org }
    labels: { com.github.nginx-proxy.nginx-proxy.loadbalance: ip_hash, com.github.nginx-proxy.nginx-proxy.http2.enable: "on" }
`,
      found: [['error 5:63 ip_hash', 'pasted into', '`ip_hash;`'], ['error 5:121 "on"']],
    },
    'the proxy': {
      stack: 'services: { p: { image: "nginxproxy/nginx-proxy:1", environment: { TRUST_DOWNSTREAM_PROXY: nope } } }',
      found: [['error 1:92 nope']],
    },
  },
  silent: {
    'values as they should be': {
      stack: stack('HTTPS_METHOD: nohttp, ENABLE_HTTP_ON_MISSING_CERT: F, ACME_HTTP_CHALLENGE_LOCATION: legacy'),
    },
    'a service without hostname': { stack: stack('HTTPS_METHOD: x').replace('VIRTUAL_HOST', 'HOST') },
    'a value nobody gave': { stack: stack('HTTPS_METHOD: "${METHOD}"') },
  },
});
