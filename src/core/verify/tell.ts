import { type Finding, finding, type Severity } from '../finding.ts';
import type { Expectation } from './expectation.ts';

/** A finding about a question; `outcome` ends the sentence that the question begins. */
export function tell(
  { asked, service, location }: Expectation,
  given: { readonly rule: string; readonly severity: Severity; readonly outcome: string; readonly help: string },
): Finding {
  const { rule, severity, outcome, help } = given;
  return finding({ rule, severity, message: `${asked} ${outcome}.`, service, location, help });
}
