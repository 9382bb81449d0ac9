import type { CallSpec } from "../call.ts";
import { hasRole } from "../../operation-roles.ts";
import type { Context } from "../runner/context.ts";
import { workOn } from "../runner/sessions.ts";
import { asRequest } from "../entity/as-request.ts";
import type { Scenario } from "../scenario.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** PUT without the session to save, in several ways; it must change nothing. */
export const brokenBodies: Scenario = {
  name: "broken-bodies",
  title: "sends PUT without a session in its body",
  modes: ["write", "sandbox"],
  asks: hasRole("update"),
  facts: ["failed-write"],
  async run(context) {
    const { id } = await workOn(context);
    await context.list("list before broken bodies");
    const operation = context.operation("update");
    const bodies: readonly Pick<CallSpec, "purpose" | "expect" | "raw">[] = [
      { purpose: "PUT without a body", expect: "no-entity", raw: { body: "", contentType: JSON_TYPE } },
      {
        purpose: "PUT with a body cut short",
        expect: "rejection",
        raw: { body: '{"CustomerName": "Cut sh', contentType: JSON_TYPE },
      },
      { purpose: "PUT with the body null", expect: "rejection", raw: { body: "null", contentType: JSON_TYPE } },
    ];
    for (const { purpose, expect, raw } of bodies) {
      const before = context.memory.latest?.byId.get(id);
      const call = await context.send({ operation, id, purpose, expect, ...(raw && { raw }) });
      const after = (await context.list(`list after: ${purpose}`, "light"))?.byId.get(id);
      if (before) context.emit({ kind: "failed-write", call, before, after });
    }
    await putHalfRight(context, id);
  },
};

/** A non-numeric property next to a valid one. A server that refuses the first must not store the second. */
async function putHalfRight(context: Context, id: number): Promise<void> {
  const operation = context.operation("update");
  const purpose = "PUT with a text for a number";
  const before = (await context.fresh(`list before: ${purpose}`))?.byId.get(id);
  if (!before) return;
  const { AlertLevel: _level, ...entity } = asRequest(before);
  const body = JSON.stringify({ ...entity, CustomerName: "Half a change", AlertLevel: "no number" });
  const raw = { body, contentType: JSON_TYPE };
  const call = await context.send({ operation, id, purpose, expect: "open", raw });
  const status = call.answer?.status ?? 0;
  if (status >= 400 && status < 500) {
    const after = (await context.list(`list after: ${purpose}`))?.byId.get(id);
    return context.emit({ kind: "failed-write", call, before, after });
  }
  // Accepted or refused: no document forbids either. Restore whatever the server changed.
  const right = asRequest(before);
  await context.send({ operation, id, purpose: "undo what was accepted", expect: "answer", entity: right });
  await context.list("list after: undo what was accepted");
}
