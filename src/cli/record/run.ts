import { throwProblems, type Problem } from "../../errors.ts";
import { createTrafficJudge, type TrafficJudge } from "../../traffic/judge/judge-traffic.ts";
import { withoutBodies } from "../../traffic/judge/without-bodies.ts";
import { startProxy } from "../../traffic/proxy/proxy.ts";
import { createRecorder, type WrittenExchange } from "../../traffic/record.ts";
import { createRecording } from "../../traffic/recordings/write-recording.ts";
import type { Skipped } from "../../traffic/exchange.ts";
import { allTables } from "../../traffic/tables.ts";
import { systemClock } from "../../verify/clock.ts";
import { EXIT } from "../../verify/exit-code.ts";
import type { Fault } from "../../verify/judge.ts";
import { createPage } from "../../verify/reporters/page.ts";
import { findingLines } from "../../verify/reporters/pretty-finding.ts";
import { oneLine, plural } from "../../verify/reporters/text.ts";
import { readTarget } from "../../verify/setting-values.ts";
import type { Settings } from "../../verify/settings.ts";
import { skippedLines } from "../check/run.ts";
import { useColor } from "../shared/color.ts";
import { finishReport, prepareReport } from "../shared/finish-report.ts";
import type { CliIo } from "../shared/io.ts";
import { JUDGING_FLAGS, type JudgingValues } from "../shared/judging-flags.ts";
import { chooseJudged, readJudgingFlags } from "../shared/read-judging-flags.ts";
import type { RecordFlags } from "./command.ts";

/** Records until it is told to end; that is how it ends well. */
export async function runRecord(baseUrl: string, flags: JudgingValues & RecordFlags, io: CliIo): Promise<number> {
  const settings = readJudgingFlags(flags);
  const upstream = readUpstream(baseUrl);
  if (flags.validate !== true) refuseIdle(flags);
  const entries = await prepareReport(settings);
  const tables = await allTables();
  // Standard output is the report's alone where a program reads it.
  const say = settings.format === "pretty" ? io.stdout : io.stderr;
  const judge = flags.validate === true ? await createLiveJudge(settings, io) : undefined;
  const left: string[] = [];
  let kept = 0;
  let lost = 0;
  let recorder: ReturnType<typeof createRecorder> | undefined;
  const under: Promise<void>[] = [];
  const tell = (result: WrittenExchange | Skipped): void => {
    if ("reason" in result) return say(`not recorded: ${oneLine(result.place)} (${result.reason})\n`);
    kept++;
    const notes = result.withheld.map((why) => ` · a body was left out: ${why}`).join("");
    say(`${result.file} ${result.status}${notes}\n`);
    for (const { pointer, what } of result.leftovers) {
      left.push(`${result.file}#${oneLine(pointer)}`);
      say(`  ✗ looks like ${what}: ${oneLine(pointer)}\n`);
    }
  };
  const proxy = await startProxy({
    upstream,
    port: flags.port,
    timeoutMs: flags.timeout,
    now: systemClock.now,
    onExchange: (exchange) => {
      judge?.add(exchange);
      const written = recorder?.add(exchange).then(tell, (error: unknown) => {
        io.stderr(`so-mock record: ${error instanceof Error ? error.message : String(error)}\n`);
        lost++;
      });
      if (written) under.push(written);
    },
  });
  try {
    const writer = await createRecording(flags.out, flags.ids);
    recorder = createRecorder({ contract: tables, writer, seed: flags.seed, mapIds: flags.ids === "mapped" });
  } catch (error) {
    await proxy.close();
    throw error;
  }
  say(`recording ${upstream.href.replace(/\/$/, "")} to ${flags.out}\n`);
  say(`give your client ${proxy.url} in place of ${upstream.href.replace(/\/$/, "")}; Ctrl-C ends the recording\n`);
  say(`listening on ${proxy.url}\n`);
  await aborted(io.signal);
  await proxy.close();
  await Promise.all(under);
  const replaced = await recorder.end();
  say(summary(kept, replaced, left));
  if (lost > 0) io.stderr(`so-mock record: ${plural(lost, "exchange")} could not be written\n`);
  const code = judge ? await report(judge, recorder.scrub, upstream, settings, entries, io) : EXIT.ok;
  if (lost > 0) return EXIT.notRun;
  return left.length > 0 ? EXIT.findings : code;
}

function readUpstream(text: string): URL {
  const problems: Problem[] = [];
  const given = { where: "<base-url>", texts: [text] };
  const base = readTarget(given, false, ({ where }, what, todo) => {
    problems.push({ code: "record-base-url", what, where, todo });
  });
  throwProblems(problems);
  return new URL(base ?? "");
}

/** A flag that would do nothing was meant to do something. */
function refuseIdle(values: JudgingValues): void {
  throwProblems(
    JUDGING_FLAGS.filter(({ key }) => values[key] !== undefined).map(({ name }) => ({
      code: "record-flag",
      what: "nothing is judged while recording, so this does nothing",
      where: `--${name}`,
      todo: "add --validate, or leave it out",
    })),
  );
}

/** Judges what passes, and prints each fault when it is first seen. */
async function createLiveJudge(settings: Settings, io: CliIo): Promise<TrafficJudge> {
  const { contract, operations } = await chooseJudged(settings);
  const { checks, strict } = settings;
  const page = createPage({ width: io.columns, color: useColor(io) });
  const onFault = ({ check, operation, severity, verdict, fingerprint }: Fault): void => {
    const { message, pointer = "", expected = "", actual = "", source } = verdict;
    const finding = { check, operation, severity, message, pointer, expected, actual, fingerprint };
    const lines = findingLines({ ...finding, ...(source && { source }) }, page);
    const say = settings.format === "pretty" ? io.stdout : io.stderr;
    say(`── ${operation} › ${check}\n${lines.join("\n")}\n`);
  };
  return createTrafficJudge({
    tool: "so-mock record",
    contract,
    clock: systemClock,
    operations,
    checks,
    strict,
    onFault,
  });
}

async function report(
  judge: TrafficJudge,
  scrub: (text: string) => string,
  upstream: URL,
  settings: Settings,
  entries: Awaited<ReturnType<typeof prepareReport>>,
  io: CliIo,
): Promise<number> {
  // A report is kept and passed around: what the recording does not hold, it must not hold either.
  const whole = withoutBodies(judge.report(scrub(upstream.href.replace(/\/$/, ""))), scrub);
  const code = await finishReport(settings, entries, whole, io, false);
  (settings.format === "pretty" ? io.stdout : io.stderr)(skippedLines(whole));
  return code;
}

function summary(kept: number, replaced: Readonly<Record<string, number>>, left: readonly string[]): string {
  const kinds = Object.entries(replaced).map(([kind, count]) => `  ${String(count).padStart(6)} ${kind}\n`);
  const heading = kinds.length === 0 ? "nothing had to be replaced\n" : "replaced:\n";
  const end =
    left.length === 0
      ? "nothing that looks like personal data is left\n"
      : `✗ ${plural(left.length, "place")} may still hold personal data: look at them before you show the folder to anybody\n`;
  return `\n${plural(kept, "exchange")} recorded\n${heading}${kinds.join("")}${end}`;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
