import type { Finding } from '../../finding.ts';
import type { Port } from '../project.ts';
import { type Checked, fault, hasVariable } from './faults.ts';

/** Published ports that no engine would take. */
export function checkPorts({ service }: Checked): Finding[] {
  return service.ports.flatMap((port) => {
    const problem = findProblem(port);
    if (problem === null) return [];
    return [
      fault(service, {
        rule: 'invalid-value',
        message: problem,
        help: 'Write `PUBLISHED:TARGET`, as `8080:80`, or `127.0.0.1:8080:80`; ports are 0 to 65535.',
        location: port.location,
      }),
    ];
  });
}

function findProblem({ hostIp, published, target, protocol }: Port): string | null {
  if ([hostIp, published, target, protocol].some((part) => hasVariable(part ?? ''))) return null;
  if (target === '') return 'The port of the container is missing.';
  const bad = [published, target].find((part) => part !== null && sizeOf(part) === null);
  if (bad) return `\`${bad}\` is not a port.`;
  if (!/^(?:tcp|udp|sctp)$/i.test(protocol))
    return `\`${protocol}\` is not a protocol; use \`tcp\`, \`udp\` or \`sctp\`.`;
  if (hostIp !== null && !isAddress(hostIp)) return `\`${hostIp}\` is not an IP address of the host.`;
  const [outside, inside] = [published === null ? null : sizeOf(published), sizeOf(target)];
  const fits = outside === null || outside === inside || inside === 1;
  return fits ? null : `\`${published}\` and \`${target}\` are ranges of different length.`;
}

/** How many ports a range holds; null where it is none. */
function sizeOf(range: string): number | null {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(range);
  if (match === null) return null;
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
  return last > 65_535 || last < first ? null : last - first + 1;
}

function isAddress(text: string): boolean {
  const isFour = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text);
  return isFour || (text.includes(':') && /^[\da-fA-F:.]+(?:%\w+)?$/.test(text));
}
