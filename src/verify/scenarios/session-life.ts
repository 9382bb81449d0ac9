import type { Effect, Operation } from "../../model.ts";
import { jsonOf } from "../call.ts";
import { arrival } from "../entity/drafts.ts";
import type { Session } from "../entity/session.ts";
import { isDocumented, SESSION } from "../../operation-roles.ts";
import { draftFor, type Context } from "../runner/context.ts";
import { createSessions, draftSession, takeOutOfQueue } from "../runner/sessions.ts";
import type { Scenario } from "../scenario.ts";
import { asJson, ask, onSessions, readerLike, recordIn, recordsIn, type Subject, unusedIds } from "./ask.ts";
import { patchSession } from "./patch-session.ts";
import { probeAuth, trackCreated, tryFurtherAuth } from "./probe-auth.ts";

/** A session from its creation to its end, alternating between resource and agent. */
export const sessionLife: Scenario = {
  name: "session-life",
  title: "takes a session of its own from creation to its end",
  modes: ["write", "sandbox"],
  asks: (operation) => operation.carrier === SESSION && !isDocumented(operation),
  facts: ["call", "refusal", "admission", "read-back", "patched", "patch-test", "said", "gone"],
  async run(context) {
    const subject = await createSession(context);
    if (!subject) return context.skip("no session could be created");
    await patchSession(context, subject);
    for (const operation of onSessions(context, "adds")) await addMessage(context, subject, operation);
    for (const operation of onSessions(context, "reads").filter(({ answer }) => answer.type === "string")) {
      await ask(context, operation, subject, `${operation.id} of it`);
    }
    await transferSession(context, subject);
    for (const operation of onSessions(context, ...ON_NAMED)) {
      await probeAuth(context, operation, subject);
      await tryFurtherAuth(context, operation, unusedIds(context, subject));
    }
    await deleteSession(context, subject);
  },
};

/** What may be done to a session named in the request. */
const ON_NAMED: readonly Effect[] = [
  "saves",
  "adds",
  "updates",
  "deletes",
  "takes",
  "releases",
  "transfers",
  "accepts",
  "rejects",
];

/** Creates one by Save, which both styles of reading must show, and one in each other way. */
async function createSession(context: Context): Promise<Subject | undefined> {
  const [created] = await createSessions(context, "a session to take through its life", [draftSession]);
  if (!created || created.id === 0) return undefined;
  await takeOutOfQueue(context, created);
  const topic = context.memory.topic;
  const subject: Subject = { session: created.id, topic, login: "nobody", text: context.newTag() };
  const saved = recordIn(await saveAgain(context, created.id, created.tag));
  for (const operation of onSessions(context, "reads").filter(({ answer }) => answer.type.startsWith(SESSION))) {
    const call = await ask(context, operation, subject, `${operation.id} of a session that was saved`);
    if (call && saved) context.emit({ kind: "read-back", call, wanted: saved });
  }
  for (const operation of onSessions(context, "creates")) {
    trackCreated(context, recordIn(await ask(context, operation, subject, `create by ${operation.id}`)));
    // Whatever a server wrongly creates also belongs to this run.
    trackCreated(context, recordIn(await probeAuth(context, operation, subject)));
    await tryFurtherAuth(context, operation, subject);
  }
  return subject;
}

async function saveAgain(context: Context, id: number, tag: string): ReturnType<typeof ask> {
  const operation = context.operation("save");
  const entity = {
    ...arrival(draftFor(context, id, tag), "2024-01-10T09:00:00+01:00", 1),
    Status: "CustomerLast",
  };
  return context.send({ operation, id, entity, purpose: "save the session as it is to be read", expect: "answer" });
}

async function addMessage(context: Context, subject: Subject, add: Operation): Promise<void> {
  const list = onSessions(context, "reads").find(
    ({ style, answer }) => style === add.style && answer.array && answer.type === add.answer.type,
  );
  if (!list) return;
  const text = context.newTag();
  const before = recordsIn(await ask(context, list, subject, `${list.id} before something is said`));
  const after = Math.max(0, ...before.map((message) => Number(message["ChatMessageId"])));
  const call = await ask(context, add, { ...subject, text }, `say something by ${add.id}`);
  const all = await ask(context, list, subject, `${list.id} after something was said`);
  const more = list.body
    ? asJson({ ChatSessionId: subject.session, After: after })
    : { query: { after: String(after) } };
  const rest = await ask(context, list, subject, `${list.id} after the last known message`, more);
  if (!call || !Array.isArray(jsonOf(all)) || !Array.isArray(jsonOf(rest))) return;
  context.emit({ kind: "said", call, text, listed: recordsIn(all), later: recordsIn(rest), after });
}

/** Puts it back, picks it up by id, offers and rejects it, in both styles; then picks up the first of the queue. */
async function transferSession(context: Context, subject: Subject): Promise<void> {
  for (const wanted of ["resource", "agent"] as const) {
    let login = subject.login;
    for (const effect of ["releases", "takes", "transfers", "accepts", "rejects"] as const) {
      const operations = onSessions(context, effect);
      const operation = operations.find(({ style }) => style === wanted) ?? operations[0];
      // Another agent may have picked it up in between, in which case null is an answer.
      const expect = effect === "takes" ? "unknown" : "answer";
      const call = await ask(context, operation, { ...subject, login }, `${operation?.id} of it`, { expect });
      const user = recordIn(call)?.["User"] as Session | null | undefined;
      if (typeof user?.["Name"] === "string") login = user["Name"];
    }
  }
  for (const claim of onSessions(context, "claims")) {
    await probeAuth(context, claim, subject);
    await ask(context, claim, subject, "pick up the first of the queue", { expect: "unknown" });
    await tryFurtherAuth(context, claim, subject);
  }
}

/** Tries each way to delete, each on its own session. */
async function deleteSession(context: Context, subject: Subject): Promise<void> {
  const { own, workSession } = context.memory;
  let session: number | undefined = subject.session;
  for (const operation of onSessions(context, "deletes")) {
    if (session === undefined) return;
    const one = { ...subject, session };
    const reader = readerLike(context, operation);
    const call = await ask(context, operation, one, `delete session ${session}`);
    const after = await ask(context, reader, one, `${reader?.id} of a deleted session`, { expect: "unknown" });
    if (call && after) {
      context.emit({ kind: "gone", call, after });
      if (call.answer?.status === 204 && !recordIn(after)) own.delete(session);
    }
    const used: readonly unknown[] = [subject.session, session, workSession?.id];
    session = [...own.keys()].find((id) => !used.includes(id));
  }
}
