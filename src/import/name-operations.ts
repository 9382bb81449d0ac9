import type { Contract } from "../model.ts";
import { byText, ownValue } from "../values.ts";
import type { RawOperation, ReportIssue } from "./model.ts";
import { createNamer, knownRoutes, operationName, routeKey } from "./names.ts";
import { nameFor } from "./types.ts";
import { byWorth } from "./worth.ts";

/** Which description of each address is used, and the name of its operation. */

interface Naming {
  readonly operations: readonly RawOperation[];
  readonly known: Contract;
  readonly report: ReportIssue;
  readonly overruled: string[];
}

/** Names each route once; a route described twice is reported. */
export function nameAll({ operations, known, report, overruled }: Naming): { id: string; raw: RawOperation }[] {
  const routes = knownRoutes(known);
  const namer = createNamer();
  const used = [...Map.groupBy(operations, ({ method, path }) => `${method} ${path.toLowerCase()}`).values()].flatMap(
    (same) => {
      const [first, ...others] = same.length === 1 ? same : same.toSorted((one, other) => byWorth(one, other).order);
      if (!first) return [];
      for (const raw of others) {
        const what = `${raw.method} ${raw.path} is described in ${first.document} too, which is used`;
        report({ kind: "note", at: raw.at, what });
        const { why } = byWorth(first, raw);
        overruled.push(`${raw.method} ${raw.path}: ${first.document} is used, not ${raw.document} (${why})`);
      }
      return [first];
    },
  );
  const byRoute = new Set<string>();
  const byAddress = new Map<string, RawOperation>();
  const twice = namedTwice(used, routes);
  return used.sort(byDocument).map((raw) => {
    const twin = byAddress.get(addressOf(raw));
    if (twin) {
      const what = `${raw.method} ${raw.path} cannot be told from ${twin.path} by its address, which is answered`;
      report({ kind: "note", at: raw.at, what });
    } else byAddress.set(addressOf(raw), raw);
    const key = routeKey(raw.method, raw.path);
    // Of two routes that differ only in a placeholder's name, only one can have the kit's id.
    const own = byRoute.has(key) ? undefined : routes.get(key)?.id;
    const given = own ?? operationName(raw);
    const id =
      own === undefined && twice.has(given.toLowerCase())
        ? operationName({ method: raw.method, path: raw.path })
        : given;
    if (id !== given) {
      const what = `several operations are called ${given}: ${raw.method} ${raw.path} is ${id}, after its address`;
      report({ kind: "note", at: raw.at, what });
    }
    byRoute.add(key);
    return { id: namer(id), raw };
  });
}

/** Names that several operations have: which of them came first would depend on what else is imported. */
function namedTwice(used: readonly RawOperation[], routes: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const named = used.filter(({ method, path, uid }) => uid !== undefined && !routes.has(routeKey(method, path)));
  const counts = Map.groupBy(named, (raw) => operationName(raw).toLowerCase());
  return new Set([...counts].flatMap(([name, { length }]) => (length > 1 ? [name] : [])));
}

/** The address as requests distinguish it: a number matches a numeric parameter. */
function addressOf({ method, path, parameters }: RawOperation): string {
  const kinds = new Map(parameters.map((row) => [row.name.toLowerCase(), row.type]));
  const steps = path
    .toLowerCase()
    .replaceAll(/\{([^{}/]*)\}/g, (_, name: string) =>
      /^int(?:32|64)$/.test(kinds.get(name) ?? "") ? "{number}" : "{text}",
    );
  return `${method} ${steps}`;
}

/**
 * A heading may name the wrong carrier. If the kit knows that carrier and its rows differ, the page's rows get a name
 * of their own.
 */
export function withoutStale(
  named: readonly { readonly id: string; readonly raw: RawOperation }[],
  known: Contract,
  report: ReportIssue,
): readonly { readonly id: string; readonly raw: RawOperation }[] {
  return named.map((one) => {
    const { id, raw } = one;
    const names = raw.answer.rows?.map(({ name }) => name) ?? [];
    const own = ownValue(known.types, raw.answer.type)?.properties.map(({ name }) => name);
    if (names.length === 0 || !own || !isUnlike(own, names)) return one;
    const type = nameFor(id, "Answer");
    const what = `the heading says ${raw.answer.type}, which has other rows: these are ${type}`;
    report({ kind: "note", at: raw.answer.at, what });
    return { id, raw: { ...raw, answer: { ...raw.answer, type } } };
  });
}

/** Do the two tables share less than half of their names? */
function isUnlike(known: readonly string[], names: readonly string[]): boolean {
  const shared = names.filter((name) => known.includes(name)).length;
  return shared * 2 < Math.min(names.length, known.length || 1) || shared === 0;
}

/** By document, then by line. */
function byDocument(one: RawOperation, other: RawOperation): number {
  return byText(one.document, other.document) || one.at.line - other.at.line;
}
