import { createAddressBook } from "../../traffic/address.ts";
import { findTraffic, readTraffic } from "../../traffic/files.ts";
import { createTrafficJudge } from "../../traffic/judge/judge-traffic.ts";
import { systemClock } from "../../verify/clock.ts";
import type { Report } from "../../verify/model.ts";
import { plural } from "../../verify/reporters/text.ts";
import { finishReport, prepareReport } from "../shared/finish-report.ts";
import type { CliIo } from "../shared/io.ts";
import { keepHeapLean } from "../shared/gc-flags.ts";
import type { JudgingValues } from "../shared/judging-flags.ts";
import { chooseJudged, readJudgingFlags } from "../shared/read-judging-flags.ts";

/** Reads everything, then reports: traffic that cannot be read to its end leaves no report behind. */
export async function runCheck(names: readonly string[], values: JudgingValues, io: CliIo): Promise<number> {
  // What a parser makes of an archive dies young: with little room for it, most of the time is not spent on moving it.
  keepHeapLean();
  const settings = readJudgingFlags(values);
  const files = await findTraffic(names);
  const entries = await prepareReport(settings);
  const { contract, operations } = await chooseJudged(settings);
  const { checks, strict } = settings;
  const options = { tool: "so-mock check", contract, clock: systemClock, operations, checks, strict };
  const judge = createTrafficJudge(options);
  const { isOurs } = createAddressBook(contract);
  for await (const exchange of readTraffic(files, isOurs)) {
    if (io.signal.aborted) break;
    judge.add(exchange);
  }
  const report = judge.report(names.join(", "));
  const interrupted = io.signal.aborted;
  const code = await finishReport(settings, entries, report, io, interrupted);
  const say = settings.format === "pretty" ? io.stdout : io.stderr;
  say(skippedLines(report));
  if (interrupted) io.stderr("so-mock check: interrupted; the report holds what was read until then\n");
  return code;
}

/** How many exchanges the checks saw, and why not the others. */
export function skippedLines({ traffic }: Report): string {
  if (!traffic) return "";
  const { read, judged, skipped } = traffic;
  const lines = skipped.map(({ reason, count }) => `  ${count} skipped: ${reason}\n`);
  return `  ${judged} of ${plural(read, "exchange")} judged\n${lines.join("")}`;
}
