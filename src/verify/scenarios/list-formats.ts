import { OPERATION_OF } from "../roles.ts";
import type { Scenario } from "../scenario.ts";

/** The list in each documented format of answers. */
export const listFormats: Scenario = {
  name: "list-formats",
  title: "asks for the list as XML and as text/json",
  modes: ["read", "write", "sandbox"],
  operations: [OPERATION_OF.list],
  facts: ["xml"],
  async run(context) {
    const operation = context.operation("list");
    const ask = (accept: string) => () =>
      context.send({ operation, purpose: `the list as ${accept}`, expect: "answer", accept });
    const [xml, textXml] = await context.together(
      ["application/xml", "text/xml", "text/json", "application/json; charset=utf-8", "*/*"].map(ask),
    );
    const after = await context.list("the list after the formats");
    for (const call of [xml, textXml]) {
      if (call) context.emit({ kind: "xml", call, json: context.crowded ? undefined : after?.sessions });
    }
  },
};
