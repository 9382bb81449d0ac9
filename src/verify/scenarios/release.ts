import { arrival } from "../entity/drafts.ts";
import { idOf, isQueued, type Session } from "../entity/session.ts";
import { hasRole, OPERATION_OF } from "../../operation-roles.ts";
import { SkipError, type Context } from "../runner/context.ts";
import { decideClaims, drain, emitClaim, pickUpFromEmptyQueue, pickUp, waitsForCaller } from "../runner/queue-steps.ts";
import { listedIn } from "../runner/listing.ts";
import {
  createSessions,
  draftSession,
  takeOutOfQueue,
  sessionIn,
  writeAndLook,
  emitStored,
} from "../runner/sessions.ts";
import { asRequest } from "../entity/as-request.ts";
import type { Scenario } from "../scenario.ts";
import { knownReferences } from "./references.ts";

/** Reset of a session that an agent has: it waits again and is picked up next, once. */
export const release: Scenario = {
  name: "release",
  title: "puts a session back into the queue and picks it up again",
  modes: ["write", "sandbox"],
  asks: hasRole("release", "claim", "update"),
  facts: ["release", "return", "bystanders", "xml", "empty-queue", "stored", "selection"],
  async run(context) {
    const mayPickUp = await couldDrain(context);
    const [session, bystander] = await createSessions(context, "a session to put back, and one to stand by", [
      (options) => ({ ...arrival(options, "2024-03-02T08:00:00+01:00", 1), ...knownReferences(context)[0] }),
      draftSession,
    ]);
    if (!session?.id || !bystander?.id) return context.skip("no session could be created to put back");
    const { id } = session;
    // Both get an agent: by pick-up if allowed.
    for (const own of [session, bystander]) {
      if (!mayPickUp) await takeOutOfQueue(context, own);
      else if (context.memory.latest?.sessions.some(waitsForCaller(context)))
        await pickUp(context, "pick up a session to put back later");
    }
    decideClaims(context);
    await writeBack(context, id);
    await reset(context, id, "put a session back");
    if (mayPickUp) await comeBack(context, id);
    await reset(context, id, "put a session back: XML", "application/xml");
    if (mayPickUp) await comeBack(context, id);
  },
};

/** Without pick-ups a reset can be tested, but not whether the session comes back. */
async function couldDrain(context: Context): Promise<boolean> {
  try {
    await drain(context);
    return true;
  } catch (error) {
    if (!(error instanceof SkipError)) throw error;
    context.skip(error.reason, [OPERATION_OF.claim]);
    return false;
  }
}

/** Read, change one text, write back: the agent and everything else must stay. */
async function writeBack(context: Context, id: number): Promise<void> {
  const read = context.memory.latest?.byId.get(id);
  if (!read) return;
  const entity = { ...asRequest(read), CustomerCompanyName: "Written back with its agent" };
  for (const role of ["save", "update"] as const) {
    const operation = context.operation(role);
    const purpose = `${role === "save" ? "save" : "write back"} a session that an agent has`;
    const { call, after } = await writeAndLook(
      context,
      { operation, id, entity, expect: "answer", purpose },
      [id],
      "always",
    );
    emitStored(context, call, id, entity, after);
  }
  await selectPaths(context, id, entity);
}

/** Such a session certainly has an agent, so paths into it can be selected. */
async function selectPaths(context: Context, id: number, entity: Session): Promise<void> {
  const [operation, select] = [context.operation("update"), "ChatSessionId,User/AssociateId,user/name"];
  const purpose = `PUT with $select=${select}`;
  const call = await context.send({ operation, id, entity, select, expect: "answer", purpose });
  const full = listedIn(await context.list(`list after: ${purpose}`), id) ?? undefined;
  const nested = ["User/AssociateId", "User/Name"];
  context.emit({ kind: "selection", call, names: ["ChatSessionId", "User"], nested, full });
}

async function reset(context: Context, id: number, purpose: string, accept?: string): Promise<void> {
  const operation = context.operation("release");
  const spec = { operation, id, purpose, expect: "answer", ...(accept !== undefined && { accept }) } as const;
  const { call, before, after } = await writeAndLook(context, spec, [id], "always");
  context.memory.returned.add(id);
  const listed = listedIn(after, id);
  if (accept) context.emit({ kind: "xml", call, json: listed ?? undefined });
  const answered: Session | undefined = accept ? undefined : sessionIn(call);
  context.emit({
    kind: "release",
    call,
    id,
    before: before?.byId.get(id),
    answered,
    listed,
    sharedServer: context.sharedServer,
  });
}

/** The next session is certain only if no other waits. */
async function comeBack(context: Context, id: number): Promise<void> {
  const waiting = context.memory.latest?.sessions.filter(waitsForCaller(context)).map(idOf) ?? [];
  if (waiting.length !== 1 || waiting[0] !== id) {
    return context.skip("the session that was put back is not the only one that waits", [OPERATION_OF.release]);
  }
  const before = context.memory.latest;
  const operation = context.operation("claim");
  const call = await context.send({ operation, purpose: "pick up the session that was put back", expect: "answer" });
  const picked = sessionIn(call);
  context.emit({ kind: "return", call, id, picked, sharedServer: context.sharedServer });
  const after = await context.list("list after: pick up the session that was put back");
  if (before) {
    const returned = new Set(context.memory.returned);
    emitClaim(context, { call, before, after, picked, returned, whole: true });
    decideClaims(context);
  }
  if (after && !after.sessions.some(isQueued))
    await pickUpFromEmptyQueue(context, after, "pick up once more after it came back");
}
