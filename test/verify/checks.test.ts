import { describe, expect, test } from "vitest";
import { contract } from "../../src/contract.ts";
import { checks } from "../../src/verify/checks/index.ts";
import type { Call } from "../../src/verify/call.ts";
import type { Encoding } from "../../src/verify/entity/encode.ts";
import type { Fact } from "../../src/verify/facts.ts";
import { asText, type Session } from "../../src/verify/entity/session.ts";
import { makeCall, makeCallOf, makeListing, makeSession, onlySelected, type CallOptions } from "../support/facts.ts";
import type { Role } from "../../src/operation-roles.ts";
import { GROUPS } from "../support/groups.ts";

const call = (role: Role, options: CallOptions): Fact => ({ kind: "call", call: makeCall(role, options) });
/** A call of an operation beyond the documented ones. */
const beyond = (id: string, options: CallOptions): Call => {
  const operation = GROUPS.flatMap(({ operations }) => operations).find((each) => each.id === id);
  if (!operation) throw new Error(`there is no ${id}`);
  return makeCallOf(operation, options);
};
const patched = (after: Session): Fact => ({
  kind: "patched",
  call: beyond("PatchChatSessionEntity", { json: after }),
  before: one,
  after,
  changes: { Rating: 3 },
});
const patchTest = (status: number, after: Session): Fact => ({
  kind: "patch-test",
  call: beyond("PatchChatSessionEntity", { status, json: {} }),
  before: one,
  after,
});
const said = (...listed: Session[]): Fact => ({
  kind: "said",
  call: beyond("AddChatMessage", { json: listed[0] }),
  text: "hello",
  listed,
  later: listed,
  after: 1,
});
const gone = (json: unknown): Fact => ({
  kind: "gone",
  call: beyond("RestDeleteChatSessionEntity", { status: 204 }),
  after: beyond("RestGetChatSessionEntity", { json }),
});
const refusal = (how: "none" | "unknown-scheme" | "malformed" | "made-up", status: number): Fact => ({
  kind: "refusal",
  how,
  label: how,
  call: makeCall("update", { status, json: {}, expect: "refusal", auth: null }),
});
const one = makeSession(7);
const links = { _Links: { Self: "https://www.example.com" } };
const selection = (selected: Session): Fact => {
  const names = ["ChatSessionId", "CustomerName"];
  return { kind: "selection", call: makeCall("list", { json: [selected], select: "x" }), names, full: [one] };
};
const path = (selected: Session): Fact => {
  const [names, nested] = [
    ["ChatSessionId", "User"],
    ["User/AssociateId", "User/Name"],
  ];
  const full = { ...one, User: { AssociateId: 5, Name: "TJE0", FullName: "Tove Jensen" } };
  return { kind: "selection", call: makeCall("list", { json: [selected], select: "x" }), names, nested, full: [full] };
};
const chosen = onlySelected(one, ["ChatSessionId", "CustomerName"]);
const xml = (text: string): Fact => ({
  kind: "xml",
  call: makeCall("release", { text, accept: "application/xml" }),
  json: one,
});
const asXml = (session: Session): string =>
  `<S>${Object.entries(session)
    .map(([key, value]) => (value === null || typeof value === "object" ? "" : `<${key}>${asText(value)}</${key}>`))
    .join("")}</S>`;
