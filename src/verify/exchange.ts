/** Calls as the report shows them: no secrets, and no more of a long body than a person reads. */

import type { Call } from "./call.ts";
import type { Exchange } from "./model.ts";
import type { Redactor } from "./secrets.ts";

const LONGEST_BODY = 20_000;

export function toExchanges(calls: readonly Call[], redact: Redactor): readonly Exchange[] {
  // The list comes again and again.
  const shown = new Map<string, string>();
  const show = (text: string): string => {
    const known = shown.get(text) ?? shorten(redact.body(text));
    shown.set(text, known);
    return known;
  };
  return calls.map((call) => toExchange(call, redact, show));
}

function toExchange(call: Call, redact: Redactor, show: (text: string) => string): Exchange {
  const { request, answer, error } = call;
  return {
    id: call.id,
    operation: call.operation.id,
    purpose: redact.text(call.spec.purpose),
    request: {
      method: request.method,
      url: redact.url(request.url),
      headers: redact.headers(request.headers),
      ...(request.body === undefined ? {} : { body: show(request.body) }),
    },
    ...(answer && {
      response: {
        status: answer.status,
        reason: redact.reason(answer.reason),
        headers: redact.headers(answer.headers),
        body: show(answer.decoded.text),
      },
    }),
    ...(error && { error: redact.text(error.message) }),
    startedAtMs: call.startedAtMs,
    durationMs: Math.round(call.durationMs * 10) / 10,
  };
}

function shorten(text: string): string {
  if (text.length <= LONGEST_BODY) return text;
  return `${text.slice(0, LONGEST_BODY)}… (${text.length - LONGEST_BODY} more characters)`;
}
