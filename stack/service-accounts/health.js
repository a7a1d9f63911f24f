import "node:module";

// stack/service-accounts/health.ts
const answer = await fetch(`http://127.0.0.1:${process.env.PORT || 8080}/readyz`, { signal: AbortSignal.timeout(12e3) });
console.log(await answer.text());
process.exitCode = answer.ok ? 0 : 1;

export {  };