const binding = (encoding: Encoding, echoed: Session): Fact => ({
  kind: "binding",
  call: makeCall("update", { json: echoed, encoding }),
  sent: one,
  echoed,
  listed: echoed,
  nowMs: 0,
  managed: new Set(),
});
const stored = (echoed: Session, listed: Session | null = echoed): Fact => ({
  kind: "stored",
  call: makeCall("update", { json: echoed }),
  id: 7,
  sent: one,
  echoed,
  listed,
  nowMs: 0,
  managed: new Set(),
});
const creation = (echoed: Session, ...after: Session[]): Fact => ({
  kind: "creation",
  call: makeCall("save", { json: echoed }),
  sent: { ...one, ChatSessionId: 0 },
  echoed,
  known: new Set([1, 2]),
  after: makeListing(...after),
  topicListed: true,
  tag: "alias",
});
const queued = makeSession(7);
const user = { AssociateId: 5, Name: "tje" };
const taken = makeSession(7, { Status: "UserLast", User: user, WhenStarted: "2024-01-16T00:00:00Z" });
const claim = (before: Session[], picked: Session | undefined, after: Session[]): Fact => ({
  kind: "claim",
  call: makeCall("claim", { json: picked ?? null }),
  before: makeListing(...before),
  after: makeListing(...after),
  picked,
  returned: new Set(),
  whole: true,
  caller: 5,
  sent: before[0],
});
const claims = (...ids: number[]): Fact => ({
  kind: "claims",
  call: makeCall("claim", {}),
  before: makeListing(queued, makeSession(8)),
  picked: ids.map((id) => ({ id, call: makeCall("claim", {}) })),
  sharedServer: false,
});
const release = (answered: Session, listed: Session | null = answered): Fact => ({
  kind: "release",
  call: makeCall("release", { json: answered }),
  id: 7,
  before: taken,
  answered,
  listed,
  sharedServer: false,
});
const free = { ...queued, ChatbotIsActive: false };
const older = makeSession(6, { WhenRequested: "2024-01-14T00:00:00Z" });

