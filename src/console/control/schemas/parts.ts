/** Parts of the schemas of the control API. */

export type Schema = Readonly<Record<string, unknown>>;

/** The schema of an object with these properties and no others. */
export const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  more: Schema = {},
): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
  ...more,
});
export const list = (items: Schema): Schema => ({ type: "array", items });
export const text: Schema = { type: "string" };
export const count: Schema = { type: "integer", minimum: 0 };
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const delay: Schema = {
  description: "Milliseconds, text such as 2s, an even distribution, or one with a long tail.",
  anyOf: [
    { type: "number", minimum: 0, maximum: 600_000 },
    { type: "string", maxLength: 20 },
    object({ min: { type: "number" }, max: { type: "number" } }, ["min", "max"]),
    object({ median: { type: "number" }, p95: { type: "number" } }, ["median", "p95"]),
  ],
};
