import type { Check } from "../check.ts";
import { wantsXml } from "../call.ts";
import { describedAnswer } from "../evidence.ts";
import { citePointer } from "../../schema/cite.ts";
import { anyKnown } from "../../operation-roles.ts";

export const jsonDuplicateKeys: Check<"call"> = {
  name: "json-duplicate-keys",
  title: "No key occurs twice in an object",
  explanation:
    "If a key occurs twice, each parser decides for itself which value counts, so two clients may read two different sessions.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  quotesBody: false,
  run({ call }, contract) {
    const body = describedAnswer(call)?.decoded.body;
    if (body?.form !== "json" || wantsXml(call.spec)) return undefined;
    return body.notes
      .filter(({ kind }) => kind === "duplicate-key")
      .map(({ pointer, lexeme }) => ({
        message: `The key ${lexeme} occurs more than once in an object.`,
        pointer,
        expected: "one key",
        actual: `${lexeme} twice`,
        source: citePointer(call.operation, "answer", pointer, contract).source,
      }));
  },
};
