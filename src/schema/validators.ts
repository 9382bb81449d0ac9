/** The generated validators, created on first use: one set per reading, and one for requests. */

import * as documented from "../generated/validators.js";
import type { Formats, TypeValidators } from "../generated/validators.js";
import { isDate, isInt32 } from "./formats.ts";
import { type Reading, readingName } from "./reading.ts";

/** Factories of validators, for the documented types and for registered groups. */
type Maker = Pick<typeof documented, "createAnswerValidators" | "createSelectValidators" | "createRequestValidators">;

const makers: Maker[] = [documented];
const made = new Map<string, TypeValidators>();

/** Adds the validators of further types. */
export function addValidators(maker: Maker): void {
  makers.push(maker);
  made.clear();
}

/** Validators of all types in answers, by name. They accept null: whether it is allowed depends on the place. */
export function answerValidators(reading: Reading): TypeValidators {
  const name = reading.select ? "createSelectValidators" : "createAnswerValidators";
  return once(readingName(reading), (maker) => maker[name](formatsOf(reading.dialect)));
}

/** The same for requests, whose dates may have an offset or not. */
export function requestValidators(): TypeValidators {
  return once("request", (maker) => maker.createRequestValidators(formatsOf("either")));
}

function formatsOf(dialect: Reading["dialect"]): Formats {
  return { "date-time": isDate[dialect], int32: { validate: isInt32 } };
}

function once(name: string, create: (maker: Maker) => TypeValidators): TypeValidators {
  const validators = made.get(name) ?? (Object.assign({}, ...makers.map(create)) as TypeValidators);
  made.set(name, validators);
  return validators;
}
