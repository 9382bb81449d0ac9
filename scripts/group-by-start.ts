interface ModuleLinks {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

type LinksOf = (id: string) => ModuleLinks | null;

/** Which files a start begins with, by its name. */
type Starts = ReadonlyMap<string, readonly string[]>;

/**
 * Fewer files at every start, each of which takes half a millisecond to load: what the same starts load at once goes
 * into one chunk. Left to the bundler is what is only loaded later, if only by an entry: there, nothing that users
 * import may bring more with it than it needs.
 */
export function groupByStart(entries: Starts, commands: Starts): (id: string, linksOf: LinksOf) => string | null {
  let reached: readonly (readonly [name: string, atOnce: Set<string>, later: Set<string>])[] | undefined;
  return (id, linksOf) => {
    reached ??= [
      ...[...entries].map(([name, files]) => [name, closure(files, linksOf), closure(files, linksOf, true)] as const),
      ...[...commands].map(([name, files]) => [name, closure(files, linksOf), new Set<string>()] as const),
    ];
    if (reached.some(([, atOnce, later]) => later.has(id) && !atOnce.has(id))) return null;
    const names = reached.filter(([, atOnce]) => atOnce.has(id)).map(([name]) => name);
    return names.length === 0 ? null : names.join("-");
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
