import { oneLine } from "../../printable.ts";
import { type Problem, throwProblems, messageOf } from "../../errors.ts";
import type { Skipped } from "../../traffic/exchange.ts";
import { withoutBodies } from "../../traffic/judge/without-bodies.ts";
import { startProxy } from "../../traffic/proxy/proxy.ts";
import { createRecorder, type Recorder, type WrittenExchange } from "../../traffic/record.ts";
import { createRecording } from "../../traffic/recordings/write-recording.ts";
import { scanRecording } from "../../traffic/recordings/scan-recording.ts";
import { allTables } from "../../traffic/tables.ts";
import { systemClock } from "../../verify/clock.ts";
import { EXIT, type ExitCode, strongest } from "../../verify/exit-code.ts";
import { plural } from "../../verify/reporters/text.ts";
import { readTarget } from "../../verify/setting-values.ts";
import { prepareReport } from "../shared/finish-report.ts";
import { type FlagValues, JUDGING_FLAGS } from "../shared/flags.ts";
import { aborted, type CliIo } from "../shared/io.ts";
import { dispatcherFor, proxyOf } from "../shared/network.ts";
import { readJudgingFlags, skippedLines, toLayer, webhookSecret } from "../shared/settings.ts";
import { createLiveJudge } from "./live-judge.ts";

/** Flags that are not in `JUDGING_FLAGS`. */
export type RecordFlags = FlagValues & {
  readonly out: string;
  readonly port: number;
  readonly host: string;
  readonly ids: "kept" | "mapped";
  readonly seed: number;
  readonly timeout: number;
  readonly validate?: boolean;
};

/** Records until the signal, its normal end; returns the exit code. */
export async function runRecord(baseUrl: string, flags: RecordFlags, io: CliIo): Promise<number> {
  const settings = readJudgingFlags(flags);
  const upstream = readUpstream(baseUrl);
  const server = upstream.href.replace(/\/$/, "");
  if (flags.validate !== true) refuseJudgingFlags(flags);
  const finish = await prepareReport(settings, io);
  const tables = await allTables();
  // A program that reads the report from standard output must find nothing else there.
  const print = settings.format === "pretty" ? io.stdout : io.stderr;
  const live =
    flags.validate === true ? await createLiveJudge(settings, webhookSecret(flags, io), print, io) : undefined;
  const log = createLog(print, io);
  let recorder: Recorder | undefined;
  const proxy = await startProxy({
    upstream,
    port: flags.port,
    host: flags.host,
    timeoutMs: flags.timeout,
    dispatcher: await dispatcherFor({}, io, flags.timeout),
    through: proxyOf(server, {}, io.env),
    now: systemClock.now,
    onExchange: (exchange) => {
      const found = live?.judge(exchange) ?? [];
      if (!recorder) return undefined;
      const { scrub } = recorder;
      const added = recorder.add(exchange);
      // The pseudonyms for what a deviation quotes are known only after recording.
      log.add(added, () => live?.show(found, scrub));
      return added.catch(() => undefined);
    },
  });
  try {
    const writer = await createRecording(flags.out, flags.ids);
    recorder = createRecorder({ contract: tables, writer, seed: flags.seed, mapIds: flags.ids === "mapped" });
  } catch (error) {
    await proxy.close();
    throw error;
  }
  print(`recording ${server} to ${oneLine(flags.out)}\n`);
  print(`point your client at ${proxy.url} instead of ${server}; Ctrl-C ends the recording\n`);
  print(`listening on ${proxy.url}\n`);
  if (proxy.isOpen)
    io.stderr(
      `warning: other machines can use the recorder at ${oneLine(flags.host)}, and reach ${server} through it\n`,
    );
  await aborted(io.signal);
  await proxy.close();
  const { suspects, unwritten } = await log.end(recorder, flags.out);
  let code: ExitCode = EXIT.ok;
  if (live) {
    // Reports are shared, so they must not contain what the recording must not contain.
    const report = withoutBodies(live.report(recorder.scrub(server)), recorder.scrub);
    code = await finish(report, { more: skippedLines(report) });
  }
  return strongest([code, unwritten > 0 ? EXIT.notRun : EXIT.ok, suspects > 0 ? EXIT.findings : EXIT.ok]);
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

function refuseJudgingFlags(flags: FlagValues): void {
  const own = flags["secret"] === undefined ? [] : [{ where: "--secret" }];
  throwProblems(
    [...Object.values(toLayer(flags, JUDGING_FLAGS)), ...own].map(({ where }) => ({
      code: "record-flag",
      what: "it has no effect, since nothing is judged",
      where,
      todo: "add --validate, or leave it out",
    })),
  );
}

interface Log {
  /** `done` is called once the result is known. */
  readonly add: (result: Promise<WrittenExchange | Skipped>, done: () => void) => void;
  /** Waits for pending writes, ends the recording, verifies it and prints the result. */
  readonly end: (
    recorder: Recorder,
    folder: string,
  ) => Promise<{ readonly suspects: number; readonly unwritten: number }>;
}

/** A line for each exchange, and a summary. */
function createLog(print: CliIo["stdout"], io: CliIo): Log {
  const pending: Promise<void>[] = [];
  let [recorded, suspects, unwritten] = [0, 0, 0];
  const show = (result: WrittenExchange | Skipped): void => {
    if ("reason" in result) return print(`not recorded: ${oneLine(result.place)} (${oneLine(result.reason)})\n`);
    recorded++;
    const notes = result.withheld.map((why) => ` · a body was left out: ${why}`).join("");
    print(`${result.file} ${result.status}${notes}\n`);
    for (const { pointer, what } of result.leftovers) {
      suspects++;
      print(`  ✗ looks like ${what}: ${oneLine(pointer)}\n`);
    }
  };
  return {
    add: (result, done) => {
      const shown = result.then(show, (error: unknown) => {
        io.stderr(`so-mock record: ${oneLine(messageOf(error))}\n`);
        unwritten++;
      });
      pending.push(shown.then(done));
    },
    end: async (recorder, folder) => {
      await Promise.all(pending);
      const replaced = Object.entries(await recorder.end());
      const kinds = replaced.map(([kind, count]) => `  ${String(count).padStart(6)} ${kind}\n`);
      const left = await scanRecording(folder);
      for (const { pointer, what } of left) print(`  ✗ looks like ${what}: ${oneLine(pointer)}\n`);
      suspects += left.length;
      print(`\n${plural(recorded, "exchange")} recorded\n`);
      print(kinds.length === 0 ? "nothing had to be replaced\n" : `replaced:\n${kinds.join("")}`);
      print(
        suspects === 0
          ? "nothing that looks like personal data is left\n"
          : `✗ ${plural(suspects, "place")} may still hold personal data: check them before you share the folder\n`,
      );
      if (unwritten > 0) io.stderr(`so-mock record: ${plural(unwritten, "exchange")} could not be written\n`);
      return { suspects, unwritten };
    },
  };
}
