import { isMet, type Row } from "./measurement.ts";

/** Rows as a Markdown table: what docs/performance.md quotes. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ["measurement", "so-mock", "beside it", "ratio", "goal", "met"],
    ["---", "---:", "---", "---:", "---:", "---"],
    ...rows.map((row) => {
      const { "so-mock": own, ...others } = row.figures;
      const beside = Object.entries(others).map(([name, value]) => `${name} ${number(value)}`);
      return [
        `${row.what} (${row.unit})`,
        number(own),
        beside.join(", "),
        beside.length > 0 ? row.judged.toFixed(2) : "",
        goalText(row),
        { true: "yes", false: "no", undefined: "" }[String(isMet(row))] ?? "",
      ];
    }),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** The page with this in the place of a measurement; as it is where it has no such place, or there are no rows. */
export function withTable(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- bench: ${name} -->\n`, `<!-- end of bench: ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) return page;
  return `${page.slice(0, from + start.length)}\n${content.trim()}\n\n${page.slice(to)}`;
}

function goalText({ goal }: Row): string {
  if (!goal) return "";
  return `${goal.at === "least" ? "≥" : "≤"} ${number(goal.limit)}`;
}

function number(value: number | undefined): string {
  if (value === undefined) return "";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en", { maximumFractionDigits: digits });
}
