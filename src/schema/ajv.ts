/**
 * Compiles a contract into a module of validators with ajv's standalone compiler; the module needs no ajv, no `eval`
 * and no start-up time. Imported contracts are validated by ajv itself, in Node only. The only import of ajv.
 */

import { isRecord, ownValue } from "../values.ts";
import { _, Ajv2020, type ErrorObject, type Format } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Contract, Operation } from "../model.ts";
import { DATE_FORMAT, isDate, isInt32 } from "./formats.ts";
import { requestTypeSchema, typeSchema } from "./json-schema.ts";
import { type JsonSchema, partSchema, type PropertyContext } from "./property-schema.ts";
import type { Reading } from "./reading.ts";

/** The same functions serve all three dialects: the caller that creates the validators passes in the date check. */
const PRELUDE = `// Made by \`npm run contracts\` from spec/ with ajv's standalone compiler. Do not edit.

/** Takes over a nested value's errors; errors beyond the limit would not be read. */
function merge(errors, more) {
  if (errors === null) return more;
  for (const error of more) {
    if (errors.length >= 1000) break;
    errors.push(error);
  }
  return errors;
}
`;

/** `types` get a validator each; other types are only referred to. */
export function compileValidators(contract: Contract, types: readonly string[] = Object.keys(contract.types)): string {
  const answer = { contract, reading: { dialect: "documented", select: false }, request: false, refer } as const;
  return [
    PRELUDE,
    factory("createAnswerValidators", types, answer),
    factory("createSelectValidators", types, { ...answer, reading: { dialect: "documented", select: true } }),
    factory("createRequestValidators", types, { ...answer, request: true }),
  ].join("\n");
}

function factory(name: string, types: readonly string[], context: PropertyContext): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    messages: false,
    inlineRefs: false,
    loopRequired: 1,
    formats: {
      "date-time": isDate.documented,
      int32: { type: "number", validate: isInt32 },
      int64: true,
      double: true,
    },
    code: { source: true, esm: false, lines: true, formats: _`formats` },
  });
  const build = context.request ? requestTypeSchema : typeSchema;
  for (const type of Object.values(context.contract.types)) {
    // Whether null is allowed depends on the reference to the type: see `refer`.
    ajv.addSchema({ ...slim(build(type, context)), type: ["object", "null"], $id: type.name });
  }
  const exported = Object.fromEntries(types.map((type) => [type, type]));
  const code = tidy(standalone.default(ajv, exported));
  if (code.includes("require(")) throw new Error("the validators would need ajv at run time");
  return `export function ${name}(formats) {\nconst exports = {};\n${code}\nreturn exports;\n}\n`;
}

/** Validators for a contract outside the kit, each compiled on first use. */
interface RuntimeValidators {
  /** The validator of an operation's answer; undefined for one without a body. */
  readonly answer: (operation: Operation) => PlainValidate | undefined;
  readonly request: (operation: Operation) => PlainValidate | undefined;
}

/** Is the value valid? `errors` says why not, until the next call. */
interface PlainValidate {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

export function runtimeValidators(contract: Contract, reading: Reading): RuntimeValidators {
  const answers = lazyAjv(contract, { contract, reading, request: false, refer });
  const requests = lazyAjv(contract, { contract, reading: { dialect: "either", select: false }, request: true, refer });
  return {
    answer: ({ id, answer }) => (answer.type === "none" ? undefined : answers(`answer of ${id}`, answer)),
    request: ({ id, body }) => body && requests(`request of ${id}`, body),
  };
}

type PartOf = Parameters<typeof partSchema>[0];

/** Types are added on first use, since most of a large contract is never needed. */
function lazyAjv(contract: Contract, context: PropertyContext): (name: string, part: PartOf) => PlainValidate {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    // Imported rows may be named like inherited properties of every object.
    ownProperties: true,
    formats: formatsOf(context.reading),
  });
  const build = context.request ? requestTypeSchema : typeSchema;
  const added = new Set<string>();
  const add = (word: string | undefined): void => {
    const name = word?.replace(/\[\]$/, "") ?? "";
    const type = ownValue(contract.types, name);
    if (!type || added.has(name)) return;
    added.add(name);
    ajv.addSchema({ ...build(type, context), type: ["object", "null"], $id: name });
    for (const property of type.properties) add(property.of);
  };
  return (name, part) => {
    add(part.type);
    add(part.of);
    return ajv.getSchema(name) ?? ajv.compile({ ...partSchema(part, context), $id: name });
  };
}

function formatsOf({ dialect }: Reading): Record<string, Format> {
  const date = isDate[dialect];
  return { [DATE_FORMAT[dialect]]: date, int32: { type: "number", validate: isInt32 }, int64: true, double: true };
}

/** The text of a module with a validator per schema, under its name; its errors have messages. */
export function compilePlain(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, code: { source: true, esm: true } });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: name });
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
  return `// Made by \`npm run contracts\` with ajv's standalone compiler. Do not edit.\n\n${withoutRequire(code)}\n`;
}

/** Counts characters inline; ajv would load a module for it. */
function withoutRequire(code: string): string {
  const plain = code.replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    "const $1 = (text) => [...text].length;",
  );
  if (plain.includes("require(")) throw new Error("the validators would need ajv at run time");
  return plain;
}

function refer(type: string, nullable: boolean): JsonSchema {
  return nullable ? { $ref: type } : { type: "object", $ref: type };
}

/** Drops keywords without effect, and checks an int32 by its format alone: half the code. */
function slim(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).filter(([keyword, value]) => {
    if (keyword === "minimum" || keyword === "maximum") return schema.format !== "int32";
    return keyword !== "description" || typeof value !== "string";
  });
  return Object.fromEntries(
    entries.map(([keyword, value]) => [keyword, isRecord(value) ? slim(value as JsonSchema) : value]),
  );
}

/** Shortens the code, and collects nested errors in linear time: ajv copies all of them for each value. */
function tidy(code: string): string {
  return code
    .replace(/^"use strict";\n/, "")
    .replaceAll(/\/\*# sourceURL="[^"]*" \*\/;\n/g, "")
    .replaceAll(/,schemaPath:"[^"]*"/g, "")
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      "vErrors = merge(vErrors, $1.errors);",
    )
    .replaceAll(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      "(vErrors ??= []).push($2);\nerrors++;",
    );
}
