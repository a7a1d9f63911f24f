import { proxyContainer } from '../../../src/core/rules/proxy-container.ts';
import { testRule } from './tester.ts';

const stack = (container: string) => `
services:
  edge: { container_name: proxy, image: "nginxproxy/nginx-proxy:1" }
  acme: { image: "acme:1", environment: { NGINX_PROXY_CONTAINER: ${container} } }
`;

testRule(proxyContainer, {
  finds: {
    'a container that is gone': {
      stack: stack('proxys'),
      found: [['error 3:66 proxys', 'never served', 'Did you mean `proxy`?']],
    },
    'one that is like none': {
      stack: stack('frontend'),
      found: [['error 3:66 frontend', 'Write the `container_name`']],
    },
    'one that Compose would name': { stack: `name: lab\n${stack('lab').trimStart()}`, found: [['error 4:66 lab']] },
  },
  silent: {
    'the container of the proxy': { stack: stack('proxy') },
    'a container as Compose names it': { stack: stack('lab-acme-1') },
    'a variable nobody gave': { stack: stack('"${PROXY}"') },
    'a stack without names': { stack: stack('front').replace('container_name: proxy, ', '') },
  },
});
