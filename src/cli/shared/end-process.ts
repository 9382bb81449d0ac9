/** How often it is looked whether everything is printed. */
const TICK_MS = 100;
/** A reader of the output who does not read any more is not waited for. */
const LONGEST_MS = 800;

/**
 * Ends the process once its command is done and its output is written, whatever is still on its way: a request that was given up, a
 * proxy that does not close. The timer keeps nothing alive: without such a rest the process ends by itself.
 */
export function endProcess(): void {
  let waited = 0;
  const timer = setInterval(() => {
    waited += TICK_MS;
    const isPrinted = process.stdout.writableLength === 0 && process.stderr.writableLength === 0;
    if (!isPrinted && waited < LONGEST_MS) return;
    clearInterval(timer);
    process.exit();
  }, TICK_MS);
  timer.unref();
}
