/**
 * Calls as the report shows them: without secrets, long bodies shortened. A body is redacted on first use: most reports
 * show only those of their findings.
 */

import type { Answer, Call } from "./call.ts";
import { startOf } from "./excerpt.ts";
import type { Exchange } from "./model.ts";
import type { Redactor } from "./secrets.ts";

const LONGEST_BODY = 20_000;

export function toExchanges(calls: readonly Call[], redact: Redactor): readonly Exchange[] {
  // The list is repeated often.
  const shown = new Map<string, string>();
  const show = (text: string): string => {
    const known = shown.get(text) ?? shorten(redact.body(text));
    shown.set(text, known);
    return known;
  };
  return calls.map((call) => toExchange(call, redact, show));
}

function toExchange(call: Call, redact: Redactor, show: Show): Exchange {
  const { request, answer, error } = call;
  return {
    id: call.id,
    operation: call.operation.id,
    purpose: redact.text(call.spec.purpose),
    request: shownRequest(request, redact, show),
    ...(answer && { response: shownResponse(answer, redact, show) }),
    ...(error && { error: redact.text(error.message) }),
    startedAtMs: call.startedAtMs,
    durationMs: Math.round(call.durationMs * 10) / 10,
  };
}

type Show = (text: string) => string;

function shownRequest(
  { method, url, headers, body }: Call["request"],
  redact: Redactor,
  show: Show,
): Exchange["request"] {
  const head = { method, url: redact.url(url), headers: redact.headers(headers) };
  if (body === undefined) return head;
  return {
    ...head,
    get body() {
      return show(body);
    },
  };
}

function shownResponse(
  { status, reason, headers, decoded }: Answer,
  redact: Redactor,
  show: Show,
): NonNullable<Exchange["response"]> {
  return {
    status,
    reason: redact.reason(reason),
    headers: redact.headers(headers),
    get body() {
      return show(decoded.text);
    },
  };
}

function shorten(text: string): string {
  if (text.length <= LONGEST_BODY) return text;
  return `${startOf(text, LONGEST_BODY)} (${text.length - LONGEST_BODY} more characters)`;
}
