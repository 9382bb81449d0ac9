import { lowValues, markedText } from "../entity/drafts.ts";
import { hasRole } from "../../operation-roles.ts";
import { workOn, emitStored, sessionIn, writeAndLook } from "../runner/sessions.ts";
import { draftFor } from "../runner/context.ts";
import type { Scenario } from "../scenario.ts";
import { knownAgents, knownReferences } from "./references.ts";

/** Save of an existing session: it changes that one and creates none. */
export const saveAgain: Scenario = {
  name: "save-again",
  title: "saves a session that exists",
  modes: ["write", "sandbox"],
  asks: hasRole("save"),
  facts: ["update", "stored", "bystanders"],
  async run(context) {
    const { id, tag } = await workOn(context);
    const operation = context.operation("save");
    const options = draftFor(context, id, tag);
    for (const [purpose, entity] of [
      ["save a session again", markedText(options)],
      ["save a session again: false, 0 and empty", lowValues(options)],
      ...[...knownReferences(context), ...knownAgents(context)].map(
        (references) =>
          [
            `save a session again: refers to ${Object.keys(references).join(", ")}`,
            { ...markedText(options), ...references },
          ] as const,
      ),
    ] as const) {
      const expect = purpose.includes("refers") ? "rejection" : "answer";
      const { call, before, after } = await writeAndLook(context, { operation, id, purpose, expect, entity }, [id]);
      if (expect === "rejection" && call.answer?.status !== 200) continue;
      context.emit({ kind: "update", call, id, echoed: sessionIn(call), before, after, tag });
      emitStored(context, call, id, entity, after);
    }
  },
};
