import type { Settings } from "../../verify/settings.ts";
import { renewing, runAuthCommand } from "./auth-command.ts";
import { raceSignal } from "../../race-signal.ts";
import type { CliIo } from "./io.ts";
import { openTarget } from "./network.ts";
import { systemClock } from "../../verify/clock.ts";
import type { Target } from "../../verify/options.ts";
import { createPacer, type Pacer } from "../../verify/runner/pacer.ts";

interface Connected {
  readonly target: Target;
  readonly auth: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Credentials obtained later, which no report may show. */
  readonly secrets: readonly string[];
}

/**
 * Sets up everything besides the address that requests to a server need: connection, credentials, an app token. What it
 * asks by itself takes its turn with `pacer`.
 */
export async function connect(
  baseUrl: string,
  settings: Settings,
  io: CliIo,
  pacer: Pacer = createPacer(systemClock, undefined),
): Promise<Connected> {
  const { authCommand, waitSeconds } = settings;
  const target = await openTarget(baseUrl, settings.network, io);
  const headers = withAppToken(settings.headers, io.env);
  if (waitSeconds !== undefined) await waitForServer(target, waitSeconds, io.signal, pacer);
  if (authCommand === undefined) return { target, auth: settings.auth, headers, secrets: [] };
  const renew = (): Promise<string> => runAuthCommand(authCommand, io.signal);
  const first = await renew();
  const secrets: string[] = [];
  const turn = (): Promise<void> => pacer.turn(io.signal);
  return { target: renewing(target, { first, renew, turn, secrets }), auth: [first], headers, secrets };
}

/** `SO_MOCK_APP_TOKEN` sets the header SO-AppToken, unless the header is given. */
export function withAppToken(
  headers: Readonly<Record<string, string>>,
  env: CliIo["env"],
): Readonly<Record<string, string>> {
  const token = (env["SO_MOCK_APP_TOKEN"] ?? "").trim();
  const isGiven = Object.keys(headers).some((name) => name.toLowerCase() === "so-apptoken");
  return token === "" || isGiven ? headers : { ...headers, "SO-AppToken": token };
}

const PAUSE_MS = 250;
const LONGEST_TRY_MS = 5000;

/** Waits for a server that is starting: any answer counts except that of a gateway without a server behind it. */
export async function waitForServer(
  { baseUrl, fetch }: Target,
  seconds: number,
  signal: AbortSignal,
  pacer: Pacer,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && !signal.aborted) {
    // eslint-disable-next-line no-await-in-loop
    await pacer.turn(signal);
    const left = Math.min(LONGEST_TRY_MS, end - performance.now());
    try {
      const late = AbortSignal.timeout(Math.max(1, Math.ceil(left)));
      const limit = AbortSignal.any([signal, late]);
      const request = new Request(`${baseUrl}/`, { redirect: "manual", signal: limit });
      const response = await raceSignal(fetch(request), limit, request, late);
      await response.body?.cancel();
      if (![502, 503, 504].includes(response.status)) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, Math.max(0, end - performance.now()))));
  }
}
