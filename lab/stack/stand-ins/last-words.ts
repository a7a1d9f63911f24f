/** Whatever ends a stand-in is said in one line of its log; the engine starts it again. */
process.on('uncaughtException', (error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
