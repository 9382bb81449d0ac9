import { messageOf } from "../../errors.ts";
import { beginningOfBody } from "../../read-bytes.ts";
import { MASK } from "../../redact.ts";
import { redactBody } from "../../redact-body.ts";
import { redactHeaders, redactText } from "../../redact-text.ts";
import { HOPS, hopsHeader } from "../../routing/hops.ts";
import { signatureOf } from "../../webhook-signature.ts";
import type { Hook } from "./hook.ts";

/** One call to a receiver: signed, limited in time and size, and never redirected. */

interface OutgoingCall {
  readonly hook: Pick<Hook, "TargetUrl" | "Secret" | "Headers">;
  readonly event: string;
  readonly eventId: string;
  readonly retry: number;
  /** How many calls, each caused by the one before, this one makes. */
  readonly hops: number;
  readonly body: string;
  readonly isTest?: boolean;
  /** Signs with a wrong key on purpose. */
  readonly isForged?: boolean;
}

export interface CallOutcome {
  /** Undefined if there was no answer. */
  readonly status: number | undefined;
  /** Headers and body of the answer, or why there is none; without secrets. */
  readonly text: string;
  readonly answer: string;
  readonly durationMs: number;
}

export interface Caller {
  readonly send: (request: Request) => Promise<Response>;
  /** How long a receiver may take, in milliseconds of real time. */
  readonly timeoutMs: number;
}

/** The user agent of the vendor's server (doc WH). */
const USER_AGENT = "NetServer-Webhook/11.10.721.0";
/** How much of an answer is read. */
const MOST_ANSWER = 16_384;

export async function sendCall(call: OutgoingCall, { send, timeoutMs }: Caller): Promise<CallOutcome> {
  const startedMs = performance.now();
  const controller = new AbortController();
  const tooSlow = new Error(`no answer within ${timeoutMs} ms`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort(tooSlow);
      reject(tooSlow);
    }, timeoutMs);
  });
  limit.catch(() => {});
  const took = (): number => Math.round(performance.now() - startedMs);
  let status: number | undefined;
  try {
    const request = await requestOf(call, controller.signal);
    const response = await Promise.race([send(request), limit]);
    if (response.type === "opaqueredirect")
      return { status: 302, text: "a redirect, which is not followed", answer: "", durationMs: took() };
    ({ status } = response);
    const body = await Promise.race([beginningOfBody(response, MOST_ANSWER), limit]);
    const answer = withoutOwn(redactBody(body), call.hook);
    const lines = [...response.headers].flatMap((header) => Object.entries(redactHeaders([header])));
    const head = lines.map(([name, value]) => `${name}: ${withoutOwn(value, call.hook)}\n`).join("");
    const text = `HTTP ${response.status} ${redactText(response.statusText)}`.trim() + `\n${head}\n${answer}`;
    return { status: response.status, text, answer, durationMs: took() };
  } catch (error) {
    const why = withoutOwn(redactText(reasonOf(error)), call.hook);
    const text = status === undefined ? why : `HTTP ${status}, and then: ${why}`;
    return { status: undefined, text, answer: "", durationMs: took() };
  } finally {
    clearTimeout(timer);
    // The rest of an answer is not read.
    controller.abort();
  }
}

/** A receiver may say back what it was called with. */
function withoutOwn(text: string, { Secret, Headers }: OutgoingCall["hook"]): string {
  const secrets = [Secret ?? "", ...Object.values(Headers ?? {})].filter(({ length }) => length >= SHORTEST_SECRET);
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
}

/** Shorter ones occur in any text. */
const SHORTEST_SECRET = 6;

async function requestOf(call: OutgoingCall, signal: AbortSignal): Promise<Request> {
  const { hook, event, eventId, retry, hops, body, isTest, isForged } = call;
  const bytes = new TextEncoder().encode(body);
  const headers = new Headers(hook.Headers ?? {});
  headers.set("Content-Type", "application/json; charset=utf-8");
  headers.set("User-Agent", USER_AGENT);
  headers.set("X-SuperOffice-Event", event);
  headers.set("X-SuperOffice-EventId", eventId);
  headers.set("X-SuperOffice-Retry", String(retry));
  headers.set(HOPS, hopsHeader(hops));
  if (isTest) headers.set("X-Hook-Test", "true");
  const secret = hook.Secret ?? "";
  if (secret !== "")
    headers.set("X-SuperOffice-Signature", await signatureOf(isForged ? `not ${secret}` : secret, bytes));
  return new Request(hook.TargetUrl ?? "", { method: "POST", headers, body: bytes, redirect: "manual", signal });
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = messageOf(cause);
  return message.slice(0, 1000);
}
