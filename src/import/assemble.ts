import type { Contract } from "../model.ts";
import { byText, ownValue } from "../values.ts";
import { bodyType } from "./bodies.ts";
import { createEnums, type ImportedEnum } from "./enums.ts";
import { fillFromSample, wordOfAll } from "./fill.ts";
import type { TableRef } from "../type-model.ts";
import type { RawOperation, RawPart, Read, ReportIssue, Word } from "./model.ts";
import { addMissingTypes } from "./missing-types.ts";
import { aboutness, createLikeness } from "./worth.ts";
import { nameAll, withoutStale } from "./name-operations.ts";
import { keyOf, nameTypes, operationWithNames, type Renamed, rowsOf } from "./name-types.ts";
import { pascal } from "./names.ts";
import { createTypes, type ImportedType, nameFor, overlay, signature, type Types } from "./types.ts";
import { usedTypes } from "./used-types.ts";

/** An operation with its name and the types of its bodies. */
export interface Named {
  readonly id: string;
  readonly raw: RawOperation;
  readonly answer: Part;
  readonly body?: Part;
}

export interface Part {
  readonly type: string;
  readonly values?: string;
  readonly names?: readonly string[];
  readonly named?: string;
}

export interface Assembled {
  readonly operations: readonly Named[];
  readonly types: readonly ImportedType[];
  readonly enums: readonly ImportedEnum[];
  /** The enum's name for a row, a parameter or a body that lists names. */
  readonly enumOf: (listed: object) => string;
  /** Carriers taken from the kit's own tables, because no page shows their rows. */
  readonly fromKit: readonly string[];
  /** Carriers whose rows are unknown. */
  readonly open: readonly string[];
  /** Operations described more than once, with the source that is used. */
  readonly overruled: readonly string[];
  /** The number of lists and maps whose value type came from a sample. */
  readonly filled: number;
}

/** Combines the operations of all pages: identifies identical tables, and names them. */
export function assemble({ operations, types: described }: Read, known: Contract, report: ReportIssue): Assembled {
  const overruled: string[] = [];
  const all = nameAll({ operations, known, report, overruled });
  const named = withoutStale(all, known, report);
  const types = createTypes();
  const renamed = addDescribed(usedTypes(described, operations, new Set(all.map(({ raw }) => raw))), types);
  addNamedTables(named, types, report);
  const finished = named.map(({ id, raw: given }): Named => {
    const raw = operationWithNames(given, renamed);
    const answer = answerPart(raw, id, types);
    const { body } = raw;
    const part = body && partOf({ ...body, type: bodyType(raw, body, id, types, answer.type) });
    return { id, raw, answer, ...(part && { body: part }) };
  });
  for (const type of types.all()) overlay(type, known);
  let filled = 0;
  for (const { raw, answer, body } of finished) {
    filled += fillFromSample(raw, answer.type, body?.type ?? "", types);
  }
  const { fromKit, open } = addMissingTypes(finished, types, known);
  const enums = createEnums(
    known,
    types.all().map(({ name }) => name),
  );
  const { enumOf } = nameEnums(finished, types, known, enums);
  return { operations: finished, types: types.all(), enums: enums.all(), enumOf, fromKit, open, filled, overruled };
}

/** Enums are named after the carrier that lists them, so that the name does not depend on what else is imported. */
function nameEnums(
  finished: readonly Named[],
  types: Types,
  { types: kits }: Contract,
  enums: ReturnType<typeof createEnums>,
): Pick<Assembled, "enumOf"> {
  const named = new Map<object, string>();
  const list = (listed: Pick<Word, "names" | "named">, owners: readonly string[], place: TableRef): void => {
    const { names, named: own } = listed;
    if (names) named.set(listed, enums.of(names, { ...place, owners: own === undefined ? owners : [own, ...owners] }));
  };
  const all = types.all();
  for (const row of all.flatMap(({ rows }) => rows)) if (row.enum !== undefined) enums.known(row.enum);
  for (const type of all) {
    // A carrier with links has the same enums as the one without.
    const plain = type.name.replace(/WithLinks$/, "");
    const rows = new Map(
      [plain, type.name].flatMap((name) => ownValue(kits, name)?.properties ?? []).map((row) => [row.name, row]),
    );
    for (const row of type.rows) {
      const kit = rows.get(row.name)?.enum;
      const owners = [plain, type.name].map((name) => name + pascal(row.name));
      list(row, kit === undefined ? owners : [kit, ...owners], type);
    }
  }
  for (const { id, raw, answer, body } of finished) {
    const { document } = raw;
    for (const row of raw.parameters) {
      const [name, owner] = [pascal(row.name), pascal(id.replaceAll("_", " "))];
      list(row, [...(row.name.startsWith("$") ? [name] : []), owner + name], { document, table: row.table });
    }
    list(answer, [nameFor(id, "Answer")], { document, table: raw.answer.table });
    if (body) list(body, [nameFor(id, "Request")], { document, table: raw.body?.table ?? "" });
  }
  return { enumOf: (listed) => named.get(listed) ?? "" };
}

