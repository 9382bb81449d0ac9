/** Values that the run writes to imported carriers of its own. Pure. */

import type { Contract, Operation } from "../../model.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import type { Property } from "../../type-model.ts";
import { isRecord } from "../../values.ts";
import type { Session } from "../entity/session.ts";
import type { Mode } from "../model.ts";

/** Texts of these have a form or a meaning that a made-up one lacks. */
const HAS_FORM =
  /mail|phone|mobile|fax|url|uri|link|key|code|id$|guid|culture|lang|country|currency|type|kind|status|state|pass|secret|token|path|file|date|time|number|version|etag|hash|format|colou?r|mime|zone|locale|postal|zip|user|login|by$/i;
/** Numbers that the server counts itself, or that stand for something else. */
const IS_COUNTED = /id$|count|total|number|version|rank|level|type|status|flags|size|year|by$|right|mask/i;
/** Flags that may set something going. */
const ACTS = /delet|clos|complet|lock|send|sent|publish|notif|activ|hidden|retire|archiv|remove|cancel|confirm/i;
const IS_STATE = /status|state|type/i;

/** The rows that a body may carry, without the id. */
function writableRows(operation: Operation, { types }: Contract): readonly Property[] {
  const type = types[operation.body?.type ?? ""];
  const rows = type?.properties ?? [];
  const sent = rows.filter(({ requestType }) => requestType !== undefined);
  const key = type && primaryKeyOf(type);
  return (sent.length > 0 ? sent : rows).filter(({ name }) => name !== key);
}

function textOf({ name, kind, enum: names, limits, maxLength }: Property, tag: string): string | undefined {
  if (kind !== "string" || names !== undefined || HAS_FORM.test(name)) return undefined;
  if (limits?.format !== undefined || limits?.pattern !== undefined || limits?.sample !== undefined) return undefined;
  const text = `${tag} ${name}`;
  const most = Math.min(maxLength ?? Infinity, limits?.maxLength ?? Infinity);
  return text.length <= most && text.length >= (limits?.minLength ?? 0) ? text : undefined;
}

/** Few and harmless values in mode write, more in a sandbox. */
function valueOf(row: Property, { enums }: Contract, { tag, mode }: { tag: string; mode: Mode }): unknown {
  const { name, kind, limits } = row;
  const text = textOf(row, tag);
  if (text !== undefined) return text;
  if ((kind === "int32" || kind === "double") && !IS_COUNTED.test(name) && row.numbers === undefined) {
    const isFree = limits?.step === undefined && limits?.numbers === undefined;
    return isFree && 3 >= (limits?.minimum ?? 0) && 3 <= (limits?.maximum ?? 3) ? 3 : undefined;
  }
  if (mode !== "sandbox") return undefined;
  if (kind === "bool") return ACTS.test(name) ? undefined : true;
  const { values = [], combinable } = enums[row.enum ?? ""] ?? {};
  return combinable || IS_STATE.test(name) ? undefined : values[1]?.name;
}

/** A carrier with as many values as can be made up; the server may refuse it. */
export function richEntity(operation: Operation, contract: Contract, by: { tag: string; mode: Mode }): Session {
  return Object.fromEntries(
    writableRows(operation, contract).flatMap((row) => {
      const value = valueOf(row, contract, by);
      return value === undefined ? [] : [[row.name, value] as const];
    }),
  );
}

/** The carrier as it was read, with other texts. */
export function changedEntity(operation: Operation, contract: Contract, got: Session, tag: string): Session {
  const rows = writableRows(operation, contract).filter(({ name }) => name in got && name !== "_Links");
  const texts = rows.flatMap((row) => {
    const text =
      typeof got[row.name] === "string" && /so-mock/.test(String(got[row.name])) ? textOf(row, tag) : undefined;
    const isName = text === undefined && /so-mock/.test(String(got[row.name]));
    return text !== undefined || isName ? [[row.name, text ?? tag] as const] : [];
  });
  return { ...Object.fromEntries(rows.map(({ name }) => [name, got[name]])), ...Object.fromEntries(texts) };
}

const SAYS_GONE = /delet|remov|retir|archiv|inactive|cancel|closed/i;

/** Some servers only mark what is deleted. */
export function isMarkedGone(entity: Session): boolean {
  return Object.entries(entity).some(([name, value]) => {
    if (/^(?:is)?active$/i.test(name)) return value === false;
    if (/status|state/i.test(name))
      return SAYS_GONE.test(String(isRecord(value) ? Object.values(value).join(" ") : value));
    return /delet|remov|retir|archiv/i.test(name) && isSet(value);
  });
}

const isSet = (value: unknown): boolean =>
  value !== null &&
  value !== false &&
  value !== 0 &&
  value !== "" &&
  !(typeof value === "string" && value.startsWith("0001-"));
