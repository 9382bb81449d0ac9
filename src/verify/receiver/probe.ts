import { redactUrl } from "../../redact.ts";
import { redactHeaders } from "../../redact-text.ts";
import { beginningOf } from "../../values.ts";
import { signatureOf } from "../../webhook-signature.ts";
import type { Exchange } from "../model.ts";

/** Calls a webhook receiver, both as the vendor does and as the vendor never would. */

export interface ReceiverCall {
  readonly purpose: string;
  /** Default: chatsession.created. */
  readonly event?: string;
  /** Properties of the body that differ from a usual call; undefined omits one. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Writes the body's text; by default compact JSON. */
  readonly write?: (body: Readonly<Record<string, unknown>>) => string;
  readonly signature?: Signature;
  readonly retry?: number;
  readonly isTest?: boolean;
}

type Signature = "right" | "wrong" | "missing" | "malformed" | "reserialised";

export interface ReceiverAnswer {
  /** Undefined if no answer came. */
  readonly status: number | undefined;
  readonly error: "timeout" | "unreachable" | undefined;
  readonly durationMs: number;
  readonly exchange: Exchange;
}

export interface Probe {
  readonly call: (call: ReceiverCall) => Promise<ReceiverAnswer>;
  /** Sends calls at the same moment. */
  readonly callAtOnce: (calls: readonly ReceiverCall[]) => Promise<readonly ReceiverAnswer[]>;
  readonly newId: () => string;
  /** The number of effects, once it no longer changes; undefined if unknown. */
  readonly effects: () => Promise<number | undefined>;
  /** Do effects occur without a call of this run? Then none are judged. */
  readonly isNoisy: () => Promise<boolean>;
  /** The AssociateId of the user's own application. */
  readonly associate: number | undefined;
  readonly limitMs: number;
  readonly exchanges: readonly Exchange[];
  readonly answers: readonly ReceiverAnswer[];
}

export interface ProbeOptions {
  readonly url: string;
  readonly secret: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** An address whose GET answers the number of effects. */
  readonly effectUrl?: string | undefined;
  readonly associate?: number | undefined;
  readonly limitMs: number;
  /** Real time in milliseconds. */
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
}

/** The most bytes read from an answer. */
const MOST_BYTES = 16_384;
/** The pause between polls of the effects, and how often the count must stay the same. */
const EFFECT_PAUSE_MS = 60;
const EFFECT_SAME = 3;
const EFFECT_MOST = 40;
/** How long effects are watched before the first call. */
const NOISE_PAUSE_MS = 700;

export function createProbe(options: ProbeOptions): Probe {
  const { url, secret, effectUrl, associate, limitMs, now, pause } = options;
  const startedMs = now();
  const exchanges: Exchange[] = [];
  const answers: ReceiverAnswer[] = [];
  const send = async (request: Request): Promise<{ response: Response; text: string } | "timeout" | Error> => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<"timeout">((resolve) => {
      timer = setTimeout(() => resolve("timeout"), limitMs);
    });
    try {
      const asked = options.fetch(new Request(request, { signal: controller.signal }));
      const whole = asked.then(async (response) => ({ response, text: await beginningOfBody(response) }));
      whole.catch(() => {});
      return await Promise.race([whole, limit]);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      clearTimeout(timer);
      controller.abort();
    }
  };
  const ask = async (given: ReceiverCall, { request, text }: SignedCall): Promise<ReceiverAnswer> => {
    const beganMs = now();
    const came = await send(request);
    const durationMs = Math.round(now() - beganMs);
    const answered = came === "timeout" || came instanceof Error ? undefined : came;
    const why =
      came === "timeout" ? `no answer within ${limitMs} ms` : came instanceof Error ? reasonOf(came) : undefined;
    const exchange: Exchange = {
      id: `x${exchanges.length + 1}`,
      operation: RECEIVER,
      purpose: given.purpose,
      request: {
        method: "POST",
        url: redactUrl(url),
        headers: redactHeaders(request.headers),
        body: beginningOf(text, 2000),
      },
      ...(answered && {
        response: {
          status: answered.response.status,
          reason: answered.response.statusText,
          headers: redactHeaders(answered.response.headers),
          body: beginningOf(answered.text, 2000),
        },
      }),
      ...(why !== undefined && { error: why }),
      startedAtMs: Math.round(beganMs - startedMs),
      durationMs,
    };
    exchanges.push(exchange);
    const status = answered ? statusOf(answered.response) : undefined;
    const error = came === "timeout" ? "timeout" : came instanceof Error ? "unreachable" : undefined;
    const answer = { status, error, durationMs, exchange } as const;
    answers.push(answer);
    return answer;
  };
  const call: Probe["call"] = async (given) => ask(given, await requestOf(given, url, secret));
  const callAtOnce: Probe["callAtOnce"] = async (calls) => {
    // Signing takes a varying time, so all calls are signed before any is sent.
    const signed = await Promise.all(
      calls.map(async (given) => ({ given, made: await requestOf(given, url, secret) })),
    );
    return Promise.all(signed.map(({ given, made }) => ask(given, made)));
  };
  let noisy: Promise<boolean> | undefined;
  const countEffects = async (): Promise<number | undefined> => {
    if (effectUrl === undefined) return undefined;
    let last: number | undefined;
    let same = 0;
    for (let asked = 0; asked < EFFECT_MOST && same < EFFECT_SAME; asked++) {
      if (asked > 0) await pause(EFFECT_PAUSE_MS);
      const came = await send(new Request(effectUrl, { headers: { Accept: "application/json" } }));
      const count = came === "timeout" || came instanceof Error ? undefined : countIn(came.text);
      same = count === last ? same + 1 : 1;
      last = count;
    }
    return last;
  };
  const isNoisy = async (): Promise<boolean> => {
    const before = await countEffects();
    await pause(NOISE_PAUSE_MS);
    return before !== (await countEffects());
  };
  const effects = async (): Promise<number | undefined> => ((await probe.isNoisy()) ? undefined : countEffects());
  const probe: Probe = {
    call,
    callAtOnce,
    newId: () => crypto.randomUUID(),
    effects,
    isNoisy: () => (noisy ??= isNoisy()),
    associate,
    limitMs,
    exchanges,
    answers,
  };
  return probe;
}

