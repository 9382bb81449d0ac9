import { arrival } from "../entity/drafts.ts";
import type { Session } from "../entity/session.ts";
import { hasRole, type Role } from "../../operation-roles.ts";
import { draftFor, emitBystanders, type Context } from "../runner/context.ts";
import { findByTag } from "../runner/sessions.ts";
import type { Scenario } from "../scenario.ts";

/** Near the maximum of int32, beyond every counter; first checked against the list. */
const CANDIDATES = [2_147_483_001, 2_147_480_123, 2_146_999_777];

/** PUT, Save and Reset of a session that does not exist must have no effect. */
export const unknownIds: Scenario = {
  name: "unknown-ids",
  title: "asks for a session that does not exist",
  modes: ["write", "sandbox"],
  asks: hasRole("update", "save", "release"),
  facts: ["unknown-id", "bystanders"],
  async run(context) {
    const listing = await context.list("list before asking for an unknown id");
    const id = CANDIDATES.find((candidate) => !context.memory.known.has(candidate));
    if (!listing || id === undefined) return context.skip("no id is known that does not exist");
    context.memory.absent.add(id);
    await ask(context, "release", id, undefined);
    for (const role of ["update", "save"] as const) {
      const tag = context.newTag();
      const entity = arrival(draftFor(context, id, tag), "2024-01-12T10:00:00Z", 1);
      await ask(context, role, id, { ...entity, Status: "CustomerLast" }, tag);
    }
  },
};

async function ask(context: Context, role: Role, id: number, entity: Session | undefined, tag = ""): Promise<void> {
  const before = context.memory.latest;
  if (!before) return;
  const operation = context.operation(role);
  const purpose = `${operation.id} of an id that does not exist`;
  const call = await context.send({ operation, id, purpose, expect: "unknown", ...(entity && { entity }) });
  const known = new Set(before.byId.keys());
  const after = await context.list(`list after: ${purpose}`, role === "save" ? "always" : "light");
  context.emit({ kind: "unknown-id", call, id, before, after, tag });
  if (after) emitBystanders(context, { call, touched: new Set([id]), before, after });
  // A session that the server invented belongs to this run and is closed with the rest.
  const invented = after?.byId.has(id) ? id : tag === "" ? 0 : findByTag(context, after, tag, known);
  if (invented > 0 && entity) context.memory.own.set(invented, { ...entity, ChatSessionId: invented });
}
