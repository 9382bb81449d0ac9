import { jsonOf, type Call } from "../call.ts";
import { arrival } from "../entity/drafts.ts";
import { idOf, type Session } from "../entity/session.ts";
import type { Context } from "../runner/context.ts";
import { createSessions, newcomer, putAside } from "../runner/sessions.ts";
import type { Scenario } from "../scenario.ts";
import { anySubject, ask, find, recordIn, recordsIn } from "./ask.ts";
import { ASKING, effectOf, requestOf, type Subject } from "./requests.ts";

/** What is sent about the groups, beside the scenarios of the documented operations. */

const idsWith = (...effects: readonly string[]): readonly string[] =>
  Object.keys(ASKING).filter((id) => effects.includes(effectOf(id) ?? ""));

/** Not to be read in a row: an id, a name or a list that the server may not know. */
const MAY_BE_NULL = new Set([
  "GetChatSessionEntity",
  "GetChatTopicEntity",
  "GetChatTopicUserAgent",
  "GetChatTranscript",
]);

/** Everything that only reads: as JSON, as XML, and without credentials. */
const readGroups: Scenario = {
  name: "read-groups",
  title: "reads what the further operations give, as JSON and XML, and knocks without credentials",
  modes: ["read", "write", "sandbox"],
  operations: idsWith("reads"),
  facts: ["call", "refusal", "admission"],
  async run(context) {
    const subject = anySubject(context);
    await context.together(idsWith("reads").map((id) => () => readOne(context, id, subject)));
  },
};

