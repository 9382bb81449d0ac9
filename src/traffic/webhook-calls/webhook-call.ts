import { createHmac } from "node:crypto";
import type { Operation } from "../../model.ts";
import { ownValue } from "../../values.ts";
import { decodeBody } from "../../verify/body/decode.ts";
import type { Call } from "../../verify/call.ts";
import type { DeliveryFact } from "../../verify/facts/deliveries.ts";
import type { Exchange } from "../exchange.ts";

/** Webhook calls: how they are distinguished from calls of the API, and their name in archives and recordings. */

export const WEBHOOK: Operation = {
  id: "webhook",
  style: "resource",
  method: "POST",
  path: "/webhook",
  effect: "reads",
  summary: "A call to a receiver of webhooks.",
  description: "",
  document: "",
  parameters: [],
  select: false,
  headers: [],
  answer: { type: "none", array: false, nullable: false, mediaTypes: [], source: { document: "", table: "" } },
  statuses: [],
  slowThresholdMs: 10_000,
  slowThresholdSource: { document: "", table: "", row: 0 },
};

export const EVENT_HEADER = "x-superoffice-event";
export const ID_HEADER = "x-superoffice-eventid";
export const RETRY_HEADER = "x-superoffice-retry";
export const SIGNATURE_HEADER = "x-superoffice-signature";
/** Replaces the signature in a recording, which would not match an anonymised body. */
export const REMOVED = "removed";

/** Judged by headers only, because a receiver may have any address. */
export function isWebhookCall(method: string, headers: Readonly<Record<string, string>>): boolean {
  return method.toUpperCase() === "POST" && [EVENT_HEADER, ID_HEADER].some((name) => name in headers);
}

/** Why a call cannot be judged; undefined if it can. */
export function whyUnjudged({ request, complete }: Exchange): string | undefined {
  return request.body.byteLength === 0 && !complete ? "the archive has no body of the webhook call" : undefined;
}

export function toWebhookCall(exchange: Exchange, id: string): Call {
  const { request, answer, error, method, url, tookMs, place } = exchange;
  const text = new TextDecoder().decode(request.body);
  return {
    id,
    spec: { operation: WEBHOOK, purpose: place, expect: "open" },
    operation: WEBHOOK,
    request: { method, url, headers: request.headers, ...(text === "" ? {} : { body: text }) },
    ...(answer
      ? {
          answer: {
            status: answer.status,
            reason: answer.reason,
            headers: answer.headers,
            decoded: decodeBody(answer.body, answer.headers["content-type"]),
          },
        }
      : { error: { kind: "broken" as const, message: error ?? "no answer" } }),
    startedAtMs: 0,
    durationMs: tookMs,
    ownMs: tookMs,
  };
}

/** An archive with replacement characters did not preserve the signed bytes. */
const REPLACED = "\uFFFD";

/** Is the signature valid for the bytes? */
export function judgeSignature(
  { request }: Exchange,
  text: string,
  secret: string | undefined,
): DeliveryFact["signature"] {
  const given = ownValue(request.headers, SIGNATURE_HEADER);
  if (secret === undefined || given === REMOVED || text.includes(REPLACED)) return undefined;
  if (given === undefined || given === "") return "missing";
  return given.trim() === createHmac("sha256", secret).update(request.body).digest("base64") ? "right" : "wrong";
}
