/** The renderers: pure functions from findings, plans and records to text. */
export { annotationLines } from './annotations.ts';
export { findingsJson } from './json.ts';
export { failureMarkdown, findingsMarkdown, planMarkdown, recordMarkdown } from './markdown.ts';
export { COLOURED, type Paint, PLAIN } from './paint.ts';
export { planLines } from './plan.ts';
export { outcomeOf, recordLines } from './record.ts';
export { sarifLog } from './sarif.ts';
export { findingLines } from './terminal.ts';
