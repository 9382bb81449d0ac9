import type { RequestExample } from "../model.ts";

/** Values for the placeholders of an example. */
export interface ExampleValues {
  readonly session: number;
  readonly topic: number;
  readonly login: string;
  readonly text: string;
}

/** Replaces the example's placeholders by values of the same type: a number in a body stays a number. */
export function fillExample(example: RequestExample = {}, values: ExampleValues): RequestExample {
  return fill(example, values) as RequestExample;
}

function fill(value: unknown, values: ExampleValues): unknown {
  if (typeof value === "string") {
    const name = /^\{(\w+)\}$/.exec(value)?.[1] ?? "";
    return Object.hasOwn(values, name) ? values[name as keyof ExampleValues] : value;
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, values)]));
}
