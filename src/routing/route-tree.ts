import { decodeStep, endsWithSlash } from "./address.ts";
import { NO_TEXTS, parametersIn, type PathTexts, type Route } from "./route.ts";
import { withoutPrototype } from "../values.ts";

/** The route that a method and a path match. */
interface Found<Some extends Route> {
  readonly route: Some;
  readonly texts: PathTexts;
}

/**
 * Which operation a method and an address name. All of the kit asks here: case does not matter, one trailing slash is
 * ignored, `/ChatSession/default` precedes `/ChatSession/{id}`, and of two equal routes the first wins. Paths come
 * without a query.
 */
interface RouteTree<Some extends Route> {
  readonly find: (method: string, path: string) => Found<Some> | undefined;
  /** The same, ignoring whatever precedes the route's path. */
  readonly findBelow: (method: string, path: string) => Found<Some> | undefined;
  /** Whether other routes have the same method and steps, so that only the values tell which one is meant. */
  readonly hasTwin: (method: string, path: string) => boolean;
  /** The methods of a path, in the order of the routes. */
  readonly methodsOf: (path: string) => readonly string[];
}

/** One look-up per step, however many routes there are. */
export function createRouteTree<Some extends Route>(routes: Iterable<Some>): RouteTree<Some> {
  const root: Node<Some> = newNode();
  let order = 0;
  const seen = new Set<string>();
  const twinned = new Set<string>();
  for (const route of routes) {
    add(root, route, order++);
    const key = keyOf(route.method, route.path);
    if (seen.has(key)) twinned.add(key);
    seen.add(key);
  }
  return {
    find: (method, path) => {
      const search = searchFor(method, path);
      return foundAt(walk(root, search, 1, 0), search);
    },
    findBelow: (method, path) => {
      const search = searchFor(method, path);
      let slash = path.lastIndexOf("/");
      while (slash >= 0) {
        const end = walk(root, search, slash + 1, 0);
        if (end) return foundAt(end, search);
        slash = slash === 0 ? -1 : path.lastIndexOf("/", slash - 1);
      }
      return undefined;
    },
    hasTwin: (method, path) => twinned.has(keyOf(method, path)),
    methodsOf: (path) => {
      const ends: End<Some>[] = [];
      addEnds(ends, root, searchFor("", path), 1);
      return [...new Set(ends.sort((one, other) => one.order - other.order).map(({ route }) => route.method))];
    },
  };
}

function keyOf(method: string, path: string): string {
  return `${method} ${unended(path)
    .toLowerCase()
    .replaceAll(/\{[^/{]*\}/g, "{}")}`;
}

/** A trailing slash makes no other address. */
function unended(path: string): string {
  return endsWithSlash(path) ? path.slice(0, -1) : path;
}

interface Node<Some extends Route> {
  readonly steps: Map<string, Node<Some>>;
  /** The node for a parameter, which matches any step. */
  any?: Node<Some>;
  readonly ends: Map<string, End<Some>>;
}

interface End<Some extends Route> {
  readonly route: Some;
  /** The parameters' names, in lower case. */
  readonly names: readonly string[];
  /** The route's position in the list. */
  readonly order: number;
  /** The positions that require a number. */
  readonly numbers: readonly number[];
  /** Others with the same method and steps that require fewer numbers. */
  twins?: readonly End<Some>[];
}

function newNode<Some extends Route>(): Node<Some> {
  return { steps: new Map(), ends: new Map() };
}

function add<Some extends Route>(root: Node<Some>, route: Some, order: number): void {
  let node = root;
  for (const step of unended(route.path).toLowerCase().split("/").slice(1)) {
    if (step.startsWith("{")) {
      node = node.any ??= newNode();
    } else {
      const next = node.steps.get(step) ?? newNode<Some>();
      node.steps.set(step, next);
      node = next;
    }
  }
  const names = parametersIn(route.path.toLowerCase());
  const end: End<Some> = { route, names, order, numbers: numbersIn(route, names) };
  const known = node.ends.get(route.method);
  if (!known) node.ends.set(route.method, end);
  else node.ends.set(route.method, asTwins([known, ...(known.twins ?? []), end]));
}

