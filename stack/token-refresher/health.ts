/** For the health check of the container: exit 0 where the stored token is of use and young, and what is to be said of it. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT || 8080}/`, { signal: AbortSignal.timeout(3000) });
console.log((await answer.text()).trim());
process.exitCode = answer.ok ? 0 : 1;
