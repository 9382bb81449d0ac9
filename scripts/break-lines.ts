import { parseSync } from "rolldown/utils";

/** Longer lines are broken where the next part begins. */
const WIDTH = 1000;

/** The lists of the syntax tree between whose parts a line may end, because each follows a `;`, a `}` or a comma. */
const LISTS = ["body", "consequent", "declarations", "expressions", "properties"];

/**
 * Minified code in lines: Node prints the whole line that threw above an error that nobody caught, and what the error says
 * must not drown in it.
 */
export function breakLines(file: string, text: string): string {
  const lines: string[] = [];
  let begin = 0;
  for (const at of placesIn(parseSync(file, text).program)) {
    if (at - begin < WIDTH) continue;
    lines.push(text.slice(begin, at));
    begin = at;
  }
  return [...lines, text.slice(begin)].join("\n");
}

function placesIn(program: unknown): readonly number[] {
  const places = new Set<number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== "object" || value === null) return;
    const node = value as Readonly<Record<string, unknown>>;
    // The expressions of a template stand in its text.
    const lists = node["type"] === "TemplateLiteral" ? [] : LISTS.map((name) => node[name]);
    for (const list of lists.filter(Array.isArray)) {
      for (const part of list.slice(1) as readonly { readonly start: number }[]) places.add(part.start);
    }
    Object.values(node).forEach(visit);
  };
  visit(program);
  return [...places].sort((one, other) => one - other);
}
