import { arrival } from "../entity/drafts.ts";
import { isQueued } from "../entity/session.ts";
import type { Listing } from "../facts/listing.ts";
import { hasRole } from "../../operation-roles.ts";
import { SkipError, type Context } from "../runner/context.ts";
import { decideClaims, drain, pickUpFromEmptyQueue, pickUp, pickUpTogether } from "../runner/queue-steps.ts";
import { createSessions, draftSession } from "../runner/sessions.ts";
import type { Scenario } from "../scenario.ts";
import { knownReferences } from "./references.ts";

/** Ids and WhenRequested are in the same order, so "the first" is the same by either. */
const ARRIVALS = [1, 2, 3, 4, 5, 6, 7].map((hour) => `2024-03-01T0${hour}:10:20+01:00`);

/** Pick-up from a queue in known order: oldest first, none twice, even for concurrent callers. */
export const queue: Scenario = {
  name: "queue",
  title: "fills the queue and picks up from it",
  modes: ["write", "sandbox"],
  asks: hasRole("claim"),
  facts: ["claim", "claims", "empty-queue", "selection", "xml"],
  async run(context) {
    await closeSome(context);
    await drain(context);
    let listing = await context.list("list before the queue is filled");
    if (listing && noneWaits(listing)) await pickUpFromEmptyQueue(context, listing, "pick up from an empty queue");
    await fillQueue(context);
    listing = context.memory.latest;
    if (!listing || noneWaits(listing)) {
      return context.skip("no new session is listed as InQueue, so there is no queue to look at");
    }
    const first = await pickUp(context, "pick up the first of the queue");
    if (first === 0) await tryOtherTopics(context);
    decideClaims(context);
    await pickUp(context, "pick up with $select", {
      select: ["chatsessionid", "Status", "CustomerName", "InitialQueuePos", "User/AssociateId", "user/name"],
      nested: ["User/AssociateId", "User/Name"],
    });
    // Without the id, only the list shows which session was taken, and only if no other agent can have taken one.
    if (!context.sharedServer)
      await pickUp(context, "pick up with $select and no id", { select: ["Status", "FirstMessage"] });
    await pickUp(context, "pick up as XML", { accept: "application/xml" });
    await pickUpTogether(context, "pick up the rest side by side", context.mode === "sandbox" ? 1 : 0);
    decideClaims(context);
    listing = await context.list("list after the queue is emptied");
    if (listing && noneWaits(listing)) await pickUpFromEmptyQueue(context, listing, "pick up when all are picked up");
  },
};

async function fillQueue(context: Context): Promise<void> {
  await createSessions(
    context,
    "a session for the queue",
    ARRIVALS.map((requested, index) => (options) => ({
      ...arrival(options, requested, index + 1),
      // Properties that a pick-up must keep: some wait for an agent without a bot, and the first is a known person.
      ChatbotIsActive: index % 2 === 1,
      ...(index === 0 ? knownReferences(context)[0] : {}),
    })),
  );
}

/** The number of further topics tried; a single one where there are customers. */
const MOST_TOPICS = 3;

/** The caller may only listen to the topic of the run's sessions but answer another one in the list. */
async function tryOtherTopics(context: Context): Promise<void> {
  const { memory } = context;
  const listed = memory.baseline?.sessions.map((session) => Number(session["TopicId"])) ?? [];
  const own = memory.topic;
  const others = [...new Set(listed)]
    .filter((topic) => topic > 0 && topic !== own)
    .slice(0, context.mode === "write" ? 1 : MOST_TOPICS);
  for (const topic of others) {
    memory.topic = topic;
    await createSessions(context, `a session in topic ${topic}`, [draftSession]);
    if ((await pickUp(context, `pick up from topic ${topic}`)) > 0) return fillQueue(context);
  }
  memory.topic = own;
}

function noneWaits(listing: Listing): boolean {
  return !listing.sessions.some(isQueued);
}

const ENDS = ["Closed", "ClosedFromQueue"];

/** Closed sessions older than all waiting ones: they must never be handed out. */
async function closeSome(context: Context): Promise<void> {
  const made = await createSessions(
    context,
    "a session to close",
    ENDS.map(() => draftSession),
  );
  const operation = context.operation("update");
  for (const [index, { id, sent }] of made.entries()) {
    const status = ENDS[index] ?? "Closed";
    if (!id) continue;
    const entity = { ...sent, ChatSessionId: id, Status: status, WhenEnded: "2024-01-10T10:00:00+01:00" };
    // A server may have its own rules for the other final status.
    const expect = status === "Closed" ? "answer" : "rejection";
    try {
      await context.send({ operation, id, entity, expect, purpose: `close a session: ${status}` });
    } catch (error) {
      if (!(error instanceof SkipError)) throw error;
    }
  }
  await context.list("list after: close a session");
}
