import { routeKey } from "../import/names.ts";
import type { Operation, Parameter } from "../model.ts";
import type { Source } from "../type-model.ts";
import { compareAnswers, compareBodies, type Pair } from "./compare-bodies.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareText } from "./compare-text.ts";
import { compareHeaders, compareStatuses, sourcesOf } from "./compare-rows.ts";
import type { Comparison } from "./comparison.ts";
import type { Change, ChangeLevel, Found } from "./model.ts";

/** Matches operations by method and address, ignoring the names of placeholders. */
export function compareOperations(comparison: Comparison): void {
  const byRoute = (operations: readonly Operation[]): Map<string, Operation[]> =>
    Map.groupBy(operations, ({ method, path }) => routeKey(method, path));
  const news = byRoute(comparison.new.operations);
  for (const [route, olds] of byRoute(comparison.old.operations)) {
    const left = [...(news.get(route) ?? [])];
    // Twins such as /User/{id} and /User/{userName} share a route; only their placeholders' names tell them apart.
    const exact = olds.map((old) => take(left, ({ path }) => path.toLowerCase() === old.path.toLowerCase()));
    for (const [index, old] of olds.entries()) {
      const fresh = exact[index] ?? left.shift();
      if (fresh) comparePair(comparison, old, fresh);
      else
        comparison.report({
          ...named(old),
          level: "breaking",
          what: `${routeOf(old)} is gone`,
          oldSource: sourceOf(old),
        });
    }
    news.set(route, left);
  }
  for (const fresh of [...news.values()].flat()) {
    comparison.report({
      ...named(fresh),
      level: "additive",
      what: `${routeOf(fresh)} is new`,
      newSource: sourceOf(fresh),
    });
  }
}

function take<Value>(from: Value[], fits: (value: Value) => boolean): Value | undefined {
  const at = from.findIndex(fits);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}

function comparePair(comparison: Comparison, old: Operation, fresh: Operation): void {
  const sources = { oldSource: sourceOf(old), newSource: sourceOf(fresh) };
  const report = (change: Found): void => comparison.report({ ...named(fresh), ...sources, ...change });
  const pair: Pair = { comparison, report };
  if (old.effect !== undefined && fresh.effect !== undefined && old.effect !== fresh.effect) {
    const what = `does something else: it ${fresh.effect}, and it ${old.effect} before`;
    report({ level: "breaking", what, old: old.effect, new: fresh.effect });
  }
  if (Boolean(old.anonymous) !== Boolean(fresh.anonymous)) {
    const what = fresh.anonymous ? "can be called without a login now" : "asks for a login now";
    report({ level: fresh.anonymous ? "additive" : "breaking", what });
  }
  compareParameters(pair, old, fresh);
  compareBodies(pair, old, fresh);
  compareAnswers(pair, old, fresh);
  compareHeaders(report, old, fresh);
  compareStatuses(report, old, fresh);
  if (old.id !== fresh.id) report({ level: "words", what: `was called ${old.id}`, old: old.id, new: fresh.id });
  compareText(old.summary, fresh.summary, report, "has another summary");
  compareText(old.description, fresh.description, report);
  if (old.slowThresholdMs !== fresh.slowThresholdMs) {
    const [was, is] = [`${old.slowThresholdMs} ms`, `${fresh.slowThresholdMs} ms`];
    report({ level: "words", what: `is called slow from ${is}, and was from ${was}`, old: was, new: is });
  }
}

/** Path parameters are matched by position, since their names appear in client code only; query parameters by name. */
function compareParameters(pair: Pair, old: Operation, fresh: Operation): void {
  const inPath = ({ parameters }: Operation): Parameter[] => parameters.filter((row) => row.in === "path");
  const news = inPath(fresh);
  for (const [index, row] of inPath(old).entries()) {
    const now = news[index];
    if (!now) continue;
    compareParameter(pair, row, now);
    if (row.name !== now.name) {
      pair.report({
        level: "words",
        at: now.name,
        what: `${now.name} of the address was called ${row.name}`,
        ...sourcesOf(row, now),
      });
    }
  }
  const inQuery = ({ parameters }: Operation): Parameter[] => parameters.filter((row) => row.in === "query");
  const left = new Map(inQuery(fresh).map((row) => [row.name.toLowerCase(), row]));
  for (const row of inQuery(old)) {
    const now = left.get(row.name.toLowerCase());
    left.delete(row.name.toLowerCase());
    if (now) compareParameter(pair, row, now);
    else
      pair.report({
        level: "breaking",
        at: row.name,
        what: `no longer has the parameter ${row.name}`,
        oldSource: row.source,
      });
  }
  for (const row of left.values()) {
    const what = `has the new parameter ${row.name}${row.required ? ", which is required" : ""}`;
    pair.report({ level: row.required ? "breaking" : "additive", at: row.name, what, newSource: row.source });
  }
}

function compareParameter({ comparison, report }: Pair, old: Parameter, fresh: Parameter): void {
  const say = (level: ChangeLevel, what: string): void =>
    report({ level, at: fresh.name, what: `${fresh.name} ${what}`, ...sourcesOf(old, fresh) });
  if (old.kind !== fresh.kind || old.of !== fresh.of) {
    const word = ({ kind, of }: Parameter): string => (of === undefined ? kind : `a list of ${of}`);
    say("breaking", `is now ${word(fresh)}, and was ${word(old)}`);
  }
  if (old.enum !== undefined && fresh.enum !== undefined) comparison.pairEnums(old.enum, fresh.enum);
  else if (fresh.enum !== undefined) say("breaking", `takes only the names of ${fresh.enum}, and took any text`);
  else if (old.enum !== undefined) say("additive", `takes any text, and took only the names of ${old.enum}`);
  const uses = { inBodies: true, inAnswers: false };
  compareLimits({ old: old.limits, fresh: fresh.limits, uses }, say);
  if (old.required !== fresh.required) {
    say(fresh.required ? "breaking" : "additive", fresh.required ? "is required now" : "can be left out now");
  }
  compareText(old.description, fresh.description, ({ what, ...texts }) =>
    report({ ...texts, at: fresh.name, what: `${fresh.name}: ${what}`, ...sourcesOf(old, fresh) }),
  );
}

function named({ id }: Operation): Pick<Change, "subject" | "name"> {
  return { subject: "operation", name: id };
}

function routeOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function sourceOf(operation: Operation): Source {
  return { document: operation.document, table: routeOf(operation), row: 0 };
}
