import { arrival } from "../entity/drafts.ts";
import { idOf } from "../entity/session.ts";
import { OPERATION_OF } from "../roles.ts";
import { inSight } from "../runner/context.ts";
import { createSessions, newcomer } from "../runner/sessions.ts";
import type { Scenario } from "../scenario.ts";

/** Save with id 0, in turn and at once: as many sessions and ids, all listed. */
export const create: Scenario = {
  name: "create",
  title: "creates sessions, in turn and at once",
  modes: ["write", "sandbox"],
  operations: [OPERATION_OF.save],
  facts: ["creation", "bystanders"],
  async run(context) {
    const before = context.memory.latest;
    const created = await createSessions(context, "create a session", [
      (options) => arrival(options, "2024-01-11T08:15:00+01:00", 1),
      (options) => arrival({ ...options }, "2024-01-11T07:45:30Z", 2),
    ]);
    const atOnce = await createSessions(context, "create sessions at once", [newcomer, newcomer, newcomer], "at once");
    const after = context.memory.latest;
    const last = created.at(-1);
    if (!last || !before || !after || before === after) return;
    const touched = new Set([...created, ...atOnce].map(({ id, echoed }) => id || idOf(echoed)));
    context.emit({ kind: "bystanders", call: last.call, touched, before, after, only: inSight(context) });
  },
};
