/** One cause, one finding: which faults follow from another one, and which are the same. Pure. */

import type { AnyCheck } from "./check.ts";
import { causesOf, habitOf, SHARED } from "./explains.ts";
import type { Fault } from "./judge.ts";

/** Faults reported as one finding, which shows the first of them. */
export interface FaultGroup {
  readonly faults: readonly [Fault, ...Fault[]];
  /** The fault that this one follows from. */
  readonly cause: Fault | undefined;
}

/** In the order of the checks: errors first, consequences of other faults last. */
export function groupByCause(faults: readonly Fault[], checks: readonly AnyCheck[]): readonly FaultGroup[] {
  const byName = new Map(checks.map((check, index) => [check.name, { check, index }]));
  const rank = ({ check, severity }: Fault): number =>
    (severity === "error" ? 0 : 1000) + (byName.get(check)?.index ?? 999);
  const sorted = faults.toSorted((left, right) => rank(left) - rank(right));
  const causes = causesOf(sorted, byName);
  const places = new Map(sorted.map((fault, place) => [fault, place]));
  const causeOf = (fault: Fault): Fault | undefined => rootOf(fault, causes, places);
  const roots = sorted.filter((fault) => causeOf(fault) === undefined);
  const shared = sharedPlaces(roots);
  const alone = Map.groupBy(roots, (fault) => `${fault.check}\n${aloneBy(fault, shared)}`);
  const grouped = new Map([...Map.groupBy(alone.values(), shiftsIn)].map(([key, own]) => [key, own.flat()]));
  const firstOf = new Map([...grouped.values()].flatMap((own) => own.map((fault) => [fault, own[0]] as const)));
  const followers = sorted.flatMap((fault) => {
    const cause = causeOf(fault);
    return cause ? [{ fault, cause: firstOf.get(cause) ?? cause }] : [];
  });
  const following = Map.groupBy(followers, ({ fault, cause }) =>
    [fault.check, fault.operation, cause.fingerprint].join("\n"),
  );
  return [
    ...[...grouped.values()].map((own) => ({ faults: own as unknown as FaultGroup["faults"], cause: undefined })),
    ...[...following.values()].map((own) => ({
      faults: own.map(({ fault }) => fault) as unknown as FaultGroup["faults"],
      cause: own[0]?.cause,
    })),
  ];
}

/** Of faults that explain each other, the first is the root. */
function rootOf(
  fault: Fault,
  causes: ReadonlyMap<Fault, Fault | undefined>,
  places: ReadonlyMap<Fault, number>,
): Fault | undefined {
  const way = new Set([fault]);
  let next = causes.get(fault);
  for (; next && !way.has(next); next = causes.get(next)) way.add(next);
  const list = [...way];
  const circle = next ? list.slice(list.indexOf(next)) : list.slice(-1);
  const placeOf = (each: Fault): number => places.get(each) ?? 0;
  const root = circle.reduce((first, each) => (placeOf(each) < placeOf(first) ? each : first));
  return root === fault ? undefined : root;
}

/**
 * Up to this many properties missing together are reported one by one, as in an older release; more have another cause.
 */
const MOST_MISSING = 5;

/** Faults in the form of answers that several operations share: the operations of each, as text. */
function sharedPlaces(faults: readonly Fault[]): ReadonlyMap<string, string> {
  const form = faults.filter(isShared);
  const operations = (place: readonly Fault[]): string =>
    [...new Set(place.map(({ operation }) => operation))].sort().join(" ");
  return new Map([...Map.groupBy(form, placeKey)].map(([key, own]) => [key, operations(own)]));
}

/** A server that fails now and then does so in any operation. */
function isShared({ check, verdict: { kind = "" } }: Fault): boolean {
  return SHARED.has(check) || (check === "status-documented" && /^5\d\d$/.test(kind));
}

function placeKey({ check, severity, verdict }: Fault): string {
  return [check, severity, verdict.kind ?? "", (verdict.pointer ?? "").replaceAll(/\/\d+(?=\/|$)/g, "")].join(" ");
}

/**
 * What a server adds to the same properties, whatever the operation, be it 1 or an hour, or does to the same texts; else
 * the faults themselves.
 */
function shiftsIn(faults: readonly Fault[]): unknown {
  const texts = faults.map(({ verdict: { kind = "", pointer } }) => (MANGLED.test(kind) ? `${pointer} ${kind}` : ""));
  if (!texts.includes("")) return [faults[0]?.check, ...new Set(texts.sort())].join("\n");
  const shifts = faults.flatMap(({ verdict: { pointer = "", expected = "", actual = "" } }) => {
    const shift = numberIn(actual) - numberIn(expected);
    return pointer === "" || Number.isNaN(shift) ? [] : [`${pointer} ${shift}`];
  });
  return shifts.length < faults.length ? faults : [faults[0]?.check, ...new Set(shifts.sort())].join("\n");
}

/** How write-kept says what became of a text. */
const MANGLED = /^(?:answer|list) (?:cut to|its leading and trailing spaces|some of its characters)/;

function numberIn(shown: string): number {
  if (/^-?\d{1,15}$/.test(shown)) return Number(shown);
  return /^"[^"]{19,29}(?:Z|[+-]\d\d:\d\d)"$/.test(shown) ? Date.parse(shown.slice(1, -1)) : Number.NaN;
}

/** Distinguishes faults of the same check that have no cause. */
function aloneBy(fault: Fault, shared: ReadonlyMap<string, string>): string {
  // Each kind of credentials that gets in is a separate hole, at whatever operations.
  if (fault.check.startsWith("credentials-")) return fault.verdict.kind ?? "";
  // A gateway redirects every unknown caller to the same page, at any operation.
  if (fault.check === "no-redirect" && fault.verdict.kind === "refusal") return "refusal";
  const key = placeKey(fault);
  const operations = shared.get(key);
  if (operations === undefined) return fault.operation;
  const habit = habitOf(fault);
  if (habit !== undefined) return habit;
  if (fault.verdict.kind !== "required") return operations;
  // Which properties an operation shows depends on the sessions it answers: a server that omits empty values does so
  // everywhere.
  const missing = [...shared.keys()].filter((other) => other.includes(" required "));
  return missing.length <= MOST_MISSING ? `${operations} ${key}` : "missing";
}
