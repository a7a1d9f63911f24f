import type { Finding } from '../../finding.ts';
import type { ScalarNode } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { entriesOf, itemsOf, textOf } from '../service/view.ts';
import { findVolumeFault } from '../service/volume-text.ts';
import { below, type Checked, fault, hasVariable } from './faults.ts';

/** Short syntax that Compose cannot take apart: volumes, devices, ports, hosts; and what to watch without where to put it. */
export function checkTexts(checked: Checked): Finding[] {
  return [...TEXTS.flatMap((check) => checkList(checked, check)), ...checkWatch(checked), ...checkContexts(checked)];
}

/** One list of a service whose entries are texts of some form. */
interface Form {
  readonly path: readonly string[];
  /** What is wrong, to follow the text in backticks; null: nothing. */
  readonly problem: (text: string) => string | null;
  readonly help: string;
}

const hostProblem = (text: string) => (/[=:]/.test(text) ? null : 'names no address');

const TEXTS: readonly Form[] = [
  {
    path: ['volumes'],
    problem: findVolumeFault,
    help: 'Write `SOURCE:TARGET`, as `./data:/data`, or `SOURCE:TARGET:ro`.',
  },
  {
    path: ['devices'],
    problem: (text) => (text.split(':').length > 3 ? 'has too many colons' : null),
    help: 'Write `SOURCE:TARGET:PERMISSIONS`, as `/dev/ttyUSB0:/dev/ttyUSB0:rw`.',
  },
  {
    path: ['ports'],
    problem: (text) => (/^[^[]*:[^[]*:[^[]*:/.test(text) ? 'has too many colons' : null),
    help: 'Put an IPv6 address into brackets: `"[::1]:8080:80"`.',
  },
  {
    path: ['extra_hosts'],
    problem: hostProblem,
    help: 'Write `NAME=ADDRESS`, as `host.docker.internal=host-gateway`.',
  },
  { path: ['build', 'extra_hosts'], problem: hostProblem, help: 'Write `NAME=ADDRESS`.' },
];

function checkList({ service, node }: Checked, { path, problem, help }: Form): Finding[] {
  return itemsOf(below(node, ...path)).flatMap((item) => {
    const text = textOf(item);
    const said = text === null || hasVariable(text) ? null : problem(text);
    if (said === null) return [];
    return [
      fault(service, {
        rule: 'invalid-value',
        message: `The entry \`${text}\` of \`${path.join('.')}\` ${said}.`,
        help,
        location: locate(item.span),
      }),
    ];
  });
}

function checkWatch({ service, node }: Checked): Finding[] {
  return itemsOf(below(node, 'develop', 'watch')).flatMap((item) => {
    const action = textOf(below(item, 'action'));
    if (action === null || !/sync/.test(action) || below(item, 'target') !== null) return [];
    return [
      fault(service, {
        rule: 'missing-attribute',
        message: `What \`${service.name}\` watches with \`${action}\` needs \`target\`.`,
        help: 'Add `target:` with the directory in the container.',
        location: locate(item.span),
      }),
    ];
  });
}

function checkContexts({ project, service, node }: Checked): Finding[] {
  const contexts = below(node, 'build', 'additional_contexts');
  const values = [...entriesOf(contexts).map(({ value }) => value), ...itemsOf(contexts)];
  return values
    .filter((value) => value.kind === 'scalar')
    .flatMap((value) => {
      const name = serviceIn(value);
      if (name === null || project.services.has(name) || hasVariable(name)) return [];
      return [
        fault(service, {
          rule: 'undefined-service',
          message: `\`${service.name}\` is built from \`${name}\`, which is not a service in this stack.`,
          help: 'Define it below `services:`, or remove the context.',
          location: locate(value.span),
        }),
      ];
    });
}

function serviceIn(value: ScalarNode): string | null {
  return /^(?:[^=]*=)?service:(.*)$/s.exec(value.text)?.[1] ?? null;
}
