/** How often each property is tried: 500 times, or as the nightly run says. */
export const RUNS = Number(process.env.MISSION_CONTROL_FUZZ_RUNS ?? 500);

/** What fast-check is told; a seed is printed where a property fails, and repeats the run that failed. */
export const PARAMETERS = {
  numRuns: RUNS,
  ...(process.env.MISSION_CONTROL_FUZZ_SEED ? { seed: Number(process.env.MISSION_CONTROL_FUZZ_SEED) } : {}),
};

/** Milliseconds that so many runs may take. */
export const PATIENCE = 60_000 + RUNS * 60;
