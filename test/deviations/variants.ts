/** Servers that are right in another way: each does something that the documents leave open. The runner must be silent. */

import type { Fetch } from "../../src/deviations/deviation.ts";
import { selectIn } from "../../src/routing/address.ts";
import { slow } from "../../src/deviations/time.ts";
import { gatewayVariants } from "./gateways.ts";
import { behind, closingUnfetched, listening } from "./other-ways.ts";
import { onlyRunning } from "./only-running.ts";
import {
  json,
  onAnswer,
  onEntity,
  onJson,
  onRequest,
  onText,
  onXml,
  withText,
  type Deviate,
} from "../../src/deviations/rewire.ts";
import {
  type Json,
  call,
  entityOf,
  EVERYWHERE,
  listOf,
  queued,
  resend,
  roleOf,
  wantsXml,
} from "../../src/deviations/requests.ts";

export interface Variant {
  readonly name: string;
  /** What it does its own way. */
  readonly title: string;
  readonly deviate: (fetch: Fetch) => Fetch;
}

/** The first session of the mock's world. */
const OLDEST = 1;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** Changes every session, under `$select` too. */
function everySession(change: (session: Json) => Json): Deviate {
  return onJson(EVERYWHERE, (value) =>
    Array.isArray(value) ? value.map((item: Json) => change(item)) : change(value as Json),
  );
}

function everyValue(change: (value: unknown, key: string) => unknown): Deviate {
  return everySession((session) =>
    Object.fromEntries(Object.entries(session).map(([key, value]) => [key, change(value, key)])),
  );
}

/** Where a request names a zone, the dates stand in that. */
const everyDate =
  (change: (text: string) => string | null): Deviate =>
  (fetch) => {
    const changing = everyValue((value) => (typeof value === "string" && DATE.test(value) ? change(value) : value))(
      fetch,
    );
    return (request) => (request.headers.has("so-timezone") ? fetch(request) : changing(request));
  };

const utc = (text: string): string =>
  text.startsWith("0001") ? "0001-01-01T00:00:00.000Z" : new Date(text).toISOString();

const isUnknown = (response: Response, request: Request): boolean =>
  response.status === 404 && ["update", "release", "save"].includes(roleOf(request) ?? "");

const noneWaits = (change: () => Response): Deviate =>
  onAnswer(["claim"], async (response) =>
    response.status === 200 && (await response.clone().text()) === "null" ? change() : response,
  );

const refusing = (change: (response: Response) => Response | Promise<Response>): Deviate =>
  onAnswer(EVERYWHERE, (response) => (response.status >= 400 ? change(response) : response));

const labelled = (label: string): Deviate =>
  onAnswer(EVERYWHERE, async (response, request) =>
    response.status === 200 && !wantsXml(request)
      ? withText(response, await response.text(), { "content-type": label })
      : response,
  );

