import type { Operation } from "../../model.ts";
import type { CallSpec } from "../call.ts";
import type { Scenario } from "../scenario.ts";
import { anySubject, asJson, ask, recordIn, unusedIds } from "./ask.ts";
import { probeAuth, tryFurtherAuth } from "./probe-auth.ts";

/**
 * The run's own webhook. It is stopped and targets a script that does not exist, so that no call is made. Only in a
 * sandbox: webhooks and signalled events are shared.
 */
export const webhookLife: Scenario = {
  name: "webhook-life",
  title: "creates a webhook that is stopped, changes it, and deletes it",
  modes: ["sandbox"],
  asks: (operation) => operation.effect !== "reads" && isWebhook(operation),
  facts: ["call", "refusal", "admission"],
  async run(context) {
    const subject = anySubject(context);
    const own = context.contract.operations.filter(isWebhook);
    const writing = own.filter((operation) => webhookLife.asks(operation));
    for (const operation of writing) {
      await probeAuth(context, operation, subject);
      await tryFurtherAuth(context, operation, unusedIds(context, subject));
    }
    const made: number[] = [];
    for (const operation of writing.filter(({ effect }) => effect === "creates" || effect === "saves")) {
      const answer = recordIn(await ask(context, operation, subject, `${operation.id}: a stopped webhook of the run`));
      const id = Number(answer?.["WebhookId"] ?? 0);
      if (id > 0) made.push(id);
    }
    const [first] = made;
    if (first === undefined) {
      return context.skip(
        "no webhook could be made",
        writing.map(({ id }) => id),
      );
    }
    const about = { ...subject, session: first };
    for (const effect of ["updates", "adds"]) {
      for (const operation of own.filter((one) => one.effect === effect)) {
        await ask(context, operation, about, `${operation.id}: a webhook of the run`);
      }
    }
    // Lists of webhooks are often empty, so without one of its own the run might see none.
    for (const operation of own.filter((one) => one.effect === "reads")) {
      // A webhook that was never called has no last error.
      const expect = operation.answer.type === "string" ? "unknown" : "answer";
      const purpose = `${operation.id}: a webhook of the run`;
      const all = operation.answer.array ? withoutFilter(operation) : {};
      await ask(context, operation, about, purpose, { expect, ...all });
      await ask(context, operation, about, `${purpose}, as XML`, { expect, ...all, accept: "application/xml" });
    }
    const deletes = own.filter(({ effect }) => effect === "deletes");
    for (const [at, id] of made.entries()) {
      const operation = deletes[at % deletes.length];
      await ask(context, operation, { ...subject, session: id }, "delete the webhook of the run");
    }
  },
};

/** Webhooks in any state: the example asks for active ones, but the run's own is stopped. */
function withoutFilter({ style }: Operation): Partial<CallSpec> {
  return style === "agent" ? asJson({}) : { query: {} };
}

function isWebhook({ carrier }: Operation): boolean {
  return carrier === "Webhook";
}
