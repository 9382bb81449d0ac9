import { decodeBody, mediaTypeOf, type Decoded } from "../../verify/body/decode.ts";
import type { Call, CallSpec } from "../../verify/call.ts";
import { idOfText, type Address } from "../address.ts";
import type { Exchange } from "../exchange.ts";
import { expectationOf } from "./expectation.ts";

/** An exchange as the checks of the runner know it. `id` names it in the report. */
export function toCall(exchange: Exchange, address: Address, id: string, seen: ReadonlySet<number>): Call {
  const { operation, select } = address;
  const { request, answer, error, method, url, tookMs, place } = exchange;
  const decoded = decodeBody(answer?.body ?? new Uint8Array(), answer?.headers["content-type"]);
  const number = idOfText(address.id);
  const spec: CallSpec = {
    operation,
    purpose: place,
    expect: expectationOf(exchange, address, decoded, seen),
    accept: acceptOf(request.headers["accept"], answer?.headers["content-type"]),
    // Not undefined, which would stand for the credentials that drive a run.
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

/** What a client adds by itself would be wrong in a request to repeat. */
function repeatableHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:content-length|host|connection)$/.test(name)),
  );
}

/**
 * Which of the two forms was asked for. Browsers name a dozen types, and whichever of them came was asked for; the
 * checks want one word.
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

/** What a report shows of a body. */
const MAX_TEXT = 20_001;

/** The same call without the bulk of its answer: what was judged is not held on to. */
export function withoutBulk(call: Call): Call {
  if (!call.answer || call.answer.decoded.text.length <= MAX_TEXT) return call;
  const { decoded } = call.answer;
  // A slice would keep the whole text alive.
  const text = Buffer.from(decoded.text.slice(0, MAX_TEXT)).toString();
  const slim: Decoded = { ...decoded, text, body: { form: "empty" } };
  return { ...call, answer: { ...call.answer, decoded: slim } };
}
