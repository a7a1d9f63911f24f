/** For the health check of the container: exit 0 where tokens can be made, and what the service says of it. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT || 8080}/readyz`, {
  signal: AbortSignal.timeout(12_000),
});
console.log(await answer.text());
process.exitCode = answer.ok ? 0 : 1;
