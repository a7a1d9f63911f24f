import { privilege } from '../../../src/core/rules/privilege.ts';
import { testRule } from './tester.ts';

const stack = (rights: string) => `services: { app: { image: "app:1", ${rights} } }`;

testRule(privilege, {
  finds: {
    'rights of all kinds': {
      stack: stack(
        'privileged: true, cap_add: [NET_ADMIN, CAP_SYS_TIME], devices: ["/dev/kvm:/dev/kvm"], pid: host, security_opt: ["seccomp:unconfined"]',
      ),
      found: [
        ['error 1:13 app', '`privileged`', 'allow: ["privileged"]'],
        ['error 1:13 app', '`cap_add NET_ADMIN`'],
        ['error 1:13 app', '`cap_add SYS_TIME`'],
        ['error 1:13 app', '`device /dev/kvm`'],
        ['error 1:13 app', '`pid host`'],
        ['error 1:13 app', '`security_opt seccomp:unconfined`'],
      ],
    },
    'the network of the server': {
      stack: stack('network_mode: host'),
      found: [['error 1:50 host', '`network_mode host`']],
    },
    'what an exception does not name': {
      settings: 'exceptions: [{ service: app, allow: [cap_add NET_ADMIN], reason: a VPN }]',
      stack: stack('cap_add: [NET_ADMIN, SYS_ADMIN]'),
      found: [['error 1:13 app', '`cap_add SYS_ADMIN`']],
    },
  },
  silent: {
    'an exception': {
      settings: 'exceptions: [{ service: app, allow: [cap_add NET_ADMIN], reason: a VPN }]',
      stack: stack('cap_add: [NET_ADMIN]'),
    },
    'what every container has': {
      stack: stack('cap_drop: [ALL], cap_add: [net_bind_service, CAP_CHOWN], privileged: false'),
    },
    'more walls': {
      stack: stack('security_opt: ["no-new-privileges:true"], ipc: private, pid: "service:db"')
        .replace('app:1"', 'app:1"')
        .replace(' } }', ' }, db: { image: "db:1" } }'),
    },
  },
});
