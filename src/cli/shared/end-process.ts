import { ENDING_MS } from "../../shutdown-budget.ts";

/** The interval for checking whether all output is written. */
const TICK_MS = 100;

/**
 * Ends the process once its command is done and its output is written, even if an abandoned request or an open proxy
 * would keep it alive. The timer itself does not: if nothing else does, the process ends by itself.
 */
export function endProcess(): void {
  let waited = 0;
  const timer = setInterval(() => {
    waited += TICK_MS;
    const isPrinted = process.stdout.writableLength === 0 && process.stderr.writableLength === 0;
    if (!isPrinted && waited < ENDING_MS.output) return;
    clearInterval(timer);
    process.exit();
  }, TICK_MS);
  timer.unref();
}
