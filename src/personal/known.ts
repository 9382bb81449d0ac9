import type { Contract } from "../model.ts";
import type { Property } from "../type-model.ts";
import { readDateTime } from "../time/date-time.ts";

/**
 * What an anonymiser may leave unchanged. Everything is personal until it is known not to be: values of tables that
 * cannot identify a person, words of the API, and names from the tables.
 */
export interface Known {
  /** May this text stay? `row`: the property's row, if a table has one. */
  readonly text: (value: string, row: Property | undefined, name: string) => boolean;
  /** Is it the name of a property of any table, in any case? */
  readonly property: (name: string) => boolean;
  /** Is it a path segment of the API itself, such as `ChatSession`? */
  readonly step: (text: string) => boolean;
}

/** The names of rights in masks. */
const RIGHTS: ReadonlySet<string> = new Set(
  "None,Select,Read,Update,Write,Insert,Delete,Full,FULL,Filtering,RestrictedUpdate,Uninitialized,Unassigned,UIHintMandatory,UIHintReadOnly".split(
    ",",
  ),
);
const FIELD_TYPE =
  /^(?:System\.(?:String|Int16|Int32|Int64|Double|Decimal|DateTime|Boolean|Guid|Byte)|SuperOffice\.(?:Data|CRM\.Services)\.(\w{1,60}))$/;
const ERROR_TYPE = /^(?:(?:System|SuperOffice)(?:\.[A-Z][A-Za-z]{0,40}){1,6}|[A-Z][A-Za-z]{1,60}Exception)$/;
const ERROR_SOURCE = /^(?:mscorlib|(?:System|SuperOffice)(?:\.[A-Z][A-Za-z]{0,40}){0,6})$/;
/** Fixed texts of the API, which hold no personal data. */
const ERROR_TEXTS: readonly string[] = ["The request is invalid.", "An error has occurred."];
/** Undocumented texts that cannot single a person out, since most people would have them. */
const PLAIN = /^(?:true|false|-?[01]|\[[A-Z]{1,2}:-?[01]\])$/i;

export const ERROR_TEXT: RegExp = /^(?:error|exception)?message(?:detail)?$|stacktrace/i;
export const PATCH_STEPS: readonly string[] = ["add", "remove", "replace", "test", "move", "copy"];

export function knownOf({ types, enums, operations }: Contract): Known {
  const errorTexts = new Set([
    ...ERROR_TEXTS,
    ...operations.flatMap(({ statuses }) => statuses.flatMap((row) => [row.reason, row.description])),
  ]);
  const properties = new Set(
    Object.values(types).flatMap((type) => type.properties.map(({ name }) => name.toLowerCase())),
  );
  const steps = new Set(
    [...Object.keys(types), ...operations.flatMap(({ path }) => path.split("/")), "api", "v1", "Archive", "$metadata"]
      .flatMap((text) => [text, text.replace(/Entity$/, "")])
      .map((text) => text.toLowerCase()),
  );

  function isOfEnum(value: string, name: string): boolean {
    const names = enums[name]?.values.map((item) => item.name) ?? [];
    return value.split(",").every((part) => names.includes(part.trim()));
  }

  function text(value: string, row: Property | undefined, name: string): boolean {
    if (row?.enum !== undefined) return isOfEnum(value, row.enum);
    if (row?.kind === "date-time") return readDateTime(value) !== undefined;
    if (row?.kind === "bool") return /^(?:true|false|[01])$/i.test(value);
    if (name === "Mask") return value.split(",").every((part) => RIGHTS.has(part.trim()));
    if (name === "Reason") return /^\[SR_[A-Z_]{1,60}\]$/.test(value);
    if (name === "FieldType") {
      const [is, type] = FIELD_TYPE.exec(value) ?? [];
      return is !== undefined && (type === undefined || Object.hasOwn(types, type) || Object.hasOwn(enums, type));
    }
    if (name === "ErrorType") return ERROR_TYPE.test(value);
    if (name === "ErrorSource") return ERROR_SOURCE.test(value);
    if (row) return false;
    return ERROR_TEXT.test(name) ? errorTexts.has(value) : PLAIN.test(value);
  }

  return {
    text,
    property: (name) => properties.has(name.toLowerCase()),
    step: (step) => steps.has(step.toLowerCase()),
  };
}

/** The rows of all types by name, in lower case. */
export function rowsOf({ types }: Contract): ReadonlyMap<string, readonly Property[]> {
  return Map.groupBy(
    Object.values(types).flatMap(({ properties }) => properties),
    ({ name }) => name.toLowerCase(),
  );
}

/** All names and values of the contract. */
export function wordsOf({ types, enums, operations }: Contract): ReadonlySet<string> {
  return new Set([
    ...Object.values(types).flatMap(({ name, properties }) => [name, ...properties.map((row) => row.name)]),
    ...Object.values(enums).flatMap(({ name, values }) => [name, ...values.map((value) => value.name)]),
    ...operations.flatMap(({ id, statuses }) => [id, ...statuses.flatMap((row) => [row.reason, row.description])]),
  ]);
}
