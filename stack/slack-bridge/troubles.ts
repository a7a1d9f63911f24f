/** What is wrong now, a sentence for each thing; a change is told once. */
export interface Troubles {
  set(about: string, message: string): void;
  clear(about: string): void;
  list(): readonly string[];
}

/** Keeps troubles and tells `log` of each that comes, changes or goes. */
export function keepTroubles(log: (line: string) => void): Troubles {
  const troubles = new Map<string, string>();
  return {
    set: (about, message) => {
      if (troubles.get(about) === message) return;
      troubles.set(about, message);
      log(message);
    },
    clear: (about) => {
      if (troubles.delete(about)) log(`All is well again with ${about}.`);
    },
    list: () => [...troubles.values()],
  };
}
