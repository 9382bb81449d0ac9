/** One cause, one finding: which faults follow from another one, and which are the same. Pure. */

import type { AnyCheck } from "./check.ts";
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
  const callsOf = callsByCheck(faults);
  const causes = new Map(
    sorted.map((fault) => [fault, sorted.find((other) => explains(other, fault, byName, callsOf(other)))]),
  );
  const causeOf = (fault: Fault): Fault | undefined => rootOf(fault, causes);
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

type Known = ReadonlyMap<string, { readonly check: AnyCheck; readonly index: number }>;

/** The exchanges that show any of a check's faults at an operation, by one of these. */
function callsByCheck(faults: readonly Fault[]): (fault: Fault) => ReadonlySet<string> {
  const keyOf = ({ check, operation }: Fault): string => `${check} ${operation}`;
  const calls = new Map<string, ReadonlySet<string>>();
  for (const [key, own] of Map.groupBy(faults, keyOf))
    calls.set(key, new Set(own.flatMap((fault) => [...fault.calls])));
  return (fault) => calls.get(keyOf(fault)) ?? fault.calls;
}

/** Would fixing `other` also fix `fault`? `calls`: those of the other's check at its operation. */
function explains(other: Fault, fault: Fault, known: Known, calls: ReadonlySet<string>): boolean {
  if (other === fault || (other.severity === "warning" && fault.severity === "error")) return false;
  const [cause, effect] = [known.get(other.check), known.get(fault.check)];
  if (!cause || !effect) return false;
  const restsOn = [...(effect.check.restsOn ?? []), ...(fault.verdict.restsOn ?? [])];
  const rests = restsOn.filter((rest) => isRest(rest, other, fault));
  if (rests.length > 0) {
    const isAnywhere =
      MODEL.test(other.check) || SHARED.has(other.check) || rests.some((rest) => /\/5\d\d$/.test(rest));
    return isAnywhere || other.operation === fault.operation;
  }
  if (other.check === fault.check) return false;
  // An unreadable value is reported by the schema check; anything else about it is guesswork.
  if (other.check === "answer-schema" && topName(fault) !== "" && topName(other) === topName(fault))
    return cause.index < effect.index;
  if (cause.index > effect.index || cause.check.on !== "call" || cause.check.volatile === "result") return false;
  if (topName(other) !== "" && topName(other) !== topName(fault)) return false;
  const all = topName(other) === "" ? calls : other.calls;
  const [shown, same] = [other.calls, all].map((ids) => [...fault.calls].filter((id) => ids.has(id)).length);
  return (shown ?? 0) > 0 && 2 * (same ?? 0) > fault.calls.size;
}

/** Checks of what all operations rest on: what is written is stored, listed, put back and readable. */
const MODEL = /^(?:create|list|release)-|^(?:answer-schema|get-reads-back|entity-kept)$/;

/**
 * Matches `name`, `name/Property` or `name/kind`; with a star, `name` for the property of the fault; with `habit` or the
 * name of one, what a server writes otherwise wherever it stands.
 */
function isRest(rest: string, other: Fault, fault: Fault): boolean {
  const [check, property] = rest.split(/\/(.*)/s);
  if (check !== other.check) return false;
  if (property === undefined || other.verdict.kind === property) return true;
  const habit = habitOf(other);
  if (habit !== undefined && (property === "habit" || property === habit)) return true;
  return topName(other) === (property === "*" ? topName(fault) : property);
}

/** Of faults that explain each other, the first is the root. */
function rootOf(fault: Fault, causes: ReadonlyMap<Fault, Fault | undefined>): Fault | undefined {
  const way = [fault];
  let next = causes.get(fault);
  for (; next && !way.includes(next); next = causes.get(next)) way.push(next);
  const circle = next ? way.slice(way.indexOf(next)) : way.slice(-1);
  const root = [...causes.keys()].find((each) => circle.includes(each));
  return root === fault ? undefined : root;
}

/** The session's property that a fault is about; "" for the whole answer. */
function topName({ verdict }: Fault): string {
  return verdict.pointer?.split("/").find((step) => step !== "" && !/^\d+$/.test(step)) ?? "";
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

/**
 * All operations answer the same carrier, by the same serializer and through the same gateway, so faults of the form are
 * reported once.
 */
const SHARED: ReadonlySet<string> = new Set([
  "answer-schema",
  "undocumented-property",
  "content-type",
  "answer-arrives",
  "body-encoding",
  "body-fits-label",
  "body-present",
  "json-well-formed",
  "json-not-in-string",
  "json-duplicate-keys",
  "json-integers",
  "xml-well-formed",
  "no-error-under-200",
]);

/** A server that fails now and then does so in any operation. */
function isShared({ check, verdict: { kind = "" } }: Fault): boolean {
  return SHARED.has(check) || (check === "status-documented" && /^5\d\d$/.test(kind));
}

function placeKey({ check, severity, verdict }: Fault): string {
  return [check, severity, verdict.kind ?? "", (verdict.pointer ?? "").replaceAll(/\/\d+(?=\/|$)/g, "")].join(" ");
}

/**
 * How a server writes all values of a kind, in whatever carrier: names in another language or case, or as numbers;
 * numbers and flags as text; flags as numbers; a text for null; dates in a form of its own.
 */
function habitOf({ check, verdict: { expected = "", actual = "", kind } }: Fault): string | undefined {
  if (check !== "answer-schema" || kind === "required") return undefined;
  if (expected.endsWith(" or null") && /^"(?:null)?"$/i.test(actual)) return "null as text";
  if (/^(?:one|names) of /.test(expected)) return "names";
  if (/^date-time\b/.test(expected) && /^"?[^"]*\d/.test(actual)) return "dates";
  const isText = /^(?:int32|int64|double)\b/.test(expected)
    ? /^"[^"]*"$/.test(actual) && /^[-+]?[\d.,][\d.,\s]*(?:e[-+]?\d+)?$/i.test(actual.slice(1, -1).trim())
    : /^bool\b/.test(expected) && /^"(?:true|false|yes|no|[01])"$/i.test(actual);
  if (isText) return "scalars as text";
  return /^bool\b/.test(expected) && /^-?\d/.test(actual) ? "flags as numbers" : undefined;
}

/** What a server adds to the same properties, whatever the operation, be it 1 or an hour; else the faults themselves. */
function shiftsIn(faults: readonly Fault[]): unknown {
  const shifts = faults.flatMap(({ verdict: { pointer = "", expected = "", actual = "" } }) => {
    const shift = numberIn(actual) - numberIn(expected);
    return pointer === "" || Number.isNaN(shift) ? [] : [`${pointer} ${shift}`];
  });
  return shifts.length < faults.length ? faults : [faults[0]?.check, ...new Set(shifts.sort())].join("\n");
}

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
