import type { Check } from "../check.ts";
import { describedValue } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";
import { schemaFaults } from "../schema-faults.ts";

export const undocumentedProperty: Check<"call"> = {
  name: "undocumented-property",
  title: "No answer has properties that the tables do not list",
  explanation:
    "The answer has a property that no table lists: the server is newer than the documents, or the name is misspelled. Clients ignore it, so it is a warning; do not build on it.",
  severity: "warning",
  aboutItems: true,
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  quotesBody: false,
  volatile: "observations",
  run({ call }, contract) {
    const value = describedValue(call, contract);
    if (value === undefined) return undefined;
    return schemaFaults(call.operation, value, call.spec.select !== undefined, contract.release)
      .filter(({ level }) => level === "extra")
      .map(({ error, respelt = false }) => ({
        message: `${error.pointer.split("/").at(-1) ?? ""} is not in any table.`,
        pointer: error.pointer,
        expected: error.expected,
        actual: error.actual,
        ...(error.source && { source: error.source }),
        restsOn: respelt ? ["answer-schema/required"] : [],
      }));
  },
};
