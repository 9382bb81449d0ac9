import type { RequestExample } from "../model.ts";

/** What the placeholders of an example stand for. */
export interface ExampleValues {
  readonly session: number;
  readonly topic: number;
  readonly login: string;
  readonly text: string;
}

/** The example with values for its placeholders, each as what it is: a number stays a number in a body. */
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
