import { faultCatalogue, type FaultName } from "../../src/mock/faults/catalogue.ts";
import type { FaultOptions } from "../../src/mock/faults/options.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import { samples } from "../../src/samples.ts";
import { PATHS, TICKET, TJE0 } from "../support/agents.ts";
import type { ParityRequest } from "./ask.ts";

/** A fresh mock, faults, and requests in turn; all of it data. */
export interface ParityCase {
  readonly title: string;
  readonly options?: Pick<MockOptions, "seed" | "sessions" | "dialect" | "credentials">;
  readonly faults?: readonly (readonly [operation: string, options: FaultOptions])[];
  readonly requests: readonly ParityRequest[];
  /** No documented operation: a server answers 404 or 405, while handlers leave it to MSW to report. */
  readonly outside?: true;
}

/** What stands before `/api/v1` in every case. */
export const BASE_PATH = "/Cust12345";

const post = (path: string, headers: ParityRequest["headers"] = TJE0): ParityRequest => ({
  method: "POST",
  path,
  headers,
});
const send = (
  method: string,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): ParityRequest => ({ method, path, headers: { ...TJE0, "content-type": "application/json", ...headers }, body });
const put = (body: string, headers: Readonly<Record<string, string>> = {}): ParityRequest =>
  send("PUT", PATHS.session(2), body, headers);
const one = (title: string, request: ParityRequest, rest: Partial<ParityCase> = {}): ParityCase => ({
  title,
  requests: [request],
  ...rest,
});

const OPERATIONS: readonly (readonly [string, ParityRequest])[] = [
  ["the list", post(PATHS.list)],
  ["a pick-up", post(PATHS.pickUp)],
  ["a reset", post(PATHS.reset(3))],
  ["a PUT", put('{"customerName":"Zoë <&> \\u0001 \\"Q\\"","Status":"UserLast"}')],
  ["a Save that creates", send("POST", PATHS.save, '{"ChatSessionId":0,"CustomerName":"Grace","TopicId":1}')],
];

const CREDENTIALS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["none", {}],
  ["Basic in capitals", { authorization: TJE0.authorization.replace("Basic", "BASIC") }],
  ["a ticket", TICKET],
  ["a token", { authorization: "Bearer 8A:Cust12345.abc" }],
  ["nonsense", { authorization: "Basic %%%" }],
  ["a token of a form with its cookie", { "x-xsrf-token": "abc123", cookie: "XSRF-TOKEN=abc123" }],
  ["a token of a form with another cookie", { "x-xsrf-token": "abc123", cookie: "XSRF-TOKEN=other" }],
  ["a token of a form without a cookie", { "x-xsrf-token": "abc123" }],
];

const BAD_BODIES = ["", "null", "[]", "{", '{"TopicId":2147483648}', '{"Status":"Pending"}', '{"WhenEnded":"soon"}'];

const XML = { accept: "application/xml" };
const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** Every fault of the catalogue but 421, after which fetch asks a second time over a new connection, as it must. */
const FAULTS: readonly FaultOptions[] = [
  { status: 500 },
  { status: 503 },
  { status: 204 },
  { delay: 5 },
  ...faultCatalogue
    .filter(({ name, operations }) => name !== "wrong-tenant" && operations === undefined)
    .map(({ name }) => ({ status: name as FaultName, ...(name === "slow" ? { delay: 5 } : {}) })),
];

