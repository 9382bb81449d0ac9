import type { AnyCheck } from "./check.ts";
import type { Fault } from "./judge.ts";

/** Which faults follow from another one. */

type Known = ReadonlyMap<string, { readonly check: AnyCheck; readonly index: number }>;

/** The first fault that explains each one, or undefined. Of `sorted`, only those are tried that may explain it. */
export function causesOf(sorted: readonly Fault[], known: Known): ReadonlyMap<Fault, Fault | undefined> {
  const callsOf = callsByCheck(sorted);
  const places = new Map(sorted.map((fault, place) => [fault, place]));
  const placeOf = (fault: Fault): number => places.get(fault) ?? 0;
  const candidates = candidatesIn(sorted, known);
  return new Map(
    sorted.map((fault) => {
      const tried = [...candidates(fault)].sort((one, other) => placeOf(one) - placeOf(other));
      return [fault, tried.find((other) => explains(other, fault, known, callsOf(other)))];
    }),
  );
}

/**
 * The faults that may explain one: those of its exchanges, and the first of each operation and severity that says what
 * it rests on, or is about the same property. Two of them, because it may be the first itself.
 */
function candidatesIn(sorted: readonly Fault[], known: Known): (fault: Fault) => ReadonlySet<Fault> {
  const byCall = new Map<string, Fault[]>();
  const firsts = new Map<string, Map<string, Fault[]>>();
  for (const fault of sorted) {
    for (const id of fault.calls) {
      const shown = byCall.get(id) ?? [];
      byCall.set(id, shown);
      shown.push(fault);
    }
    const group = `${fault.severity} ${fault.operation}`;
    for (const key of keysOf(fault)) {
      const groups = firsts.get(key) ?? new Map<string, Fault[]>();
      firsts.set(key, groups);
      const first = groups.get(group) ?? [];
      if (first.length < 2) groups.set(group, [...first, fault]);
    }
  }
  return (fault) => {
    const rests = [...(known.get(fault.check)?.check.restsOn ?? []), ...(fault.verdict.restsOn ?? [])];
    const keys = [...rests.flatMap((rest) => keysAsked(rest, fault)), `answer-schema/about ${topName(fault)}`];
    const found = keys.flatMap((key) => [...(firsts.get(key)?.values() ?? [])].flat());
    return new Set([...found, ...[...fault.calls].flatMap((id) => byCall.get(id) ?? [])]);
  };
}

/** What `isRest` may ask of a fault. */
function keysOf(fault: Fault): readonly string[] {
  const { check, verdict } = fault;
  const habit = habitOf(fault);
  return [
    check,
    `${check}/kind ${verdict.kind ?? ""}`,
    `${check}/about ${topName(fault)}`,
    ...(habit === undefined ? [] : [`${check}/habit`, `${check}/habit ${habit}`]),
  ];
}

function keysAsked(rest: string, fault: Fault): readonly string[] {
  const [check = "", property] = rest.split(/\/(.*)/s);
  if (property === undefined) return [check];
  return [
    `${check}/kind ${property}`,
    `${check}/about ${property === "*" ? topName(fault) : property}`,
    property === "habit" ? `${check}/habit` : `${check}/habit ${property}`,
  ];
}

function common(ids: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const [fewer, more] = ids.size < others.size ? [ids, others] : [others, ids];
  return [...fewer].filter((id) => more.has(id)).length;
}

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
  return (
    2 * all.size > fault.calls.size &&
    common(other.calls, fault.calls) > 0 &&
    2 * common(all, fault.calls) > fault.calls.size
  );
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

/** The session's property that a fault is about; "" for the whole answer. */
function topName({ verdict }: Fault): string {
  return verdict.pointer?.split("/").find((step) => step !== "" && !/^\d+$/.test(step)) ?? "";
}

/**
 * All operations answer the same carrier, by the same serializer and through the same gateway, so faults of the form are
 * reported once.
 */
export const SHARED: ReadonlySet<string> = new Set([
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

/**
 * How a server writes all values of a kind, in whatever carrier: names in another language or case, or as numbers;
 * numbers and flags as text; flags as numbers; a text for null; dates in a form of its own.
 */
export function habitOf({ check, verdict: { expected = "", actual = "", kind } }: Fault): string | undefined {
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
