/** Steps shared by scenarios: create a session, change it, look at it again. */

import { isRecord } from "../../values.ts";
import { jsonOf, type Call, type CallSpec } from "../call.ts";
import { arrival, type DraftOptions } from "../entity/drafts.ts";
import { compareWithSent } from "../entity/compare.ts";
import { idOf, type Session } from "../entity/session.ts";
import { MANAGED } from "../entity/writable.ts";
import type { Listing } from "../facts/listing.ts";
import type { Operation } from "../../model.ts";
import { answerRows } from "../../operation-roles.ts";
import { holdsText } from "../tags.ts";
import type { Created } from "./created.ts";
import { draftFor, emitBystanders, SkipError, type Context } from "./context.ts";
import { listedIn } from "./listing.ts";

/** The session in an answer; undefined if there is none. */
export function sessionIn(call: Call | undefined): Session | undefined {
  const value = jsonOf(call);
  return isRecord(value) && ["ChatSessionId", "TopicId", "Status"].some((name) => name in value) ? value : undefined;
}

type Draft = (options: DraftOptions, index: number) => Session;

/** Sends Save with id 0 for each draft, in turn or all at once, reads the list once, and emits the results. */
export async function createSessions(
  context: Context,
  purpose: string,
  drafts: readonly Draft[],
  how: { readonly alike?: boolean; readonly together?: boolean } = {},
): Promise<readonly Created[]> {
  const { memory } = context;
  const sameTag = how.alike ? context.newTag() : undefined;
  const before = new Set(memory.known);
  // `now` is the same for all, so that alike sessions are alike in this too.
  const { now } = draftFor(context, 0, "");
  const operation = context.operation("save");
  const save = async (entity: Session): Promise<Call> => {
    // If no session shows a topic, the topic tried may not exist.
    const blind = !memory.topicListed && memory.own.size === 0;
    const call = await context.send({ operation, purpose, expect: blind ? "rejection" : "answer", entity });
    const status = call.answer?.status ?? 0;
    if (blind && status >= 400 && status < 500 && status !== 401 && status !== 403) {
      throw new SkipError("no listed session shows a topic, and a session in topic 1 is refused", operation.id);
    }
    return call;
  };
  const tasks = drafts.map((draft, index) => async () => {
    const tag = sameTag ?? context.newTag();
    const entity = draft({ ...draftFor(context, 0, tag), now }, index);
    const call = await save(entity);
    const echoed = sessionIn(call);
    const known = new Set(memory.known);
    // An id that existed before is a fault of the answer; the session does not become the run's own.
    const id = known.has(idOf(echoed)) ? 0 : idOf(echoed);
    if (id > 0) own(context, id, entity);
    return { id, tag, call, echoed, sent: entity, known };
  });
  const made = how.together ? await context.atOnce(tasks) : await inTurn(tasks);
  const after = await context.list(`list after: ${purpose}`);
  const answered = made.map(({ id }) => id).filter((id) => id > 0);
  const seen = new Set([...before, ...answered]);
  return made.map((one) => {
    const id = confirmed(context, one, after) || findByTag(context, after, one.tag, seen);
    if (id > 0) own(context, id, one.sent);
    const { call, sent, echoed, tag } = one;
    // Alike sessions share a tag, and are distinguished by id.
    const others = how.alike ? made.filter((other) => other !== one && (other.id === 0 || other.id !== id)) : [];
    const twins = others.flatMap((other) => other.id || unanswered(after, tag, seen));
    const known = new Set([...one.known, ...twins]);
    learnManaged(context, sent, [echoed, after?.byId.get(id)]);
    context.emit({ kind: "creation", call, sent, echoed, known, after, topicListed: memory.topicListed, tag });
    return { id, tag, call, echoed, sent };
  });
}

/** A session that a creation without a readable answer may have created nevertheless. */
function unanswered(after: Listing | undefined, tag: string, seen: ReadonlySet<number>): number | [] {
  const found = after?.sessions.find((session) => !seen.has(idOf(session)) && holdsText(session, tag));
  return found ? idOf(found) : [];
}

/** The id in the answer; 0 in mode write if neither the answer nor the list shows the run's mark with it. */
function confirmed(
  { mode, memory }: Context,
  { id, tag, echoed }: Pick<Created, "id" | "tag" | "echoed">,
  after: Listing | undefined,
): number {
  if (id === 0 || mode !== "write") return id;
  const listed = after?.byId.get(id);
  if (holdsText(listed ?? echoed ?? {}, tag)) return id;
  memory.own.delete(id);
  memory.unread.add(`${tag}, as session ${id}`);
  return 0;
}

