/** The type declarations for the output of `compilePlain`. */
export function plainTypes(names: readonly string[]): string {
  const lines = names.map((name) => `export const ${name}: PlainValidator;`);
  return `// Made by \`npm run contracts\`. Do not edit.

export interface PlainError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface PlainValidator {
  (value: unknown): boolean;
  errors?: readonly PlainError[] | null;
}

${lines.join("\n")}
`;
}

/** The type declarations for the output of `compileValidators`. */
export const VALIDATORS_TYPES: string = `// Made by \`npm run contracts\`. Do not edit.

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

/** By the type's name, such as \`ChatSessionEntity\`. */
export type TypeValidators = Readonly<Record<string, TypeValidator>>;

export function createAnswerValidators(formats: Formats): TypeValidators;
export function createSelectValidators(formats: Formats): TypeValidators;
export function createRequestValidators(formats: Formats): TypeValidators;
`;

/** The same for a group's module. */
export const GROUP_VALIDATORS_TYPES: string = `// Made by \`npm run contracts\`. Do not edit.

import type { Formats, TypeValidators } from "./validators.js";

export function createAnswerValidators(formats: Formats): TypeValidators;
export function createSelectValidators(formats: Formats): TypeValidators;
export function createRequestValidators(formats: Formats): TypeValidators;
`;
