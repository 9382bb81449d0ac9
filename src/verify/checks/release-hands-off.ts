import { citeRow } from "../../schema/cite.ts";
import { show, type Check } from "../check.ts";
import { hasRole } from "../../operation-roles.ts";

export const releaseHandsOff: Check<"release"> = {
  name: "release-hands-off",
  title: "Reset ends the work of a chatbot",
  explanation:
    "ChatbotIsActive is set to 0 when a bot hands off to a user, and Reset is what bots use to hand off. While the flag is set, the bot keeps talking.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "release-answers-asked"],
  appliesTo: hasRole("release"),
  on: "release",
  run({ call, before, answered }) {
    if (!answered || typeof before?.["ChatbotIsActive"] !== "boolean") return undefined;
    if (answered["ChatbotIsActive"] !== true) return [];
    const source = citeRow(call.operation, "answer", "ChatbotIsActive");
    if (!before["ChatbotIsActive"]) {
      const message = "Reset activates a chatbot that was not active.";
      const [expected, actual] = ["false", show(true)];
      return [{ message, pointer: "/ChatbotIsActive", expected, actual, kind: "set-off", source }];
    }
    const message = "A session that was reset still has an active chatbot.";
    return [{ message, pointer: "/ChatbotIsActive", expected: "false", actual: show(true), source }];
  },
};
