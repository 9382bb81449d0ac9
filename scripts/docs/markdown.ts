/** A table of Markdown; a line break or a bar inside a cell does not end it. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(titles), `|${"---|".repeat(titles.length)}`, ...rows.map(line)].join("\n");
}

export function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  const line = text
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .join(" ");
  // A backslash before the bar would take away the one that keeps the bar in the cell.
  return line.replaceAll(/\\*\|/g, (marks) => `${"\\".repeat(2 * marks.length - 1)}|`);
}

/** With a capital first letter and a full stop at the end. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
