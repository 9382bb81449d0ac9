import { oneLine } from "../../printable.ts";
import type { Target } from "../../verify/options.ts";
import { isRecord } from "../../values.ts";
import type { CliIo } from "../shared/io.ts";

const MOST_MS = 10_000;

/** The version that a server reports at `GET /api`; if it reports none, prints that and returns undefined. */
export async function askRelease({ baseUrl, fetch }: Target, io: CliIo): Promise<string | undefined> {
  const headers = { Accept: "application/json" };
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(MOST_MS)]);
  const answer: unknown = await fetch(new Request(`${baseUrl}/api`, { headers, signal }))
    .then((response) => response.json())
    .catch(() => undefined);
  const version = isRecord(answer) ? answer["NetServerVersion"] : undefined;
  if (typeof version === "string" && /^\d{1,6}(?:\.\d{1,6}){3}$/.test(version)) {
    io.stderr(`so-mock verify: the server is release ${version}\n`);
    return version;
  }
  const said = version === undefined ? "nothing" : oneLine(JSON.stringify(version)).slice(0, 60);
  io.stderr(`so-mock verify: ${baseUrl}/api names no release (${said}), so that any is taken; --release names one\n`);
  return undefined;
}
