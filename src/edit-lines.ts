/** The items of a list that have lines of their own: where their dashes are, and where they end. */
interface Items {
  readonly dashes: readonly number[];
  readonly ends: readonly number[];
  readonly kept: readonly boolean[];
}

/** The text without the items that are not kept and the comments right above them, and with `fresh` after the last one. */
export function editLines(text: string, { dashes, ends, kept }: Items, fresh: string, indent: number): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  let edited = "";
  let at = 0;
  for (const [index, end] of ends.entries()) {
    const line = text.lastIndexOf("\n", dashes[index]) + 1;
    // A text in lines of its own ends with its last line.
    const next = afterComments(text, text[end - 1] === "\n" ? end : afterLine(text, end), indent);
    edited += kept[index] === true ? text.slice(at, next) : withoutComments(text.slice(at, line));
    at = next;
  }
  if (fresh !== "" && !edited.endsWith("\n")) edited += newline;
  return edited + fresh.replace(/^(?=.)/gm, " ".repeat(indent)).replaceAll("\n", newline) + text.slice(at);
}

function afterLine(text: string, at: number): number {
  return text.indexOf("\n", at) + 1 || text.length;
}

/** Behind comments that are deeper than the dash, and so are about the item above them. */
function afterComments(text: string, at: number, indent: number): number {
  for (;;) {
    const end = afterLine(text, at);
    const line = text.slice(at, end);
    if (!line.trimStart().startsWith("#") || line.indexOf("#") <= indent) return at;
    at = end;
  }
}

/** Without the comments in the last lines. */
function withoutComments(text: string): string {
  const lines = text.split("\n");
  const rest = lines.pop() ?? "";
  while (lines.at(-1)?.trimStart().startsWith("#") === true) lines.pop();
  return [...lines, rest].join("\n");
}
