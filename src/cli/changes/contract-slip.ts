import { isRecord } from "../../values.ts";

/** The type under each key; a question mark after a key makes it optional. */
type Shape = "string" | "boolean" | "number" | readonly [Shape] | Keys;
interface Keys {
  readonly [key: string]: Shape;
}

const SOURCE: Keys = { document: "string", table: "string" };
const WORD: Keys = { type: "string", mediaTypes: ["string"], source: SOURCE };
const ROW: Keys = { name: "string", description: "string", source: SOURCE };

const OPERATION: Keys = {
  id: "string",
  method: "string",
  path: "string",
  summary: "string",
  description: "string",
  document: "string",
  parameters: [{ ...ROW, in: "string", kind: "string", required: "boolean" }],
  headers: [ROW],
  "body?": { ...WORD, required: "boolean" },
  answer: WORD,
  statuses: [{ status: "number", reason: "string", description: "string", source: SOURCE }],
};
const TYPE: Keys = { source: SOURCE, description: "string", properties: [{ ...ROW, kind: "string", type: "string" }] };
const ENUM: Keys = { source: SOURCE, description: "string", values: [{ name: "string" }] };

/**
 * JSON Pointer to the first place where a contract differs from the format of `so-mock import --contract`; undefined
 * for a valid one.
 */
export function contractSlip({ operations, types, enums }: Readonly<Record<string, unknown>>): string | undefined {
  return (
    slipIn(operations, [OPERATION], "/operations") ??
    slipOfValues(types, TYPE, "/types") ??
    slipOfValues(enums, ENUM, "/enums")
  );
}

function slipOfValues(values: unknown, shape: Shape, place: string): string | undefined {
  const entries = isRecord(values) ? Object.entries(values) : [];
  return firstOf(entries, ([name, value]) => slipIn(value, shape, `${place}/${name}`));
}

function slipIn(value: unknown, shape: Shape, place: string): string | undefined {
  if (typeof shape === "string") return typeof value === shape ? undefined : place;
  if (isList(shape)) {
    if (!Array.isArray(value)) return place;
    return firstOf([...value.entries()], ([at, item]) => slipIn(item, shape[0], `${place}/${at}`));
  }
  if (!isRecord(value)) return place;
  return firstOf(Object.entries(shape), ([key, inner]) => {
    const name = key.replace("?", "");
    const held = value[name];
    return held === undefined && key !== name ? undefined : slipIn(held, inner, `${place}/${name}`);
  });
}

const isList = (shape: Keys | readonly [Shape]): shape is readonly [Shape] => Array.isArray(shape);

function firstOf<Item>(items: readonly Item[], find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
