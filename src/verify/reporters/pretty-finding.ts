import { oneLine } from "../../printable.ts";
import stringWidth from "string-width";
import type { Finding } from "../model.ts";
import { wrap, type Page } from "./page.ts";
import { SYMBOL, type Paint } from "./palette.ts";
import { formatPointer, formatSource, shorten } from "./text.ts";

const VALUE_LIMIT = 400;
const CURL_LIMIT = 4000;
const LABEL = 10;

/** A finding as the terminal shows it; the matcher's failure message uses the same lines. */
export function findingLines(finding: Finding, page: Page): string[] {
  const { red, yellow, cyan, green, dim } = page.palette;
  const paint = { error: red, warning: yellow, info: cyan }[finding.severity];
  const mark = { error: SYMBOL.failed, warning: SYMBOL.warning, info: SYMBOL.info }[finding.severity];
  const source = finding.source === undefined ? [] : field("see", oneLine(formatSource(finding.source)), page);
  return [
    ...wrap(
      `${paint(finding.severity)}  ${oneLine(shorten(finding.message, VALUE_LIMIT))}`,
      page,
      "     ",
      `   ${paint(mark)} `,
    ),
    ...value("expected", finding.expected, green, page),
    ...value("received", finding.actual, red, page),
    ...field("at", oneLine(formatPointer(finding.pointer)), page),
    ...placeLines(finding, page),
    ...source,
    ...repeatLines(finding, page),
    ...(finding.fingerprint === "" ? [] : field("id", dim(oneLine(finding.fingerprint)), page)),
  ];
}

/** The number of further places shown. */
const PLACES = 3;

/** The same values at the same place are shown once, whatever was asked. */
function placeLines({ operation, places = [] }: Finding, page: Page): string[] {
  const texts = places.map((place) => {
    const at = place.operation === operation && place.pointer !== "" ? "" : `${place.operation} `;
    return `${`${at}${place.pointer}`.trim()}: expected ${shorten(place.expected, 80)}, received ${shorten(place.actual, 80)}`;
  });
  const others = [...new Set(texts)].filter((text) => text !== texts[0]);
  const shown = others.slice(0, page.verbose ? undefined : PLACES);
  const rest = others.length - shown.length;
  const lines = shown.flatMap((text) => field("and at", oneLine(text), page));
  return [...lines, ...(rest > 0 ? field("", `… and ${rest} more; --verbose shows them`, page) : [])];
}

/** The command to repeat it, once per exchange. */
function repeatLines({ curl, exchange }: Finding, page: Page): string[] {
  if (curl === undefined) return [];
  if (exchange === undefined || !page.repeated) return curlLines(oneLine(curl), page);
  if (page.repeated.has(exchange)) return field("repeat", `the request above, exchange ${oneLine(exchange)}`, page);
  page.repeated.add(exchange);
  return curlLines(oneLine(curl), page);
}

/** Some findings, such as those about the runner itself, have no expected value. */
function value(label: string, text: string, paint: Paint, page: Page): string[] {
  return text === "" ? [] : field(label, paint(oneLine(shorten(text, VALUE_LIMIT))), page);
}

function field(label: string, value: string, page: Page): string[] {
  // On a narrow screen, a column of labels would leave too little room for the values.
  const hang = page.width < 50 ? " ".repeat(7) : " ".repeat(5 + LABEL);
  const first = `     ${page.palette.dim(label.padEnd(LABEL))}`;
  return page.width < 50
    ? wrap(`${page.palette.dim(label)} ${value}`, page, hang, "     ")
    : wrap(value, page, hang, first);
}

/** The command can be pasted into a shell: lines break only between options, with a backslash. */
function curlLines(curl: string, page: Page): string[] {
  if (curl.length > CURL_LIMIT)
    return field("repeat", "the request is too long; --report html=FILE shows it as curl", page);
  const room = page.width - 9;
  const lines: string[] = [];
  for (const piece of splitOptions(curl)) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(last) + 1 + stringWidth(piece) <= room)
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines.map((line, index) => {
    const end = index < lines.length - 1 ? page.palette.dim(" \\") : "";
    return `${index === 0 ? "     " : "       "}${page.palette.cyan(line)}${end}`;
  });
}

/** Splits before each option outside quotes. */
function splitOptions(curl: string): string[] {
  const pieces: string[] = [];
  let quote = "";
  let from = 0;
  for (let at = 0; at < curl.length; at += 1) {
    const sign = curl[at] ?? "";
    if (sign === quote) quote = "";
    else if (quote === "" && (sign === "'" || sign === '"') && curl[at - 1] !== "\\") quote = sign;
    else if (quote === "" && curl.startsWith(" -", at)) {
      pieces.push(curl.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, curl.slice(from)];
}
