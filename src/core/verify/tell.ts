import { type Finding, finding, type Severity } from '../finding.ts';
import type { Expectation } from './expectation.ts';

/** A finding about a question. */
export function tell(
  { asked, service, location }: Expectation,
  rule: string,
  severity: Severity,
  outcome: string,
  help: string,
): Finding {
  return finding({ rule, severity, message: `${asked} ${outcome}.`, service, location, help });
}
