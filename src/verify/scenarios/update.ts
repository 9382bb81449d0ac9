import { longText, lowValues, markedText } from "../entity/drafts.ts";
import { instantOf } from "../entity/instants.ts";
import { isUnset, type Session } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";
import { draftFor, type Context } from "../runner/context.ts";
import { listedIn } from "../runner/listing.ts";
import {
  createSessions,
  draftSession,
  takeOutOfQueue,
  sessionIn,
  workOn,
  writeAndLook,
  emitStored,
} from "../runner/sessions.ts";
import { asRequest } from "../entity/as-request.ts";
import type { Scenario } from "../scenario.ts";
import { knownAgents, knownReferences } from "./references.ts";

/**
 * PUT with values that careless servers lose, each followed by a reading of the list, with another session as control.
 */
export const update: Scenario = {
  name: "update",
  title: "changes every property of a session by PUT and checks that it stays",
  modes: ["write", "sandbox"],
  asks: hasRole("update"),
  facts: ["stored", "bystanders", "path-id", "update"],
  async run(context) {
    const session = await workOn(context);
    const [bystander] = await createSessions(context, "a session to stand by", [draftSession]);
    if (bystander?.id) await takeOutOfQueue(context, bystander);
    const { id, tag } = session;
    const options = draftFor(context, id, tag);
    for (const [purpose, draft] of [
      ["change a session: letters and marks", markedText(options)],
      ["change a session: long texts", longText(options)],
      ["change a session: false, 0 and empty", lowValues(options)],
      ["change a session back", markedText(options)],
    ] as const) {
      await put(context, id, draft, purpose);
    }
    await putBack(context, id);
    await putPart(context, id, markedText(options));
    await putOpen(
      context,
      id,
      { ...lowValues(options), AlertLevel: 70_504, Rating: -70_123 },
      "numbers beyond 16 bits",
    );
    const both = { ...markedText(options), Flags: "CustomerIsTyping, UserIsTyping" };
    await putOpen(context, id, both, "both flags");
    for (const references of [...knownReferences(context), ...knownAgents(context)]) {
      const names = Object.keys(references).join(", ");
      await putOpen(context, id, { ...markedText(options), ...references }, `refers to ${names}`);
    }
    for (const requested of FAR_DATES) {
      await putFar(context, id, { ...markedText(options), WhenRequested: requested });
    }
    const other = otherTopic(context);
    if (other > 0) await putOpen(context, id, { ...markedText(options), TopicId: other }, "another topic");
    await putWithoutId(context, id);
    if (bystander?.id) await putOtherId(context, id, bystander.id, tag);
  },
};

async function put(context: Context, id: number, entity: Session, purpose: string): Promise<void> {
  const operation = context.operation("update");
  const { call, after } = await writeAndLook(context, { operation, id, purpose, expect: "answer", entity }, [id]);
  emitStored(context, call, id, entity, after);
}

/** A server may have its own rules and refuse it; if it accepts it, it must store it. */
async function putOpen(context: Context, id: number, entity: Session, what: string): Promise<void> {
  const operation = context.operation("update");
  const spec = { operation, id, entity, expect: "rejection", purpose: `change a session: ${what}` } as const;
  const { call, after } = await writeAndLook(context, spec, [id]);
  if (call.answer?.status !== 200) return;
  emitStored(context, call, id, entity, after);
}

/** Beyond 32-bit counts of seconds, in both directions; in winter, like the dates next to them. */
const FAR_DATES = ["2041-01-15T09:30:15+01:00", "1965-01-15T09:30:15+01:00"];

/** Time zones had other offsets then: without an offset in the answer, the moment is uncertain. */
async function putFar(context: Context, id: number, entity: Session): Promise<void> {
  const operation = context.operation("update");
  const purpose = `change a session: requested in ${String(entity["WhenRequested"]).slice(0, 4)}`;
  const { call, after } = await writeAndLook(context, { operation, id, entity, expect: "rejection", purpose }, [id]);
  const got = sessionIn(call)?.["WhenRequested"];
  const [wanted, is] = [instantOf(entity["WhenRequested"]) ?? 0, instantOf(got)];
  // Before 1970 rounding goes the other way, so seconds are ignored.
  const isLost = isUnset(got) || (is !== undefined && Math.abs(is - wanted) > 60_000);
  if (call.answer?.status === 200 && isLost) emitStored(context, call, id, entity, after);
}

/** A topic visible to the caller, other than the run's own; 0 if there is none. */
function otherTopic({ memory }: Context): number {
  const topics = memory.baseline?.sessions.map((session) => Number(session["TopicId"])) ?? [];
  return topics.find((topic) => topic > 0 && topic !== memory.topic) ?? 0;
}

/** The path identifies the session. */
async function putWithoutId(context: Context, id: number): Promise<void> {
  const tag = context.newTag();
  const { ChatSessionId: _id, ...entity } = markedText(draftFor(context, id, tag));
  const operation = context.operation("update");
  const spec = { operation, id, entity, expect: "rejection", purpose: "PUT without an id in the body" } as const;
  const { call, before, after } = await writeAndLook(context, spec, [id]);
  context.emit({ kind: "update", call, id, echoed: sessionIn(call), before, after, tag });
}

/** The everyday use: read a session, change one property, write all of it back. */
async function putBack(context: Context, id: number): Promise<void> {
  const read = context.memory.latest?.byId.get(id);
  if (!read) return;
  const entity = asRequest(read);
  await put(context, id, { ...entity, CustomerName: "Read and written back" }, "write back what was read");
}

/** Properties omitted from the body: PUT either replaces or merges, and neither is a fault. */
async function putPart(context: Context, id: number, whole: Session): Promise<void> {
  const { CustomerEmail: _email, ...entity } = whole;
  const operation = context.operation("update");
  const spec = { operation, id, entity, expect: "rejection", purpose: "PUT without CustomerEmail" } as const;
  const { call, before, after } = await writeAndLook(context, spec, [id]);
  const [was, listed] = [before?.byId.get(id)?.["CustomerEmail"], listedIn(after, id)];
  if (call.answer?.status !== 200 || !listed || typeof was !== "string" || was === "") return;
  const nowMs = Date.parse(context.clock.iso());
  const { managed } = context.memory;
  const leftOut = { name: "CustomerEmail", before: was };
  context.emit({ kind: "stored", call, id, sent: {}, echoed: undefined, listed, nowMs, managed, leftOut });
}

async function putOtherId(context: Context, id: number, other: number, tag: string): Promise<void> {
  const before = await context.fresh("the list before a PUT with another id in the body");
  const [pathBefore, bodyBefore] = [before?.byId.get(id), before?.byId.get(other)];
  if (!pathBefore || !bodyBefore) return;
  const entity = {
    ...lowValues(draftFor(context, other, tag)),
    CustomerName: "Another id in the body",
  };
  const operation = context.operation("update");
  const call = await context.send({
    operation,
    id,
    purpose: "PUT with another id in the body",
    expect: "rejection",
    entity,
  });
  const after = await context.list("list after: PUT with another id in the body");
  if (!after) return;
  const [pathAfter, bodyAfter] = [after.byId.get(id), after.byId.get(other)];
  context.emit({ kind: "path-id", call, pathBefore, pathAfter, bodyBefore, bodyAfter });
}
