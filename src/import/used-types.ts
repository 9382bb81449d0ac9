import type { RawOperation, RawType, Word } from "./model.ts";
import { bareOf, keyOf } from "./name-types.ts";

/**
 * The carriers of descriptions without those that only overruled operations use: what an old description says of them
 * is overruled too.
 */
export function usedTypes(
  described: readonly RawType[],
  all: readonly RawOperation[],
  used: ReadonlySet<RawOperation>,
): readonly RawType[] {
  const overruled = all.filter((raw) => !used.has(raw));
  if (overruled.length === 0) return described;
  const types = new Map(described.map((type) => [keyOf(type.at.file, type.name), type]));
  const reachedFrom = (operations: readonly RawOperation[]): ReadonlySet<RawType> => {
    const found = new Set<RawType>();
    const left: { readonly file: string; readonly word: Word }[] = [];
    for (const { at, answer, body } of operations) {
      for (const word of [answer, body]) if (word) left.push({ file: at.file, word });
    }
    for (let next = left.pop(); next; next = left.pop()) {
      const { file } = next;
      for (const word of [next.word.type, bareOf(next.word.values)]) {
        const type = word === undefined ? undefined : types.get(keyOf(file, word));
        if (!type || found.has(type)) continue;
        found.add(type);
        for (const row of type.rows) left.push({ file, word: row });
      }
    }
    return found;
  };
  const files = new Set(overruled.map(({ at }) => at.file));
  const kept = reachedFrom([...used].filter(({ at }) => files.has(at.file)));
  const lost = reachedFrom(overruled);
  return described.filter((type) => kept.has(type) || !lost.has(type));
}
