import type { Project, Service } from '../compose/project.ts';
import { type Finding, finding, type Location, type Related, type Severity } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Roles } from '../settings/infer.ts';
import type { Settings } from '../settings/settings.ts';
import type { Ignore } from './ignore.ts';
import type { Checkout } from './view/checkout.ts';

/** Everything a rule may look at. */
export interface Stack {
  readonly project: Project;
  readonly settings: Settings;
  readonly roles: Roles;
  readonly routes: readonly Route[];
  readonly checkout: Checkout;
  /** Comments in its files that hide a finding. */
  readonly ignores: readonly Ignore[];
  /** The same stack before the change; null where there is nothing to compare with. */
  readonly base: Stack | null;
}

/** One thing to look for in a stack that Compose would load. Its id is the name of its file, its page and its test. */
export interface Rule {
  readonly id: string;
  /** One line: what it finds. */
  readonly summary: string;
  /** Whether nothing in a change can hide what it finds. */
  readonly stands?: true;
  /** Paths of the checkout it needs to know about, relative to the project directory. */
  paths?(project: Project): readonly string[];
  check(stack: Stack): readonly Finding[];
}

/** Looks at every service by itself. */
export function eachService(check: (service: Service, stack: Stack) => readonly Finding[]): Rule['check'] {
  return (stack) => [...stack.project.services.values()].flatMap((service) => check(service, stack));
}

/** What a rule says of a service. */
export function faultOf(
  rule: Pick<Rule, 'id'>,
  service: Service,
  given: {
    readonly severity: Severity;
    readonly message: string;
    readonly help: string;
    readonly location: Location;
    readonly related?: readonly Related[];
  },
): Finding {
  return finding({ rule: rule.id, service: service.name, ...given });
}

/** Whether a text still holds a variable nobody gave: what it will be is not known. */
export function isUnknown(text: string): boolean {
  return text.includes('${');
}
