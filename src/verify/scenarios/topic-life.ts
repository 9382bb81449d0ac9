import type { Effect, Operation } from "../../model.ts";
import { SESSION } from "../../operation-roles.ts";
import type { Context } from "../runner/context.ts";
import type { Scenario } from "../scenario.ts";
import { anySubject, ask, recordIn, type Subject, unusedIds } from "./ask.ts";
import { probeAuth, tryFurtherAuth } from "./probe-auth.ts";

/** A topic of the run's own, its agents, and presence, left as it was. Only in a sandbox: both are shared. */
export const topicLife: Scenario = {
  name: "topic-life",
  title: "creates a topic, gives it agents, and deletes it",
  modes: ["sandbox"],
  asks: (operation) => operation.effect !== "reads" && isShared(operation),
  facts: ["call", "refusal", "admission"],
  async run(context) {
    const subject = anySubject(context);
    const writing = context.contract.operations.filter((operation) => topicLife.asks(operation));
    for (const operation of writing) {
      await probeAuth(context, operation, subject);
      await tryFurtherAuth(context, operation, unusedIds(context, subject));
    }
    const [save] = onShared(context, "saves");
    const topic = Number(recordIn(await ask(context, save, subject, "make a topic"))?.["ChatTopicId"] ?? 0);
    const ids = writing.map(({ id }) => id);
    if (topic === 0) return context.skip("no topic could be made", ids);
    await leadOn(context, { ...subject, topic });
  },
};

/** Shared by all users of the server: topics, their agents, presence. */
function isShared({ carrier }: Operation): boolean {
  return carrier !== undefined && carrier !== SESSION && carrier !== "Webhook";
}

function onShared({ contract }: Context, effect: Effect): readonly Operation[] {
  return contract.operations.filter((operation) => operation.effect === effect && isShared(operation));
}

async function leadOn(context: Context, own: Subject): Promise<void> {
  const deletes = onShared(context, "deletes");
  for (const operation of onShared(context, "creates")) {
    const made = recordIn(await ask(context, operation, own, `${operation.id}: a topic of the run`))?.["ChatTopicId"];
    const [remove] = deletes.filter(({ carrier }) => carrier === operation.carrier);
    if (typeof made === "number" && made > 0 && remove) {
      await ask(context, remove, { ...own, topic: made }, `${remove.id}: what ${operation.id} has made`);
    }
  }
  // Dependents of the topic are deleted before the topic itself, which was saved.
  const isTopic = ({ carrier }: Operation): boolean => carrier === onShared(context, "saves")[0]?.carrier;
  for (const operation of [
    ...onShared(context, "adds"),
    ...onShared(context, "updates"),
    ...onShared(context, "reads"),
    ...deletes.filter((one) => !isTopic(one)),
    ...deletes.filter(isTopic),
  ]) {
    const expect = operation.effect === "reads" ? "unknown" : "answer";
    await ask(context, operation, own, `${operation.id}: a topic of the run`, { expect });
  }
}