export const variants: readonly Variant[] = [
  ...gatewayVariants,
  { name: "plain", title: "as the kit's mock is", deviate: (fetch) => fetch },
  { name: "dates-utc", title: "dates in UTC with Z and milliseconds", deviate: everyDate(utc) },
  {
    name: "dates-seconds",
    title: "dates without fractions",
    deviate: everyDate((text) => utc(text).replace(/\.\d+/, "")),
  },
  { name: "dates-bare", title: "dates without offset, in UTC", deviate: everyDate((text) => utc(text).slice(0, 19)) },
  {
    name: "dates-unset-null",
    title: "unset dates as null",
    deviate: everyDate((text) => (text.startsWith("0001") ? null : text)),
  },
  { name: "text-null", title: "empty texts as null", deviate: everyValue((value) => (value === "" ? null : value)) },
  {
    name: "text-empty",
    title: "null texts as empty",
    deviate: everyValue((value, key) =>
      value === null && /^Customer(?!Consented)|Message$|^SessionKey$/.test(key) ? "" : value,
    ),
  },
  {
    name: "keys-reversed",
    title: "keys in another order",
    deviate: everySession((session) => Object.fromEntries(Object.entries(session).reverse())),
  },
  {
    name: "rights-filled",
    title: "rights are filled",
    deviate: onJson(EVERYWHERE, (value, request) => {
      const wanted = selectIn(request.url)?.split(",") ?? ["TableRight"];
      if (!wanted.some((name) => name.trim().toLowerCase() === "tableright")) return value;
      const filled = (session: Json): Json => ({ ...session, TableRight: { Mask: "FULL", Reason: "" } });
      return Array.isArray(value) ? value.map(filled) : filled(value as Json);
    }),
  },
  {
    name: "field-properties-empty",
    title: "no field properties",
    deviate: everyValue((value, key) => (key === "FieldProperties" && value !== null ? {} : value)),
  },
  {
    name: "references-slim",
    title: "references by id and name only",
    deviate: everyValue((value, key) =>
      key === "User" && value !== null
        ? { AssociateId: (value as Json)["AssociateId"], Name: (value as Json)["Name"] }
        : value,
    ),
  },
  {
    name: "references-dates-null",
    title: "dates of references as null",
    deviate: everyValue((value, key) =>
      ["Person", "Contact", "Project", "Sale", "Ticket"].includes(key) && value !== null
        ? Object.fromEntries(
            Object.entries(value as Json).map(([name, inner]) => [name, DATE.test(String(inner)) ? null : inner]),
          )
        : value,
    ),
  },
  ...[200, 500].map((status) => ({
    name: `wrong-type-${status}`,
    title: `a text for a number is answered with ${status}`,
    deviate: onRequest(["update"], async (request, fetch) => {
      const entity = await entityOf(request);
      if (typeof entity?.["AlertLevel"] !== "string") return request;
      if (status === 500) return json({ Message: "Something went wrong" }, 500);
      return fetch(await resend(request, { body: JSON.stringify({ ...entity, AlertLevel: 0 }) }));
    }),
  })),
  {
    name: "links-more",
    title: "links with dotted names",
    deviate: everyValue((value, key) =>
      key === "_Links" && value !== null ? { ...(value as Json), "Self.Simple": "https://www.example.com" } : value,
    ),
  },
  {
    name: "unknown-null",
    title: "an unknown id is 200 and null",
    deviate: onAnswer(EVERYWHERE, (response, request) =>
      isUnknown(response, request) ? Response.json(null) : response,
    ),
  },
  {
    name: "unknown-400",
    title: "an unknown id is 400",
    deviate: onAnswer(EVERYWHERE, (response, request) =>
      isUnknown(response, request) ? new Response("no", { status: 400 }) : response,
    ),
  },
  { name: "queue-204", title: "an empty queue is 204", deviate: noneWaits(() => new Response(null, { status: 204 })) },
  { name: "queue-404", title: "an empty queue is 404", deviate: noneWaits(() => new Response("", { status: 404 })) },
  {
    name: "queue-empty-body",
    title: "an empty queue is 200 and nothing",
    deviate: noneWaits(() => new Response("", { headers: { "content-type": "application/json" } })),
  },
  {
    name: "errors-html",
    title: "errors are HTML pages",
    deviate: refusing(
      (response) =>
        new Response("<!doctype html><h1>No</h1>", {
          status: response.status,
          headers: { "content-type": "text/html" },
        }),
    ),
  },
  {
    name: "errors-empty",
    title: "errors have no body",
    deviate: refusing((response) => new Response(null, { status: response.status })),
  },
  {
    name: "refusal-403",
    title: "who is not let in gets 403",
    deviate: refusing(
      (response) => new Response(response.body, { status: response.status === 401 ? 403 : response.status }),
    ),
  },
  {
    name: "charset-spelling",
    title: "charset in capitals and quotes",
    deviate: labelled('application/json;charset="UTF-8"'),
  },
  { name: "charset-none", title: "no charset", deviate: labelled("application/json") },
  { name: "label-text-json", title: "JSON labelled text/json", deviate: labelled("text/json; charset=utf-8") },
  {
    name: "headers-more",
    title: "headers of a proxy",
    deviate: onAnswer(EVERYWHERE, async (response) =>
      withText(response, response.status === 204 ? null : await response.text(), {
        via: "1.1 proxy",
        "x-request-id": "1",
        "cache-control": "no-store",
      }),
    ),
  },
  {
    name: "slow-but-allowed",
    title: "an answer takes a while",
    deviate: (fetch) => async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 8));
      return fetch(request);
    },
  },
  {
    name: "xml-prefixed",
    title: "XML with a prefix of its own",
    deviate: onXml(EVERYWHERE, (text) =>
      text.replaceAll(/<(\/?)([A-Z]\w*)/g, "<$1so:$2").replace(/(<so:\w+)/, '$1 xmlns:so="urn:so"'),
    ),
  },
  {
    name: "xml-without-nil",
    title: "XML without elements for null",
    deviate: onXml(EVERYWHERE, (text) => text.replaceAll(/<\w+ xsi:nil="true"\/>/g, "")),
  },
  {
    name: "others-at-work",
    title: "other agents and customers work on their sessions all the time",
    deviate: (fetch) => {
      let round = 0;
      return async (request) => {
        const response = await fetch(request.clone());
        // Only now and then, and on the oldest session, which is not of the run.
        if (++round % 3 !== 0 || request.headers.get("authorization") === null) return response;
        const first = (await listOf(fetch, request)).find((session) => Number(session["ChatSessionId"]) === OLDEST);
        if (first) await call(fetch, request, "update", OLDEST, { ...first, LastMessage: `tick ${round}` });
        return response;
      };
    },
  },
  {
    name: "customer-comes",
    title: "a customer arrives just as an agent picks up from an empty queue",
    deviate: (fetch) => {
      let left = 1;
      return async (request) => {
        if (left > 0 && roleOf(request) === "claim" && request.headers.get("authorization") !== null) {
          const sessions = await listOf(fetch, request);
          const [first] = sessions;
          if (first && queued(sessions).length === 0 && left-- > 0) {
            await call(fetch, request, "save", 0, { ...first, ChatSessionId: 0, Status: "InQueue", User: null });
          }
        }
        return fetch(request);
      };
    },
  },
  {
    name: "list-long",
    title: "the list is so long that it is read no more often than it has to be",
    deviate: onText(["list"], (text) => text.padEnd(1_000_100)),
  },
  ...["LastMessage", "InitialQueuePos", "Rank"].map((name) => ({
    name: `manages-${name}`,
    title: `the server looks after ${name} itself`,
    deviate: onEntity(["save", "update"], (entity) => ({
      ...entity,
      [name]: name === "LastMessage" ? "Thank you for waiting." : 5,
    })),
  })),
  {
    name: "slow-once",
    title: "one answer takes too long, by chance",
    deviate: (fetch: Fetch): Fetch => {
      let left = 1;
      return async (request) => {
        if (roleOf(request) === "list" && left-- > 0) await new Promise((resolve) => setTimeout(resolve, 5_200));
        return fetch(request);
      };
    },
  },
  {
    name: "list-newest-first",
    title: "the list begins with the newest",
    deviate: onJson(["list"], (value) => (Array.isArray(value) ? (value as Json[]).reverse() : value)),
  },
  {
    name: "list-without-ended",
    title: "the list leaves out sessions that are over",
    deviate: onlyRunning,
  },
  {
    name: "throttles",
    title: "every tenth request is asked to come again, by 429 and by 503",
    deviate: (fetch) => {
      let round = 0;
      return (request) =>
        ++round % 10 === 0
          ? Promise.resolve(new Response("", { status: round % 20 ? 429 : 503, headers: { "retry-after": "0" } }))
          : fetch(request);
    },
  },
  {
    name: "list-order-turns",
    title: "the list under $select begins at the other end",
    deviate: onJson(["list"], (value, request) =>
      Array.isArray(value) && request.url.includes("select") ? (value as Json[]).reverse() : value,
    ),
  },
  {
    name: "slow-pick-up",
    title: "a pick-up takes longer than the threshold on the page of Save",
    deviate: slow("claim"),
  },
  {
    name: "listens-elsewhere",
    title: "the caller only listens to one of the topics, and sees who waits there",
    deviate: () => listening([1]),
  },
  {
    name: "listens-to-most",
    title: "the caller answers one topic and listens to the others",
    deviate: () => listening([1, 3]),
  },
  ...["Closed", "ClosedFromQueue"].map((status) => ({
    name: `job-${status}`,
    title: `a job makes sessions ${status} that were not fetched for an hour`,
    deviate: closingUnfetched(status),
  })),
  ...[20, 50].map((milliseconds) => ({
    name: `list-${milliseconds}-ms-behind`,
    title: `the list shows a write ${milliseconds} ms later`,
    deviate: behind(milliseconds),
  })),
  {
    name: "made-up-403",
    title: "made-up credentials get 403, without any get 401",
    deviate: onAnswer(EVERYWHERE, (response, request) =>
      response.status === 401 && request.headers.has("authorization") ? new Response("", { status: 403 }) : response,
    ),
  },
  {
    name: "json-patch-400",
    title: "a list of changes is not taken for a session",
    deviate: onRequest(["update", "save"], (request) =>
      /json-patch/.test(request.headers.get("content-type") ?? "") ? json({ Message: "No session" }, 400) : request,
    ),
  },
  {
    name: "select-path-whole",
    title: "a path in $select gives the whole reference",
    deviate: onRequest(["list", "update", "claim"], (request) =>
      resend(request, { url: request.url.replaceAll(/(user|person)\/\w+/gi, "$1") }),
    ),
  },
];
