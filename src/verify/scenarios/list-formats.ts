import { hasRole } from "../../operation-roles.ts";
import { sameSessions, stableBetween } from "../runner/watch.ts";
import type { Scenario } from "../scenario.ts";

/** The list in each documented answer format. */
export const listFormats: Scenario = {
  name: "list-formats",
  title: "asks for the list as XML and as text/json",
  modes: ["read", "write", "sandbox"],
  asks: hasRole("list"),
  facts: ["xml"],
  async run(context) {
    const operation = context.operation("list");
    const before = await context.fresh("the list before the formats");
    const ask = (accept: string) => () =>
      context.send({ operation, purpose: `the list as ${accept}`, expect: "answer", accept });
    const [xml, textXml] = await context.together(
      ["application/xml", "text/xml", "text/json", "application/json; charset=utf-8", "*/*"].map(ask),
    );
    for (const accept of ["application/merge-patch+json", "application/json-patch+json"]) await ask(accept)();
    // The vendor's own client sends this even without a body.
    const headers = { "content-type": "application/json" };
    await context.send({ operation, purpose: "the list with a JSON label and no body", expect: "answer", headers });
    const after = await context.list("the list after the formats");
    const same = before && after && sameSessions(before, after);
    const stable = stableBetween(context, before, after);
    for (const call of [xml, textXml]) {
      if (call) context.emit({ kind: "xml", call, json: same ? after.sessions : undefined, stable });
    }
  },
};
