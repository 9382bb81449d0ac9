/** Servers that are wrong about who waits, or about who was picked up, each in its own way. */

import type { Reference } from "./reference-server.ts";
import type { Stored } from "./reference-world.ts";

type Fetch = (request: Request) => Promise<Response>;
type Json = Record<string, unknown>;
type Fault = readonly [name: string, deviate: (reference: Reference) => Fetch];

const NUMBERS = ["Invalid", "PreChatForm", "Faq", "OfflineForm", "InQueue", "CustomerLast", "UserLast", "Finished"];
const isClaim = ({ url }: Request): boolean => /\/PickUpFirstChatSession(\?|$)/.test(url);
const isList = ({ url }: Request): boolean => /\/ChatSessionsForUser(\?|$)/.test(url);
const isSave = ({ url }: Request): boolean => url.endsWith("/SaveChatSessionEntity");

/** Rewrites the JSON of answers to some requests. */
function rewrite(which: (request: Request) => boolean, change: (value: never) => unknown) {
  return ({ fetch }: Reference): Fetch =>
    async (request) => {
      const response = await fetch(request);
      const isJson = /json/.test(response.headers.get("content-type") ?? "");
      if (!which(request) || response.status !== 200 || !isJson) return response;
      return Response.json(change((await response.json()) as never));
    };
}
const items = (change: (item: Json, index: number) => unknown): Fault[1] =>
  rewrite(isList, (list: readonly Json[]) => list.map(change));
const foreignItems = (change: (item: Json) => unknown): Fault[1] =>
  items((item) => (isForeign(item) ? change(item) : item));
const isForeign = ({ CustomerName }: Json): boolean => String(CustomerName).startsWith("Kari");
const rename =
  (to: (key: string) => string) =>
  (item: Json): Json =>
    Object.fromEntries(Object.entries(item).map(([key, value]) => [to(key), value]));
const without =
  (name: string) =>
  (item: Json): Json =>
    Object.fromEntries(Object.entries(item).filter(([key]) => key !== name));
const withStatus = (value: unknown): Fault[1] => foreignItems((item) => ({ ...item, Status: value }));
const camel = (key: string): string => key.charAt(0).toLowerCase() + key.slice(1);
const snake = (key: string): string => key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
/** A stranger who arrives just before each pick-up, and is first. */
function withStranger(deviate: (reference: Reference) => Fetch = ({ fetch }) => fetch): Fault[1] {
  return (reference) => {
    const fetch = deviate(reference);
    return (request) => {
      if (isClaim(request)) {
        reference.world.arrive();
        const last = reference.world.all().at(-1) as Stored;
        Object.assign(last, { WhenRequested: { at: 0, text: "1970-01-01T00:00:00Z" } });
      }
      return fetch(request);
    };
  };
}

