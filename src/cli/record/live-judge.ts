import { createValueRedactor } from "../../personal/redacted.ts";
import { withoutNames } from "../../personal/shown-text.ts";
import type { Exchange, Skipped } from "../../traffic/exchange.ts";
import { createTrafficJudge, type TrafficJudge } from "../../traffic/judge/judge-traffic.ts";
import { withoutQuotes } from "../../traffic/judge/without-bodies.ts";
import { systemClock } from "../../verify/clock.ts";
import type { Fault } from "../../verify/judge.ts";
import { createPage } from "../../verify/reporters/page.ts";
import { findingLines } from "../../verify/reporters/pretty-finding.ts";
import type { Settings } from "../../verify/settings.ts";
import { type CliIo, useColor } from "../shared/io.ts";
import { chooseJudged } from "../shared/settings.ts";

/** Judges exchanges as they pass and shows each deviation at its first occurrence. */
interface LiveJudge extends Pick<TrafficJudge, "report"> {
  /** Returns the faults that are new. */
  readonly judge: (exchange: Exchange | Skipped) => readonly Fault[];
  readonly show: (faults: readonly Fault[], scrub: (text: string) => string) => void;
}

/** A judge of what passes, by the flags of `--validate`. */
export async function createLiveJudge(
  settings: Settings,
  secret: string | undefined,
  print: CliIo["stdout"],
  io: CliIo,
): Promise<LiveJudge> {
  const { contract, operations } = await chooseJudged(settings);
  const { checks, strict } = settings;
  const page = createPage({ width: io.columns, color: useColor(io) });
  const shown = createValueRedactor(contract, new Set());
  let found: Fault[] = [];
  const onFault = (fault: Fault): void => void found.push(fault);
  const from = { tool: "so-mock record", contract, clock: systemClock };
  const { add, report } = createTrafficJudge({ ...from, operations, checks, strict, bodies: "none", secret, onFault });
  return {
    report,
    judge: (exchange) => {
      found = [];
      add(exchange);
      return found;
    },
    show: (faults, scrub) => {
      for (const { check, operation, severity, verdict, fingerprint } of faults) {
        const { expected = "", actual = "", source } = verdict;
        const said = withoutNames(verdict, shown.pointer);
        const finding = { check, operation, severity, ...said, expected, actual, fingerprint };
        const lines = findingLines(withoutQuotes({ ...finding, ...(source && { source }) }, scrub), page);
        print(`── ${operation} › ${check}\n${lines.join("\n")}\n`);
      }
    },
  };
}
