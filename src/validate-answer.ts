/** The contract in any test runner: what is wrong with the parsed body of an answer. */

import { ownValue } from "./values.ts";
import { findOperation } from "./contract.ts";
import { knownContract } from "./schema/known.ts";
import type { Reading } from "./schema/reading.ts";
import { type SchemaError, validateAnswer as validate, validateType } from "./schema/validate.ts";

/** One thing that is wrong: where (a JSON pointer), what is expected by which row of the documents, what is there. */
export type AnswerProblem = SchemaError;

/**
 * Empty for a body that is as documented for the operation, such as `ChatSessionsForUser`, or for the type, such as
 * `ChatSessionEntity`. Both dialects of dates pass unless one is named. Throws KitError for an unknown name.
 */
export function validateAnswer(
  operationOrType: string,
  body: unknown,
  reading: Partial<Reading> = {},
): readonly AnswerProblem[] {
  const how: Partial<Reading> = { dialect: "either", ...reading };
  const { types } = knownContract();
  const isType = !findOperation(operationOrType, knownContract()) && ownValue(types, operationOrType) !== undefined;
  const problems = isType ? validateType(operationOrType, body, how) : validate(operationOrType, body, how);
  const isMissing = ({ keyword }: SchemaError): boolean => keyword === "required";
  return [...problems.filter((problem) => !isMissing(problem)), ...problems.filter(isMissing)];
}
