/**
 * What XML and forms have in common: nested names with text, where case does not matter and a name may repeat. A tree
 * becomes plain objects without a prototype, so that no name in a body has a special meaning.
 */

/** Text, null (XML's nil), nested names, or all values of one name, in order. */
export type Textual = string | null | { readonly [name: string]: Textual } | readonly Textual[];

export interface Branch {
  /** By lower-case name, in order of first use. */
  readonly entries: Map<string, { readonly name: string; readonly values: Leaf[] }>;
}

type Leaf = Branch | string | null;

export function newBranch(): Branch {
  return { entries: new Map() };
}

/** Adds a value under a name, after the existing ones. */
export function addTo({ entries }: Branch, name: string, value: Leaf): void {
  const key = name.toLowerCase();
  const known = entries.get(key);
  if (known) known.values.push(value);
  else entries.set(key, { name, values: [value] });
}

/** The branch under a name, the last one if there are several; created if there is none. */
export function branchAt({ entries }: Branch, name: string): Branch {
  const last = entries.get(name.toLowerCase())?.values.at(-1);
  if (typeof last === "object" && last !== null) return last;
  const grown = newBranch();
  entries.set(name.toLowerCase(), { name, values: [grown] });
  return grown;
}

/** A single value stays as it is; several become a list. */
export function plainOf(leaf: Leaf): Textual {
  if (leaf === null || typeof leaf === "string") return leaf;
  const plain = Object.create(null) as Record<string, Textual>;
  for (const { name, values } of leaf.entries.values()) {
    const all = values.map(plainOf);
    plain[name] = all.length === 1 ? (all[0] ?? null) : all;
  }
  return plain;
}
