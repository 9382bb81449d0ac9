import type { HttpMethod } from "../model.ts";
import { escapeRegExp } from "../escape.ts";
import { decodeStep, pathnameOf } from "./address.ts";

/** An operation's address as in its table, such as `/api/v1/ChatSession/{id}`. */
export interface Route {
  readonly method: HttpMethod;
  readonly path: string;
  /** Distinguishes twins such as `/User/{id}` and `/User/{userName}`: a number goes to the former. */
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly kind: string }[] | undefined;
}

/** A path's parameter values, decoded, by lower-case parameter name. */
export type PathTexts = Readonly<Record<string, string>>;

/** The names of a path's parameters, in order. */
export function parametersIn(path: string): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** Where the route's path begins in an address, whatever precedes it; the address is known to match. */
export function routedStart({ path }: Pick<Route, "path">, url: string): number {
  const query = url.search(/[?#]/);
  const end = query < 0 ? url.length : query;
  // A trailing slash is not a step.
  let start = url[end - 1] === "/" ? end - 1 : end;
  const last = path.length - 1;
  for (let step = path.indexOf("/"); step >= 0 && step < last; step = path.indexOf("/", step + 1))
    start = url.lastIndexOf("/", start - 1);
  return start;
}

/** The parameter values in an address that is known to match the route. */
export function textsAt(route: Pick<Route, "path">, url: string): PathTexts {
  if (!route.path.includes("{")) return NO_TEXTS;
  const given = pathnameOf(url.slice(routedStart(route, url))).split("/");
  const steps = route.path.split("/").entries();
  return Object.fromEntries(
    [...steps].flatMap(([at, step]) =>
      step.startsWith("{") ? [[step.slice(1, -1).toLowerCase(), decodeStep(given[at] ?? "")]] : [],
    ),
  );
}

export const NO_TEXTS: PathTexts = {};

/**
 * For matchers that try one route after another, as MSW does: a literal step precedes a parameter, so that
 * `/ChatSession/default` is not taken for an id. Each method keeps its positions in the list.
 */
export function inRouteOrder<Some extends Route>(routes: readonly Some[]): readonly Some[] {
  const keyed = routes.map((route) => ({
    route,
    key: route.path.replace(/[^/]+/g, (step) => (step.startsWith("{") ? "1" : "0")),
  }));
  const sorted = keyed.toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  const byMethod = Map.groupBy(sorted, ({ route }) => route.method);
  return routes.map((route) => byMethod.get(route.method)?.shift()?.route ?? route);
}

/** A pattern for the route's addresses, without capturing groups. The caller adds the flag `i` to ignore case. */
export function patternTextOf({ path }: Pick<Route, "path">): string {
  return `${path
    .split(/\{\w+\}/)
    .map(escapeRegExp)
    .join("[^/]+")}/?`;
}
