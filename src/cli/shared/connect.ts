import type { Target } from "../../verify/model.ts";
import type { Settings } from "../../verify/settings.ts";
import { renewing, runAuthCommand } from "./auth-command.ts";
import type { CliIo } from "./io.ts";
import { openTarget } from "./network.ts";
import { waitForServer } from "./wait-for-server.ts";

interface Connected {
  readonly target: Target;
  readonly auth: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Credentials that came up later; no report may show them. */
  readonly secrets: readonly string[];
}

/** Everything that a request to a server needs beside its address: the way there, credentials, an app's token. */
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

/** `SO_MOCK_APP_TOKEN` stands for the header SO-AppToken, which goes first where it was given. */
export function withAppToken(
  headers: Readonly<Record<string, string>>,
  env: CliIo["env"],
): Readonly<Record<string, string>> {
  const token = (env["SO_MOCK_APP_TOKEN"] ?? "").trim();
  const isGiven = Object.keys(headers).some((name) => name.toLowerCase() === "so-apptoken");
  return token === "" || isGiven ? headers : { ...headers, "SO-AppToken": token };
}
