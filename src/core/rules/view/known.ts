/** Verbs whose rules begin with their name, and things they look at. */
const OF_VERBS = /^(?:certificates?|check|deploy|drift|plan|rehearse|status|verify)-[a-z-]+$/;

/** Rules of reading the stack, and of other verbs: each has a page as well. */
const OTHERS: ReadonlySet<string> = new Set(
  `
    hostname-claimed hostname-outside-zone image-not-found secret-key-not-found secret-not-found secret-not-granted secrets-without-need
    variable-overridden attribute-conflict base-settings dependency-cycle dropped-words duplicate-key env-file-syntax expired-suppression include-conflict invalid-value
    lint-incomplete merge-conflict missing-attribute missing-file missing-image not-asked outside-repository
    required-variable several-compose-files undefined-config undefined-network undefined-secret undefined-service undefined-volume
    unknown-attribute unused-suppression variable-syntax yaml-alias yaml-character yaml-key yaml-limit yaml-syntax
    yaml-tag
  `
    .trim()
    .split(/\s+/),
);

/** Whether an id that is no rule of `lint` is that of something else that can be found. */
export function isKnownElsewhere(id: string): boolean {
  return OTHERS.has(id) || OF_VERBS.test(id);
}
