import { lowValues, markedText } from "../entity/drafts.ts";
import { hasRole } from "../../operation-roles.ts";
import { workOn, emitStored, sessionIn, writeAndLook } from "../runner/sessions.ts";
import type { Scenario } from "../scenario.ts";

/** Save of a session that exists: it changes that one and creates no other. */
export const saveAgain: Scenario = {
  name: "save-again",
  title: "saves a session that exists",
  modes: ["write", "sandbox"],
  asks: hasRole("save"),
  facts: ["update", "stored", "bystanders"],
  async run(context) {
    const { id, tag } = await workOn(context);
    const operation = context.operation("save");
    const options = { id, tag, topic: context.memory.topic };
    for (const [purpose, entity] of [
      ["save a session again", markedText(options)],
      ["save a session again: false, 0 and empty", lowValues(options)],
    ] as const) {
      const { call, before, after } = await writeAndLook(
        context,
        { operation, id, purpose, expect: "answer", entity },
        [id],
      );
      context.emit({ kind: "update", call, id, echoed: sessionIn(call), before, after, tag });
      emitStored(context, call, id, entity, after);
    }
  },
};
