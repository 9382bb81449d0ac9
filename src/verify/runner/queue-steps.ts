/** Queue steps: pick up one session, several at once or all; put back sessions of others. */

import type { Call } from "../call.ts";
import { idOf, isQueued, userOf, type Session } from "../entity/session.ts";
import type { ClaimFact } from "../facts/queue.ts";
import type { Listing } from "../facts/listing.ts";
import { emitBystanders, type Context } from "./context.ts";
import { sessionIn } from "./sessions.ts";

/** No sandbox has a longer queue; the rest of the scenario is then skipped. */
const LONGEST_QUEUE = 200;
const BATCH = 16;

interface PickUpOptions {
  readonly select?: readonly string[];
  /** Paths among them, as the tables spell them. */
  readonly nested?: readonly string[];
  readonly accept?: string;
}

/** One pick-up, followed by a reading of the list. */
export async function pickUp(context: Context, purpose: string, options: PickUpOptions = {}): Promise<number> {
  const before = context.mode === "write" ? await context.fresh(`list before: ${purpose}`) : context.memory.latest;
  const { select, accept, nested } = options;
  const call = await context.send({
    operation: context.operation("claim"),
    purpose,
    // On a shared server another agent may be faster; the pick-up checks compare with the list.
    expect: context.sharedServer || !isServed(context) ? "empty-queue" : "answer",
    ...(select && { select: select.join(",") }),
    ...(accept !== undefined && { accept }),
  });
  const answered = sessionIn(call);
  const after = await context.list(`list after: ${purpose}`);
  if (!before) return 0;
  const answeredId = idOf(answered);
  if (after && answeredId > 0) {
    emitBystanders(context, { call, touched: new Set([answeredId]), before, after });
  }
  // Under $select and XML, the list shows which session was taken.
  const shown = answeredId > 0 ? after?.byId.get(answeredId) : undefined;
  const picked = answered && !select ? answered : (changedIn(before, after) ?? shown);
  const returned = new Set(context.memory.returned);
  emitClaim(context, { call, before, after, picked, returned, whole: !select && !accept });
  const full = after?.byId.get(idOf(picked));
  if (select && picked)
    context.emit({ kind: "selection", call, names: spelled(context, select), full, ...(nested && { nested }) });
  if (accept && picked) context.emit({ kind: "xml", call, json: full });
  return idOf(picked);
}

/** Emits a pick-up; the first one that assigns a user reveals the caller. */
export function emitClaim(context: Context, fact: Omit<ClaimFact, "kind" | "caller" | "sent">): void {
  const { memory } = context;
  const claim: ClaimFact = { kind: "claim", ...fact, caller: memory.caller, sent: memory.own.get(idOf(fact.picked)) };
  if (idOf(fact.picked) > 0) {
    memory.served.add(topicOf(fact.before.byId.get(idOf(fact.picked)) ?? fact.picked));
    context.emit(claim);
  } else {
    for (const session of fact.before.sessions.filter(isQueued)) memory.unserved.add(topicOf(session));
    memory.undecided = [...memory.undecided, claim];
  }
  if (memory.caller === 0 && fact.whole) memory.caller = Math.max(0, userOf(fact.picked));
}

const topicOf = (session: Session | undefined): number => Number(session?.["TopicId"]);

/**
 * May this waiting session be the caller's to pick up? A user who only listens to a topic also sees who waits there.
 */
export function waitsForCaller({ memory }: Context): (session: Session) => boolean {
  return (session) =>
    isQueued(session) && (!memory.unserved.has(topicOf(session)) || memory.served.has(topicOf(session)));
}

function isServed({ memory }: Context): boolean {
  return memory.latest?.sessions.some((session) => isQueued(session) && memory.served.has(topicOf(session))) ?? false;
}

/**
 * If the caller gets sessions of some topics, it only listens to the others; if it gets none of any, it is not served
 * at all.
 */
export function decideClaims(context: Context): void {
  const { memory } = context;
  if (memory.served.size === 0 && !context.sharedServer) blameRefusal(context);
  for (const claim of memory.undecided) {
    const waiting = claim.before.sessions.filter(isQueued).map(topicOf);
    if (memory.served.size === 0 || waiting.some((topic) => memory.served.has(topic))) context.emit(claim);
    else
      context.skip(`the caller is handed no session that waits in topic ${[...new Set(waiting)].join(", ")}`, [
        claim.call.operation.id,
      ]);
  }
  memory.undecided = [];
}

/**
 * A server may answer an error when no session waits for this caller, who only listens to some topics. If no topic is
 * served and the sessions keep waiting, the error is a refusal as for any other operation.
 */
