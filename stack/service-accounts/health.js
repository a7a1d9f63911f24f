import "node:module";

// stack/service-accounts/health.ts
const url = `http://127.0.0.1:${process.env.PORT || 8080}/readyz`;
const answer = await fetch(url, { signal: AbortSignal.timeout(12e3) }).catch(() => null);
console.log(answer === null ? "service-accounts does not answer." : (await answer.text()).trim());
process.exitCode = answer?.ok ? 0 : 1;

export {  };