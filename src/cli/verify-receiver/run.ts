import { KitError } from "../../errors.ts";
import { oneLine } from "../../printable.ts";
import { redactUrl } from "../../redact.ts";
import { plural } from "../../verify/reporters/text.ts";
import { receiverChecks, verifyReceiver } from "../../verify/receiver/run.ts";
import { resolveSettings } from "../../verify/settings.ts";
import { prepareReport } from "../shared/finish-report.ts";
import { type FlagValues, RECEIVER_FLAGS } from "../shared/flags.ts";
import type { CliIo } from "../shared/io.ts";
import { toLayer, WITHOUT_SERVER } from "../shared/settings.ts";

/** Returns the exit code. Throws KitError for invalid flags. */
export async function runVerifyReceiver(url: string, values: FlagValues, io: CliIo): Promise<number> {
  const secret = textIn(values["secret"]) ?? (io.env["SO_MOCK_WEBHOOK_SECRET"] || undefined);
  if (secret === undefined) {
    const what = "without the secret, nothing can be signed";
    throw flagError("--secret", what, "give the webhook's secret, or set SO_MOCK_WEBHOOK_SECRET");
  }
  const known = { operations: [], checks: receiverChecks.map(({ name }) => name) };
  const settings = resolveSettings([WITHOUT_SERVER, toLayer(values, RECEIVER_FLAGS)], known);
  const effectUrl = textIn(values["effectUrl"]);
  requireAddress("the address", url);
  if (effectUrl !== undefined) requireAddress("--effect-url", effectUrl);
  const finish = await prepareReport(settings, io);
  const report = await verifyReceiver({
    url,
    secret,
    effectUrl,
    associate: associateIn(textIn(values["associate"])),
    checks: settings.checks,
    limitMs: settings.timeoutMs,
    signal: io.signal,
    fetch: (request) => globalThis.fetch(request),
  });
  const skipped = report.results.filter(({ status }) => status === "skipped");
  const lines = report.failure
    ? []
    : skipped.map(({ check, reason }) => `  not judged: ${check}, ${oneLine(reason ?? "")}\n`);
  const calls = `  ${plural(report.exchanges.length, "call")} to ${oneLine(redactUrl(url))}\n`;
  return finish(report, { more: `${calls}${lines.join("")}` });
}

function textIn(value: FlagValues[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function requireAddress(where: string, text: string): void {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return;
  throw flagError(where, `"${redactUrl(text)}" is not an address`, "give one such as http://localhost:3000/hook");
}

function associateIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw flagError("--associate", `"${text}" is not an AssociateId`, "give a whole number such as 5");
}

function flagError(where: string, what: string, todo: string): KitError {
  return new KitError({ code: "receiver-option", what, where, todo });
}
