import { citeRow } from "../../schema/cite.ts";
import { show, type Check } from "../check.ts";
import { OPERATION_OF } from "../roles.ts";

export const releaseHandsOff: Check<"release"> = {
  name: "release-hands-off",
  title: "Reset ends the work of a chatbot",
  explanation:
    "ChatbotIsActive is set to 0 when a bot hands off to a user, and Reset is what bots use to hand off. With the flag still set, the bot goes on talking.",
  severity: "warning",
  appliesTo: [OPERATION_OF.release],
  on: "release",
  run({ call, before, answered }) {
    if (!answered || before?.["ChatbotIsActive"] !== true) return undefined;
    if (answered["ChatbotIsActive"] !== true) return [];
    const source = citeRow(call.operation, "answer", "ChatbotIsActive");
    const message = "A session that was reset still has an active chatbot.";
    return [{ message, pointer: "/ChatbotIsActive", expected: "false", actual: show(true), source }];
  },
};
