/** Why a run without findings proves nothing: it saw no session, or too little. Pure. */

import type { CheckResult, Coverage, Mode, Report, Seen } from "./model.ts";
import { ownValue } from "../values.ts";
import { EMPTY_LIST } from "./runner/results.ts";

/** The minimum coverage of a type or an enum, in percent. */
export interface CoverageGate {
  readonly name: string;
  readonly percent: number;
}

const NOTHING_SEEN =
  "The list was empty, so nothing of a session was seen. Check that this user is a member of a chat topic and has the chat licence";

export const LIST_NOT_READ =
  "The list of sessions could not be read, so nothing of a session was verified, whatever the baseline knows.";

/**
 * Undefined if a session was seen, or if no chosen check needs one. Imported tables (without `listRead`) may describe
 * nothing but numbers and texts.
 */
export function nothingSeen(
  results: readonly CheckResult[],
  run: { readonly coverage: Coverage; readonly listRead?: boolean | undefined; readonly mode: Mode },
): string | undefined {
  const { coverage, listRead, mode } = run;
  if (listRead === undefined && results.some(({ status }) => status === "passed")) return undefined;
  const isAboutItems = results.some(({ reason }) => reason === EMPTY_LIST);
  const seen = Object.values(coverage.types).some((type) => type.seen.length > 0);
  if (!isAboutItems || seen) return undefined;
  // In the other modes the run has tried to create some.
  return `${NOTHING_SEEN}${mode === "read" ? ", or let the run create sessions of its own: --mode write" : ""}.`;
}

/** The gates that a run fails, as sentences. */
export function belowCoverage({ coverage }: Report, gates: readonly CoverageGate[]): readonly string[] {
  return gates.flatMap(({ name, percent }) => {
    const { seen = [], unseen = [] } =
      ownValue<Seen>(coverage.types, name) ?? ownValue<Seen>(coverage.enums, name) ?? {};
    const total = seen.length + unseen.length;
    const share = total === 0 ? 0 : Math.floor((1000 * seen.length) / total) / 10;
    if (share >= percent) return [];
    return [`Of ${name} ${share} % was seen (${seen.length} of ${total}), and --min-coverage asks for ${percent} %.`];
  });
}