export const CASES: readonly ParityCase[] = [
  ...OPERATIONS.map(([title, request]) => one(title, request)),
  ...OPERATIONS.map(([title, request]) => one(`${title}, observed`, request, { options: { dialect: "observed" } })),
  ...OPERATIONS.map(([title, request]) =>
    one(`${title}, as XML`, { ...request, headers: { ...request.headers, ...XML } }),
  ),
  ...OPERATIONS.map(([title, request]) =>
    one(`${title}, the documented sample`, {
      ...request,
      headers: { ...request.headers, prefer: "example=documented" },
    }),
  ),
  ...CREDENTIALS.map(([title, headers]) => one(`credentials: ${title}`, post(PATHS.list, headers))),
  one("no credentials where they are optional", post(PATHS.pickUp, {}), { options: { credentials: "optional" } }),
  one("another language", post(PATHS.pickUp, { ...TJE0, "accept-language": "de" }), {
    options: { dialect: "observed" },
  }),
  one(
    "a time zone and a dialect",
    post(PATHS.list, { ...TJE0, "so-timezone": "UTC, includeTZOffset", prefer: "dialect=observed" }),
  ),
  one("a time zone that is none", post(PATHS.list, { ...TJE0, "so-timezone": "Middle-earth" })),
  one("$select", post(`${PATHS.list}?$select=ChatSessionId,customername,User/Name`)),
  one("$select in capitals, encoded", post(`${PATHS.pickUp}?%24SELECT=Status%2CRank`)),
  one("$select where it is not documented", post(`${PATHS.reset(2)}?$select=Status`)),
  one("$select as XML", post(`${PATHS.list}?$select=ChatSessionId`, { ...TJE0, ...XML })),
  ...BAD_BODIES.map((body) => one(`a body of ${body || "nothing"}`, put(body))),
  one("no body and no media type", { method: "PUT", path: PATHS.session(2), headers: TJE0 }),
  one("a body beyond the limit", put(`{"FirstMessage":"${"x".repeat(1_100_000)}"}`)),
  one("a body in a media type that is not listed", put("hello", { "content-type": "text/plain" })),
  one("a body as a form", put("CustomerName=Ada+Lovelace&Rating=4", FORM)),
  one(
    "a body as XML",
    put("<ChatSessionEntity><CustomerName>Åse</CustomerName></ChatSessionEntity>", {
      "content-type": "application/xml",
    }),
  ),
  one("an id that is not there", post(PATHS.reset(4711))),
  one("an id that is no number", post(PATHS.reset("abc"))),
  one("an id in percent-encoding", post(PATHS.reset("%32"))),
  one("an id in broken percent-encoding", post(PATHS.reset("%zz"))),
  one("an id beyond int32", post(PATHS.reset("99999999999"))),
  one("a slash at the end of an address", post(`${PATHS.pickUp}/`)),
  one("a slash behind an id, and a query", { ...put('{"Rating":5}'), path: `${PATHS.session(2)}/?a=b` }),
  one("an address in other case", post(PATHS.pickUp.toUpperCase())),
  one("the documented PUT", put(JSON.stringify(samples.requests["PutChatSessionEntity"]?.body))),
  one("another seed", post(PATHS.list), { options: { seed: 42, sessions: 30 } }),
  {
    title: "a queue until it is empty, and what comes back into it",
    options: { sessions: 6 },
    requests: [
      ...Array.from({ length: 4 }, (_, turn) => post(PATHS.pickUp, turn % 2 === 0 ? TJE0 : TICKET)),
      post(PATHS.reset(1)),
      post(PATHS.pickUp),
      post(PATHS.list),
    ],
  },
  ...FAULTS.map((options) => ({
    title: `the fault ${options.status ?? "slow"}, once`,
    faults: [["PutChatSessionEntity", { ...options, times: 1 }]] as const,
    requests: [put('{"Rating":5}'), put('{"Rating":5}')].map((request) =>
      // Where a body with links is cut depends on how long they are.
      options.status === "truncated" ? { ...request, path: `${request.path}?$select=Rating` } : request,
    ),
  })),
  {
    title: "the fault null-pick-up",
    faults: [["PickUpFirstChatSession", { status: "null-pick-up", times: 1 }]],
    requests: [post(PATHS.pickUp), post(PATHS.pickUp)],
  },
  one("an address that is not documented", post("/api/v1/ChatSession/ForCurrentUser/Nothing"), { outside: true }),
  one("a method that is not documented", { method: "PATCH", path: PATHS.list, headers: TJE0 }, { outside: true }),
  one("the description of a call", { method: "GET", path: PATHS.list, headers: TJE0 }),
  one("a file's name for an id", { method: "GET", path: PATHS.session("5.json"), headers: TJE0 }, { outside: true }),
];
