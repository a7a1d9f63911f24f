import { buildImage } from './images.ts';
import type { Machine } from './machine/machine.ts';

/**
 * What becomes of a container: it serves and is healthy; it ends at once with exit code 3; it is healthy and serves only after
 * LATE_SECONDS; it serves but its health check fails.
 */
export type Behaviour = 'good' | 'exits' | 'late' | 'unhealthy';

export const WEB_PORT = 8080;
export const LATE_SECONDS = 5;

/** Builds a web service of a few kilobytes whose page is `version VERSION`; resolves with the image's name. */
export async function webImage(
  machine: Machine,
  given: { readonly version: string; readonly behaviour: Behaviour },
): Promise<string> {
  const base = await machine.baseImage('busybox');
  return await buildImage(machine, {
    name: `web:${given.version}-${given.behaviour}`,
    files: {
      Dockerfile: dockerfile(base, given.behaviour),
      'www/index.html': `version ${given.version}\n`,
      ...(given.behaviour === 'unhealthy' ? {} : { 'www/health': 'healthy\n' }),
    },
  });
}

/** Ends by KILL: the first process of a container does not hear TERM where it has no ear for it. */
function dockerfile(base: string, behaviour: Behaviour): string {
  const health = ['wget', '-q', '-O', '/dev/null', `http://127.0.0.1:${WEB_PORT}/health`];
  return [
    `FROM ${base}`,
    'COPY www /www',
    `EXPOSE ${WEB_PORT}`,
    'STOPSIGNAL SIGKILL',
    `HEALTHCHECK --interval=1s --timeout=2s --retries=3 CMD ${JSON.stringify(health)}`,
    `CMD ${JSON.stringify(command(behaviour))}`,
    '',
  ].join('\n');
}

function command(behaviour: Behaviour): string[] {
  const serve = `exec httpd -f -p ${WEB_PORT} -h /www`;
  if (behaviour === 'exits') return ['sh', '-c', 'echo "cannot start: made to fail" >&2; exit 3'];
  if (behaviour === 'late') return ['sh', '-c', `sleep ${LATE_SECONDS}; ${serve}`];
  return ['sh', '-c', serve];
}
