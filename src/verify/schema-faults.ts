/** Sorts the errors of the generated validators into faults and matters that the documents leave open. */

import { isRecord } from "../values.ts";
import { contract } from "../contract.ts";
import type { Operation } from "../model.ts";
import { citeRow } from "../schema/cite.ts";
import { validateAnswer, validateType, type SchemaError } from "../schema/validate.ts";
import { answerValidators } from "../schema/validators.ts";
import { holdAgainstRelease, releasedRowsIn } from "./release-rows.ts";
import { sort, type SchemaFault } from "./schema-levels.ts";

/** Two checks validate the same answer, and a list is read many times with the same items. */
const ofAnswer = new WeakMap<object, readonly SchemaFault[]>();
const ofText = new Map<string, readonly SchemaFault[]>();
const NONE: ReadonlySet<string> = new Set();
const MOST_TEXTS = 2000;

/** Accepts both dialects' dates. Lists are validated item by item, so that no item hides behind the others. */
export function schemaFaults(
  operation: Operation,
  value: unknown,
  select: boolean,
  release?: string,
): readonly SchemaFault[] {
  const key = typeof value === "object" && value !== null ? value : {};
  const faults = ofAnswer.get(key) ?? collect({ operation, select, release }, value);
  ofAnswer.set(key, faults);
  return faults;
}

interface Expected {
  readonly operation: Operation;
  readonly select: boolean;
  readonly release: string | undefined;
}

function collect({ operation, select, release }: Expected, value: unknown): readonly SchemaFault[] {
  const { array, type } = operation.answer;
  // Computed once for all items of the answer, and only if one has faults.
  let seen: ReadonlySet<string> | undefined;
  const itemFaults = (item: unknown): readonly SchemaFault[] => {
    seen ??= release === undefined ? releasedRowsIn(type, value) : NONE;
    return sessionFaults(operation, item, select, { type, release, seen });
  };
  if (!array) return itemFaults(value);
  if (!Array.isArray(value))
    return sort(value, validateAnswer(operation.id, value, { dialect: "either", select }), select);
  const validate = answerValidators({ dialect: "either", select })[type];
  const faults: SchemaFault[] = [];
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const hasStatus = select || !isRecord(item) || item["Status"] !== null;
    if (item !== null && hasStatus && validate?.(item)) continue;
    for (const fault of itemFaults(item)) {
      faults.push({ ...fault, error: { ...fault.error, pointer: `/${index}${fault.error.pointer}` } });
    }
    if (faults.length > MOST_FAULTS) break;
  }
  return faults;
}

/** For one list, where every item may repeat them and each takes memory until the list is judged. */
const MOST_FAULTS = 20_000;

/** Pointers are relative to the session. */
function sessionFaults(
  operation: Operation,
  session: unknown,
  select: boolean,
  held: Parameters<typeof holdAgainstRelease>[1],
): readonly SchemaFault[] {
  const { release = "any", seen } = held;
  const key = `${operation.id} ${select} ${release} ${[...seen].join(",")} ${JSON.stringify(session)}`;
  const known = ofText.get(key);
  if (known) return known;
  const errors = [...validate(operation, session, select), ...nulls(operation, session, select)];
  const judged = holdAgainstRelease(errors, held);
  const open = judged.open.map((error): SchemaFault => ({ level: "open", error }));
  const faults = [...sort(session, judged.errors, select), ...open];
  if (ofText.size >= MOST_TEXTS) ofText.clear();
  ofText.set(key, faults);
  return faults;
}

/**
 * Validates references separately, so that the properties a slim one lacks do not crowd out errors of the session
 * itself.
 */
function validate(operation: Operation, session: unknown, select: boolean): readonly SchemaError[] {
  const reading = { dialect: "either", select } as const;
  const { array, type } = operation.answer;
  const asItem = (value: unknown): readonly SchemaError[] => {
    const errors = validateAnswer(operation.id, array ? [value] : value, reading);
    return array ? errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/0(?=\/|$)/, "") })) : errors;
  };
  if (!isRecord(session)) return asItem(session);
  const nested = (contract.types[type]?.properties ?? []).filter(
    ({ name, kind }) => kind === "object" && isRecord(session[name]),
  );
  if (nested.length === 0) return asItem(session);
  const bare = { ...session, ...Object.fromEntries(nested.map(({ name }) => [name, null])) };
  const inside = nested.flatMap(({ name, of = "" }) =>
    validateType(of, session[name], reading).map((error) => ({ ...error, pointer: `/${name}${error.pointer}` })),
  );
  return [...asItem(bare), ...inside];
}

/** Rows whose column allows null but whose meaning does not: a session always has a status, and PUT answers links. */
const NEVER_NULL: Readonly<Record<string, string>> = { Status: "the name of a status", _Links: "a map of links" };

function nulls(operation: Operation, session: unknown, select: boolean): readonly SchemaError[] {
  if (select || !isRecord(session)) return [];
  return Object.entries(NEVER_NULL).flatMap(([name, expected]): SchemaError[] => {
    if (session[name] !== null) return [];
    const [pointer, source] = [`/${name}`, citeRow(operation, "answer", name)];
    const message = `${pointer}: expected ${expected}, got null`;
    return [{ pointer, keyword: "type", expected, actual: "null", message, source }];
  });
}
