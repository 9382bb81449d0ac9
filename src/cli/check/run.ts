import { createAddressBook } from "../../traffic/address.ts";
import { findTraffic, readTraffic } from "../../traffic/files.ts";
import { createTrafficJudge } from "../../traffic/judge/judge-traffic.ts";
import { systemClock } from "../../verify/clock.ts";
import { cutShort } from "../../verify/unfinished.ts";
import { prepareReport } from "../shared/finish-report.ts";
import type { FlagValues } from "../shared/flags.ts";
import { limitHeapGrowth } from "../shared/gc-flags.ts";
import type { CliIo } from "../shared/io.ts";
import { checkFixtures } from "./fixtures.ts";
import { chooseJudged, readJudgingFlags, skippedLines, webhookSecret } from "../shared/settings.ts";

/**
 * Returns the exit code. Everything is read before anything is reported: traffic that ends in an error leaves no
 * report.
 */
export async function runCheck(names: readonly string[], values: FlagValues, io: CliIo): Promise<number> {
  // A parser's objects are short-lived; a small young generation saves time that would go into moving them.
  limitHeapGrowth();
  const settings = readJudgingFlags(values);
  const files = await findTraffic(names);
  const finish = await prepareReport(settings, io);
  const { contract, operations } = await chooseJudged(settings);
  const { checks, strict, bodies } = settings;
  const judge = createTrafficJudge({
    tool: "so-mock check",
    contract,
    clock: systemClock,
    operations,
    checks,
    strict,
    bodies,
    secret: webhookSecret(values, io),
  });
  const { isOurs } = createAddressBook(contract);
  try {
    for await (const exchange of readTraffic(files, isOurs, io.signal)) {
      if (io.signal.aborted) break;
      judge.add(exchange);
    }
  } catch (error) {
    // The signal ends the reading.
    if (!io.signal.aborted) throw error;
  }
  const whole = judge.report(names.join(", "));
  const interrupted = io.signal.aborted;
  const report = interrupted ? cutShort(whole, "the run was interrupted") : whole;
  const code = await finish(report, { more: skippedLines(report) });
  if (interrupted) io.stderr("so-mock check: interrupted; the report covers what was read until then\n");
  return code;
}

/** The same for fixtures. */
export async function runFixtures(
  { names, type, values }: { readonly names: readonly string[]; readonly type: string; readonly values: FlagValues },
  io: CliIo,
): Promise<number> {
  const settings = readJudgingFlags(values);
  const finish = await prepareReport(settings, io);
  return finish(await checkFixtures({ names, type, strict: settings.strict, release: settings.release }));
}
