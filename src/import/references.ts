import { KitError } from "../errors.ts";
import { escapePointer, unescapePointer } from "../escape.ts";
import { createNumbering } from "../numbered-names.ts";
import { decodeStep } from "../routing/address.ts";
import { isRecord, ownValue, withoutPrototype } from "../values.ts";
import type { ReadInclude } from "./include.ts";
import type { ReportIssue, SourceText } from "./model.ts";
import { type Json, record, stepsIn } from "./swagger-json.ts";
import { readDescription } from "./swagger-text.ts";

/** A description with its references resolved, within the file and into other files below the same folder. */

/** Limit for chains of references, and for descriptions that refer to each other. */
const MOST_STEPS = 20;
export const MOST_FILES = 200;
/** In characters: the files that a description refers to, together. */
export const LONGEST_TOGETHER: number = 64 * 1024 * 1024;
/** References within referenced values multiply. */
const MOST_VALUES = 500_000;
const MOST_LEVELS = 1000;

/** Named schemas: references to them are kept, so that each becomes one type. */
const NAMED = /^#\/(?:definitions|components\/schemas)\/[^/]+$/;

/** Most descriptions refer only to their own schemas and need no changes. */
export function refersFurther(text: string): boolean {
  return targetsIn(text).some((target) => !NAMED.test(target));
}

/** The files named in a description's references, as written. */
export function filesReferredTo(text: string): readonly string[] {
  const files = targetsIn(text).map((target) => target.split("#", 1)[0] ?? "");
  return [...new Set(files.filter((file) => file !== ""))];
}

