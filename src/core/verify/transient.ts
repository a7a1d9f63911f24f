import type { Observation } from './observation.ts';

/** What a service or a hostname may show in its first moments: such an answer is worth asking again. One that lets somebody in never is. */
export function isTransient(observation: Observation): boolean {
  if (observation.kind === 'response') return [429, 500, 502, 503, 504].includes(observation.status);
  return !['certificate-expired', 'certificate-not-yet-valid', 'certificate-untrusted'].includes(observation.code);
}