/** A session to work on, created once per run and kept out of the queue so that no agent picks it up. */
export async function workOn(context: Context): Promise<Created> {
  const known = context.memory.workSession;
  if (known) return known;
  const [created] = await createSessions(context, "a session to work on", [draftSession]);
  if (!created || created.id === 0) {
    throw new SkipError("no session could be created to work on", context.operation("save").id);
  }
  await takeOutOfQueue(context, created);
  context.memory.workSession = created;
  return created;
}

/** Gives a session of the run a Status outside the queue. */
export async function takeOutOfQueue(context: Context, { id, sent }: Created): Promise<void> {
  const entity = { ...sent, ChatSessionId: id, Status: "CustomerLast" };
  const operation = context.operation("update");
  await context.send({ operation, id, entity, expect: "answer", purpose: "take a session out of the queue" });
  await context.list("list after: take a session out of the queue");
}

export const draftSession: Draft = (options) => arrival(options, "2024-01-10T09:00:00+01:00", 1);

/** Sends an update, with readings of the list before and after. */
export async function writeAndLook(
  context: Context,
  spec: CallSpec,
  touched: readonly number[],
  when: "always" | "light" = "light",
): Promise<{ readonly call: Call; readonly before: Listing | undefined; readonly after: Listing | undefined }> {
  const before = context.memory.latest;
  const call = await context.send(spec);
  const after = await context.list(`list after: ${spec.purpose}`, when);
  if (before && after) emitBystanders(context, { call, touched: new Set(touched), before, after });
  return { call, before, after };
}

/** Emits the session sent, and how the answer and the list show it. A refused one is not stored. */
export function emitStored(context: Context, call: Call, id: number, sent: Session, after: Listing | undefined): void {
  if ((call.answer?.status ?? 0) >= 400) return;
  const nowMs = Date.parse(context.clock.iso());
  const { managed } = context.memory;
  const [echoed, listed] = [sessionIn(call), listedIn(after, id)];
  context.emit({ kind: "stored", call, id, sent, echoed, listed, nowMs, managed });
}

/** A new session that contains the tag: the run's own, whatever the answer said. */
export function findByTag(
  context: Context,
  listing: Listing | undefined,
  tag: string,
  known: ReadonlySet<number>,
): number {
  const found = listing?.sessions.find((session) => !known.has(idOf(session)) && holdsText(session, tag));
  return idOf(found) && context.isOwnTag(tag) ? idOf(found) : 0;
}

/** What was created before creations were stopped is still judged. */
async function inTurn<Value>(tasks: readonly (() => Promise<Value>)[]): Promise<Value[]> {
  const results: Value[] = [];
  for (const task of tasks) {
    try {
      results.push(await task());
    } catch (error) {
      if (!(error instanceof SkipError) || results.length === 0) throw error;
      break;
    }
  }
  return results;
}

/** Names of properties that differ from the value sent everywhere the server shows them. */
function ignoredOf(
  context: Context,
  operation: Operation,
  sent: Session,
  places: readonly (Session | undefined)[],
): readonly string[] {
  const rows = answerRows(context.contract, operation);
  const seen = places.filter((place) => place !== undefined);
  const ignored = seen.map((got) =>
    compareWithSent(rows, sent, got)
      .differences.filter(({ how }) => how === "other")
      .map(({ property }) => property.name),
  );
  return (ignored[0] ?? []).filter((name) => MANAGED.has(name) && ignored.every((names) => names.includes(name)));
}

function learnManaged(context: Context, sent: Session, places: readonly (Session | undefined)[]): void {
  const { memory } = context;
  if (places.every((place) => place === undefined)) return;
  const ignored = new Set(ignoredOf(context, context.operation("save"), sent, places));
  // A small position may be correct by chance.
  const tells = (name: string): boolean =>
    Boolean(sent[name]) && (name !== "InitialQueuePos" || Number(sent[name]) > 9);
  for (const name of MANAGED) if (tells(name) && !ignored.has(name)) memory.taken.add(name);
  memory.managed = new Set([...memory.managed, ...ignored].filter((name) => !memory.taken.has(name)));
}

function own(context: Context, id: number, sent: Session): void {
  context.memory.own.set(id, { ...sent, ChatSessionId: id });
  context.memory.known.add(id);
}
