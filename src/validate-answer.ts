/** The contract in any test runner: what is wrong with the parsed body of an answer. */

import { ownValue } from "./values.ts";
import { findOperation } from "./contract.ts";
import { knownContract } from "./schema/known.ts";
import type { Dialect } from "./model.ts";
import type { Source } from "./type-model.ts";
import { validateAnswer as validate, validateType } from "./schema/validate.ts";

/** One thing that is wrong with a body. */
export interface AnswerProblem {
  /** JSON pointer to the value, or to the place of a missing one. */
  readonly pointer: string;
  /** Such as `type`, `required`, `additionalProperties`, `enum`, `format`. */
  readonly keyword: string;
  readonly expected: string;
  readonly actual: string;
  /** Expected and actual in one sentence. */
  readonly message: string;
  /** The row of the documents. */
  readonly source?: Source;
}

interface AnswerReading {
  /** Whose dates pass; default `either`. */
  readonly dialect?: Dialect | "either";
  /** The request had `$select`, so what was not selected may be null. */
  readonly select?: boolean;
}

/**
 * Empty for a body that is as documented for the operation, such as `ChatSessionsForUser`, or for the type, such as
 * `ChatSessionEntity`. Both dialects of dates pass unless one is named. Throws KitError for an unknown name.
 */
export function validateAnswer(
  operationOrType: string,
  body: unknown,
  reading: AnswerReading = {},
): readonly AnswerProblem[] {
  const how = { dialect: "either", ...reading } as const;
  const { types } = knownContract();
  const isType = !findOperation(operationOrType, knownContract()) && ownValue(types, operationOrType) !== undefined;
  const problems = isType ? validateType(operationOrType, body, how) : validate(operationOrType, body, how);
  const isMissing = ({ keyword }: AnswerProblem): boolean => keyword === "required";
  return [...problems.filter((problem) => !isMissing(problem)), ...problems.filter(isMissing)];
}
