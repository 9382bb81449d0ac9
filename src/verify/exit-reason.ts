import { EXIT, type ExitCode, type Outcome } from "./exit-code.ts";
import { reaches } from "./reporters/cases.ts";
import { oneLine } from "../printable.ts";
import { formatCount, plural } from "./reporters/text.ts";

/** Why the run ends with this code: the last line of its output. */
export function exitReason(code: ExitCode, outcome: Outcome): string {
  return `exit ${code}: ${oneLine(reasonOf(code, outcome))}`;
}

/** For a comparison of two servers, differences count instead of findings. */
function ofComparison(code: ExitCode, { report, known = new Set(), stale = 0 }: Outcome, points: number): string {
  const compared = `${plural(points, "point")} that could be compared`;
  const fresh = report.findings.filter((each) => !known.has(each.fingerprint)).length;
  switch (code) {
    case EXIT.findings:
      return `${plural(fresh, "difference")}${known.size > 0 ? " that the baseline does not know" : ""}, in ${compared}`;
    case EXIT.notRun:
      return report.failure?.message ?? report.unfinished?.message ?? "the run did not finish";
    case EXIT.nothingVerified:
      return report.unverified?.join(" ") ?? "nothing was compared";
    case EXIT.staleBaseline:
      return `${plural(stale, "entry", "entries")} of the baseline no longer ${stale === 1 ? "occurs" : "occur"}`;
    default:
      return `no difference${known.size > 0 ? " that the baseline does not know" : ""} in ${compared}`;
  }
}

function reasonOf(code: ExitCode, { report, failOn, known = new Set(), stale = 0 }: Outcome): string {
  const { checks, passed, failed } = report.summary;
  const where = report.traffic ? "these exchanges" : `mode ${report.mode}`;
  if (report.points !== undefined) return ofComparison(code, { report, failOn, known, stale }, report.points);
  const judged = `${formatCount(passed + failed)} of ${plural(checks, "check")} that ${where} can judge`;
  switch (code) {
    case EXIT.findings: {
      const counted = report.findings.filter((each) => !known.has(each.fingerprint) && reaches(each.severity, failOn));
      const open = known.size > 0 ? " that the baseline does not know" : "";
      const follow = counted.filter(({ followsFrom }) => followsFrom !== undefined).length;
      const isCaused = follow > 0 && follow < counted.length;
      const causes = isCaused ? counted.length - follow : counted.length;
      const rest = isCaused ? `, and ${follow} that ${follow === 1 ? "follows" : "follow"}` : "";
      return `${plural(causes, "finding")} of severity ${failOn} or above${rest}${open}, in the ${judged}`;
    }
    case EXIT.notRun:
      return report.failure?.message ?? report.unfinished?.message ?? "the run did not finish";
    case EXIT.nothingVerified:
      return report.unverified
        ? `not enough was verified (${judged}): ${report.unverified.join(" ")}`
        : `nothing was verified: ${judged}`;
    case EXIT.staleBaseline:
      return `${plural(stale, "entry", "entries")} of the baseline no longer ${stale === 1 ? "occurs" : "occur"}`;
    default:
      return `nothing counts against the server in the ${judged}`;
  }
}
