import { isRecord } from "../values.ts";
import { deviationIn, type Deviation, type Fetch } from "./deviation.ts";
import { isOpen, resourceOf, type Json } from "./requests.ts";
import { withText, type Deviate } from "./rewire.ts";

/** Servers of the group `sessions` that go wrong between a session's creation and its end. */
const deviation = deviationIn("session life");

type Change = (request: Request, fetch: Fetch) => Promise<Response>;

/** Changes how a method behaves at a session's address, or at one below it such as `/Messages`. */
function at(method: string, below: string, change: Change): Deviate {
  return (fetch) => async (request) => {
    const isMeant = request.method === method && resourceOf(request)?.toLowerCase() === below;
    return isMeant ? change(request, fetch) : fetch(request);
  };
}

/** Changes the JSON value of a successful answer. */
function answering(change: (value: unknown) => unknown): Change {
  return async (request, fetch) => {
    const response = await fetch(request);
    if (response.status !== 200 || !/json/.test(response.headers.get("content-type") ?? "")) return response;
    return withText(response, JSON.stringify(change(await response.json())));
  };
}

/** The request with another JSON body. */
async function withBody(request: Request, change: (value: unknown) => unknown): Promise<Request> {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: JSON.stringify(change(await request.clone().json())) });
}

export const sessionLifeDeviations: readonly Deviation[] = [
  deviation(
    "get-forgets-name",
    "GET of a session answers without the customer's name.",
    ["get-reads-back"],
    at(
      "GET",
      "",
      answering((session) => (isRecord(session) ? { ...session, CustomerName: "" } : session)),
    ),
  ),
  deviation(
    "patch-clears-rest",
    "PATCH clears a text that it does not name.",
    ["patch-changes-named"],
    at("PATCH", "", async (request, fetch) => {
      const clear = { op: "replace", path: "/FirstMessage", value: "" };
      return fetch(
        await withBody(request, (body) =>
          Array.isArray(body) ? [...body, clear] : { ...(body as Json), FirstMessage: "" },
        ),
      );
    }),
  ),
  deviation(
    "patch-ignores-test",
    "PATCH carries out a list of changes although a test in it fails.",
    ["patch-test-refuses"],
    at("PATCH", "", async (request, fetch) =>
      fetch(
        await withBody(request, (body) =>
          Array.isArray(body) ? (body as readonly Json[]).filter(({ op }) => op !== "test") : body,
        ),
      ),
    ),
  ),
  deviation(
    "message-listed-twice",
    "The last message of a session is listed twice.",
    ["message-is-listed"],
    at(
      "GET",
      "/messages",
      answering((messages) => (Array.isArray(messages) ? [...messages, ...messages.slice(-1)] : messages)),
    ),
  ),
  deviation(
    "delete-keeps",
    "DELETE answers 204 and keeps the session.",
    ["deleted-is-gone"],
    at("DELETE", "", async (request, fetch) =>
      isOpen(request) ? new Response(null, { status: 204 }) : fetch(request),
    ),
  ),
];
