/** `$select`: names in any case, separated by commas, `/` for nested ones; everything else becomes null, keys stay. */

/** Selected names in lower case; an empty map under a name selects all of it. */
export type Selection = ReadonlyMap<string, Selection>;

/** Reads the parameter; undefined if it is empty, which selects everything. */
export function readSelect(text: string | undefined): Selection | undefined {
  if (text === undefined) return undefined;
  const root: MutableSelection = new Map();
  for (const item of text.split(",")) {
    const path = item
      .split("/")
      .map((step) => step.trim().toLowerCase())
      .filter((step) => step !== "");
    if (path.length > 0) add(root, path);
  }
  return root.size > 0 ? root : undefined;
}

interface MutableSelection extends Map<string, MutableSelection> {}

/** A whole property covers any part of it, in either order. */
function add(root: MutableSelection, path: readonly string[]): void {
  let node = root;
  for (const [at, step] of path.entries()) {
    const known = node.get(step);
    if (known && known.size === 0) return;
    const next: MutableSelection = known ?? new Map();
    if (at === path.length - 1) next.clear();
    node.set(step, next);
    node = next;
  }
}