/** For every check one exchange that is wrong and one that is right. */
const TABLE: Readonly<Record<string, { readonly wrong: Fact; readonly right: Fact }>> = {
  "answer-arrives": {
    wrong: call("list", { error: { kind: "broken", message: "reset" } }),
    right: call("list", { json: [] }),
  },
  "answer-time": { wrong: call("save", { json: one, ownMs: 5001 }), right: call("save", { json: one, ownMs: 4999 }) },
  "status-documented": { wrong: call("save", { status: 201, json: one }), right: call("save", { json: one }) },
  "no-redirect": { wrong: call("list", { status: 302, location: "/login" }), right: call("list", { json: [] }) },
  "content-type": {
    wrong: call("list", { json: [], contentType: null }),
    right: call("list", { json: [], contentType: "text/json; charset=UTF-8" }),
  },
  "body-fits-label": { wrong: call("list", { text: "<html></html>" }), right: call("list", { json: [] }) },
  "body-present": { wrong: call("release", { text: " " }), right: call("release", { json: one }) },
  "body-encoding": {
    wrong: call("list", { bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x5d]) }),
    right: call("list", { json: [] }),
  },
  "json-well-formed": { wrong: call("list", { text: "[,]" }), right: call("list", { json: [] }) },
  "json-not-in-string": { wrong: call("list", { json: "[]" }), right: call("list", { json: [] }) },
  "json-duplicate-keys": {
    wrong: call("save", { text: '{"Rank":1,"Rank":1}' }),
    right: call("save", { text: '{"Rank":1,"User":{"Rank":1}}' }),
  },
  "json-integers": {
    wrong: call("save", { text: '{"Rank":427.0}' }),
    right: call("save", { text: '{"Rank":427,"Contact":{"Address":{"Wgs84Latitude":1.0}}}' }),
  },
  "no-error-under-200": {
    wrong: call("save", { json: { Error: true, Message: "no" } }),
    right: call("save", { json: one }),
  },
  "answer-schema": {
    wrong: call("save", { json: { ...one, Rank: "1" } }),
    right: call("save", { json: { ...one, WhenEnded: null } }),
  },
  "undocumented-property": { wrong: call("save", { json: { ...one, More: 1 } }), right: call("save", { json: one }) },
  "credentials-required": { wrong: refusal("none", 200), right: refusal("none", 403) },
  "credentials-scheme": { wrong: refusal("unknown-scheme", 200), right: refusal("unknown-scheme", 401) },
  "credentials-made-up": { wrong: refusal("made-up", 200), right: refusal("made-up", 401) },
  "credentials-malformed": { wrong: refusal("malformed", 500), right: refusal("malformed", 400) },
  "credentials-accepted": { wrong: call("update", { status: 401 }), right: call("update", { json: one }) },
  "credentials-further": {
    wrong: { kind: "admission", call: makeCall("list", { status: 401, auth: "Bearer a" }), scheme: "Bearer" },
    right: { kind: "admission", call: makeCall("update", { status: 403, id: 7, auth: "Bearer a" }), scheme: "Bearer" },
  },
  "select-keys": { wrong: selection({ ChatSessionId: 7, CustomerName: "Kari Nordmann" }), right: selection(chosen) },
  "select-kept": { wrong: selection({ ...chosen, CustomerName: null }), right: selection(chosen) },
  "select-nulled": { wrong: selection({ ...chosen, Rating: 0 }), right: selection({ ...chosen, LastMessage: "" }) },
  "xml-well-formed": {
    wrong: call("list", { text: "<a><b></a>", accept: "text/xml" }),
    right: call("list", { text: "<a/>", accept: "text/xml" }),
  },
  "xml-equals-json": { wrong: xml(asXml({ ...one, Rating: 5 })), right: xml(asXml(one)) },
  "select-nested": {
    wrong: path({ ...chosen, User: null }),
    right: path({ ...chosen, User: { AssociateId: 5, Name: "TJE0" } }),
  },
  "request-patch-types": {
    wrong: binding("application/merge-patch+json", { ...one, CustomerName: "" }),
    right: binding("application/merge-patch+json", one),
  },
  "language-headers": {
    wrong: {
      kind: "language",
      call: makeCall("list", {}),
      headers: "SO-Culture: de",
      plain: makeListing(one),
      varied: makeListing({ ...one, AlertLevel: 3 }),
      stable: () => true,
    },
    right: {
      kind: "language",
      call: makeCall("list", {}),
      headers: "SO-TimeZone: UTC",
      plain: makeListing(one),
      varied: makeListing({ ...one, WhenRequested: "2024-01-15T08:30:15Z" }),
      stable: () => true,
    },
  },
  "request-text-json": { wrong: binding("text/json", { ...one, CustomerName: "" }), right: binding("text/json", one) },
  "request-xml": {
    wrong: binding("text/xml", { ...one, Rating: 0 }),
    right: binding("text/xml", { ...one, SessionKey: "other" }),
  },
  "request-form": { wrong: binding("form", { ...one, CustomerConsented: false }), right: binding("form", one) },
  "request-camel-case": {
    wrong: binding("camel-case", makeSession(7, { CustomerName: null })),
    right: binding("camel-case", one),
  },
  "put-without-body": {
    wrong: call("update", { status: 200, json: one, expect: "no-entity" }),
    right: call("update", { status: 400, expect: "no-entity" }),
  },
  "broken-body-refused": {
    wrong: {
      kind: "failed-write",
      call: makeCall("update", { status: 400, expect: "rejection" }),
      before: one,
      after: { ...one, CustomerName: "" },
    },
    right: {
      kind: "failed-write",
      call: makeCall("update", { status: 422, expect: "rejection" }),
      before: one,
      after: one,
    },
  },
  "refused-changes-nothing": {
    wrong: {
      kind: "intrusion",
      call: makeCall("update", { status: 401, expect: "refusal" }),
      before: one,
      after: { ...one, CustomerName: "Written all the same" },
      made: 0,
    },
    right: {
      kind: "intrusion",
      call: makeCall("update", { status: 401, expect: "refusal" }),
      before: one,
      after: { ...one, WhenFetched: "2024-02-01T00:00:00Z" },
      made: 0,
    },
  },
  "list-unique": { wrong: call("list", { json: [one, one] }), right: call("list", { json: [one, makeSession(8)] }) },
  "list-stable": {
    wrong: {
      kind: "listing",
      call: makeCall("list", {}),
      first: makeListing(one),
      second: makeListing({ ...one, Rating: 5 }),
      third: makeListing({ ...one, Rating: 6 }),
      own: new Set<number>(),
    },
    right: {
      kind: "listing",
      call: makeCall("list", {}),
      first: makeListing(one),
      second: makeListing({ ...one, WhenFetched: "2024-02-01T00:00:00Z", LastMessage: "Somebody writes" }),
      third: makeListing(one),
      own: new Set<number>(),
    },
  },
  "create-new-id": { wrong: creation(makeSession(2)), right: creation(one, one) },
  "create-listed": { wrong: creation(one, makeSession(8, { CustomerAlias: "x" })), right: creation(one, one) },
  "create-keeps": {
    wrong: creation({ ...one, CustomerName: "x" }, one),
    right: creation({ ...one, Status: "PreChatForm", Rank: 9 }, one),
  },
  "save-creates-none": {
    wrong: {
      kind: "update",
      call: makeCall("save", {}),
      id: 7,
      echoed: one,
      before: makeListing(one),
      after: makeListing(one, makeSession(8)),
      tag: "alias",
    },
    right: {
      kind: "update",
      call: makeCall("save", {}),
      id: 7,
      echoed: one,
      before: makeListing(one),
      after: makeListing(one),
      tag: "alias",
    },
  },
  "write-answers-asked": { wrong: stored(makeSession(8)), right: stored(one) },
  "write-kept": {
    wrong: stored({ ...one, FirstMessage: "fir" }),
    right: stored({ ...one, WhenRequested: "2024-01-15T08:30:15Z" }),
  },
  "answer-equals-list": {
    wrong: stored(one, { ...one, Rating: 5 }),
    right: stored(one, { ...one, TableRight: { Mask: "FULL" } }),
  },
  "bystanders-unchanged": {
    wrong: {
      kind: "bystanders",
      call: makeCall("update", {}),
      touched: new Set([8]),
      before: makeListing(one),
      after: makeListing({ ...one, Rating: 5 }),
      only: undefined,
    },
    right: {
      kind: "bystanders",
      call: makeCall("update", {}),
      touched: new Set([7]),
      before: makeListing(one),
      after: makeListing({ ...one, Rating: 5 }),
      only: undefined,
    },
  },
  "put-path-id": {
    wrong: {
      kind: "path-id",
      call: makeCall("update", {}),
      pathBefore: one,
      pathAfter: one,
      bodyBefore: one,
      bodyAfter: { ...one, Rating: 5 },
    },
    right: {
      kind: "path-id",
      call: makeCall("update", { status: 400 }),
      pathBefore: one,
      pathAfter: one,
      bodyBefore: one,
      bodyAfter: one,
    },
  },
  "claim-hands-out": { wrong: claim([queued], undefined, [queued]), right: claim([queued], taken, [taken]) },
  "claim-oldest": {
    wrong: claim([older, queued], taken, [older, taken]),
    right: claim([makeSession(9), queued], taken, [taken]),
  },
  "claim-queued-only": {
    wrong: claim([{ ...queued, Status: "Closed" }], taken, [taken]),
    right: claim([queued], taken, [taken]),
  },
  "claim-assigns": {
    wrong: claim([queued], { ...taken, User: null }, [taken]),
    right: claim([queued], taken, [taken]),
  },
  "claim-started": {
    wrong: claim([queued], { ...taken, WhenStarted: "0001-01-01T00:00:00" }, [taken]),
    right: claim([queued], taken, [taken]),
  },
  "claim-rank": {
    wrong: claim([queued], { ...taken, Rank: 3 }, [taken, { ...taken, ChatSessionId: 8, Rank: 2 }]),
    right: claim([queued], { ...taken, Rank: 1 }, [taken, { ...taken, ChatSessionId: 8, Rank: 2 }]),
  },
  "claim-keeps": {
    wrong: claim([queued], { ...taken, CustomerName: "x" }, [taken]),
    right: claim([queued], { ...taken, LastMessage: "Welcome" }, [taken]),
  },
  "claim-stored": { wrong: claim([queued], taken, [queued]), right: claim([queued], taken, [taken]) },
  "claim-once": { wrong: claims(7, 7), right: claims(7, 8, 0) },
  "claim-empty-queue": {
    wrong: {
      kind: "empty-queue",
      call: makeCall("claim", { json: one, expect: "empty-queue" }),
      before: makeListing({ ...one, Status: "Closed" }),
      sharedServer: false,
      concurrentActivity: false,
    },
    right: {
      kind: "empty-queue",
      call: makeCall("claim", { json: null, expect: "empty-queue" }),
      before: makeListing(),
      sharedServer: false,
      concurrentActivity: false,
    },
  },
  "release-answers-asked": { wrong: release(makeSession(8)), right: release(free) },
  "release-queued": {
    wrong: release({ ...free, Status: "Closed" }),
    right: release({ ...free, Status: "OfflineForm" }),
  },
  "release-without-user": {
    wrong: release({ ...free, User: user }),
    right: release({ ...free, User: { AssociateId: 0, Name: "" } }),
  },
  "release-hands-off": { wrong: release({ ...free, ChatbotIsActive: true }), right: release(free) },
  "release-keeps": { wrong: release({ ...free, FirstMessage: "" }), right: release(free) },
  "release-stored": { wrong: release(free, { ...free, Rating: 1 }), right: release(free) },
  "release-comes-back": {
    wrong: { kind: "return", call: makeCall("claim", { json: null }), id: 7, picked: undefined, sharedServer: false },
    right: { kind: "return", call: makeCall("claim", { json: taken }), id: 7, picked: taken, sharedServer: false },
  },
  "unknown-id": {
    wrong: {
      kind: "unknown-id",
      call: makeCall("update", { json: one, expect: "unknown" }),
      id: 999,
      before: makeListing(),
      after: makeListing(),
      tag: "t",
    },
    right: {
      kind: "unknown-id",
      call: makeCall("update", { json: null, expect: "unknown" }),
      id: 999,
      before: makeListing(one),
      after: makeListing(one),
      tag: "t",
    },
  },
  "get-reads-back": {
    wrong: { kind: "read-back", call: beyond("GetChatSessionEntity", { json: { ...one, Rating: 1 } }), wanted: one },
    right: { kind: "read-back", call: beyond("GetChatSessionEntity", { json: one }), wanted: one },
  },
  "patch-changes-named": { wrong: patched({ ...one, TopicId: 9 }), right: patched({ ...one, Rating: 3 }) },
  "patch-test-refuses": { wrong: patchTest(200, one), right: patchTest(409, one) },
  "message-is-listed": {
    wrong: said(),
    right: said({ ChatMessageId: 2, Message: "hello" }),
  },
  "deleted-is-gone": { wrong: gone(one), right: gone(null) },
};