/** If descriptions use a name for different carriers, all but one get a longer one. */
function addDescribed(described: Read["types"], types: Types): Renamed {
  const renamed = nameTypes(described);
  const added = new Set<string>();
  for (const type of described) {
    const name = renamed.get(keyOf(type.at.file, type.name)) ?? type.name;
    // What has the name has the same rows.
    if (added.has(name)) continue;
    added.add(name);
    types.add({ ...type, name, rows: rowsOf(type.at.file, type.rows, renamed) }, "");
  }
  return renamed;
}

/**
 * Some pages have the wrong carrier's name above their table: the name goes to the rows of a page about that carrier,
 * otherwise to those on most pages, otherwise to those that share most names with other pages.
 */
function addNamedTables(
  named: readonly { readonly id: string; readonly raw: RawOperation }[],
  types: Types,
  report: ReportIssue,
): void {
  const withRows = named.flatMap(({ id, raw }) => {
    const { type, rows = [] } = raw.answer;
    return rows.length === 0 || ["", "none"].includes(type) ? [] : [{ id, raw, type, key: signature(rows) }];
  });
  const alike = Map.groupBy(withRows, ({ type, key }) => `${type}\n${key}`);
  const likeness = createLikeness(withRows.map(({ raw }) => raw));
  const ranked = withRows.map((one) => {
    const { raw, type, key } = one;
    const often = alike.get(`${type}\n${key}`)?.length ?? 0;
    return { ...one, about: aboutness(raw, type), often, like: likeness(raw) };
  });
  const order = ranked.sort(
    (one, other) =>
      other.about - one.about ||
      other.often - one.often ||
      other.like - one.like ||
      // Never the names of files.
      byText(one.key, other.key),
  );
  for (const { id, raw, type } of order) {
    const name = types.add(typeOf(raw, raw.answer, type), id);
    if (name === type) continue;
    const what = `other pages show other rows of ${type}: these are ${name}`;
    report({ kind: "note", at: raw.answer.at, what });
  }
}

function typeOf(raw: RawOperation, part: RawPart, name: string): Parameters<Types["add"]>[0] {
  const { document } = raw;
  const description = `What ${raw.method} ${raw.path} answers.`;
  return { name, description, document, table: part.table, rows: part.rows ?? [], at: part.at };
}

function answerPart(raw: RawOperation, id: string, types: Types): Part {
  const { answer } = raw;
  if (!answer.rows || answer.rows.length === 0) {
    const sample = raw.response?.body;
    // A list of unknown items, whose type its sample may show.
    const item = answer.type === "any" && answer.list && Array.isArray(sample) ? wordOfAll(sample, types) : undefined;
    return partOf(item === undefined ? answer : { ...answer, type: item });
  }
  if (answer.type === "none") {
    types.add(typeOf(raw, answer, nameFor(id, "Answer")), id);
    return { type: "none" };
  }
  if (answer.type !== "") return { type: types.add(typeOf(raw, answer, answer.type), id) };
  const same = types.withRows(answer.rows, [id.replace(/^[^A-Z]+/, "").replace(/(?:List|s)$/, "")]);
  if (same) return { type: same.name };
  return { type: types.add(typeOf(raw, answer, nameFor(id, answer.list ? "Item" : "Answer")), id) };
}

function partOf({ type, values, names, named }: Part): Part {
  const listed = { ...(names && { names }), ...(named !== undefined && { named }) };
  if (type === "object") return { type, values: values ?? "any", ...listed };
  // Of any, the first of the types that it can be.
  return { type, ...(type === "any" && values !== undefined && values !== "any" && { values }), ...listed };
}
