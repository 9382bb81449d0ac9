import { isRecord, ownValue, readJson } from "../../values.ts";
import type { Call } from "../../verify/call.ts";
import type { DeliveryFact, EarlierAttempt } from "../../verify/facts/deliveries.ts";
import type { Exchange } from "../exchange.ts";
import { ID_HEADER, judgeSignature, RETRY_HEADER } from "./webhook-call.ts";

/** Remembers webhook calls, so that each can be judged by earlier ones. */
interface Deliveries {
  readonly factOf: (call: Call, exchange: Exchange) => DeliveryFact;
}

/** Beyond this number, the oldest are forgotten. */
const MOST_KNOWN = 10_000;

export function createDeliveries(secret: string | undefined): Deliveries {
  const attempts = new Map<string, readonly EarlierAttempt[]>();
  const newestOf = new Map<string, string>();
  const failed = new Map<string, string>();
  return {
    factOf: (call, exchange) => {
      const text = call.request.body ?? "";
      const body = readJson(text);
      const { Timestamp: at, WebhookName: name, Event: event, PrimaryKey: key } = isRecord(body) ? body : {};
      const id = ownValue(call.request.headers, ID_HEADER) ?? "";
      const receiver = `${exchange.url.replace(/[?#].*$/s, "")} ${String(name)}`;
      const same = `${receiver} ${id.toLowerCase()}`;
      const earlier = attempts.get(same) ?? [];
      const happened = `${receiver} ${String(event)} ${String(key)} ${String(at)}`;
      const failedId = failed.get(happened);
      const newest = newestOf.get(receiver);
      const isTaken = call.answer?.status === 200;
      remember(attempts, same, [...earlier, { retry: retryIn(call), isTaken, text }].slice(-10));
      if (!isTaken) remember(failed, happened, failedId ?? id);
      if (typeof at === "string" && (newest === undefined || isLater(at, newest))) remember(newestOf, receiver, at);
      return {
        kind: "delivery",
        call,
        body,
        signature: judgeSignature(exchange, text, secret),
        earlier,
        newest,
        isNewCycle: failedId !== undefined && failedId !== id,
      };
    },
  };
}

function remember<Value>(known: Map<string, Value>, key: string, value: Value): void {
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
}

/** X-SuperOffice-Retry; undefined if it is not a number. */
export function retryIn({ request }: Call): number | undefined {
  const text = ownValue(request.headers, RETRY_HEADER) ?? "";
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** Compares times whose fractions have different lengths. */
function isLater(one: string, other: string): boolean {
  return sortable(one) > sortable(other);
}

/** A UTC time in a form whose text order is chronological. */
export function sortable(time: string): string {
  const [seconds = "", fraction = ""] = time.replace(/Z$/, "").split(".", 2);
  return `${seconds}.${fraction.padEnd(7, "0")}`;
}
