import { isRecord } from "../values.ts";
import type { Word } from "./model.ts";
import { type Json, record, text } from "./swagger-json.ts";

/** A value that a required header may have, from its examples, its default or its names, or else by its type. */
export function headerValue(header: Json, wordOf: (schema: Json) => Word | undefined): { readonly value?: string } {
  const { enum: names } = header;
  const named = [
    ...["example", "x-example", "default", "const"].map((key) => header[key]),
    ...examplesIn(header["examples"]),
    ...(Array.isArray(names) ? (names as unknown[]) : []),
    ...(header["$ref"] === undefined ? [] : (wordOf(header)?.names ?? [])),
    byType(header),
  ];
  const values = named.map((one) => (typeof one === "number" || typeof one === "boolean" ? String(one) : one));
  const value = values.find((one) => typeof one === "string" && CAN_STAND_IN_A_HEADER.test(one));
  return typeof value === "string" ? { value } : {};
}

/** By name, as in OpenAPI, or a list, as in JSON Schema. */
function examplesIn(examples: unknown): readonly unknown[] {
  if (Array.isArray(examples)) return examples as unknown[];
  return Object.values(record(examples)).map((one) => (isRecord(one) ? one["value"] : undefined));
}

function byType({ type, format, minimum }: Json): string | undefined {
  const made = BY_FORMAT.get(text(format)) ?? BY_FORMAT.get(text(type));
  return made === "1" && typeof minimum === "number" && minimum > 1 ? String(minimum) : made;
}

const CAN_STAND_IN_A_HEADER = /^[!-~](?:[ -~]{0,198}[!-~])?$/;

const BY_FORMAT: ReadonlyMap<string, string> = new Map([
  ["integer", "1"],
  ["number", "1"],
  ["boolean", "true"],
  ["date-time", "2024-01-12T10:00:00Z"],
  ["date", "2024-01-12"],
  ["uuid", "3f0c2d1e-5b6a-4c7d-8e9f-0a1b2c3d4e5f"],
  ["email", "ada@example.com"],
  ["uri", "https://example.com"],
]);
