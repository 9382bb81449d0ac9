import { beginningOfBody } from "../../read-bytes.ts";
import { redactUrl } from "../../redact.ts";
import { redactHeaders } from "../../redact-text.ts";
import { beginningOf } from "../../values.ts";
import type { Exchange } from "../model.ts";
import { type ReceiverCall, requestOf, type SignedCall } from "./receiver-call.ts";

/** Calls a webhook receiver, both as the vendor does and as the vendor never would. */

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
      const whole = asked.then(async (response) => ({ response, text: await beginningOfBody(response, MOST_BYTES) }));
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

/** A browser hides the status of a redirect. */
function statusOf(response: Response): number {
  return response.type === "opaqueredirect" ? 302 : response.status;
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
