import type { Target } from "../../verify/options.ts";
import type { Settings } from "../../verify/settings.ts";
import { renewing, runAuthCommand } from "./auth-command.ts";
import type { CliIo } from "./io.ts";
import { openTarget } from "./network.ts";
import { waitForServer } from "./wait-for-server.ts";

interface Connected {
  readonly target: Target;
  readonly auth: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Credentials obtained later, which no report may show. */
  readonly secrets: readonly string[];
}

/** Sets up everything besides the address that requests to a server need: connection, credentials, an app token. */
export async function connect(baseUrl: string, settings: Settings, io: CliIo): Promise<Connected> {
  const { authCommand, waitSeconds } = settings;
  const target = await openTarget(baseUrl, settings.network, io.env);
  const headers = withAppToken(settings.headers, io.env);
  if (waitSeconds !== undefined) await waitForServer(target, waitSeconds, io.signal);
  if (authCommand === undefined) return { target, auth: settings.auth, headers, secrets: [] };
  const renew = (): Promise<string> => runAuthCommand(authCommand, io.signal);
  const first = await renew();
  const secrets: string[] = [];
  return { target: renewing(target, first, renew, secrets), auth: [first], headers, secrets };
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
