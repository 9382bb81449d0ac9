/** Reads YAML with line numbers, and writes it. The only file that uses the library. */

import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  isNode,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { editLines } from "./edit-lines.ts";
import { replaceUnseen } from "./printable.ts";

/** A YAML node as plain data, with its line. */
export interface Cell {
  readonly line: number;
  readonly value: string | number | boolean | null | readonly Cell[] | ReadonlyMap<string, Cell>;
}

interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/** The text as cells, or none if it has any fault. JSON is YAML too. */
export function readYaml(text: string): { readonly cell?: Cell; readonly faults: readonly YamlFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const faults = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: messageIn(error),
  }));
  if (faults.length > 0) return { faults };
  const refused: YamlFault[] = [];
  const cellOf = (node: Node | null): Cell => {
    const line = lines.linePos(node?.range?.[0] ?? 0).line;
    // A few lines of aliases can expand to a huge value.
    if (isAlias(node)) refused.push({ line, message: "aliases are not read; write the value out" });
    if (isMap(node)) {
      for (const key of twiceIn(node)) {
        refused.push({ line: lines.linePos(key.range?.[0] ?? 0).line, message: "Map keys must be unique" });
      }
      const pairs = node.items.map((pair): [string, Cell] => [
        wellFormed(String(pair.key)),
        cellOf(pair.value as Node | null),
      ]);
      return { line, value: new Map(pairs) };
    }
    if (isSeq(node)) return { line, value: node.items.map((item) => cellOf(item as Node | null)) };
    return { line, value: isScalar(node) ? wellFormed(node.value as Cell["value"]) : null };
  };
  const cell = cellOf(document.contents);
  return refused.length > 0 ? { faults: refused } : { cell, faults };
}

/** The library reads nested things by calling itself. */
function messageIn({ message }: Error): string {
  return /call stack/.test(message) ? "it is nested too deeply" : message;
}

/** Duplicate keys. The library's own check compares each key with all others. */
function twiceIn({ items }: YAMLMap): Node[] {
  const known = new Set<string>();
  return items.flatMap(({ key }) => {
    const name = String(key);
    if (known.has(name) && isNode(key)) return [key];
    known.add(name);
    return [];
  });
}

/** Cells as plain data. */
export function plainOf({ value }: Cell): unknown {
  if (Array.isArray(value)) return value.map((item: Cell) => plainOf(item));
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([name, inner]: [string, Cell]) => [name, plainOf(inner)]));
  return value;
}

/** Thrown for valid YAML whose values are too many, or endless. */
export class UnreadYaml extends Error {}

/** The library looks for an alias among all of them. */
const MOST_ANCHORS = 5000;

/** A whole document as plain data, which never contains itself; throws the parser's errors. */
export function readYamlData(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent", uniqueKeys: false });
  const [error] = document.errors;
  if (error) throw new Error(messageIn(error), { cause: error });
  let anchors = 0;
  visit(document, {
    Node: (_, node, path) => {
      if (isMap(node)) {
        const [key] = twiceIn(node);
        if (key) throw new Error(`${String(key)} is there twice; map keys must be unique`);
      }
      if ((isAlias(node) || node.anchor !== undefined) && ++anchors > MOST_ANCHORS)
        throw new UnreadYaml(`it has more than ${MOST_ANCHORS} anchors and aliases`);
      if (isAlias(node) && path.some((outer) => isCollection(outer) && outer.anchor === node.source))
        throw new UnreadYaml(`the alias *${node.source} is part of what it stands for`);
    },
  });
  return toPlain(document);
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith("Excessive alias count"))
      throw new UnreadYaml("its aliases come to too many values", { cause });
    throw cause;
  }
}

/** Plain data as cells; without line numbers, every line is 1. */
export function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return { line: 1, value: value.map(toCell) };
  if (typeof value !== "object" || value === null) return { line: 1, value: wellFormed(value as Cell["value"]) };
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return { line: 1, value: new Map(entries.map(([name, inner]) => [wellFormed(name), toCell(inner)])) };
}

/** A lone surrogate can only be written as an escape, which names in schemas and addresses do not allow. */
function wellFormed<Value>(value: Value): Value {
  return typeof value === "string" ? (value.toWellFormed() as Value) : value;
}

/** The keys and texts of a map, a text for each of its scalars; undefined if it is no map that the parser can read. */
export function readYamlPairs(text: string): readonly (readonly [key: string, value: string])[] | undefined {
  try {
    const document = parseDocument(text, { uniqueKeys: false, strict: false, logLevel: "silent" });
    if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
    return document.contents.items.map(({ key, value }) => [String(key), isScalar(value) ? String(value.value) : ""]);
  } catch {
    // It is nested too deeply.
    return undefined;
  }
}

/** Plain data as YAML, each text on one line; signs that are not seen are escapes, so that every parser reads the same. */
export function writeYaml(value: unknown): string {
  return yamlWriter()(value);
}

const FORM = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/** For many values: the schema of a document takes longer to make than a short value to write. */
export function yamlWriter(): (value: unknown) => string {
  const document = new Document(null, FORM);
  return (value) => {
    document.contents = document.createNode(value, FORM);
    const text = document.toString(FORM).toWellFormed();
    if (replaceUnseen(text, escapeSign) === text) return text;
    visit(document, {
      Scalar: (_, scalar) => {
        if (typeof scalar.value !== "string") return;
        const words = scalar.value.toWellFormed();
        scalar.value = words;
        // The escapes below mean something between double quotes only.
        if (replaceUnseen(words, escapeSign) !== words) scalar.type = "QUOTE_DOUBLE";
      },
    });
    return replaceUnseen(document.toString(FORM), escapeSign);
  };
}

function escapeSign(sign: string): string {
  return `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}

/** The text with items of a list removed and others appended; comments and formatting elsewhere stay. */
export function editYamlList(
  text: string,
  key: string,
  keep: (item: Readonly<Record<string, unknown>>) => boolean,
  added: readonly unknown[],
): string {
  const document = parseDocument(text, { keepSourceTokens: true });
  const list = document.get(key);
  if (!isSeq(list)) return text;
  const kept = list.items.map((item) => !isMap(item) || keep(item.toJSON() as Readonly<Record<string, unknown>>));
  const { srcToken, items } = list;
  if (srcToken?.type === "block-seq" && kept.includes(true)) {
    const dashes = srcToken.items.map(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset ?? 0);
    const ends = items.map((item) => (isNode(item) ? (item.range?.[1] ?? 0) : 0));
    return editLines(text, { dashes, ends, kept }, added.length === 0 ? "" : writeYaml(added), srcToken.indent);
  }
  list.items = [...items.filter((_, at) => kept[at]), ...added.map((item) => document.createNode(item))];
  if (!kept.includes(true)) list.flow = false;
  const edited = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.includes("\r\n") ? edited.replaceAll(/\r?\n/g, "\r\n") : edited;
}
