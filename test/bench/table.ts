import { isMet, type Row } from "./measurement.ts";

/** Rows as a Markdown table: what README quotes. */
export function table(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const lines = [
    ["measurement", ...names, "ratio", "goal", "met"],
    ["---", ...names.map(() => "---:"), "---:", "---:", "---"],
    ...rows.map((row) => [
      `${row.what} (${row.unit})`,
      ...names.map((name) => number(row.figures[name])),
      names.length > 1 ? row.judged.toFixed(2) : "",
      goalText(row),
      { true: "yes", false: "no", undefined: "" }[String(isMet(row))] ?? "",
    ]),
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
