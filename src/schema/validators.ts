/** The generated validators, made when first asked for: one set for each reading, and one for requests. */

import {
  createAnswerValidators,
  createRequestValidators,
  createSelectValidators,
  type Formats,
  type TypeValidators,
} from "../generated/validators.js";
import { isDate, isInt32 } from "./formats.ts";
import { type Reading, readingName } from "./reading.ts";

const made = new Map<string, TypeValidators>();

/** The validators of all types in answers, by the type's name. Null passes: its place decides, not its type. */
export function answerValidators(reading: Reading): TypeValidators {
  const create = reading.select ? createSelectValidators : createAnswerValidators;
  return once(readingName(reading), () => create(formatsOf(reading.dialect)));
}

/** The same for requests, where dates come with an offset or without. */
export function requestValidators(): TypeValidators {
  return once("request", () => createRequestValidators(formatsOf("either")));
}

function formatsOf(dialect: Reading["dialect"]): Formats {
  return { "date-time": isDate[dialect], int32: { validate: isInt32 } };
}

function once(name: string, create: () => TypeValidators): TypeValidators {
  const validators = made.get(name) ?? create();
  made.set(name, validators);
  return validators;
}
