// Made by `npm run contracts`. Do not edit.

export interface Formats {
  readonly "date-time": (text: string) => boolean;
  readonly int32: { readonly validate: (value: number) => boolean };
}

export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface TypeValidator {
  (value: unknown): boolean;
  /** What was wrong at the last call. */
  errors?: readonly ValidatorError[] | null;
}

/** By the type's name, such as `ChatSessionEntity`. */
export type TypeValidators = Readonly<Record<string, TypeValidator>>;

export function createAnswerValidators(formats: Formats): TypeValidators;
export function createSelectValidators(formats: Formats): TypeValidators;
export function createRequestValidators(formats: Formats): TypeValidators;
