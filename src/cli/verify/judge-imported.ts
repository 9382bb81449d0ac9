import { escapePointer, unescapePointer } from "../../escape.ts";
import type { Contract } from "../../model.ts";
import { runtimeValidators } from "../../schema/ajv.ts";
import { citePointer } from "../../schema/cite.ts";
import { explain } from "../../schema/explain.ts";
import type { AnswerErrors } from "../../verify/checks/answer-schema.ts";

/** The most errors shown for one value. */
const MOST = 100;

/** Validates answers by a contract's schemas, compiled on first use; dates may have an offset or not. */
export function judgeImported(contract: Contract): AnswerErrors {
  const reading = { dialect: "either", select: false } as const;
  const validators = runtimeValidators(contract, reading);
  return (operation, value) => {
    const validate = validators.answer(operation);
    if (!validate || (value === null && operation.answer.nullable) || validate(value)) return validate && [];
    const seen = new Set<string>();
    return (validate.errors ?? []).flatMap((error) => {
      const { missingProperty, additionalProperty } = error.params as Readonly<Record<string, unknown>>;
      const name = missingProperty ?? additionalProperty;
      const pointer = error.instancePath + (typeof name === "string" ? `/${escapePointer(name)}` : "");
      // One error per place: a value of the wrong type has the wrong format too.
      if (seen.has(pointer) || seen.size >= MOST) return [];
      seen.add(pointer);
      const citation = citePointer(operation, "answer", pointer, contract);
      const at = {
        instancePath: pointer,
        keyword: error.keyword,
        params: error.params as Readonly<Record<string, unknown>>,
      };
      const { expected, actual, keyword } = explain(
        at,
        valueAt(value, pointer),
        reading,
        citation,
        operation.answer.type,
      );
      return [{ pointer, expected, actual, keyword, source: citation.source }];
    });
  };
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map(unescapePointer)
    .reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[name], value);
}