/** Lists that hide that customers wait. */
export const LYING_LISTS: readonly Fault[] = [
  ["Status as a number", items((item) => ({ ...item, Status: NUMBERS.indexOf(String(item["Status"])) }))],
  ["Status of strangers as a number", withStatus(4)],
  ["Status as a number in a text", withStatus("4")],
  ["Status null", withStatus(null)],
  ["Status empty", withStatus("")],
  ["Status localised", withStatus("I kø")],
  ["Status in capitals", withStatus("INQUEUE")],
  ["Status in lower case", withStatus("inqueue")],
  ["Status with blanks", withStatus(" InQueue ")],
  ["Status with a prefix", withStatus("ChatSessionStatus.InQueue")],
  ["Status spelt with a blank", withStatus("In Queue")],
  ["Status as an object", withStatus({ Id: 4, Name: "InQueue" })],
  ["Status as a list", withStatus(["InQueue"])],
  ["Status as a flag", withStatus(true)],
  ["Status of an older release", withStatus("Waiting")],
  ["Status left out", foreignItems(without("Status"))],
  ["keys in camel case", items(rename(camel))],
  ["keys in snake case", items(rename(snake))],
  ["keys in capitals", items(rename((key) => key.toUpperCase()))],
  ["keys of strangers in camel case", foreignItems(rename(camel))],
  ["keys with a namespace", items(rename((key) => `d:${key}`))],
  ["items in an envelope each", items((item) => ({ ChatSession: item }))],
  ["strangers as their ids only", foreignItems(({ ChatSessionId }) => ChatSessionId)],
  ["strangers as text", foreignItems((item) => JSON.stringify(item))],
  ["strangers as null", foreignItems(() => null)],
  ["ids left out", foreignItems(without("ChatSessionId"))],
  ["ids 0", foreignItems((item) => ({ ...item, ChatSessionId: 0 }))],
  ["ids as UUIDs", foreignItems((item) => ({ ...item, ChatSessionId: "3f2504e0-4f89-11d3-9a0c-0305e82c3301" }))],
  ["a list in `value`", rewrite(isList, (list) => ({ value: list }))],
  ["a list in `Items` with a count", rewrite(isList, (list: readonly Json[]) => ({ Count: list.length, Items: list }))],
  ["a list as a mapping", rewrite(isList, (list: readonly Json[]) => Object.fromEntries(list.entries()))],
  ["a list as JSON in a text", rewrite(isList, (list) => JSON.stringify(list))],
  ["a list in a list", rewrite(isList, (list) => [list])],
  ["a list of the newest six", rewrite(isList, (list: readonly Json[]) => list.slice(-6))],
  ["a list of the oldest six", rewrite(isList, (list: readonly Json[]) => list.slice(0, 6))],
  ["an empty list", rewrite(isList, () => [])],
  ["null for a list", rewrite(isList, () => null)],
  ["an error object under 200", rewrite(isList, () => ({ Error: true, Message: "no licence" }))],
  [
    "a list that never changes",
    ({ fetch }) => {
      let first: Promise<Response> | undefined;
      return async (request) =>
        isList(request) && !/xml/.test(request.headers.get("accept") ?? "")
          ? (await (first ??= fetch(request))).clone()
          : fetch(request);
    },
  ],
  [
    "a list that is one reading behind",
    ({ fetch }) => {
      let last: Response | undefined;
      return async (request) => {
        if (!isList(request) || /xml/.test(request.headers.get("accept") ?? "")) return fetch(request);
        const before = last;
        last = await fetch(request);
        return (before ?? last).clone();
      };
    },
  ],
  [
    "a list that fails from the second on",
    ({ fetch }) => {
      let lists = 0;
      return (request) =>
        isList(request) && ++lists > 1 ? Promise.resolve(new Response("", { status: 500 })) : fetch(request);
    },
  ],
];

/** Pick-ups that hand out a stranger, or hide whom they handed out. */
export const WRONG_PICK_UPS: readonly Fault[] = [
  ["a stranger who came in between", withStranger()],
  ["keys in camel case", withStranger(rewrite(isClaim, rename(camel)))],
  ["keys in snake case", withStranger(rewrite(isClaim, rename(snake)))],
  ["in an envelope", withStranger(rewrite(isClaim, (value) => ({ value, status: "ok" })))],
  ["in a list", withStranger(rewrite(isClaim, (value) => [value]))],
  ["JSON in a text", withStranger(rewrite(isClaim, (value) => JSON.stringify(value)))],
  [
    "as HTML, unlabelled",
    withStranger(({ fetch }) => async (request) => {
      const response = await fetch(request);
      return isClaim(request) ? new Response(`ok: ${await response.text()}`, { status: 200 }) : response;
    }),
  ],
  [
    "as XML, whatever was asked",
    withStranger(
      ({ fetch }) =>
        (request) =>
          isClaim(request)
            ? fetch(new Request(request, { headers: { ...Object.fromEntries(request.headers), accept: "text/xml" } }))
            : fetch(request),
    ),
  ],
  [
    "with 201",
    withStranger(({ fetch }) => async (request) => {
      const response = await fetch(request);
      return isClaim(request) ? new Response(await response.text(), { status: 201 }) : response;
    }),
  ],
  [
    "with 404",
    withStranger(({ fetch }) => async (request) => {
      const response = await fetch(request);
      return isClaim(request) ? new Response(await response.text(), { status: 404 }) : response;
    }),
  ],
];

/** Creations that do not say what they created. */
export const SILENT_CREATIONS: readonly Fault[] = [
  ["no id", rewrite(isSave, without("ChatSessionId"))],
  ["id 0", rewrite(isSave, (value: Json) => ({ ...value, ChatSessionId: 0 }))],
  ["an id in camel case", rewrite(isSave, rename(camel))],
  ["in an envelope", rewrite(isSave, (value) => ({ value }))],
  ["null", rewrite(isSave, () => null)],
  ["the id of another session", rewrite(isSave, (value: Json) => ({ ...value, ChatSessionId: 41 }))],
  [
    "204",
    ({ fetch }) =>
      async (request) => {
        const response = await fetch(request);
        return isSave(request) ? new Response(null, { status: 204 }) : response;
      },
  ],
  [
    "500, though it was created",
    ({ fetch }) =>
      async (request) => {
        const response = await fetch(request);
        return isSave(request) ? new Response("boom", { status: 500 }) : response;
      },
  ],
];
