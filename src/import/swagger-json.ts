import { unescapePointer } from "../escape.ts";
import { decodeStep } from "../routing/address.ts";
import { isRecord } from "../values.ts";
import { plainText } from "./text.ts";

/** Reads parts of a description, even a malformed one. */

export type Json = Readonly<Record<string, unknown>>;

export function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

export function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The names in a JSON pointer that follows a `#`. */
export function stepsIn(pointer: string): string[] {
  const [, ...steps] = pointer.split("/");
  return steps.map((step) => unescapePointer(decodeStep(step)));
}

/** Prose without markup. */
export function said(value: unknown): string {
  return plainText(text(value));
}

export function text(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(SPACES, " ").trim() : "";
}

/** All that is not one space already. */
const SPACES = /[^\S ]\s*| \s+/g;

/** Is null the only value? OpenAPI 3.0 has no such type and says it with a list of values. */
export function isNull({ type, enum: values, const: only }: Json): boolean {
  return type === "null" || only === null || (Array.isArray(values) && values.length === 1 && values[0] === null);
}
