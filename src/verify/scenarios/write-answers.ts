import { plainText } from "../entity/drafts.ts";
import { hasRole } from "../../operation-roles.ts";
import { draftFor, type Context } from "../runner/context.ts";
import { workOn, emitStored } from "../runner/sessions.ts";
import type { Created } from "../runner/created.ts";
import type { Scenario } from "../scenario.ts";

/** Answers of PUT and Save under `$select`, as XML, and with the language headers. */
export const writeAnswers: Scenario = {
  name: "write-answers",
  title: "asks PUT and Save for other forms of their answer",
  modes: ["write", "sandbox"],
  asks: hasRole("update", "save"),
  facts: ["selection", "xml", "stored"],
  async run(context) {
    const session = await workOn(context);
    await select(context, session, ["ChatSessionId", "CustomerName", "Rating", "WhenRequested", "ChatbotIsActive"], 1);
    await select(context, session, ["customercompanyname", "STATUS", "alertLevel", "WhenIdle", "_links"], 2);
    for (const role of ["update", "save"] as const) {
      await asXml(context, role, session);
      await inGerman(context, role, session);
    }
  },
};

async function select(context: Context, { id, tag }: Created, names: readonly string[], round: number): Promise<void> {
  const entity = plainText(draftFor(context, id, tag), round);
  const operation = context.operation("update");
  const text = names.join(",");
  const call = await context.send({
    operation,
    id,
    entity,
    select: text,
    expect: "answer",
    purpose: `PUT with $select=${text}`,
  });
  const after = await context.list(`list after: PUT with $select`);
  const rows = context.contract.types[operation.answer.type]?.properties.map(({ name }) => name) ?? [];
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const full = after?.byId.get(id);
  // `$select` concerns the answer only: everything sent is stored.
  const nowMs = Date.parse(context.clock.iso());
  const { managed } = context.memory;
  context.emit({ kind: "stored", call, id, sent: entity, echoed: undefined, listed: full, nowMs, managed });
  context.emit({ kind: "selection", call, names: rows.filter((name) => wanted.has(name.toLowerCase())), full });
}

async function asXml(context: Context, role: "update" | "save", { id, tag }: Created): Promise<void> {
  const entity = plainText(draftFor(context, id, tag), 3);
  const operation = context.operation(role);
  const purpose = `${operation.id} answered as XML`;
  const call = await context.send({ operation, id, entity, accept: "application/xml", expect: "answer", purpose });
  const after = await context.list(`list after: ${purpose}`, "light");
  context.emit({ kind: "xml", call, json: after?.byId.get(id) });
}

async function inGerman(context: Context, role: "update" | "save", { id, tag }: Created): Promise<void> {
  const entity = plainText(draftFor(context, id, tag), 4);
  const operation = context.operation(role);
  const headers = { "Accept-Language": "de", "SO-Language": "de", "SO-Culture": "de" };
  const purpose = `${operation.id} with headers for German`;
  const call = await context.send({ operation, id, entity, headers, expect: "answer", purpose });
  emitStored(context, call, id, entity, await context.list(`list after: ${purpose}`, "light"));
}
