import { citeRow } from "../../schema/cite.ts";
import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const writeAnswersAsked: Check<"stored"> = {
  name: "write-answers-asked",
  title: "PUT and Save answer the session that they change",
  explanation:
    "The primary key in the answer differs from that of the request, so the client continues with another customer's session.",
  severity: "error",
  appliesTo: hasRole("update", "save"),
  on: "stored",
  perExchange: true,
  quotesBody: false,
  run({ call, echoed, id }) {
    if (!echoed) return undefined;
    if (idOf(echoed) === id) return [];
    const source = citeRow(call.operation, "answer", "ChatSessionId");
    const message = `${call.operation.id} of session ${id} answers another session.`;
    return [
      { message, pointer: "/ChatSessionId", expected: String(id), actual: show(echoed["ChatSessionId"]), source },
    ];
  },
};
