import { readDateTime } from "../../time/date-time.ts";
import { isRecord, ownValue } from "../../values.ts";
import { decodeBody } from "../../verify/body/decode.ts";
import { isDeep, TOO_DEEP } from "../anonymise/depth.ts";
import { withNames } from "../anonymise/names.ts";
import type { Registry } from "../anonymise/registry.ts";
import type { Anonymiser } from "../anonymise/value.ts";
import type { Exchange } from "../exchange.ts";
import type { Content, Recorded } from "../recordings/format.ts";
import { EVENT_HEADER, ID_HEADER, REMOVED, RETRY_HEADER, SIGNATURE_HEADER, WEBHOOK } from "./webhook-call.ts";

/** Anonymises webhook calls: the subject stays, personal data does not. */

interface Parts {
  readonly anonymiser: Anonymiser;
  readonly registry: Registry;
}

/** Numbers originals of a kind, such as receivers' addresses, so that calls to one receiver stay together. */
type NumberOf = (kind: string, original: string) => number;

export function createCallAnonymiser(parts: Parts): (exchange: Exchange) => Recorded | undefined {
  const numbers = new Map<string, Map<string, number>>();
  const numberOf: NumberOf = (kind, original) => {
    const ofKind = numbers.get(kind) ?? new Map<string, number>();
    numbers.set(kind, ofKind);
    const known = ofKind.get(original) ?? ofKind.size + 1;
    ofKind.set(original, known);
    return known;
  };
  return ({ url, request, answer, tookMs }) =>
    answer && {
      operation: WEBHOOK.id,
      request: {
        method: WEBHOOK.method,
        path: `${WEBHOOK.path}/${numberOf("receiver", url)}`,
        headers: headersOf(request.headers, parts, numberOf),
        ...bodyOf(request.body, parts, numberOf),
      },
      // Only the status matters; the receiver's other output is its own.
      answer: { status: answer.status, reason: "", headers: {} },
      tookMs: Math.round(tookMs),
    };
}

function headersOf(
  headers: Readonly<Record<string, string>>,
  parts: Parts,
  numberOf: NumberOf,
): Readonly<Record<string, string>> {
  const type = /^application\/json(?:; ?charset=utf-8)?$/i.exec(headers["content-type"] ?? "")?.[0];
  const id = ownValue(headers, ID_HEADER);
  const event = ownValue(headers, EVENT_HEADER);
  const retry = /^\d{1,4}$/.exec(ownValue(headers, RETRY_HEADER) ?? "")?.[0];
  return {
    ...(type === undefined ? {} : { "content-type": type }),
    ...(event === undefined ? {} : { [EVENT_HEADER]: eventName(event, parts) }),
    ...(id === undefined ? {} : { [ID_HEADER]: eventId(id, numberOf) }),
    ...(retry === undefined ? {} : { [RETRY_HEADER]: retry }),
    ...(headers["x-hook-test"] === "true" ? { "x-hook-test": "true" } : {}),
    ...(ownValue(headers, SIGNATURE_HEADER) === undefined ? {} : { [SIGNATURE_HEADER]: REMOVED }),
  };
}

/**
 * A GUID without digits, which no scanner mistakes for a token or a number. A text that is not a GUID does not become
 * one.
 */
function eventId(original: string, numberOf: NumberOf): string {
  const number = numberOf("event", original.toLowerCase());
  const letters = number.toString(6).replaceAll(/\d/g, (digit) => "abcdef"[Number(digit)] ?? "");
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(original)
    ? `eeeeeeee-eeee-eeee-eeee-${letters.padStart(12, "a")}`
    : `event-${number}`;
}

/** Programmers choose event names, so their parts are kept only where the key of a body would be. */
function eventName(name: string, { anonymiser }: Parts): string {
  return name
    .split(".")
    .map((part) => (part === "" ? "" : anonymiser.key(part)))
    .join(".");
}

function bodyOf(bytes: Uint8Array, parts: Parts, numberOf: NumberOf): { readonly body?: Content } {
  const { body } = decodeBody(bytes, "application/json");
  if (body.form === "empty") return {};
  if (body.form !== "json") return { body: { withheld: "it is not valid JSON" } };
  if (isDeep(body.value)) return { body: { withheld: TOO_DEEP } };
  return {
    body: {
      json: isRecord(body.value) ? payloadOf(body.value, parts, numberOf) : parts.anonymiser.value(body.value, ""),
    },
  };
}

function payloadOf(
  body: Readonly<Record<string, unknown>>,
  parts: Parts,
  numberOf: NumberOf,
): Readonly<Record<string, unknown>> {
  const { anonymiser, registry } = parts;
  const text = (value: string): string => (value === "" ? "" : registry.replace("text", value));
  const own: Readonly<Record<string, (value: string) => unknown>> = {
    EventId: (value) => eventId(value, numberOf),
    Timestamp: (value) => (readDateTime(value) ? value : text(value)),
    Event: (value) => eventName(value, parts),
    Entity: (value) => eventName(value, parts),
    ContextIdentifier: (value) =>
      value === "Default" || value === "" ? value : `Cust${77_776 + numberOf("customer", value)}`,
    WebhookName: text,
  };
  return withNames(
    Object.entries(body).map(([name, value]) => {
      const known = typeof value === "string" ? ownValue(own, name)?.(value) : undefined;
      if (known !== undefined) return [name, known];
      if (name === "PrimaryKey" || name === "ChangedByAssociateId")
        return [name, typeof value === "number" ? registry.id(value) : anonymiser.value(value, "")];
      if (name === "Changes" && Array.isArray(value)) return [name, value.map((one) => columnName(one, parts))];
      if (name === "FieldValues" && isRecord(value)) return [name, fieldsOf(value, parts)];
      return [anonymiser.key(name), wholeOf(name, value, anonymiser)];
    }),
  );
}

/** Anonymises a single value by its name. */
function wholeOf(name: string, value: unknown, anonymiser: Anonymiser): unknown {
  return Object.values(anonymiser.value({ [name]: value }, "") as object)[0];
}

function columnName(given: unknown, parts: Parts): unknown {
  return typeof given === "string" ? eventName(given, parts) : parts.anonymiser.value(given, "");
}

/** Numbers of an enum, which identify no one. */
const ENUMS = /^(?:status|alertlevel|rating|type|state)$/i;

function fieldsOf(values: Readonly<Record<string, unknown>>, { anonymiser }: Parts): Readonly<Record<string, unknown>> {
  return withNames(
    Object.entries(values).map(([name, value]) => {
      const isPlain = typeof value === "number" && ENUMS.test(name) && Math.abs(value) < 1000;
      return [anonymiser.key(name), isPlain ? value : wholeOf(name, value, anonymiser)];
    }),
  );
}
