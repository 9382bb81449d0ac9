/** Validates answers and requests by the tables, and describes each problem by its row. */

import { adviceFor } from "../arguments.ts";
import { escapePointer, unescapePointer } from "../escape.ts";
import { findOperation } from "../contract.ts";
import { KitError } from "../errors.ts";
import type { TypeValidator, ValidatorError } from "../generated/validators.js";
import type { Operation } from "../model.ts";
import { type Citation, citeInType, citePointer } from "./cite.ts";
import { type Explained, explain } from "./explain.ts";
import { ownValue } from "../values.ts";
import { knownContract } from "./known.ts";
import { DOCUMENTED, type Reading } from "./reading.ts";
import { answerValidators, requestValidators } from "./validators.ts";

export type SchemaError = Explained;

/** Longer lists of errors help no one. */
export const MAX_ERRORS = 100;

type Cite = (pointer: string) => Citation;

/** Problems of the body of a 200 answer; empty if it fits the reading. */
export function validateAnswer(operationId: string, value: unknown, reading: Partial<Reading> = {}): SchemaError[] {
  const operation = operationWith(operationId);
  const { type, array, nullable } = operation.answer;
  const how = { ...DOCUMENTED, ...reading };
  const cite: Cite = (pointer) => citePointer(operation, "answer", pointer, knownContract());
  if (value === null && nullable) return [];
  const scalar = ownValue(SCALARS, type);
  if (scalar !== undefined) {
    return typeof value === scalar ? [] : [explain(typeError("", scalar), value, how, cite(""), type)];
  }
  const validate = answerValidators(how)[type];
  if (array) return listErrors(validate, type, value, how, cite);
  return valueErrors(validate, type, value, { prefix: "", reading: how, cite });
}

/** Answers that are not carriers; `none` means no body. */
const SCALARS: Readonly<Record<string, string>> = { string: "string", bool: "boolean", none: "undefined" };

/** Problems of a request's body; empty for an operation without one. */
export function validateRequest(operationId: string, value: unknown): SchemaError[] {
  const operation = operationWith(operationId);
  if (operation.body === undefined) return [];
  const { type, patch } = operation.body;
  const cite: Cite = (pointer) => citePointer(operation, "body", pointer, knownContract());
  if (patch && Array.isArray(value)) return patchErrors(value, cite);
  const reading: Reading = { dialect: "either", select: false };
  return valueErrors(requestValidators()[type], type, value, { prefix: "", reading, cite });
}

/** Problems of a value of a type, such as `Associate`, outside any operation. */
export function validateType(typeName: string, value: unknown, reading: Partial<Reading> = {}): SchemaError[] {
  const { types } = knownContract();
  const type = ownValue(types, typeName);
  if (!type) {
    const todo = `use one of ${Object.keys(types).join(", ")}`;
    throw new KitError({ code: "contract-type", what: `the contract has no type \`${typeName}\``, todo });
  }
  const how = { ...DOCUMENTED, ...reading };
  const cite: Cite = (pointer) =>
    citeInType(type, pointer.split("/").slice(1).map(unescapePointer), undefined, knownContract());
  return valueErrors(answerValidators(how)[typeName], typeName, value, { prefix: "", reading: how, cite });
}

/** A list of changes, each an object with an operation and a path. */
function patchErrors(value: readonly unknown[], cite: Cite): SchemaError[] {
  const reading: Reading = { dialect: "either", select: false };
  return value.flatMap((change, index) => {
    const { op, path } = (change ?? {}) as { readonly op?: unknown; readonly path?: unknown };
    const fits = ["add", "replace", "remove", "test"].includes(String(op)) && typeof path === "string";
    return fits
      ? []
      : [explain(typeError(`/${index}`, "object"), change, reading, cite(""), "a change with op and path")];
  });
}

function listErrors(
  validate: TypeValidator | undefined,
  type: string,
  value: unknown,
  reading: Reading,
  cite: Cite,
): SchemaError[] {
  if (!Array.isArray(value)) return [explain(typeError("", "array"), value, reading, cite(""), `list of ${type}`)];
  const errors: SchemaError[] = [];
  for (const [index, item] of value.entries()) {
    errors.push(...valueErrors(validate, type, item, { prefix: `/${index}`, reading, cite }));
    if (errors.length >= MAX_ERRORS) break;
  }
  return errors.slice(0, MAX_ERRORS);
}

/** A value's place, how it was read, and its citation. */
interface Place {
  readonly prefix: string;
  readonly reading: Reading;
  readonly cite: Cite;
}

function valueErrors(
  validate: TypeValidator | undefined,
  type: string,
  value: unknown,
  { prefix, reading, cite }: Place,
): SchemaError[] {
  // The validators accept null, because nested references may be null.
  if (value === null) return [explain(typeError(prefix, "object"), value, reading, cite(prefix), type)];
  if (validate === undefined || validate(value)) return [];
  const found = new Map<string, SchemaError>();
  for (const error of validate.errors ?? []) {
    const pointer = error.instancePath + missingOrExtra(error);
    // One error per place: a value of the wrong type also has the wrong format.
    if (found.has(pointer)) continue;
    const actual = valueAt(value, pointer);
    found.set(
      pointer,
      explain({ ...error, instancePath: prefix + pointer }, actual, reading, cite(prefix + pointer), type),
    );
    if (found.size >= MAX_ERRORS) break;
  }
  return [...found.values()];
}

/** The validator reports these two errors for the object; readers look for the property. */
function missingOrExtra({ params }: ValidatorError): string {
  const name = params.missingProperty ?? params.additionalProperty;
  return typeof name === "string" ? `/${escapePointer(name)}` : "";
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map(unescapePointer)
    .reduce<unknown>((inner, name) => (isObjectOrList(inner) ? ownValue(inner, name) : undefined), value);
}

/** Lists too: their items are named by numbers. */
function isObjectOrList(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function typeError(instancePath: string, type: string): ValidatorError {
  return { instancePath, keyword: "type", params: { type } };
}

function operationWith(id: string): Operation {
  const { operations } = knownContract();
  const operation = findOperation(id, knownContract());
  if (operation) return operation;
  const todo = adviceFor(
    id,
    operations.map((known) => known.id),
  );
  throw new KitError({ code: "contract-operation", what: `the contract has no operation \`${id}\``, todo });
}
