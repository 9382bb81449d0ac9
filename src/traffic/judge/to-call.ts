import { readInt32 } from "../../values.ts";
import { mediaTypeOf, useOf, type Decoded, type Decoder } from "../../verify/body/decode.ts";
import type { Call, CallSpec } from "../../verify/call.ts";
import { type Address } from "../address.ts";
import type { Exchange } from "../exchange.ts";
import { expectationOf } from "./expectation.ts";

interface Setting {
  /** Identifies the call in the report. */
  readonly id: string;
  /** Ids in earlier answers. */
  readonly seen: ReadonlySet<number>;
  readonly decode: Decoder;
}

/** Turns an exchange into a call in the form that checks expect. */
export function toCall(exchange: Exchange, address: Address, { id, seen, decode }: Setting): Call {
  const { operation, select } = address;
  const { request, answer, error, method, url, tookMs, place } = exchange;
  const use = useOf(operation.id, select);
  const decoded = decode(answer?.body ?? new Uint8Array(), answer?.headers["content-type"], use);
  const number = readInt32(address.id);
  const spec: CallSpec = {
    operation,
    purpose: place,
    expect: expectationOf(exchange, address, decoded, seen),
    accept: acceptOf(request.headers["accept"], answer?.headers["content-type"]),
    // Not undefined, which would mean the run's credentials.
    auth: request.headers["authorization"] ?? null,
    ...(number !== undefined && { id: number }),
    ...(select !== undefined && { select }),
  };
  const text = new TextDecoder().decode(request.body);
  return {
    id,
    spec,
    operation,
    request: {
      method,
      url,
      headers: repeatableHeaders(request.headers),
      ...(text !== "" && { body: text }),
    },
    ...(answer
      ? { answer: { status: answer.status, reason: answer.reason, headers: answer.headers, decoded } }
      : { error: { kind: "broken" as const, message: error ?? "no answer" } }),
    startedAtMs: 0,
    durationMs: tookMs,
    ownMs: tookMs,
  };
}

/** Without headers that clients set themselves, since they would be wrong in a repeated request. */
function repeatableHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:content-length|host|connection)$/.test(name)),
  );
}

/**
 * The single media type that checks consider requested. Browsers accept a dozen, so the answer's type counts if it is
 * among them.
 */
function acceptOf(accept: string | undefined, contentType: string | undefined): string {
  const wanted = (accept ?? "*/*")
    .split(",")
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/i.test(part))
    .map((part) => mediaTypeOf(part));
  const came = mediaTypeOf(contentType);
  if (wanted.includes(came)) return came;
  if (wanted.some((type) => type === "*/*" || type === "application/*" || type === "")) return "*/*";
  const asksJson = wanted.some((type) => type.includes("json"));
  return asksJson ? "application/json" : (wanted.find((type) => type.includes("xml")) ?? "*/*");
}

/** The maximum length of a body in a report. */
const MAX_TEXT = 20_001;

/** Drops the bulk of an answer, which is not needed once it was judged. */
export function withoutBulk(call: Call): Call {
  if (!call.answer || call.answer.decoded.text.length <= MAX_TEXT) return call;
  const { decoded } = call.answer;
  // A slice would keep the whole text in memory.
  const text = Buffer.from(decoded.text.slice(0, MAX_TEXT)).toString();
  const slim: Decoded = { ...decoded, text, body: { form: "empty" } };
  return { ...call, answer: { ...call.answer, decoded: slim } };
}
