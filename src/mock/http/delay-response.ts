/** Holds an answer back in real time. The call has taken effect by then; only its answer is late. */
export async function delayResponse(
  response: Response | Promise<Response>,
  delayMs: number,
  signal: AbortSignal,
): Promise<Response> {
  const settled = await response;
  await wait(delayMs, signal);
  return settled;
}

/** Waits in real time; ends early when the caller gives up and no longer waits for the answer. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}
