import type { Target } from "../../verify/options.ts";

const PAUSE_MS = 250;
const LONGEST_TRY_MS = 5000;

/** Waits for a server that is starting: any answer counts except that of a gateway without a server behind it. */
export async function waitForServer({ baseUrl, fetch }: Target, seconds: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && !signal.aborted) {
    const left = Math.min(LONGEST_TRY_MS, end - performance.now());
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(left)))]);
      const response = await fetch(new Request(`${baseUrl}/`, { redirect: "manual", signal: limit }));
      await response.body?.cancel();
      if (![502, 503, 504].includes(response.status)) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, Math.max(0, end - performance.now()))));
  }
}
