/** A call as the report shows it: no secrets, and no more of a long body than a person reads. */

import type { Call } from "./call.ts";
import type { Exchange } from "./model.ts";
import type { Redactor } from "./secrets.ts";

const LONGEST_BODY = 20_000;

export function toExchange(call: Call, redact: Redactor): Exchange {
  const { request, answer, error } = call;
  return {
    id: call.id,
    operation: call.operation.id,
    purpose: call.spec.purpose,
    request: {
      method: request.method,
      url: redact.text(request.url),
      headers: redact.headers(request.headers),
      ...(request.body === undefined ? {} : { body: shorten(redact.text(request.body)) }),
    },
    ...(answer && {
      response: {
        status: answer.status,
        reason: redact.text(answer.reason),
        headers: redact.headers(answer.headers),
        body: shorten(redact.text(answer.decoded.text)),
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
