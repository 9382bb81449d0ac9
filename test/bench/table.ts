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

function goalText({ goal }: Row): string {
  if (!goal) return "";
  return `${goal.at === "least" ? "≥" : "≤"} ${number(goal.limit)}`;
}

function number(value: number | undefined): string {
  if (value === undefined) return "";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en", { maximumFractionDigits: digits });
}
