import { beginningOfBody } from "../../read-bytes.ts";
import { redactUrl } from "../../redact.ts";
import { redactHeaders } from "../../redact-text.ts";
import { createRedactor } from "../secrets.ts";
import { beginningOf } from "../../values.ts";
import type { Exchange } from "../model.ts";
import { createEffects } from "./effects.ts";
import { type ReceiverCall, requestOf, type SignedCall } from "./receiver-call.ts";

/** Calls a webhook receiver, both as the vendor does and as the vendor never would. */

export interface ReceiverAnswer {
  /** Undefined if no answer came. */
  readonly status: number | undefined;
  readonly error: "timeout" | "cut" | "unreachable" | undefined;
  readonly durationMs: number;
  readonly exchange: Exchange;
}

export interface Probe {
  readonly call: (call: ReceiverCall) => Promise<ReceiverAnswer>;
  /** Sends calls at the same moment. */
  readonly callAtOnce: (calls: readonly ReceiverCall[]) => Promise<readonly ReceiverAnswer[]>;
  readonly newId: () => string;
  /** A PrimaryKey of this run alone: a receiver may know those of earlier runs. */
  readonly key: (nth: number) => number;
  /** Finds an event that has an effect, and how long that takes; the answer to the first one. */
  readonly begin: () => Promise<ReceiverAnswer>;
  /** Are effects known, and did no event of chat have one? */
  readonly isIdle: () => boolean;
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
/** Which of them a receiver acts on, is its own affair. */
const CHAT_EVENTS = ["chatsession.created", "chatsession.changed", "chatsession.message"] as const;

export function createProbe(options: ProbeOptions): Probe {
  const { url, secret, effectUrl, associate, limitMs, now, pause } = options;
  const redact = createRedactor([secret]);
  const startedMs = now();
  const exchanges: Exchange[] = [];
  const answers: ReceiverAnswer[] = [];
  const base = 1_000_000 + 1000 * Math.floor(Math.random() * 1_000_000);
  const key = (nth: number): number => base + nth;
  const send = async (request: Request): Promise<Came> => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<"timeout">((resolve) => {
      timer = setTimeout(() => resolve("timeout"), limitMs);
    });
    try {
      const asked = options.fetch(new Request(request, { signal: controller.signal }));
      const whole = asked.then(async (response) => {
        const text = await beginningOfBody(response, MOST_BYTES).catch(asError);
        return text instanceof Error ? { cut: `${response.status}, and then: ${reasonOf(text)}` } : { response, text };
      });
      whole.catch(() => {});
      return await Promise.race([whole, limit]);
    } catch (error) {
      return asError(error);
    } finally {
      clearTimeout(timer);
      controller.abort();
    }
  };
  const ask = async (given: ReceiverCall, { request, text }: SignedCall): Promise<ReceiverAnswer> => {
    const beganMs = now();
    const came = await send(request);
    const durationMs = Math.round(now() - beganMs);
    const answered = isWhole(came) ? came : undefined;
    const why = isWhole(came) ? undefined : came === "timeout" ? `no answer within ${limitMs} ms` : whyOf(came);
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
          reason: redact.reason(answered.response.statusText),
          headers: redact.headers(Object.fromEntries(answered.response.headers)),
          body: beginningOf(redact.body(answered.text), 2000),
        },
      }),
      ...(why !== undefined && { error: redact.text(why) }),
      startedAtMs: Math.round(beganMs - startedMs),
      durationMs,
    };
    exchanges.push(exchange);
    const status = answered ? statusOf(answered.response) : undefined;
    const error = answered ? undefined : came === "timeout" ? came : came instanceof Error ? "unreachable" : "cut";
    const answer = { status, error, durationMs, exchange } as const;
    answers.push(answer);
    return answer;
  };
  const readText = async (request: Request): Promise<string | undefined> => {
    const came = await send(request);
    return isWhole(came) ? came.text : undefined;
  };
  /** The event of calls that name none. */
  let usual: string = CHAT_EVENTS[0];
  let idle = false;
  const sign = ({ body, ...given }: ReceiverCall): Promise<SignedCall> =>
    requestOf({ event: usual, body: { PrimaryKey: key(1), ...body }, ...given }, url, secret);
  const call: Probe["call"] = async (given) => ask(given, await sign(given));
  const callAtOnce: Probe["callAtOnce"] = async (calls) => {
    // Signing takes a varying time, so all calls are signed before any is sent.
    const signed = await Promise.all(calls.map(async (given) => ({ given, made: await sign(given) })));
    return Promise.all(signed.map(({ given, made }) => ask(given, made)));
  };
  const effects = createEffects({ effectUrl, read: readText, pause });
  const begin = async (): Promise<ReceiverAnswer> => {
    const before = await effects.count();
    const first = await call({ purpose: "a right event" });
    if (before === undefined || first.status !== 200) return first;
    for (const event of CHAT_EVENTS) {
      usual = event;
      if (event !== CHAT_EVENTS[0]) await call({ purpose: "which events have an effect" });
      if (await effects.learn(before)) return first;
    }
    [usual] = CHAT_EVENTS;
    idle = true;
    return first;
  };
  const probe: Probe = {
    call,
    callAtOnce,
    newId: () => crypto.randomUUID(),
    key,
    begin,
    isIdle: () => idle,
    effects: effects.count,
    isNoisy: effects.isNoisy,
    associate,
    limitMs,
    exchanges,
    answers,
  };
  return probe;
}

type Came = { readonly response: Response; readonly text: string } | { readonly cut: string } | "timeout" | Error;

function isWhole(came: Came): came is Extract<Came, { response: Response }> {
  return typeof came === "object" && "response" in came;
}

function whyOf(came: Exclude<Came, "timeout" | { response: Response }>): string {
  return "cut" in came ? came.cut : reasonOf(came);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** The receiver's name in reports, in place of an operation. */
export const RECEIVER = "receiver";

/** A browser hides the status of a redirect. */
function statusOf(response: Response): number {
  return response.type === "opaqueredirect" ? 302 : response.status;
}

function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return cause.message || error.message || cause.name;
}
