import { yamlWriter } from "../../yaml.ts";

/** The tables as YAML, by name. What stands under a key is often the same in thousands of them, and is written once. */
export function writeTables(tables: Readonly<Record<string, object>>): Record<string, string> {
  const write = yamlWriter();
  const written = new Map<string, string>();
  const part = (key: string, value: unknown): string => {
    const same = JSON.stringify([key, value], apart);
    const text = written.get(same) ?? write({ [key]: value });
    written.set(same, text);
    return text;
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      Object.entries(table)
        .map(([key, value]) => (value === undefined ? "" : part(key, value)))
        .join(""),
    ]),
  );
}

/** JSON writes several numbers alike: those that are not finite, and both zeros. */
function apart(_: string, value: unknown): unknown {
  if (typeof value === "string") return `"${value}`;
  return typeof value === "number" ? (Object.is(value, -0) ? "-0" : String(value)) : value;
}
