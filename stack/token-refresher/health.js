import "node:module";

// stack/token-refresher/health.ts
const answer = await fetch(`http://127.0.0.1:${process.env.PORT || 8080}/`, { signal: AbortSignal.timeout(3e3) });
console.log((await answer.text()).trim());
process.exitCode = answer.ok ? 0 : 1;

export {  };