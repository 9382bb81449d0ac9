import type { Check } from "../check.ts";
import { wantsXml } from "../call.ts";
import { describedAnswer } from "../evidence.ts";
import { citePointer } from "../../schema/cite.ts";
import { anyKnown } from "../../operation-roles.ts";

export const jsonIntegers: Check<"call"> = {
  name: "json-integers",
  title: "Integers are written without a fraction and without an exponent",
  explanation:
    "JavaScript reads 427.0 and 4.27e2 as integers, but typed clients such as those of .NET and Java refuse them. Write int32 values as digits only.",
  severity: "error",
  aboutItems: true,
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  quotesBody: false,
  run({ call }, contract) {
    const body = describedAnswer(call)?.decoded.body;
    if (body?.form !== "json" || wantsXml(call.spec)) return undefined;
    return body.notes.flatMap(({ kind, pointer, lexeme }) => {
      if (kind !== "number-form") return [];
      // A non-integral number is of another type, which the schema check reports.
      if (!Number.isInteger(Number(lexeme))) return [];
      const { property, source } = citePointer(call.operation, "answer", pointer, contract);
      if (property?.kind !== "int32") return [];
      const message = `${property.name} is written as ${lexeme}.`;
      return [{ message, pointer, expected: "int32, digits only", actual: lexeme, source }];
    });
  },
};
