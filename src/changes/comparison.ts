import type { Contract } from "../model.ts";
import { ownValue } from "../values.ts";
import type { Change } from "./model.ts";

/** Where a type is used: an addition is safe in answers, but not in requests that must now send it. */
export interface Uses {
  readonly inBodies: boolean;
  readonly inAnswers: boolean;
  readonly operations: readonly string[];
}

/** The state of a comparison: the two contracts, the changes found, and which types and enums correspond. */
export interface Comparison {
  readonly old: Contract;
  readonly new: Contract;
  readonly report: (change: Change) => void;
  /** Two names used in the same place; each pair is compared once, even if the names differ. */
  readonly pairTypes: (old: string, fresh: string) => void;
  readonly pairEnums: (old: string, fresh: string) => void;
  readonly usesOf: (type: string | undefined, side: "old" | "new") => Uses;
  readonly usesOfEnum: (name: string) => Uses;
}

/** The type without the `[]` of a nested list. */
export function bare(word: string): string {
  return word.replace(/\[\]$/, "");
}

export const NOWHERE: Uses = { inBodies: false, inAnswers: false, operations: [] };

interface Noted {
  inBodies: boolean;
  inAnswers: boolean;
  readonly operations: string[];
}

/** For each type and enum of a contract, the requests and answers that contain it. */
export function findUses({ operations, types }: Contract): {
  readonly types: ReadonlyMap<string, Uses>;
  readonly enums: ReadonlyMap<string, Uses>;
} {
  const found = { types: new Map<string, Noted>(), enums: new Map<string, Noted>() };
  const note = (map: Map<string, Noted>, name: string, part: "body" | "answer", id: string): void => {
    const noted = map.get(name) ?? { inBodies: false, inAnswers: false, operations: [] };
    if (part === "body") noted.inBodies = true;
    else noted.inAnswers = true;
    if (noted.operations.at(-1) !== id) noted.operations.push(id);
    map.set(name, noted);
  };
  const reached = new Map<string, { readonly types: ReadonlySet<string>; readonly enums: ReadonlySet<string> }>();
  const reach = (start: string): { readonly types: ReadonlySet<string>; readonly enums: ReadonlySet<string> } => {
    const known = reached.get(start);
    if (known) return known;
    const all = { types: new Set<string>(), enums: new Set<string>() };
    // One after the other: a chain of types may be long.
    const left = [start];
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      const type = ownValue(types, name);
      if (!type || all.types.has(name)) continue;
      all.types.add(name);
      for (const row of type.properties) {
        if (row.enum !== undefined) all.enums.add(row.enum);
        if (row.of !== undefined) left.push(bare(row.of));
      }
    }
    reached.set(start, all);
    return all;
  };
  for (const { id, body, answer, parameters } of operations) {
    for (const { enum: name } of parameters) if (name !== undefined) note(found.enums, name, "body", id);
    for (const [part, word] of [
      ["body", body],
      ["answer", answer],
    ] as const) {
      for (const name of [word?.type, word?.of]) {
        if (name === undefined) continue;
        const all = reach(bare(name));
        for (const type of all.types) note(found.types, type, part, id);
        for (const one of all.enums) note(found.enums, one, part, id);
      }
    }
  }
  return found;
}