function judge(name: string, fact: Fact): readonly string[] | undefined {
  const check = checks.find((candidate) => candidate.name === name);
  if (check?.on !== fact.kind) throw new Error(`${name} does not look at ${fact.kind}`);
  expect(check.appliesTo(fact.call.operation)).toBe(true);
  const verdicts = (
    check.run as (fact: Fact, from: typeof contract) => readonly { message: string; severity?: string }[] | undefined
  )(fact, contract);
  return verdicts?.filter(({ severity }) => severity !== "info").map(({ message }) => message);
}

describe("every check", () => {
  test("has its wrong and its right exchange", () => {
    expect(Object.keys(TABLE).sort()).toEqual(checks.map(({ name }) => name).sort());
  });

  test.each(checks.map((check) => [check.name, check] as const))("%s explains itself", (_name, check) => {
    expect(check.title).toMatch(/^[A-Z$].{15,}[^.]$/);
    expect(check.explanation).toMatch(/^[A-Z$\d].{40,}\.$/s);
  });

  test.each(Object.keys(TABLE))("%s finds the wrong exchange", (name) => {
    expect(judge(name, TABLE[name]?.wrong as Fact)).not.toEqual([]);
    expect(judge(name, TABLE[name]?.wrong as Fact)).toBeDefined();
  });

  test.each(Object.keys(TABLE))("%s passes the right exchange", (name) => {
    expect(judge(name, TABLE[name]?.right as Fact)).toEqual([]);
  });
});

