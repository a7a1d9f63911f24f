import type { Web } from '../../context.ts';
import { handshake } from './handshake.ts';
import { ask } from './request.ts';
import { createTrust } from './trust.ts';

/** Asks servers as anybody outside can. Errors: SETTINGS_INVALID (an authority that is no certificate). */
export function openWeb(): Web {
  const trust = createTrust();
  return {
    request: async (probe) => ask(probe, trust(probe.authority)),
    certificate: async (given) => handshake(given, trust(given.authority)),
  };
}
