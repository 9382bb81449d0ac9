// Made by `npm run contracts`. Do not edit.

import type { Formats, TypeValidators } from "./validators.js";

export function createAnswerValidators(formats: Formats): TypeValidators;
export function createSelectValidators(formats: Formats): TypeValidators;
export function createRequestValidators(formats: Formats): TypeValidators;
