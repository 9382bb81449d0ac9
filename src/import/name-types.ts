import type { RawOperation, RawPart, RawRow, RawType, Word } from "./model.ts";
import { createNamer, pascal } from "./names.ts";
import { byText } from "../values.ts";

/** Names of carriers that several descriptions use for different ones: from what they hold, never from names of files. */

/** By file and the name in it, the name that it gets. */
export type Renamed = ReadonlyMap<string, string>;

interface Draft {
  readonly renamed: Map<string, string>;
  readonly namer: (name: string) => string;
}

export function nameTypes(described: readonly RawType[]): Renamed {
  const namer = createNamer();
  for (const name of new Set(described.map((type) => type.name))) namer(name);
  const draft: Draft = { renamed: new Map(), namer };
  const shared = new Map(
    [...Map.groupBy(described, ({ name }) => name)]
      .filter(([, all]) => all.length > 1)
      .sort(([a], [b]) => byText(a, b)),
  );
  const users = usersOf([...shared.values()].flat());
  // A new name can tell apart the carriers that refer to it, and so on.
  for (let names: readonly string[] = [...shared.keys()]; names.length > 0;) {
    const changed = names.filter((name) => nameApart(shared.get(name) ?? [], draft));
    const next = new Set(changed.flatMap((name) => [...(users.get(name) ?? [])]));
    names = [...next].filter((name) => shared.has(name)).sort();
  }
  return draft.renamed;
}

/** The names of the carriers that refer to each. */
function usersOf(types: readonly RawType[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { name, rows } of types) {
    for (const { type, values } of rows) {
      for (const word of [type, bareOf(values)]) {
        if (word !== undefined) users.set(word, (users.get(word) ?? new Set()).add(name));
      }
    }
  }
  return users;
}

/** The carrier that most descriptions show keeps the name. Returns whether another one lost it. */
function nameApart(all: readonly RawType[], { renamed, namer }: Draft): boolean {
  const left = all.filter((type) => !renamed.has(keyOf(type.at.file, type.name)));
  const kinds = [...Map.groupBy(left, (type) => contentOf(rowsOf(type.at.file, type.rows, renamed)))]
    .map(([content, types]) => ({ content, types: types.toSorted((one, other) => byText(one.table, other.table)) }))
    .sort(
      (one, other) =>
        other.types.length - one.types.length ||
        byText(one.types[0]?.table ?? "", other.types[0]?.table ?? "") ||
        byText(one.content, other.content),
    );
  const [first, ...others] = kinds;
  for (const { types } of others) {
    const name = namer(`${types[0]?.name}_${suffixOf(types[0], first?.types[0], renamed)}`);
    for (const type of types) renamed.set(keyOf(type.at.file, type.name), name);
  }
  return others.length > 0;
}

/** Whether two descriptions say the same; the order of rows says nothing. */
function contentOf(rows: readonly RawRow[]): string {
  return rows.map(wordsOf).sort().join("\n");
}

function wordsOf(row: RawRow): string {
  const { name, type, values, names, numbers, limits, maxLength } = row;
  const isPlain = names === undefined && numbers === undefined && limits === undefined && maxLength === undefined;
  const start = `${name}:${type}:${values ?? ""}`;
  return isPlain ? start : start + JSON.stringify([names, numbers, limits, maxLength]);
}

/** Where its definition stands, or else a property that the other one has not, or has otherwise. */
function suffixOf(type: RawType | undefined, first: RawType | undefined, renamed: Renamed): string {
  const space = (key = ""): string => key.split(/\W+/).at(-2) ?? "";
  const own = space(type?.table);
  if (own !== "" && own !== space(first?.table)) return pascal(own);
  const [names, words] = [({ name }: RawRow): string => name, wordsOf].map((say) => new Set(first?.rows.map(say)));
  const rows = [...(type?.rows ?? [])].sort((one, other) => byText(one.name, other.name));
  const extra = rows.find(({ name }) => !names?.has(name));
  const other = rows.find((row) => !words?.has(wordsOf(row)));
  const said = extra?.name ?? (other && `${other.name} ${other.names?.[0] ?? other.values ?? other.type}`);
  return pascal(said ?? suffixWithin(type, renamed)) || "Other";
}

/** The suffix of the carrier that it refers to. */
function suffixWithin(type: RawType | undefined, renamed: Renamed): string {
  for (const { type: word, values } of type?.rows ?? []) {
    for (const name of [word, bareOf(values) ?? ""]) {
      const longer = renamed.get(keyOf(type?.at.file ?? "", name));
      if (longer !== undefined) return longer.slice(name.length);
    }
  }
  return "";
}

/** Rows with the names of carriers that are used in the file. */
export function rowsOf<Row extends Word>(file: string, rows: readonly Row[], renamed: Renamed): readonly Row[] {
  return renamed.size === 0 ? rows : rows.map((row) => withNames(file, row, renamed));
}

function withNames<Given extends Word>(file: string, row: Given, renamed: Renamed): Given {
  const bare = bareOf(row.values);
  const type = renamed.get(keyOf(file, row.type));
  const values = bare === undefined ? undefined : renamed.get(keyOf(file, bare));
  if (type === undefined && values === undefined) return row;
  return {
    ...row,
    ...(type !== undefined && { type }),
    ...(values !== undefined && { values: values + (row.values?.slice(bare?.length) ?? "") }),
  };
}

/** An operation whose request and answer are named as in its file. */
export function operationWithNames(raw: RawOperation, renamed: Renamed): RawOperation {
  if (renamed.size === 0) return raw;
  const named = <Part extends RawPart>(part: Part): Part => withNames(raw.at.file, part, renamed);
  return { ...raw, answer: named(raw.answer), ...(raw.body && { body: named(raw.body) }) };
}

export function keyOf(file: string, name: string): string {
  return `${file}\n${name}`;
}

export function bareOf(values: string | undefined): string | undefined {
  let bare = values;
  while (bare?.endsWith("[]")) bare = bare.slice(0, -2);
  return bare;
}
