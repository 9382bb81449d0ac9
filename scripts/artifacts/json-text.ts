/** JSON in lines that a diff shows well: what fits stands on one line, such as a row of a table. */
export function jsonText(value: unknown): string {
  return `${linesOf(value, "")}\n`;
}

function linesOf(value: unknown, indent: string): string {
  const text = JSON.stringify(value);
  if (typeof value !== "object" || value === null || indent.length + text.length <= WIDTH) return text;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(
      ([key, part]) =>
        `${indent} ${Array.isArray(value) ? "" : `${JSON.stringify(key)}: `}${linesOf(part, `${indent} `)}`,
    )
    .join(",\n");
  return Array.isArray(value) ? `[\n${parts}\n${indent}]` : `{\n${parts}\n${indent}}`;
}

const WIDTH = 160;
