import { oneLine, printableJson } from "../printable.ts";
import { code, text } from "../verify/reporters/markdown.ts";
import { createPage, type Page, wrap } from "../verify/reporters/page.ts";
import { formatSource, plural } from "../verify/reporters/text.ts";
import {
  type Change,
  type ChangeFormat,
  type ChangeLevel,
  type ChangeOrigin,
  type ChangeReport,
  CHANGE_LEVELS,
} from "./model.ts";

const TITLES: Readonly<Record<ChangeLevel, string>> = {
  breaking: "breaking",
  additive: "additive",
  words: "words only",
};

export function renderChanges(
  report: ChangeReport,
  format: ChangeFormat,
  options: { readonly width: number; readonly color: boolean },
): string {
  if (format === "json") return `${printableJson(report, 2)}\n`;
  return format === "markdown" ? markdown(report) : pretty(report, createPage(options));
}

function verdict({ summary }: ChangeReport): string {
  const { breaking, additive, words } = summary;
  if (breaking + additive + words === 0) return "No difference";
  return `${breaking === 0 ? "Nothing breaking" : `${breaking} breaking`}, ${additive} additive, ${words} in wording only`;
}

/** Groups changes by subject, keeping their order. */
function bySubject(changes: readonly Change[]): readonly (readonly Change[])[] {
  return [...Map.groupBy(changes, ({ subject, name }) => `${subject} ${name}`).values()];
}

const WORDS = { operation: "operation", type: "carrier", enum: "enum", contract: "contract" } as const;

const MOST_OPERATIONS = 3;

function usedBy({ operations = [] }: Change): string {
  if (operations.length === 0) return "";
  const named = operations.slice(0, MOST_OPERATIONS).join(", ");
  const more = operations.length - MOST_OPERATIONS;
  return `in ${named}${more > 0 ? ` and ${plural(more, "more operation")}` : ""}`;
}

/** The row in the new document, or in the old one for removed things. */
function place({ oldSource, newSource }: Change): string | undefined {
  const source = newSource ?? oldSource;
  return source && `${newSource ? "" : "before: "}${formatSource(source)}`;
}

function pretty(report: ChangeReport, page: Page): string {
  const { bold, dim, red, green } = page.palette;
  const { tool, summary, changes } = report;
  const origin = (label: string, { source, operations, types, enums, unread }: ChangeOrigin): string[] => [
    ...wrap(`${dim(label)} ${bold(oneLine(source))}`, page, "  "),
    ...wrap(
      dim(`${plural(operations, "operation")}, ${plural(types, "carrier")}, ${plural(enums, "enum")}`),
      page,
      "      ",
    ),
    ...unread.flatMap((one) => wrap(`${red("not read:")} ${oneLine(one)}`, page, "      ")),
  ];
  const blocks = [
    [
      ...wrap(`${bold(tool.name)} ${dim(tool.version)}`, page, ""),
      ...origin("old", report.old),
      ...origin("new", report.new),
    ],
    ...CHANGE_LEVELS.flatMap((level) => {
      const own = changes.filter((change) => change.level === level);
      if (own.length === 0) return [];
      return [
        [bold(`${TITLES[level]} (${own.length})`), ...bySubject(own).flatMap((group) => subjectLines(group, page))],
      ];
    }),
    [summary.breaking > 0 ? red(`✗ ${verdict(report)}.`) : green(`✓ ${verdict(report)}.`)],
  ];
  return `\n${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function subjectLines(group: readonly Change[], page: Page): string[] {
  const { bold, dim, red, green } = page.palette;
  const [first] = group;
  if (!first) return [];
  const heading = `${bold(oneLine(first.name))}  ${dim(oneLine([WORDS[first.subject], usedBy(first)].filter(Boolean).join(", ")))}`;
  const lines = wrap(heading, page, "    ", "  ");
  // Changes of prose are only named here; the other formats give their full text.
  if (first.level === "words") {
    return [...lines, ...wrap(dim(oneLine(group.map(({ what }) => what).join("; "))), page, "    ")];
  }
  const mark = first.level === "breaking" ? red("✗") : green("+");
  return [
    ...lines,
    ...group.flatMap((change) => {
      const where = place(change);
      return [
        ...wrap(oneLine(change.what), page, "      ", `    ${mark} `),
        ...(where === undefined ? [] : wrap(dim(oneLine(where)), page, "      ")),
      ];
    }),
  ];
}

function markdown(report: ChangeReport): string {
  const { changes } = report;
  const origin = (label: string, { source, operations, types, enums, unread }: ChangeOrigin): string[] => [
    `- ${label}: \`${code(source)}\` (${plural(operations, "operation")}, ${plural(types, "carrier")}, ${plural(enums, "enum")})`,
    ...unread.map((one) => `  - not read: ${text(one)}`),
  ];
  const blocks = [
    `## ${text(report.tool.name)} changes: ${verdict(report)}`,
    [...origin("old", report.old), ...origin("new", report.new)].join("\n"),
    ...CHANGE_LEVELS.flatMap((level) => {
      const own = changes.filter((change) => change.level === level);
      if (own.length === 0) return [];
      const rows = own.map((change) => {
        const { subject, name, what } = change;
        return `| ${text(name)} | ${WORDS[subject]} | ${text(what)} | ${text(usedBy(change))} | ${text(place(change) ?? "")} |`;
      });
      const head = ["| name | kind | change | operations | source |", "|---|---|---|---|---|"];
      return [`### ${TITLES[level]} (${own.length})`, [...head, ...rows].join("\n")];
    }),
  ];
  return `${blocks.join("\n\n")}\n`;
}
