/** For the health check of the container: exit 0 where the stored token is of use and young, and what is to be said of it. */
const url = `http://127.0.0.1:${process.env.PORT || 8080}/`;
const answer = await fetch(url, { signal: AbortSignal.timeout(4000) }).catch(() => null);
console.log(answer === null ? 'The token-refresher does not answer.' : (await answer.text()).trim());
process.exitCode = answer?.ok ? 0 : 1;
