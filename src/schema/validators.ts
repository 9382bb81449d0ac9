/** The generated validators, made when first asked for: one set for each reading, and one for requests. */

import * as documented from "../generated/validators.js";
import type { Formats, TypeValidators } from "../generated/validators.js";
import { isDate, isInt32 } from "./formats.ts";
import { type Reading, readingName } from "./reading.ts";

/** What makes validators: of the documented types, and of groups that have been made known. */
type Maker = Pick<typeof documented, "createAnswerValidators" | "createSelectValidators" | "createRequestValidators">;

const makers: Maker[] = [documented];
const made = new Map<string, TypeValidators>();

/** Adds the validators of further types. */
export function addValidators(maker: Maker): void {
  makers.push(maker);
  made.clear();
}

/** The validators of all types in answers, by the type's name. Null passes: its place decides, not its type. */
export function answerValidators(reading: Reading): TypeValidators {
  const name = reading.select ? "createSelectValidators" : "createAnswerValidators";
  return once(readingName(reading), (maker) => maker[name](formatsOf(reading.dialect)));
}

/** The same for requests, where dates come with an offset or without. */
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
