import { isSecretProperty } from "./redact.ts";
import { contentOf, isLabelledSecret, labelOf, redactJson, unescaped } from "./redact-json.ts";

/** Masks secrets in lines of YAML, headers or settings, `name: value`, and changes nothing else. */

/** `name: value`, also with a name in quotes; or `? name`, whose value follows after a colon in the next line. */
const LINE =
  /^([ \t]{0,200}(?:- {1,9}){0,9}(?:\? {1,9})?(?:[!&][\w!.-]{0,40} {1,9}){0,2})(?:([\p{L}\p{N}\p{Cf}_./-]{1,100})|"((?:[^"\\]|\\.){1,200})"|'((?:[^']|''){1,200})')([ \t]{0,9}(?::(?:[ \t]{1,9}|$)|$))(.*)$/u;
/** An item or a value in braces, as JSON writes it. */
const IN_BRACES = /^([ \t]{0,200}(?:- {1,9}){0,9}(?:(?:[\w./-]{1,100}|"[^"]{1,200}")[ \t]{0,9}:[ \t]{1,9})?)([[{].*)$/;
const ABOVE_A_BLOCK = /^(?:[|>][-+\d]*)?$/;

/** A mapping has a few such names; many are no mapping. */
const MOST_HELD = 30;

interface Held {
  readonly at: number;
  readonly column: number;
  readonly name: string;
  readonly value: string;
  readonly masked: string;
}

/** The value of a secret's name, or of a `value` with such a name beside it, and what is indented below it. */
export function redactLines(text: string, mark: string): string {
  const lines = text.split("\n");
  /** What is below this is secret. */
  let below = Number.POSITIVE_INFINITY;
  let label: string | undefined;
  /** Values whose name may still follow. */
  let values: Held[] = [];
  const maskHeld = (said: string, column: number, to: number): void => {
    for (const held of values.filter((one) => one.column === column)) {
      if (!isLabelledSecret(said, held.name, held.value)) continue;
      if (!ABOVE_A_BLOCK.test(held.value)) lines[held.at] = held.masked;
      for (let at = held.at + 1; at < to; at++) lines[at] = maskedLine(lines[at] ?? "", mark);
    }
    values = values.filter((one) => one.column !== column);
  };
  for (const [at, line] of lines.entries()) {
    const { start, name, rest, ending } = partsOf(line);
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const isBelow = indent > below || (indent === below && /^[-:]\s/.test(line.slice(indent, indent + 2)));
    if (line.trim() !== "" && !isBelow) below = Number.POSITIVE_INFINITY;
    if (isBelow && name === undefined) lines[at] = maskedLine(line, mark);
    else if (!isBelow)
      lines[at] = line.replace(
        IN_BRACES,
        (_, head: string, json: string) => head + redactJson(json, (inner) => inner, mark),
      );
    if (name === undefined) continue;
    const value = rest.trim();
    const column = start.length;
    const isItem = start.includes("- ");
    values = values.filter((one) => one.column < column || (one.column === column && !isItem));
    const said = labelOf(name, contentOf(value));
    if (said !== undefined) maskHeld(said, column, at);
    label = said ?? (isItem ? undefined : label);
    const masked = line.slice(0, line.length - ending.length - rest.length) + mark + ending;
    if (!isBelow && isSecretProperty(name, "") && ABOVE_A_BLOCK.test(value)) below = indent;
    else if (value !== "" && (isBelow || isSecretProperty(name, value) || isLabelledSecret(label, name, value)))
      lines[at] = masked;
    else if (isLabelledSecret("password", name, value))
      values = [...values.slice(-MOST_HELD), { at, column, name, value, masked }];
  }
  return lines.join("\n");
}

interface Line {
  /** Indent and signs before the name. */
  readonly start: string;
  readonly name: string | undefined;
  /** What follows the colon. */
  readonly rest: string;
  readonly ending: string;
}

function partsOf(line: string): Line {
  const ending = line.endsWith("\r") ? "\r" : "";
  const [, start = "", bare, double, single, colon = "", rest = ""] = LINE.exec(line.replace(/\r$/, "")) ?? [];
  const isName = colon.includes(":") || start.includes("? ");
  const quoted = double === undefined ? single?.replaceAll("''", "'") : unescaped(double);
  return { start, name: isName ? (bare ?? quoted) : undefined, rest, ending };
}

function maskedLine(line: string, mark: string): string {
  if (line.trim() === "") return line;
  return (/^[ \t]*/.exec(line)?.[0] ?? "") + mark + (line.endsWith("\r") ? "\r" : "");
}
