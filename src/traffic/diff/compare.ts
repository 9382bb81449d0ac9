import { version } from "../../version.ts";
import type { Diff, Difference, OperationDiff, Point } from "./model.ts";
import { describePlace, type Place } from "./shape.ts";
import type { Side } from "./side.ts";

/** Compares two servers point by point. Pure. */
export function compareSides(a: Side, b: Side, operations: readonly string[]): Diff {
  const failed = [a, b].find(({ report }) => report.failure !== undefined);
  const cut = [a, b].find(({ report }) => report.unfinished !== undefined);
  const found = failed ? [] : operations.map((operation) => compareOperation(operation, a, b));
  const empty = failed
    ? []
    : [a, b].filter(({ report }) => report.unverified !== undefined).map(({ report }) => report.target);
  const [compared, equal] = [sum(found, "compared"), sum(found, "equal")];
  return {
    tool: { name: "so-mock diff", version },
    a: a.report.target,
    b: b.report.target,
    startedAt: a.report.startedAt,
    compared,
    ...(empty.length > 0 && { empty }),
    ...(compared > 0 && empty.length === 0 && { score: scoreOf(equal, compared) }),
    operations: found,
    ...(cut?.report.unfinished && {
      unfinished: { target: cut.report.target, message: cut.report.unfinished.message },
    }),
    ...(failed?.report.failure && {
      failure: { target: failed.report.target, message: failed.report.failure.message },
    }),
  };
}

function compareOperation(operation: string, a: Side, b: Side): OperationDiff {
  const pairs = [...shapePairs(operation, a, b), ...behaviourPairs(operation, a, b)];
  const differences = pairs.flatMap(([one, other]): Difference[] =>
    one.value === other.value ? [] : [{ kind: one.kind, what: one.what, a: one.value, b: other.value }],
  );
  const compared = pairs.length;
  if (compared === 0) {
    const reason = a.report.results.find((result) => result.operation === operation)?.reason;
    return { operation, compared, equal: 0, reason: reason ?? "no answer could be compared", differences };
  }
  const equal = compared - differences.length;
  return { operation, compared, equal, score: scoreOf(equal, compared), differences };
}

type Pair = readonly [Point, Point];

/** Only points tested on both servers. */
function behaviourPairs(operation: string, a: Side, b: Side): Pair[] {
  const others = new Map((b.points.get(operation) ?? []).map((point) => [point.what, point]));
  return (a.points.get(operation) ?? []).flatMap((point): Pair[] => {
    const other = others.get(point.what);
    return other ? [[point, other]] : [];
  });
}

/** A property counts if both servers could have shown it; its type, if both had a value. */
function shapePairs(operation: string, a: Side, b: Side): Pair[] {
  const [ours, theirs] = [a.shapes.get(operation)?.places, b.shapes.get(operation)?.places];
  if (!ours || !theirs) return [];
  const [our, their] = [chancesIn(ours), chancesIn(theirs)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((what): Pair[] => {
    if (our(what) === 0 || their(what) === 0) return [];
    const [one, other] = [ours.get(what), theirs.get(what)];
    const point = (value: string): Point => ({ kind: "shape", what, value });
    if (!one || !other)
      return [[point(one ? describePlace(one) : "missing"), point(other ? describePlace(other) : "missing")]];
    const isOpen = one.types.length === 0 || other.types.length === 0;
    const neutral = (place: Place): string => describePlace({ ...place, types: ["there"] });
    return [
      isOpen ? [point(neutral(one)), point(neutral(other))] : [point(describePlace(one)), point(describePlace(other))],
    ];
  });
}

/** How many objects could have had a property; for one that never occurs, its siblings show it. */
function chancesIn(places: ReadonlyMap<string, Place>): (path: string) => number {
  const parentOf = (path: string): string => path.slice(0, path.lastIndexOf(".") + 1);
  const inParent = new Map<string, number>();
  for (const [path, { chances }] of places) {
    if (!inParent.has(parentOf(path))) inParent.set(parentOf(path), chances);
  }
  return (path) => places.get(path)?.chances ?? inParent.get(parentOf(path)) ?? 0;
}

/** Percent with one decimal, rounded down so that only identical servers get 100. */
function scoreOf(equal: number, compared: number): number {
  return Math.floor((equal / compared) * 1000) / 10;
}

function sum(found: readonly OperationDiff[], key: "compared" | "equal"): number {
  return found.reduce((total, each) => total + each[key], 0);
}
