import "node:module";

// stack/token-refresher/health.ts
const url = `http://127.0.0.1:${process.env.PORT || 8080}/`;
const answer = await fetch(url, { signal: AbortSignal.timeout(4e3) }).catch(() => null);
console.log(answer === null ? "The token-refresher does not answer." : (await answer.text()).trim());
process.exitCode = answer?.ok ? 0 : 1;

export {  };