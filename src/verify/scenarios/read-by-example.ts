import type { Operation } from "../../model.ts";
import { isDocumented, SESSION } from "../../operation-roles.ts";
import type { Context } from "../runner/context.ts";
import type { Scenario } from "../scenario.ts";
import { anySubject, ask, type Subject } from "./ask.ts";
import { probeAuth, tryFurtherAuth } from "./probe-auth.ts";

/** Everything that only reads: as JSON, as XML and without credentials. */
export const readByExample: Scenario = {
  name: "read-by-example",
  title: "reads what the operations beyond the documented ones give, as JSON and XML, and with no credentials",
  modes: ["read", "write", "sandbox"],
  asks: (operation) => operation.effect === "reads" && !isDocumented(operation),
  facts: ["call", "refusal", "admission"],
  async run(context) {
    const subject = anySubject(context);
    const operations = context.contract.operations.filter((operation) => readByExample.asks(operation));
    await context.together(operations.map((operation) => () => readOne(context, operation, subject)));
  },
};

async function readOne(context: Context, operation: Operation, subject: Subject): Promise<void> {
  const { id, carrier, answer } = operation;
  const isNamed = carrier !== undefined;
  if (carrier === SESSION && subject.session === 0) {
    return context.skip("no session is listed", [id]);
  }
  // A topic that no session refers to may not exist; nor may a webhook with a session's id.
  const isElse = isNamed && (subject.session === 0 || (carrier === "Webhook" && !answer.array));
  const expect = answer.nullable || isElse ? "unknown" : "answer";
  // Not every server has all operations without a login: an on-site installation has no tenant state.
  if (operation.anonymous) return void (await ask(context, operation, subject, id, { expect: "unknown" }));
  await ask(context, operation, subject, id, { expect });
  await ask(context, operation, subject, `${id} as XML`, { expect, accept: "application/xml" });
  await probeAuth(context, operation, subject);
  await tryFurtherAuth(context, operation, subject);
}
