import { isRecord } from "../../values.ts";
import { type Check, show, type Verdict } from "../../verify/check.ts";
import type { DeliveryFact } from "../../verify/facts/deliveries.ts";
import { retryIn, sortable } from "./deliveries.ts";
import { shapeOf } from "./payload-shape.ts";
import { EVENT_HEADER, ID_HEADER, RETRY_HEADER, SIGNATURE_HEADER, WEBHOOK } from "./webhook-call.ts";

/** Checks of webhook calls in traffic: of the call, and of the receiver's answer. */

type CallCheck = Check<"delivery">;

const COMMON = {
  on: "delivery",
  appliesTo: ({ id }) => id === WEBHOOK.id,
  needsBody: false,
  perExchange: true,
} as const satisfies Partial<CallCheck>;

/** The attempts of a cycle are numbered 0, 1 and 2. */
const MOST_RETRY = 2;

const payload: CallCheck = {
  ...COMMON,
  name: "webhook-payload",
  title: "The body of a webhook call is as documented",
  explanation:
    "A receiver is written from the vendor's pages: names, types and forms of the body are what it relies on. Correct the sender.",
  severity: "error",
  run: ({ body }) =>
    isRecord(body)
      ? shapeOf(body)
      : [{ message: "The body is not a JSON object.", expected: "a JSON object", actual: show(body), kind: "json" }],
};

const headers: CallCheck = {
  ...COMMON,
  name: "webhook-headers",
  title: "The headers of a webhook call say what its body says",
  explanation:
    "Receivers sort calls by X-SuperOffice-Event and remember X-SuperOffice-EventId before they read the body.",
  severity: "error",
  run: ({ call, body }) => {
    const { headers: given } = call.request;
    const { Event: event, EventId: id } = isRecord(body) ? body : {};
    const type = given["content-type"] ?? "";
    const told = (given[EVENT_HEADER] ?? "").toLowerCase();
    // The header of a webhook's state event includes its number: webhook7.stopped for webhook.stopped.
    const isSame = typeof event !== "string" || told.replace(/^webhook\d+\./, "webhook.") === event.toLowerCase();
    // In the page's example of a test event, the two ids differ.
    const isOwnId =
      typeof id !== "string" || told === "test" || (given[ID_HEADER] ?? "").toLowerCase() === id.toLowerCase();
    return [
      ...unless(/^application\/json(?:\s*;|$)/i.test(type), "Content-Type", type, "application/json; charset=utf-8"),
      ...unless(isSame, "X-SuperOffice-Event", given[EVENT_HEADER], show(event)),
      ...unless(isOwnId, "X-SuperOffice-EventId", given[ID_HEADER], show(id)),
    ];
  },
};

function unless(holds: boolean, header: string, actual: string | undefined, expected: string): readonly Verdict[] {
  if (holds) return [];
  const what = actual === undefined || actual === "" ? "is missing" : "is not that of the body";
  return [{ message: `${header} ${what}.`, expected, actual: show(actual), kind: header }];
}

const signature: CallCheck = {
  ...COMMON,
  quotesBody: false,
  name: "webhook-signature",
  title: "The signature is that of the bytes and the secret",
  explanation:
    "base64 of HMAC-SHA256 over the bytes of the body as sent, with the secret's UTF-8 bytes as key. Give --secret to have it judged.",
  severity: "error",
  run: ({ call, signature: how }) => {
    if (how === undefined) return undefined;
    if (how === "right") return [];
    const message =
      how === "missing" ? "X-SuperOffice-Signature is missing." : "X-SuperOffice-Signature is not that of the body.";
    const actual =
      how === "missing" ? "nothing" : `a text of ${call.request.headers[SIGNATURE_HEADER]?.length} characters`;
    return [{ message, expected: "base64 of HMAC-SHA256 over the bytes of the body", actual, kind: how }];
  },
};