/** The receiver's name in reports, in place of an operation. */
export const RECEIVER = "receiver";

interface SignedCall {
  readonly request: Request;
  readonly text: string;
}

async function requestOf(call: ReceiverCall, url: string, secret: string): Promise<SignedCall> {
  const { event = "chatsession.created", body = {}, write = JSON.stringify, signature = "right", retry = 0 } = call;
  const values = { ...usualBody(event), ...body };
  const text = write(values);
  const bytes = new TextEncoder().encode(text);
  const headers = new Headers({
    "Content-Type": "application/json; charset=utf-8",
    "User-Agent": "NetServer-Webhook/11.10.721.0",
    "X-SuperOffice-Event": event,
    "X-SuperOffice-EventId": String(values["EventId"]),
    "X-SuperOffice-Retry": String(retry),
  });
  if (call.isTest) headers.set("X-Hook-Test", "true");
  if (signature === "right") headers.set(SIGNATURE, await signatureOf(secret, bytes));
  if (signature === "wrong") headers.set(SIGNATURE, await signatureOf(`not ${secret}`, bytes));
  if (signature === "malformed") headers.set(SIGNATURE, "not base64!");
  if (signature === "reserialised") {
    headers.set(SIGNATURE, await signatureOf(secret, new TextEncoder().encode(JSON.stringify(JSON.parse(text)))));
  }
  return { request: new Request(url, { method: "POST", headers, body: bytes, redirect: "manual" }), text };
}

const SIGNATURE = "X-SuperOffice-Signature";

function usualBody(event: string): Readonly<Record<string, unknown>> {
  return {
    EventId: crypto.randomUUID(),
    Timestamp: new Date().toISOString().replace(/\.?0{0,3}Z$/, "Z"),
    Changes: [],
    Event: event,
    PrimaryKey: 900_001,
    Entity: event.split(".", 1)[0],
    ContextIdentifier: "Cust77777",
    ChangedByAssociateId: 0,
    WebhookName: "so-mock",
    FieldValues: { Status: 4, TopicId: 2, UserId: 0, CustomerAlias: "guest-41", ContactId: 0, ChatbotIsactive: false },
  };
}

/** A browser hides the status of a redirect. */
function statusOf(response: Response): number {
  return response.type === "opaqueredirect" ? 302 : response.status;
}

async function beginningOfBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  while (read < MOST_BYTES) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel().catch(() => {});
  return text;
}

/** Reads a number, an object with one under `count` or `effects`, or the length of a list. */
function countIn(text: string): number | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "number") return value;
    if (Array.isArray(value)) return value.length;
    const { count, effects } = (value ?? {}) as { readonly count?: unknown; readonly effects?: unknown };
    if (typeof count === "number") return count;
    if (Array.isArray(effects)) return effects.length;
    return typeof effects === "number" ? effects : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return cause.message || error.message || cause.name;
}
