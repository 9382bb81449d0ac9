/** The contract in any test runner: finds what is wrong with an answer's parsed body. */

import { reading as readingOf, requireKnownKeys, requireObject, shown } from "./arguments.ts";
import { ownValue } from "./values.ts";
import { KitError } from "./errors.ts";
import { findOperation } from "./contract.ts";
import { knownContract } from "./schema/known.ts";
import { isDialect } from "./dialects.ts";
import type { Dialect } from "./model.ts";
import type { Source } from "./type-model.ts";
import { validateAnswer as validate, validateType } from "./schema/validate.ts";

/** One problem of a body. */
export interface AnswerProblem {
  /** JSON pointer to the value, or to where a missing one should be. */
  readonly pointer: string;
  /** Such as `type`, `required`, `additionalProperties`, `enum`, `format`. */
  readonly keyword: string;
  readonly expected: string;
  readonly actual: string;
  /** The expected and the actual value, in one sentence. */
  readonly message: string;
  /** The documents' row that it breaks. */
  readonly source?: Source | undefined;
}

interface AnswerReading {
  /** The dialect whose dates are valid; default `either`. */
  readonly dialect?: Dialect | "either" | undefined;
  /** True if the request had `$select`: properties that were not selected may be null. */
  readonly select?: boolean | undefined;
}

/**
 * The problems of a body, judged as an operation's answer, such as `ChatSessionsForUser`, or as a type, such as
 * `ChatSessionEntity`; empty for a valid one. Both dialects' dates are valid unless one is named. Throws KitError for
 * an unknown name.
 */
export function validateAnswer(
  operationOrType: string,
  body: unknown,
  reading: AnswerReading = {},
): readonly AnswerProblem[] {
  return readingOf("validateAnswer", () => problemsOf(operationOrType, body, reading));
}

function problemsOf(operationOrType: string, body: unknown, reading: AnswerReading): readonly AnswerProblem[] {
  const place = { code: "contract-option", where: "validateAnswer, option" };
  requireObject(reading, place);
  requireKnownKeys(reading, ["dialect", "select"], place);
  if (typeof operationOrType !== "string") {
    const what = `there is no operation or type ${shown(operationOrType)}`;
    const todo = "give the name of an operation or a type";
    throw new KitError({ code: "contract-operation", what, where: "validateAnswer", todo });
  }
  const { dialect = "either", select = false } = reading;
  if (dialect !== "either" && !isDialect(dialect)) {
    const what = `${shown(dialect)} is invalid`;
    throw new KitError({
      ...place,
      what,
      where: `${place.where} dialect`,
      todo: "give either, documented or observed",
    });
  }
  const how = { dialect, select };
  const { types } = knownContract();
  const isType = !findOperation(operationOrType, knownContract()) && ownValue(types, operationOrType) !== undefined;
  const problems = isType ? validateType(operationOrType, body, how) : validate(operationOrType, body, how);
  const isMissing = ({ keyword }: AnswerProblem): boolean => keyword === "required";
  return [...problems.filter((problem) => !isMissing(problem)), ...problems.filter(isMissing)];
}