const retry: CallCheck = {
  ...COMMON,
  quotesBody: false,
  name: "webhook-retry",
  title: "X-SuperOffice-Retry counts the attempts of an event",
  explanation:
    "It is 0 on the first attempt of a cycle, then 1 and 2; the next cycle has a new EventId and begins at 0.",
  severity: "error",
  run: ({ call, earlier }) => {
    const given = call.request.headers[RETRY_HEADER];
    const number = retryIn(call);
    const told = (message: string, expected: string): Verdict[] => [
      { message, expected, actual: show(given), kind: message },
    ];
    if (number === undefined) return told("X-SuperOffice-Retry is not a number.", "0, 1 or 2");
    if (number > MOST_RETRY) return told("X-SuperOffice-Retry is more than a cycle has attempts.", "0, 1 or 2");
    const last = earlier.at(-1);
    // An accepted call is only repeated by mistake, which another check reports.
    if (!last || last.isTaken || last.retry === undefined || last.retry >= MOST_RETRY) return [];
    const next = last.retry + 1;
    return number === next ? [] : told("X-SuperOffice-Retry does not go up by one.", String(next));
  },
};

const eventId: CallCheck = {
  ...COMMON,
  quotesBody: false,
  name: "webhook-event-id",
  title: "An EventId stands for one event and one cycle of attempts",
  explanation:
    "Receivers remember EventId to know an event that comes twice: one id for two events loses the second, and after three failed attempts the event comes with a new one.",
  severity: "error",
  run: ({ call, earlier }) => {
    const last = earlier.at(-1);
    if (!last) return [];
    if (earlier.some(({ text }) => text !== (call.request.body ?? ""))) {
      const message = "The same EventId comes with another body.";
      return [
        { message, pointer: "/EventId", expected: "a new EventId", actual: "one that is known", kind: "two-events" },
      ];
    }
    if (earlier.some(({ isTaken }) => isTaken)) {
      // Uniqueness is not promised, so receivers must cope.
      const message = "An event that was answered 200 comes again.";
      return [{ message, severity: "info", pointer: "/EventId", kind: "duplicate" }];
    }
    if (last.retry !== MOST_RETRY) return [];
    const message = "After three failed attempts the event comes with the same EventId.";
    return [{ message, pointer: "/EventId", expected: "a new EventId", actual: "one that is known", kind: "fourth" }];
  },
};

const order: CallCheck = {
  ...COMMON,
  name: "webhook-order",
  title: "Events come in the order of their Timestamp",
  explanation:
    "The vendor promises no order: a receiver that stores what comes last stores something old. Compare Timestamp, or ask the API.",
  severity: "warning",
  run: ({ call, body, earlier, newest, isNewCycle }) => {
    const at = isRecord(body) ? body["Timestamp"] : undefined;
    if (typeof at !== "string" || isNewCycle || earlier.length > 0 || (retryIn(call) ?? 0) > 0) return undefined;
    if (newest === undefined || sortable(at) >= sortable(newest)) return [];
    const message = "An event comes after one that happened later.";
    return [{ message, pointer: "/Timestamp", expected: `not before ${newest}`, actual: at, kind: "order" }];
  },
};

const answer: CallCheck = {
  ...COMMON,
  quotesBody: false,
  name: "webhook-answer",
  title: "The receiver answers 200, and refuses a wrong signature",
  explanation:
    "Anything but 200 is a failed attempt, redirects too: the event is sent again, and after nine failures in a row, or at once after 410, no more. A wrong signature is answered 401.",
  severity: "warning",
  run: ({ call, signature: how }) => answerVerdicts(call.answer?.status, how),
};

function answerVerdicts(status: number | undefined, how: DeliveryFact["signature"]): readonly Verdict[] | undefined {
  const actual = status === undefined ? "no answer" : String(status);
  if (how === "wrong" || how === "missing") {
    if (status === undefined || status < 200 || status > 299) return [];
    const message = `A call with a ${how} signature is accepted.`;
    return [{ message, severity: "error", expected: "401 or another 4xx", actual, kind: how }];
  }
  // Without a secret, it is unknown whether the refusal was correct.
  if (how === undefined && (status === 401 || status === 403)) return undefined;
  if (status === 200) return [];
  return [{ message: "The receiver does not answer 200.", expected: "200", actual, kind: `not-200 ${actual}` }];
}

/** In report order. */
export const webhookCallChecks: readonly CallCheck[] = [payload, headers, signature, retry, eventId, order, answer];
