import type { Mount, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, type Rule } from './rule.ts';

/** A volume is mounted where the program expects a file: the engine puts a directory there. */
export const volumeTarget: Rule = {
  id: 'volume-target',
  summary: 'a volume is mounted on the path of a file',
  check: eachService((service, { project }) =>
    service.mounts
      .filter((mount) => isOnFile(mount) && project.volumes.has(mount.source?.value ?? ''))
      .map((mount) => tell(service, mount)),
  ),
};

/** Endings of files that programs open; a directory has seldom one. */
const FILE = /\.(?:sqlite3?(?:-(?:shm|wal))?|db|json|ya?ml|toml|ini|conf|cfg|env|pem|key|crt|txt|xml|properties)$/i;

function isOnFile({ type, target, source }: Mount): boolean {
  return type === 'volume' && source !== null && FILE.test(target);
}

function tell(service: Service, { source, target, location }: Mount): Finding {
  return faultOf(volumeTarget, service, {
    severity: 'error',
    message: `\`${service.name}\` mounts the volume \`${source?.value}\` at \`${target}\`: a volume is a directory there, no file.`,
    help: 'Mount the volume at the directory the file lies in.',
    location,
  });
}
