/** The runner's own proof: every deviation must be found by a check that is meant for it, every variant must be silent. */

import { sessions } from "../../src/groups/sessions.ts";
import type { MockGroup } from "../../src/mock/groups/group.ts";
import type { Mode } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import type { Fetch, Deviation } from "../../src/deviations/deviation.ts";
import { skippingClock, SHORT_MS } from "../support/skipping-clock.ts";
import { BESIDE } from "./beside.ts";
import type { Variant } from "./variants.ts";

/** One of each documented scheme; the mock accepts any. */
export const AUTH: readonly string[] = ["Basic dGplMDpUamUw", "Bearer deviation-token", "SoTicket deviation-ticket"];

/** A right server raises no alarm in any of them. */
const MODES: readonly Mode[] = ["read", "write", "sandbox"];

export interface DeviationResult {
  readonly deviation: Deviation;
  /** By one of the checks that are meant for it. */
  readonly found: boolean;
  /** All checks that failed. */
  readonly by: readonly string[];
  /** Findings beside the right ones that follow from no other finding, and how many of them there may be. */
  readonly beside: readonly string[];
  readonly bound: number;
  readonly durationMs: number;
}

export interface VariantResult {
  readonly variant: Variant;
  readonly silent: boolean;
  /** Findings where there should be none. */
  readonly alarms: readonly string[];
}

export interface Proof {
  readonly deviations: readonly DeviationResult[];
  readonly variants: readonly VariantResult[];
}

export interface ProofOptions {
  readonly deviations: readonly Deviation[];
  readonly variants: readonly Variant[];
  /** A server that is right, fresh for every run. */
  readonly fresh: (groups: readonly MockGroup[]) => Fetch;
  readonly auth: readonly string[];
  /** A run has only the checks that are meant for its deviation, and ends with their first finding. */
  readonly early?: boolean;
  readonly signal?: AbortSignal;
  /** Called after each run. */
  readonly onProgress?: (done: number, total: number) => void;
}

export async function prove(options: ProofOptions): Promise<Proof> {
  const { fresh, signal, onProgress } = options;
  const total = options.deviations.length + options.variants.length;
  const deviations: DeviationResult[] = [];
  const variants: VariantResult[] = [];
  // One after the other: side by side each would distort the other's times.
  for (const deviation of options.deviations) {
    if (signal?.aborted) break;
    const isFound = ({ failed }: RunResult): boolean => failed.some(({ check }) => deviation.checks.includes(check));
    const groups = groupsOf(deviation);
    const judged = { ...options, groups };
    let result = await run(deviation.deviate(fresh(groups)), judged, options.early ? deviation.checks : []);
    // A run that ends before the list was read reports no findings.
    if (options.early && !isFound(result)) result = await run(deviation.deviate(fresh(groups)), judged);
    const { failed, durationMs } = result;
    deviations.push({
      deviation,
      found: isFound(result),
      by: [...new Set(failed.map(({ check }) => check))],
      beside: besideRight(failed, deviation.checks),
      bound: BESIDE[deviation.name] ?? 0,
      durationMs,
    });
    onProgress?.(deviations.length, total);
  }
  for (const variant of options.variants) {
    if (signal?.aborted) break;
    const alarms: string[] = [];
    for (const mode of MODES) {
      const { failed } = await run(variant.deviate(fresh([])), { ...options, groups: [], mode });
      alarms.push(...failed.map(({ check, message }) => `mode ${mode}: ${check}: ${message}`));
    }
    variants.push({ variant, silent: alarms.length === 0, alarms });
    onProgress?.(deviations.length + variants.length, total);
  }
  return { deviations, variants };
}

/** A check that is meant for the deviation is right once an operation. */
function besideRight(failed: RunResult["failed"], checks: readonly string[]): string[] {
  const right = new Set<string>();
  return failed
    .filter(({ check, operation, followsFrom }) => {
      if (followsFrom !== undefined) return false;
      const place = `${check} ${operation}`;
      const isRight = checks.includes(check) && !right.has(place);
      right.add(place);
      return !isRight;
    })
    .map(({ check, message }) => `${check}: ${message}`);
}

interface RunResult {
  readonly failed: readonly {
    readonly check: string;
    readonly message: string;
    readonly operation?: string | undefined;
    readonly followsFrom?: string | undefined;
  }[];
  readonly durationMs: number;
}

/** What a deviation is about beyond the documented operations. */
function groupsOf({ area }: Deviation): readonly MockGroup[] {
  return area === "session life" ? [sessions] : [];
}

interface RunOptions extends ProofOptions {
  readonly mode?: Mode;
  readonly groups: readonly MockGroup[];
}

async function run(
  fetch: Fetch,
  { auth, signal, groups, mode = "sandbox" }: RunOptions,
  enough: readonly string[] = [],
): Promise<RunResult> {
  const found = new AbortController();
  const report = await verify(
    { baseUrl: "http://127.0.0.1", fetch },
    {
      mode,
      auth,
      groups: ["documented", ...groups.map(({ name }) => name)],
      ...(enough.length > 0 && { checks: enough }),
      signal: signal ? AbortSignal.any([signal, found.signal]) : found.signal,
      onProgress: ({ kind, check = "" }) => {
        if (kind === "finding" && enough.includes(check)) found.abort();
      },
    },
    skippingClock(SHORT_MS),
  );
  const failure = report.failure ? [{ check: report.failure.kind, message: report.failure.message }] : [];
  return { failed: [...report.findings, ...failure], durationMs: report.durationMs };
}
