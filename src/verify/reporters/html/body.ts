/**
 * Adds line breaks and indentation to a JSON text. It is not parsed, because a reader wants to see a duplicate key,
 * `427.0` or a broken end. Any other text is returned unchanged.
 */
export function indentJson(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  // Strings, brackets, separators, and runs of other non-blank characters.
  const tokens = text.match(/"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s[\]{},:"]+/gs) ?? [];
  let depth = 0;
  let line = "";
  const lines: string[] = [];
  const flush = (): void => {
    if (line.trim() !== "") lines.push(line);
    line = "  ".repeat(Math.max(0, depth));
  };
  for (const [index, token] of tokens.entries()) {
    if (token === "]" || token === "}") {
      depth -= 1;
      const empty = tokens[index - 1] === (token === "]" ? "[" : "{");
      if (empty) line = lines.pop() ?? "";
      else flush();
      line += token;
    } else if (token === "[" || token === "{") {
      depth += 1;
      line += token;
      flush();
    } else if (token === ",") {
      line += token;
      flush();
    } else {
      line += token === ":" ? ": " : token;
    }
  }
  flush();
  return lines.join("\n");
}
