interface ModuleLinks {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

type LinksOf = (id: string) => ModuleLinks | null;

/** Which files a start begins with, by its name. */
type Starts = ReadonlyMap<string, readonly string[]>;

interface Grouping {
  readonly entries: Starts;
  readonly commands: Starts;
  readonly leaders: readonly string[];
  readonly companions: readonly string[];
}

/**
 * Fewer files at every start, each of which takes half a millisecond to load: what the same starts load at once, and the
 * same entries later, goes into one chunk. Left to the bundler is what is only loaded later, if only by an entry: there,
 * nothing that users import may bring more with it than it needs. `companions` are entries that users import beside one
 * of `leaders`, so that they do not divide what a leader loads.
 */
export function groupByStart({
  entries,
  commands,
  leaders,
  companions,
}: Grouping): (id: string, linksOf: LinksOf) => string | null {
  let reached: readonly (readonly [name: string, atOnce: Set<string>, later: Set<string>])[] | undefined;
  return (id, linksOf) => {
    reached ??= [
      ...[...entries].map(([name, files]) => [name, closure(files, linksOf), closure(files, linksOf, true)] as const),
      ...[...commands].map(([name, files]) => [name, closure(files, linksOf), new Set<string>()] as const),
    ];
    const names = reached.filter(([, atOnce]) => atOnce.has(id)).map(([name]) => name);
    if (names.length === 0) return null;
    const later = reached.filter(([, atOnce, all]) => all.has(id) && !atOnce.has(id)).map(([name]) => name);
    const dividing = (name: string) => !companions.includes(name);
    const own = names.some((name) => leaders.includes(name)) ? names.filter(dividing) : names;
    return [...own, ...later.filter(dividing).map((name) => `later-${name}`)].join("-");
  };
}

function closure(files: readonly string[], linksOf: LinksOf, later = false): Set<string> {
  const ids = new Set(files);
  for (const id of ids) {
    const links = linksOf(id);
    for (const next of links?.importedIds ?? []) ids.add(next);
    if (later) for (const next of links?.dynamicallyImportedIds ?? []) ids.add(next);
  }
  return ids;
}
