import type { Finding } from '../../finding.ts';
import { child, type MapNode } from '../../source/node.ts';
import type { Project } from '../project.ts';
import { checkAttributes } from './attributes.ts';
import { checkCommands } from './commands.ts';
import { findCycles } from './cycles.ts';
import type { Checked } from './faults.ts';
import { checkPorts } from './ports.ts';
import { checkReferences } from './references.ts';
import { checkResources } from './resources.ts';
import { checkTexts } from './texts.ts';

const CHECKS = [checkReferences, checkAttributes, checkPorts, checkTexts, checkCommands];

/** What Compose itself refuses when it loads a stack whose shape is right. */
export function checkConsistency(project: Project, model: MapNode): Finding[] {
  const services = child(model, 'services');
  const findings = [...project.services.values()].flatMap((service) => {
    const node = child(services, service.name);
    const checked: Checked | null = node === null ? null : { project, service, node };
    return checked === null ? [] : CHECKS.flatMap((check) => check(checked));
  });
  return [...findings, ...findCycles(project, model), ...checkResources(model)];
}
