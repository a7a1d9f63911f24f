import { accountVolume } from '../../../src/core/rules/account-volume.ts';
import { testRule } from './tester.ts';

const stack = (image: string, volumes: string) =>
  `services: { acme: { image: "${image}", volumes: [${volumes}] } }\nvolumes: { certs: }`;

testRule(accountVolume, {
  finds: {
    'no volume': {
      stack: stack('nginxproxy/acme-companion:2', '"certs:/etc/nginx/certs"'),
      found: [['warning 1:28 "nginxproxy/acme-companion:2"', 'orders every certificate anew']],
    },
    'by its old name': {
      stack: stack('jrcs/letsencrypt-nginx-proxy-companion', ''),
      found: [['warning 1:28 "jrcs/letsencrypt-nginx-proxy-companion"']],
    },
  },
  silent: {
    'a volume, or a path': { stack: stack('nginxproxy/acme-companion:2', '"certs:/etc/acme.sh"') },
    'another program': { stack: stack('lego:4', '') },
  },
});