test("PUT's answer has its links", () => {
  expect(judge("answer-schema", call("update", { json: one }))).toEqual(["_Links is missing."]);
  expect(judge("answer-schema", call("update", { json: { ...one, _Links: null } }))).toHaveLength(1);
  expect(judge("answer-schema", call("update", { json: { ...one, ...links } }))).toEqual([]);
});

describe("what is in a reference", () => {
  const inside = (User: unknown): readonly string[] | undefined =>
    judge("answer-schema", call("list", { json: [{ ...one, User }] }));
  test.each<[string, unknown, readonly string[]]>([
    ["may be slimmer", { AssociateId: 5 }, []],
    ["may be newer", { AssociateId: 5, Brandnew: 1 }, []],
    ["is not written in camelCase", { associateId: 5, name: "x" }, ["User.associateId should be written AssociateId."]],
    ["may have a second spelling beside the published one", { AssociateId: 5, associateId: 5 }, []],
  ])("%s", (_name, user, faults) => {
    expect(inside(user)).toEqual(faults);
  });
});

test.each<[string, object, boolean, number]>([
  ["another user's, where others were seen at work", { Status: "UserLast" }, true, 0],
  ["another user's, where no one else works", { Status: "UserLast" }, false, 1],
  ["closed, whether or not others work", { Status: "Closed" }, true, 1],
])("a session that was %s is handed out from an empty queue", (_name, was, concurrent, faults) => {
  const fact: Fact = {
    kind: "empty-queue",
    call: makeCall("claim", { json: one, expect: "empty-queue" }),
    before: makeListing({ ...one, ...was }),
    sharedServer: concurrent,
    concurrentActivity: concurrent,
  };
  expect(judge("claim-empty-queue", fact)).toHaveLength(faults);
});