function numbersIn({ parameters = [] }: Route, names: readonly string[]): readonly number[] {
  const numbered = new Set(
    parameters.flatMap(({ name, in: place, kind }) =>
      place === "path" && (kind === "int32" || kind === "int64") ? name.toLowerCase() : [],
    ),
  );
  return names.flatMap((name, at) => (numbered.has(name) ? at : []));
}

/** The one that requires the most numbers comes first. Of two equal ones, the first documented wins. */
function asTwins<Some extends Route>(ends: readonly End<Some>[]): End<Some> {
  const alike = new Map<string, End<Some>>();
  for (const end of ends) if (!alike.has(end.numbers.join())) alike.set(end.numbers.join(), end);
  const [first, ...twins] = [...alike.values()].sort((one, other) => other.numbers.length - one.numbers.length);
  return { ...(first as End<Some>), twins };
}

/** The twin that matches the values; if none does, the least demanding one. */
function fitting<Some extends Route>(end: End<Some> | undefined, values: readonly string[]): End<Some> | undefined {
  if (!end?.twins) return end;
  const fits = ({ numbers }: End<Some>): boolean => numbers.every((at) => /^[+-]?\d+$/.test(values[at] ?? ""));
  return [end, ...end.twins].find(fits) ?? end.twins.at(-1);
}

/** The input and state of one look-up. */
interface Search {
  readonly method: string;
  readonly path: string;
  /** The path in lower case, of the same length. */
  readonly lower: string;
  /** The length of the path without a trailing slash. */
  readonly length: number;
  /** The steps that matched a parameter. */
  readonly values: string[];
}

function searchFor(method: string, path: string): Search {
  const lower = path.toLowerCase();
  return {
    method,
    path,
    // A few non-ASCII letters become longer in lower case.
    lower: lower.length === path.length ? lower : path.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
    length: endsWithSlash(path) ? path.length - 1 : path.length,
    values: [],
  };
}

/** A literal step is tried before a parameter; if it leads nowhere, the parameter is tried. */
function walk<Some extends Route>(node: Node<Some>, search: Search, at: number, found: number): End<Some> | undefined {
  const { lower, length, values } = search;
  if (at > length) return fitting(node.ends.get(search.method), values);
  const end = stepEnd(search, at);
  const exact = node.steps.get(lower.slice(at, end));
  const other = exact && walk(exact, search, end + 1, found);
  if (other || !node.any || end === at) return other;
  values[found] = search.path.slice(at, end);
  return walk(node.any, search, end + 1, found + 1);
}

/** Adds every route that a path matches, whatever the method. */
function addEnds<Some extends Route>(ends: End<Some>[], node: Node<Some>, search: Search, at: number): void {
  const { lower, length } = search;
  if (at > length) return void ends.push(...node.ends.values());
  const end = stepEnd(search, at);
  const exact = node.steps.get(lower.slice(at, end));
  if (exact) addEnds(ends, exact, search, end + 1);
  if (node.any && end > at) addEnds(ends, node.any, search, end + 1);
}

function stepEnd({ lower, length }: Search, at: number): number {
  const slash = lower.indexOf("/", at);
  return slash < 0 || slash > length ? length : slash;
}

function foundAt<Some extends Route>(end: End<Some> | undefined, { values }: Search): Found<Some> | undefined {
  if (!end) return undefined;
  const { route, names } = end;
  if (names.length === 0) return { route, texts: NO_TEXTS };
  const [first = ""] = names;
  // There is almost always one, and creating an object without a prototype takes far longer.
  if (names.length === 1) return { route, texts: { [first]: decodeStep(values[0] ?? "") } };
  const texts: Record<string, string> = withoutPrototype({});
  for (const [at, name] of names.entries()) texts[name] = decodeStep(values[at] ?? "");
  return { route, texts };
}
