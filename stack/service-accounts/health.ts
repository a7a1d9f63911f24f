/** For the health check of the container: exit 0 where tokens can be made, and what the service says of it. */
const url = `http://127.0.0.1:${process.env.PORT || 8080}/readyz`;
const answer = await fetch(url, { signal: AbortSignal.timeout(12_000) }).catch(() => null);
console.log(answer === null ? 'service-accounts does not answer.' : (await answer.text()).trim());
process.exitCode = answer?.ok ? 0 : 1;
