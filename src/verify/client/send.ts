/** Sends one request and times it. Every outcome is returned as data. */

import type { Call, CallError, CallSpec } from "../call.ts";
import type { Clock } from "../clock.ts";
import { createDecoder, useOf } from "../body/decode.ts";
import type { Target } from "../options.ts";
import type { Pacer } from "../runner/pacer.ts";
import { raceSignal } from "../../race-signal.ts";
import { readBytes, TooLargeError } from "../../read-bytes.ts";
import { buildRequest, type Caller, type Wire } from "./request.ts";

export interface Sender {
  readonly send: (spec: CallSpec, limits: SendLimits) => Promise<Call>;
  /** The number of requests resent because a kept-alive connection was gone. */
  readonly resent: () => number;
  /** Milliseconds of the slowest answer so far. */
  readonly slowestMs: () => number;
}

export interface SendLimits {
  readonly timeoutMs: number;
  /** True if the limit is the end of the run rather than the request's timeout. */
  readonly last: boolean;
  readonly signal: AbortSignal | undefined;
}

/** A run keeps its answers to the end. No server with a queue that people could work off comes near it. */
const KEPT_BYTES = 512 * 1024 * 1024;

export function createSender(target: Target, caller: Caller, clock: Clock, pacer: Pacer): Sender {
  const begin = clock.now();
  const decode = createDecoder({ mostBytes: KEPT_BYTES });
  let count = 0;
  let lastFinish = 0;
  let resent = 0;
  let slowest = 0;

  async function attempt(wire: Wire, use: string, limits: SendLimits): Promise<Pick<Call, "answer" | "error">> {
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(limits.timeoutMs)));
    const signal = limits.signal ? AbortSignal.any([timeout, limits.signal]) : timeout;
    let label: string | null = null;
    let sent = false;
    try {
      signal.throwIfAborted();
      // The race ends even if the target ignores the signal.
      const request = toRequest(wire, signal);
      sent = true;
      const response = await raceSignal(target.fetch(request), signal, request, timeout);
      label = response.headers.get("content-encoding");
      const bytes = await raceSignal(readBytes(response), signal, request, timeout);
      const headers = Object.fromEntries(response.headers);
      const decoded = decode(bytes, headers["content-type"], use);
      return { answer: { status: response.status, reason: response.statusText, headers, decoded } };
    } catch (error) {
      const why = undecodable(error, label) ?? explain(error, timeout.aborted, limits, target.proxy);
      return { error: sent ? why : { ...why, unsent: true } };
    }
  }

  async function send(spec: CallSpec, limits: SendLimits): Promise<Call> {
    const wire = buildRequest(spec, caller);
    const id = `x${++count}`;
    await pacer.turn(limits.signal);
    const startedAt = clock.now();
    const use = useOf(spec.operation.id, spec.select);
    let outcome = await attempt(wire, use, limits);
    // A connection that the server closed while idle says nothing about the operation: retry once on a new one.
    if (outcome.error?.kind === "broken" && maySendAgain(spec)) {
      resent++;
      await pacer.turn(limits.signal);
      outcome = await attempt(wire, use, limits);
    }
    const finishedAt = clock.now();
    const ownMs = finishedAt - Math.max(startedAt, lastFinish);
    lastFinish = finishedAt;
    if (outcome.answer) slowest = Math.max(slowest, ownMs);
    return {
      id,
      spec,
      operation: spec.operation,
      request: wire,
      ...outcome,
      startedAtMs: Math.round(startedAt - begin),
      durationMs: finishedAt - startedAt,
      ownMs,
    };
  }

  return { send, resent: () => resent, slowestMs: () => slowest };
}

/** No creation and no pick-up: they may have been carried out all the same. */
function maySendAgain({ operation, entity }: CallSpec): boolean {
  return operation.effect !== "claims" && operation.effect !== "creates" && entity?.["ChatSessionId"] !== 0;
}

function toRequest(wire: Wire, signal: AbortSignal): Request {
  const { method, headers, body } = wire;
  return new Request(wire.url, {
    method,
    headers,
    redirect: "manual",
    signal,
    ...(body === undefined ? {} : { body }),
  });
}

/** Error codes of a connection that was never established. */
const UNREACHABLE =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_|_CERT|UNABLE_TO_|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO|bad port|Proxy response \(\d+\)|CONNECT was not answered/;

const UNPACKING = /Z_[A-Z]+_ERROR|incorrect header check|unexpected end of file|decompress|brotli/i;

/** An answer arrived whose body does not match Content-Encoding; the connection was not closed. */
function undecodable(error: unknown, label: string | null): CallError | undefined {
  const message = reasonOf(error);
  if (label === null || !UNPACKING.test(message)) return undefined;
  return { kind: "undecodable", message: `its body is labelled Content-Encoding: ${label} and cannot be unpacked` };
}

function explain(error: unknown, timedOut: boolean, limits: SendLimits, proxy: string | undefined): CallError {
  if (limits.signal?.aborted) return { kind: "cut", message: "the run was stopped" };
  if (timedOut) {
    const by = proxy === undefined ? "" : ` ${THROUGH} ${proxy}`;
    const after = `no complete answer after ${Math.round(limits.timeoutMs)} ms${by}`;
    return limits.last
      ? { kind: "cut", message: `${after}, when the run's time was up` }
      : { kind: "timeout", message: after };
  }
  if (error instanceof TooLargeError) return { kind: "too-large", message: error.message };
  const message = reasonOf(error);
  return { kind: UNREACHABLE.test(message) ? "unreachable" : "broken", message };
}

/** Stands in an error of a request that goes through a proxy, before its address. */
export const THROUGH = "through the proxy";

/** `fetch failed` alone says nothing; the reason is in its causes. */
export function reasonOf(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error; at instanceof Error && parts.length < 4; at = at.cause) {
    const code = "code" in at && typeof at.code === "string" ? `${at.code}: ` : "";
    const inner = at instanceof AggregateError ? (at.errors[0] as Error | undefined)?.message : undefined;
    // OpenSSL ends its messages with a line break.
    parts.push(`${code}${inner ?? at.message}`.trim());
  }
  return parts.length > 0 ? parts.join(" — ") : String(error);
}