test.each<[string, string, Session, readonly string[]]>([
  [
    "another user",
    "claim-assigns",
    { User: { AssociateId: 6 } },
    ["The same caller becomes a different User at a later pick-up."],
  ],
  [
    "the start of all counts",
    "claim-started",
    { WhenStarted: "1970-01-01T01:00:00+01:00" },
    ["answer", "list"].map((place) => `WhenStarted is "1970-01-01T01:00:00+01:00" in the ${place} after pick-up.`),
  ],
  [
    "when it was requested",
    "claim-started",
    { WhenStarted: queued["WhenRequested"] },
    ["answer", "list"].map(
      (place) => `WhenStarted is ${JSON.stringify(queued["WhenRequested"])} in the ${place} after pick-up.`,
    ),
  ],
])("a pick-up by or at %s is found", (_name, check, change, faults) => {
  const picked = { ...taken, ...change };
  const waiting = { ...queued, WhenStarted: "0001-01-01T00:00:00" };
  expect(judge(check, claim([waiting], picked, [picked]))).toEqual(faults);
});

test.each([
  ["two hours ahead", "2024-05-01T16:00:01+02:00", 2],
  ["that of its own zone", "2024-05-01T14:00:01Z", 2],
  ["half an hour behind", "2024-05-01T11:30:00Z", 2],
  ["the same", "2024-05-01T14:00:01+02:00", 0],
  ["a few minutes ahead", "2024-05-01T12:05:00Z", 0],
  ["without an offset", "2024-05-01T14:00:01", 0],
  ["of a clock that stands still", "2023-01-01T00:00:00Z", 0],
])("WhenStarted is held against the Date of a pick-up: %s", (_name, WhenStarted, faults) => {
  const picked = { ...taken, WhenStarted };
  const { call: made, ...fact } = claim([{ ...queued, WhenStarted: "0001-01-01T00:00:00" }], picked, [picked]);
  if (!made?.answer) throw new Error("the pick-up has no answer");
  const headers = { ...made.answer.headers, date: "Wed, 01 May 2024 12:00:00 GMT" };
  expect(judge("claim-started", { ...fact, call: { ...made, answer: { ...made.answer, headers } } })).toHaveLength(
    faults,
  );
});

test("a new session that is over is found", () => {
  const fact = TABLE["create-keeps"]?.right;
  if (fact?.kind !== "creation") throw new Error("create-keeps looks at creations");
  expect(judge("create-keeps", { ...fact, echoed: { ...fact.echoed, Status: "OfflineForm" } })).toEqual([]);
  expect(judge("create-keeps", { ...fact, echoed: { ...fact.echoed, Status: "Closed" } })).toHaveLength(1);
});

test.each<[string, number]>([
  ['<?xml version="1.0"?><a:R xmlns:a="x"><a:B/></a:R>', 0],
  ['\uFEFF<?xml version="1.0"?><R/>', 0],
  ["\n<R/>", 0],
  ['\n<?xml version="1.0"?><R/>', 1],
  ['<R><B i:nil="true"/></R>', 1],
])("%j is well-formed, but for %i faults", (text, faults) => {
  expect(
    judge("xml-well-formed", call("list", { accept: "application/xml", text, contentType: "application/xml" })),
  ).toHaveLength(faults);
});

test("a date with nine digits of a second is told by that", () => {
  const nine = makeSession(7, { WhenRequested: "2024-01-15T09:30:15.123456789+01:00" });
  const told = judge("answer-schema", call("list", { json: [nine] }));
  expect(told?.join()).toContain("should be date-time with at most 7 digits of a second");
});

test.each(["empty-queue", "unknown"] as const)(
  "a throttled call says nothing of what was asked for: %s",
  (expected) => {
    const answered = (status: number): Fact => call("claim", { status, json: {}, expect: expected });
    expect(judge("status-documented", answered(404))).toEqual([]);
    expect(judge("status-documented", answered(429))).toBeUndefined();
  },
);