async function readOne(context: Context, id: string, subject: Subject): Promise<void> {
  const aboutSession = /\{|chatSession/i.test(`${find(context, id)?.path} ${JSON.stringify(requestFor(context, id))}`);
  if (aboutSession && subject.id === 0) return context.skip("no session is listed that could be read", [id]);
  const expect = MAY_BE_NULL.has(id) ? "unknown" : "answer";
  await ask(context, id, subject, id, { expect });
  await ask(context, id, subject, `${id} as XML`, { expect, accept: "application/xml" });
  await knock(context, id, subject);
  await letIn(context, id, subject);
}

function requestFor(context: Context, id: string): object {
  const operation = find(context, id);
  const {
    operation: _,
    id: _id,
    ...rest
  } = operation ? requestOf(operation, { id: 1, topic: 1, login: "x", text: "x" }) : { operation: 0, id: 0 };
  return rest;
}

/** Every way not to be let in; the answer to the first of them, which may have been let in all the same. */
async function knock(context: Context, id: string, subject: Subject): Promise<Call | undefined> {
  let first: Call | undefined;
  for (const [how, auth, label] of PROBES) {
    const call = await ask(context, id, subject, `${id} with ${label}`, { auth, expect: "refusal" });
    if (call) context.emit({ kind: "refusal", call, how });
    first ??= call;
  }
  return first;
}

const PROBES = [
  ["none", null, "no credentials"],
  ["unknown-scheme", "Unknown dGplMDpUamUw", "a scheme that no document lists"],
  ["malformed", "Basic", "Basic and no value"],
] as const;

/** Further credentials must do as well. What they may see and change is open, so they ask about nobody's session. */
async function letIn(context: Context, id: string, subject: Subject): Promise<void> {
  for (const auth of context.auth.slice(1)) {
    const scheme = /^\S*/.exec(auth)?.[0] ?? "";
    const purpose = `${id} with the further credentials (${scheme})`;
    const call = await ask(context, id, subject, purpose, { auth, expect: "entry" });
    if (call) context.emit({ kind: "admission", call, scheme });
    if (effectOf(id) === "creates") adopt(context, recordIn(call));
  }
}

/** High in int32, where no counter has come yet. */
const NOBODYS = 2_147_483_001;

function nobodys(context: Context, subject: Subject): Subject {
  if (!context.memory.known.has(NOBODYS)) context.memory.absent.add(NOBODYS);
  return { ...subject, id: NOBODYS, topic: NOBODYS };
}

/** A session from its creation to its end, by resource and agent in turn. */
const sessionLife: Scenario = {
  name: "session-life",
  title: "leads a session of its own from creation to its end",
  modes: ["write", "sandbox"],
  operations: idsWith("creates", "session", "first").concat("RestGetChatSessionEntity", "GetChatSessionEntity"),
  facts: ["call", "refusal", "admission", "read-back", "patched", "patch-test", "said", "gone"],
  async run(context) {
    const subject = await makeOne(context);
    if (!subject) return context.skip("no session could be created");
    await patch(context, subject);
    for (const [add, list] of [
      ["RestAddChatMessage", "RestGetChatMessages"],
      ["AddChatMessage", "GetChatMessages"],
    ] as const) {
      await say(context, subject, add, list);
    }
    for (const id of ["RestGetChatTranscript", "GetChatTranscript"]) await ask(context, id, subject, `${id} of it`);
    await move(context, subject);
    for (const id of idsWith("session")) {
      await knock(context, id, subject);
      await letIn(context, id, nobodys(context, subject));
    }
    await end(context, subject);
  },
};

/** One by Save, which both ways of reading must show; and one by each other way of creating. */
async function makeOne(context: Context): Promise<Subject | undefined> {
  const [created] = await createSessions(context, "a session to lead through its life", [newcomer]);
  if (!created || created.id === 0) return undefined;
  await putAside(context, created);
  const topic = context.memory.topic;
  const subject: Subject = { id: created.id, topic, login: "nobody", text: context.newTag() };
  const saved = recordIn(await savedAgain(context, created.id, created.tag));
  for (const id of ["RestGetChatSessionEntity", "GetChatSessionEntity"]) {
    const call = await ask(context, id, subject, `${id} of a session that was saved`);
    if (call && saved) context.emit({ kind: "read-back", call, wanted: saved });
  }
  for (const id of idsWith("creates")) {
    adopt(context, recordIn(await ask(context, id, subject, `create by ${id}`)));
    // What is wrongly let in is this run's doing too.
    adopt(context, recordIn(await knock(context, id, subject)));
    await letIn(context, id, subject);
  }
  return subject;
}

async function savedAgain(context: Context, id: number, tag: string): ReturnType<typeof ask> {
  const operation = context.operation("save");
  const entity = {
    ...arrival({ id, tag, topic: context.memory.topic }, "2024-01-10T09:00:00+01:00", 1),
    Status: "CustomerLast",
  };
  return context.send({ operation, id, entity, purpose: "save the session as it is to be read", expect: "answer" });
}

function adopt(context: Context, session: Session | undefined): void {
  const id = idOf(session);
  if (id === 0 || context.memory.known.has(id) || !session) return;
  const { TableRight: _right, FieldProperties: _fields, _Links: _links, ...entity } = session;
  context.memory.own.set(id, entity);
  context.memory.known.add(id);
}

async function patch(context: Context, subject: Subject): Promise<void> {
  if (!find(context, "PatchChatSessionEntity")) return;
  const read = async (): Promise<Session | undefined> =>
    recordIn(await ask(context, "RestGetChatSessionEntity", subject, "read around a patch"));
  const [name, alias] = [`${subject.text} <patched> "ø"`, `${subject.text}-a`];
  for (const [body, changes] of [
    [
      [
        { op: "replace", path: "/CustomerName", value: name },
        { op: "test", path: "/CustomerName", value: name },
      ],
      { CustomerName: name },
    ],
    [
      { CustomerAlias: alias, Rating: 3 },
      { CustomerAlias: alias, Rating: 3 },
    ],
  ] as const) {
    const before = await read();
    const how = Array.isArray(body) ? "a list of changes" : "a part of the session";
    const call = await ask(context, "PatchChatSessionEntity", subject, `PATCH with ${how}`, asJson(body));
    const after = await read();
    if (call && before && after) context.emit({ kind: "patched", call, before, after, changes });
  }
  const before = await read();
  const refused = asJson([
    { op: "replace", path: "/CustomerName", value: "never" },
    { op: "test", path: "/CustomerEmail", value: "nobody@example.com" },
  ]);
  const purpose = "PATCH with a test that does not hold";
  const call = await ask(context, "PatchChatSessionEntity", subject, purpose, { ...refused, expect: "rejection" });
  const after = await read();
  if (call && before) context.emit({ kind: "patch-test", call, before, after });
}

function asJson(value: unknown): { readonly raw: { readonly body: string; readonly contentType: string } } {
  return { raw: { body: JSON.stringify(value), contentType: "application/json" } };
}

async function say(context: Context, subject: Subject, add: string, list: string): Promise<void> {
  const text = context.newTag();
  const before = recordsIn(await ask(context, list, subject, `${list} before something is said`));
  const after = Math.max(0, ...before.map((message) => Number(message["ChatMessageId"])));
  const call = await ask(context, add, { ...subject, text }, `say something by ${add}`);
  const all = await ask(context, list, subject, `${list} after something was said`);
  const more = list.startsWith("Rest")
    ? { query: { after: String(after) } }
    : asJson({ ChatSessionId: subject.id, After: after });
  const rest = await ask(context, list, subject, `${list} after the last known message`, more);
  if (!call || !Array.isArray(jsonOf(all)) || !Array.isArray(jsonOf(rest))) return;
  context.emit({ kind: "said", call, text, listed: recordsIn(all), later: recordsIn(rest), after });
}

/** Given back, picked up again by its number, offered and not taken, by both ways. */
async function move(context: Context, subject: Subject): Promise<void> {
  for (const ids of [
    [
      "AgentResetChatSession",
      "RestPickUpChatSession",
      "RestTransferChatSession",
      "RestAcceptChatSessionTransfer",
      "RestRejectChatSessionTransfer",
    ],
    [
      "AgentResetChatSession",
      "PickUpChatSession",
      "TransferChatSession",
      "AcceptChatSessionTransfer",
      "RejectChatSessionTransfer",
    ],
  ]) {
    let login = subject.login;
    for (const id of ids) {
      // Somebody else may have picked it up in between: null is an answer then.
      const expect = /PickUp/.test(id) ? "unknown" : "answer";
      const session = recordIn(await ask(context, id, { ...subject, login }, `${id} of it`, { expect }));
      const user = session?.["User"] as Session | null | undefined;
      if (typeof user?.["Name"] === "string") login = user["Name"];
    }
  }
  const first = "RestPickUpFirstChatSession";
  await knock(context, first, subject);
  await ask(context, first, subject, "pick up the first of the queue", { expect: "unknown" });
  await letIn(context, first, subject);
}

/** Each way to delete, on a session of its own. */
async function end(context: Context, subject: Subject): Promise<void> {
  const another = [...context.memory.own.keys()].find((id) => id !== subject.id && id !== context.memory.worker?.id);
  for (const [id, about, read] of [
    ["RestDeleteChatSessionEntity", subject.id, "RestGetChatSessionEntity"],
    ["DeleteChatSessionEntity", another, "GetChatSessionEntity"],
  ] as const) {
    if (about === undefined) continue;
    const one = { ...subject, id: about };
    const call = await ask(context, id, one, `delete session ${about}`);
    const after = await ask(context, read, one, `${read} of a deleted session`, { expect: "unknown" });
    if (!call || !after) continue;
    context.emit({ kind: "gone", call, after });
    if (call.answer?.status === 204 && !recordIn(after)) context.memory.own.delete(about);
  }
}

/** A topic of the run's own, its agents, and presence as it was. Only where nobody else is disturbed. */
const topicLife: Scenario = {
  name: "topic-life",
  title: "makes a topic, gives it agents, and deletes it",
  modes: ["sandbox"],
  operations: idsWith("settings"),
  facts: ["call", "refusal", "admission"],
  async run(context) {
    const subject = anySubject(context);
    for (const id of idsWith("settings")) {
      await knock(context, id, subject);
      await letIn(context, id, nobodys(context, subject));
    }
    const made = recordIn(await ask(context, "SaveChatTopicEntity", subject, "make a topic"));
    const topic = Number(made?.["ChatTopicId"] ?? 0);
    if (topic === 0) return context.skip("no topic could be made", idsWith("settings"));
    const own = { ...subject, topic };
    for (const id of [
      "GetChatTopicEntity",
      "AddChatTopicUserAgent",
      "GetChatTopicUserAgent",
      "UpdateChatTopicUserAgent",
      "UpdateChatTopicUserAgents",
      "GetChatTopicUserAgentList",
      "DeleteChatTopicUserAgent",
      "SaveChatPresence",
      "DeleteChatTopicEntity",
    ]) {
      await ask(context, id, own, `${id}: a topic of the run`, { expect: id.startsWith("Get") ? "unknown" : "answer" });
    }
  },
};

export const GROUP_SCENARIOS: readonly Scenario[] = [readGroups, sessionLife, topicLife];
