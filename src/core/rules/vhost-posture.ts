import type { Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { faultOf, type Rule, type Stack } from './rule.ts';
import { type Admission, admissionOf, asksForSignOn, isClosed, type Vhost, vhosts } from './view/proxy-files.ts';
import { runsSignOn } from './view/sign-on.ts';

/** The files of the proxy let in others than the settings say. */
export const vhostPosture: Rule = {
  id: 'vhost-posture',
  summary: 'the files of the proxy let in others than the settings say',
  check: (stack) => {
    if (!asksForSignOn(stack)) return [];
    const closed = isClosed(stack);
    return vhosts(stack).flatMap((vhost) => {
      const service = stack.project.services.get(vhost.route.service);
      const { admission, by } = admissionOf(vhost, closed);
      return service === undefined ? [] : check(stack, service, { vhost, admission, by });
    });
  },
};

type Given = {
  readonly vhost: Vhost;
  readonly admission: Admission;
  readonly by: ReturnType<typeof admissionOf>['by'];
};

function check(stack: Stack, service: Service, given: Given): Finding[] {
  const { admission, vhost } = given;
  if (admission === null) return [];
  if (admission === 'closed') return [tellClosed(service, vhost)];
  const wanted = isSignOn(stack, service, vhost) || vhost.route.posture !== 'authenticated' ? 'open' : 'authenticated';
  if (admission === wanted) return [];
  return [admission === 'open' ? tellOpen(service, given) : tellLocked(stack, service, given)];
}

/** The sign-on itself must be reached without one. */
function isSignOn({ settings }: Stack, service: Service, { route }: Vhost): boolean {
  return route.hostname === settings.authentication.hostname || runsSignOn(service);
}

function tellOpen(service: Service, { vhost: { route, server, location }, by }: Given): Finding {
  const file = location.file?.path ?? server.file?.path ?? null;
  return faultOf(vhostPosture, service, {
    severity: 'error',
    message:
      by === null
        ? `\`${route.hostname}\` is open to everybody: ${file === null ? 'no file' : `nothing in \`${server.file?.path ?? file}\``} asks for a sign-on.`
        : `\`${route.hostname}\` is open to everybody: \`${by.name.location.file}\` switches the sign-on off.`,
    help: `Include the file that asks for it, or say that it is meant: \`postures: {${route.hostname}: public}\` in mission-control.yaml.`,
    location: by?.name.location ?? (server.file === null ? route.location : { file: server.file.path, range: null }),
    related: [{ message: 'the hostname is given here', location: route.location }],
  });
}

function tellLocked(stack: Stack, service: Service, { vhost, by }: Given): Finding {
  const { hostname, posture, location } = vhost.route;
  const signOn = isSignOn(stack, service, vhost);
  return faultOf(vhostPosture, service, {
    severity: 'error',
    message: signOn
      ? `\`${hostname}\` is where people sign on, but \`${by?.name.location.file}\` asks for a sign-on there: nobody gets in.`
      : `\`${hostname}\` is \`${posture}\` by the settings, but \`${by?.name.location.file}\` asks for a sign-on.`,
    help: signOn
      ? `Write \`auth_request off;\` for it, at the same level: in \`${hostname}\` or \`${hostname}_location\` of vhost.d.`
      : 'Include the file of that posture, or change the posture in the settings.',
    location: by?.name.location ?? location,
    related: [{ message: 'the hostname is given here', location }],
  });
}

function tellClosed(service: Service, { route, server }: Vhost): Finding {
  return faultOf(vhostPosture, service, {
    severity: 'error',
    message: `\`${route.hostname}\` is closed for everybody: its file in vhost.d says nothing of who may come in.`,
    help: `Include the file of its posture, \`${route.posture}\`.`,
    location: server.file === null ? route.location : { file: server.file.path, range: null },
    related: [{ message: 'the hostname is given here', location: route.location }],
  });
}