function blameRefusal({ memory, emit }: Context): void {
  const refused = memory.undecided.find(
    ({ call, before, after }) =>
      call.spec.expect === "empty-queue" &&
      (call.answer?.status ?? 0) >= 400 &&
      before.sessions.some(isQueued) &&
      before.sessions.every((session) => !isQueued(session) || isQueued(after?.byId.get(idOf(session)))),
  );
  if (!refused) return;
  const { call } = refused;
  emit({ kind: "call", call: { ...call, spec: { ...call.spec, expect: "answer" } } });
}

/**
 * As many simultaneous pick-ups as sessions wait, and some more where that is harmless. In mode write one of the run's
 * sessions stays in the queue, so that an agent who picks up at the same moment does not make a customer the next.
 */
export async function pickUpTogether(context: Context, purpose: string, more: number): Promise<void> {
  const before = context.memory.latest;
  if (!before) return;
  const waiting = before.sessions.filter(waitsForCaller(context)).length;
  const sure = before.sessions.filter((one) => isQueued(one) && context.memory.served.has(topicOf(one))).length;
  const spare = context.mode === "write" && waiting > 1 ? -1 : more;
  const width = Math.min(waiting, BATCH) + (waiting > BATCH ? 0 : spare);
  const operation = context.operation("claim");
  const calls = await context.atOnce(
    Array.from({ length: width }, (_, index) => () => {
      const expect = index < sure && !context.sharedServer ? "answer" : "empty-queue";
      return context.send({ operation, purpose: `${purpose} (${index + 1} of ${width})`, expect });
    }),
  );
  const picked = calls.map((call) => ({ call, id: idOf(sessionIn(call)) }));
  for (const { id } of picked) if (id > 0) context.memory.served.add(topicOf(before.byId.get(id)));
  const [call] = calls;
  if (call) context.emit({ kind: "claims", call, before, picked, sharedServer: context.sharedServer });
}

/** Empties a sandbox's queue: the first pick-up is judged alone, the others run concurrently. */
export async function drain(context: Context): Promise<void> {
  const listing = await context.list("list of waiting sessions");
  const waiting = listing?.sessions.filter(waitsForCaller(context)).length ?? 0;
  if (waiting > LONGEST_QUEUE) return;
  if (waiting > 0) await pickUp(context, "pick up the first of the queue that was there");
  for (let round = 0; round < LONGEST_QUEUE / BATCH; round++) {
    if (!context.memory.latest?.sessions.some(waitsForCaller(context))) return;
    await pickUpTogether(context, "empty the queue that was there", 0);
    await context.list("list after emptying the queue");
  }
}

/** Customers arriving between the reading and the pick-up more often than this in a row are no coincidence. */
const CHANCES = 3;

/**
 * Picks up although the list shows an empty queue. A session listed only afterwards may have arrived in between, so the
 * request is repeated; a server that invents sessions does so every time.
 */
export async function pickUpFromEmptyQueue(context: Context, listing: Listing, purpose: string): Promise<void> {
  const operation = context.operation("claim");
  if (context.mode === "write") {
    return context.skip("mode write picks up only while a session of this run waits", [operation.id]);
  }
  let before = listing;
  for (let chance = 1; chance <= CHANCES; chance++) {
    const call: Call = await context.send({ operation, purpose, expect: "empty-queue" });
    const id = idOf(sessionIn(call));
    const isNew = id > 0 && !before.byId.has(id);
    const after = isNew ? await context.list(`list after: ${purpose}`) : undefined;
    const came = after?.byId.has(id) === true;
    const isShared = came && chance < CHANCES && after.sessions.some(isQueued);
    if (!came || chance === CHANCES || isShared) {
      const { concurrentActivity } = context.memory;
      const sharedServer = isShared || context.sharedServer;
      return context.emit({ kind: "empty-queue", call, before, sharedServer, concurrentActivity });
    }
    before = after;
  }
}

/** The session that left the queue between two readings, as it is afterwards; undefined unless there is exactly one. */
function changedIn(before: Listing, after: Listing | undefined): Session | undefined {
  const left = before.sessions.filter((session) => isQueued(session) && !isQueued(after?.byId.get(idOf(session))));
  return left.length === 1 ? after?.byId.get(idOf(left[0])) : undefined;
}

function spelled(context: Context, names: readonly string[]): readonly string[] {
  const wanted = new Set(names.map((name) => name.toLowerCase().split("/", 1)[0]));
  const type = context.operation("claim").answer.type;
  const rows = context.contract.types[type]?.properties ?? [];
  return rows.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
}
