import type { Finding } from '../../finding.ts';
import type { MapNode, Node } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { suggest } from '../../source/suggest.ts';
import { lookUp } from '../schema/lookup.ts';
import { parseSize } from '../service/units.ts';
import { eachOf, isNothing, itemsOf, keyLocation, textOf } from '../service/view.ts';
import { below, type Checked, fault, hasVariable } from './faults.ts';

/** Attributes of a service that miss or contradict each other. */
export function checkAttributes(checked: Checked): Finding[] {
  return [
    ...checkImage(checked),
    ...checkNetworkMode(checked),
    ...checkBuild(checked),
    ...checkTest(checked),
    ...checkScale(checked),
    ...checkLimits(checked),
    ...checkDevices(checked),
  ];
}

function checkImage({ service, node }: Checked): Finding[] {
  if (node.kind !== 'map' || service.image?.value || service.build || hasOtherSource(node)) return [];
  const severity = service.profiles.length > 0 ? 'warning' : 'error';
  return [
    fault(service, {
      severity,
      rule: 'missing-image',
      message: `\`${service.name}\` has neither \`image\` nor \`build\`.`,
      help: 'Add `image:` with the image to run, or `build:` with the directory of its Dockerfile.',
      location: service.location,
    }),
  ];
}

/** A provider needs no image; a misspelt or misshapen one has its own finding. */
function hasOtherSource(node: MapNode): boolean {
  const known = lookUp(['services', 'x'])?.shape.properties ?? {};
  return [...node.entries].some(
    ([key, { value }]) =>
      key === 'provider' ||
      (/^(?:image|build)$/.test(key) && value.kind !== 'scalar') ||
      (!Object.hasOwn(known, key) && suggest(key, ['image', 'build']) !== null),
  );
}

function checkNetworkMode({ service, node }: Checked): Finding[] {
  if (service.networkMode === null || service.networks.length === 0) return [];
  return [conflict({ service, node }, 'network_mode', 'networks', 'Keep one of them.')];
}

function checkBuild({ service, node }: Checked): Finding[] {
  const build = below(node, 'build');
  if (build?.kind !== 'map') return [];
  const findings: Finding[] = [];
  if (build.entries.has('dockerfile') && build.entries.has('dockerfile_inline')) {
    findings.push(conflict({ service, node: build }, 'dockerfile', 'dockerfile_inline', 'Keep one of them.'));
  }
  const platform = textOf(below(node, 'platform'));
  const platforms = itemsOf(below(build, 'platforms')).map(textOf);
  if (platform !== null && platforms.length > 0 && !platforms.includes(platform) && !hasVariable(platform)) {
    findings.push(
      fault(service, {
        rule: 'attribute-conflict',
        message: `\`${service.name}\` runs on \`${platform}\`, which is not among its \`build.platforms\`.`,
        help: `Add \`${platform}\` to them.`,
        location: keyLocation(build, 'platforms'),
      }),
    );
  }
  return findings;
}

function checkTest({ service, node }: Checked): Finding[] {
  const test = below(node, 'healthcheck', 'test');
  const first = test?.kind === 'list' ? test.items[0] : undefined;
  if (first === undefined) return [];
  const word = textOf(first);
  if (word !== null && (/^(?:CMD|CMD-SHELL|NONE)$/.test(word) || hasVariable(word))) return [];
  return [
    fault(service, {
      rule: 'invalid-value',
      message: `The healthcheck of \`${service.name}\` begins with ${word === null ? 'nothing' : `\`${word}\``}.`,
      help: 'A list begins with `CMD` (run this program), `CMD-SHELL` (run this line in a shell) or `NONE`.',
      location: locate(first.span),
    }),
  ];
}

function checkScale({ service, node }: Checked): Finding[] {
  const scale = below(node, 'scale');
  const replicas = below(node, 'deploy', 'replicas');
  const differ = [scale, replicas].every((one) => textOf(one) !== null) && textOf(scale) !== textOf(replicas);
  const several = [scale, replicas].find((one) => Number(textOf(one) ?? 1) > 1);
  const findings: Finding[] = [];
  if (differ && scale) findings.push(differs({ service }, 'scale', 'deploy.replicas', scale));
  if (several && service.containerName) {
    findings.push(
      fault(service, {
        rule: 'attribute-conflict',
        message: `\`${service.name}\` runs several times, and \`container_name\` can name only one container.`,
        help: 'Remove `container_name`.',
        location: service.containerName.location,
        related: [{ message: 'how often it runs', location: locate(several.span) }],
      }),
    );
  }
  return findings;
}

const LIMITS = [
  ['cpus', ['deploy', 'resources', 'limits', 'cpus']],
  ['mem_limit', ['deploy', 'resources', 'limits', 'memory']],
  ['mem_reservation', ['deploy', 'resources', 'reservations', 'memory']],
  ['pids_limit', ['deploy', 'resources', 'limits', 'pids']],
] as const;

function checkLimits({ service, node }: Checked): Finding[] {
  return LIMITS.flatMap(([short, long]) => {
    const [here, there] = [below(node, short), below(node, ...long)];
    const [a, b] = [textOf(here), textOf(there)];
    if (here === null || a === null || b === null || hasVariable(a + b)) return [];
    return (parseSize(a) ?? a) === (parseSize(b) ?? b) ? [] : [differs({ service }, short, long.join('.'), here)];
  });
}

function checkDevices({ service, node }: Checked): Finding[] {
  const devices = eachOf(below(node, 'deploy', 'resources', 'reservations', 'devices'));
  return [...devices, ...itemsOf(below(node, 'gpus'))].flatMap((device) => {
    const has = (key: string) =>
      device.kind === 'map' && device.entries.has(key) && !isNothing(below(device, key) ?? device);
    return has('count') && has('device_ids')
      ? [conflict({ service, node: device }, 'count', 'device_ids', 'Keep one of them.')]
      : [];
  });
}

function conflict(
  given: { service: Checked['service']; node: Node },
  one: string,
  other: string,
  help: string,
): Finding {
  return fault(given.service, {
    rule: 'attribute-conflict',
    message: `\`${one}\` and \`${other}\` exclude each other.`,
    help,
    location: keyLocation(given.node, one),
    related: [{ message: `\`${other}\` stands here`, location: keyLocation(given.node, other) }],
  });
}

function differs(given: { service: Checked['service'] }, one: string, other: string, at: Node): Finding {
  return fault(given.service, {
    rule: 'attribute-conflict',
    message: `\`${one}\` and \`${other}\` say the same thing differently.`,
    help: 'Keep one of them.',
    location: locate(at.span),
  });
}
