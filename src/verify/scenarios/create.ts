import { arrival, type DraftOptions } from "../entity/drafts.ts";
import { idOf, type Session } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";
import { emitBystanders } from "../runner/context.ts";
import { createSessions, draftSession } from "../runner/sessions.ts";
import type { Scenario } from "../scenario.ts";

/** Save with id 0, sequentially and concurrently: every Save must create a listed session with its own id. */
export const create: Scenario = {
  name: "create",
  title: "creates sessions, in turn and at once",
  modes: ["write", "sandbox"],
  asks: hasRole("save"),
  facts: ["creation", "bystanders"],
  async run(context) {
    const before = context.memory.latest;
    const created = await createSessions(context, "create a session", [
      (options) => arrival(options, "2024-01-11T08:15:00+01:00", 1),
      (options) => ({ ...arrival(options, "2024-01-11T07:45:30Z", 12), Rank: 4 }),
    ]);
    const alike = (options: DraftOptions): Session => arrival(options, "2024-01-11T08:00:00Z", 2);
    await createSessions(context, "create two sessions that are alike", [alike, alike], { alike: true });
    await createSessions(context, "create sessions side by side", [draftSession, draftSession, draftSession], {
      together: true,
    });
    const after = context.memory.latest;
    const last = created.at(-1);
    if (!last || !before || !after || before === after) return;
    const touched = new Set(created.map(({ id, echoed }) => id || idOf(echoed)));
    emitBystanders(context, { call: last.call, touched, before, after });
  },
};