function targetsIn(text: string): readonly string[] {
  return [...text.matchAll(/["']?\$ref["']?\s*:\s*["']?([^"'\s,}]+)/g)].map(([, target = ""]) => target);
}

interface Document {
  readonly name: string;
  readonly root: unknown;
}

type Visited = readonly [value: unknown, from: Document, depth: number, path: readonly string[]];

export function resolveReferences(root: Json, source: SourceText, read: ReadInclude, report: ReportIssue): Json {
  const main: Document = { name: source.name, root };
  const documents = new Map<string, Document | undefined>([["", main]]);
  const schemas = { ...record(root["definitions"]), ...record(record(root["components"])["schemas"]) };
  const numbered = createNumbering();
  const hoisted = new Map<string, string>();
  const added = withoutPrototype<unknown>({});
  const told = new Set<string>();
  let [length, values, level] = [0, 0, 0];
  const unread = (target: string, why: string): void => {
    if (told.has(target)) return;
    told.add(target);
    report({ kind: "unread", at: { file: source.name, line: 1 }, what: `the reference ${target} ${why}` });
  };

  const documentOf = (file: string, from: Document): Document | undefined => {
    const key = from === main ? file : `${from.name}\n${file}`;
    if (documents.has(key)) return documents.get(key);
    let found: Document | undefined;
    if (documents.size < MOST_FILES) {
      const place = { page: from.name, source: source.name, at: { file: from.name, line: 1 } };
      const target = beside(from.name, file);
      // Files may refer to each other, and to themselves by name.
      if (target === source.name) return main;
      const text = readBelow(() => read({ file: target, target: file, ...place }));
      length += text?.length ?? 0;
      if (length > LONGEST_TOGETHER) throw tooMuch(source.name);
      const value = text === undefined ? undefined : readDescription(text);
      found = value === undefined ? undefined : { name: target, root: value };
    }
    documents.set(key, found);
    return found;
  };
  /** The value behind a reference; undefined if there is none. */
  const follow = (
    target: string,
    from: Document,
  ): { document: Document; value: unknown; pointer: string } | undefined => {
    const [file = "", pointer = ""] = target.split("#", 2);
    const document = file === "" ? from : documentOf(file, from);
    if (!document) return undefined;
    const value = stepsIn(pointer).reduce<unknown>((inner, step) => stepInto(inner, step), document.root);
    return value === undefined ? undefined : { document, value, pointer };
  };
  /** Moves a schema of another file into this one, under the same name; a whole file under its own. */
  const hoist = (found: NonNullable<ReturnType<typeof follow>>, depth: number): Json => {
    const key = `${found.document.name}#${found.pointer}`;
    let name = hoisted.get(key);
    if (name === undefined) {
      const wanted = unescapePointer(found.pointer.split("/").at(-1) ?? "") || nameOfFile(found.document.name);
      name = numbered(wanted, (one) => Object.hasOwn(schemas, one) || Object.hasOwn(added, one));
      hoisted.set(key, name);
      added[name] = {};
      added[name] = visit(found.value, found.document, depth + 1, []);
    }
    return { $ref: `#/definitions/${escapePointer(name)}` };
  };
  const visit = (...found: Visited): unknown => {
    const [, , depth] = found;
    if (depth > 0 && ++values > MOST_VALUES)
      throw tooMuch(source.name, `its references lead to more than ${MOST_VALUES} values`);
    if (++level > MOST_LEVELS) throw tooMuch(source.name, `its values are more than ${MOST_LEVELS} levels deep`);
    const seen = resolved(...found);
    level--;
    return seen;
  };
  const resolved = (...[value, from, depth, path]: Visited): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, from, depth, path));
    if (!isRecord(value)) return value;
    const target = value["$ref"];
    if (typeof target !== "string") {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, from, depth, path)]));
    }
    if (from === main && NAMED.test(target)) return value;
    const key = `${from.name} ${target}`;
    const found = depth < MOST_STEPS && !path.includes(key) ? follow(target, from) : undefined;
    if (!found) {
      unread(target, path.includes(key) ? "leads back to itself" : "leads nowhere, or out of the folder");
      return value;
    }
    if (found.document === main && NAMED.test(`#${found.pointer}`)) return { $ref: `#${found.pointer}` };
    const isSchema = NAMED.test(`#${found.pointer}`) || (found.document !== main && isNamedSchema(found.value));
    if (isSchema) return hoist(found, depth);
    return visit(found.value, found.document, depth + 1, [...path, key]);
  };
  const whole = record(visit(root, main, 0, []));
  const isOld = root["swagger"] !== undefined;
  if (isOld) return { ...whole, definitions: { ...record(whole["definitions"]), ...added } };
  const components = record(whole["components"]);
  return { ...whole, components: { ...components, schemas: { ...record(components["schemas"]), ...added } } };
}

const TOGETHER = `the files that it refers to are together longer than ${LONGEST_TOGETHER / 1024 / 1024} MiB`;

export function tooMuch(where: string, what: string = TOGETHER): KitError {
  const todo = "name its schemas below definitions or components/schemas, or import it in parts";
  return new KitError({ code: "import-source", what, where, todo });
}

/** References out of the folder are not followed. */
function readBelow(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof KitError && error.code === "import-include") return undefined;
    throw error;
  }
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)] as unknown;
  return isRecord(value) ? ownValue(value, step) : undefined;
}

/** A carrier or an enum keeps its name. */
function isNamedSchema(value: unknown): boolean {
  return (
    isRecord(value) && (isRecord(value["properties"]) || Array.isArray(value["allOf"]) || Array.isArray(value["enum"]))
  );
}

/** A name relative to a file or an address; the reader refuses names that leave the folder. */
function beside(from: string, file: string): string {
  if (/^https?:/i.test(from)) return URL.parse(file, from)?.href ?? file;
  if (/^[a-z][\w+.-]*:/i.test(file) || file.startsWith("/")) return file;
  const steps = from.replaceAll("\\", "/").split("/").slice(0, -1);
  for (const step of decodeStep(file).replaceAll("\\", "/").split("/")) {
    if (step === "..") {
      if (steps.length === 0 || steps.at(-1) === "..") steps.push("..");
      else steps.pop();
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function nameOfFile(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
