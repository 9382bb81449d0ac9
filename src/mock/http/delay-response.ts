/** Delays an answer in real time. The call has already taken effect; only its answer is late. */
export async function delayResponse(
  response: Response | Promise<Response>,
  delayMs: number,
  signal: AbortSignal,
): Promise<Response> {
  const settled = await response;
  await wait(delayMs, signal);
  return settled;
}

/** Waits in real time; ends early if the caller aborts. */
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
