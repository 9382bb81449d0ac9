import { instantFromMs, readInstant } from "../../../time/instant.ts";
import { type Family, familyOf, type FilterColumn, type FilterContext, type Moment } from "./filter-column.ts";
import { failAt } from "./grammar.ts";
import type { Token } from "./tokens.ts";

/** Filter values, converted to the type their column is compared as: a number, a text, a boolean, a moment, null. */

export type FilterValue = number | string | boolean | Moment | null;

/** Throws FilterError for a value that the column cannot be compared with. */
export function readValue<Row>(column: FilterColumn<Row>, token: Token, context: FilterContext): FilterValue {
  if (isNamed(token, "null")) return null;
  switch (familyOf(column.restriction)) {
    case "number":
      return readNumber(token);
    case "flag":
      return readFlag(token);
    case "moment":
      return readMoment(token, context);
    case "list":
    case "person":
      return readListed(column, token);
    default:
      return readText(token);
  }
}

/** With or without quotes. */
export function readNumber(token: Token): number {
  const { kind, text } = token;
  const isNumber = (kind === "number" || kind === "text") && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(text);
  return isNumber ? Number(text) : failAt(token, "expected a number");
}

export function readText(token: Token): string {
  const { kind, text } = token;
  return kind === "text" || kind === "number" || kind === "date"
    ? text
    : failAt(token, "expected a text in single quotes");
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

function readFlag(token: Token): boolean {
  return FLAGS.get(token.text.trim().toLowerCase()) ?? failAt(token, "expected true or false");
}

/** An id; or a name in the list, which is compared with the displayed text if the column's names are unknown. */
function readListed<Row>({ ids, textOf }: FilterColumn<Row>, token: Token): number | string {
  if (token.kind === "number" || (token.kind === "text" && /^\s*-?\d+\s*$/.test(token.text))) return readNumber(token);
  if (token.kind !== "text")
    return failAt(token, textOf ? "expected an id, or a name in single quotes" : "expected an id");
  const id = ids?.get(token.text.trim().toLowerCase());
  if (id !== undefined) return id;
  if (!ids && textOf) return token.text;
  return failAt(token, ids ? `expected an id, or one of ${[...ids.keys()].join(", ")}` : "expected an id");
}

const DAY_MS = 86_400_000;
const DATE =
  /^\s*(\d{4})[-.](\d{1,2})[-.](\d{1,2})(?:[T ](\d\d:\d\d)(?:(:\d\d)(\.\d{1,7})?)?(Z|[+-]\d\d:?\d\d)?)?\s*$/i;

function readMoment(token: Token, { zone }: FilterContext): Moment {
  const found = token.kind === "text" || token.kind === "date" ? DATE.exec(token.text) : null;
  const wanted = "expected a day or a moment such as '2024-06-12' or '2024-06-12T08:00:00Z'";
  if (!found) return failAt(token, wanted);
  const [, year = "", month = "", day = "", time, seconds = ":00", fraction = "", offset = ""] = found;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const zoned = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  const start = readInstant(`${date}T${time ?? "00:00"}${seconds}${fraction}${zoned}`, zone.offsetAt);
  if (start === undefined) return failAt(token, wanted);
  if (start === null) return { start: FIRST, end: undefined, isUnset: true };
  return {
    start,
    end: time === undefined ? startOfDay(Date.parse(date) / DAY_MS + 1, { zone }) : undefined,
    isUnset: false,
  };
}

const FIRST = "0001-01-01T00:00:00.0000000";
const LAST = "9999-12-31T23:59:59.9999999";
const FIRST_MS = Date.parse(`${FIRST.slice(0, 23)}Z`);

/** The start of a day, given as a number since 1970; days beyond the calendar start at its ends. */
export function startOfDay(day: number, { zone }: Pick<FilterContext, "zone">): string {
  const ms = day * DAY_MS;
  if (!(ms < Date.UTC(9999, 11, 31))) return LAST;
  if (!(ms > FIRST_MS)) return FIRST;
  return readInstant(`${instantFromMs(ms).slice(0, 10)}T00:00:00`, zone.offsetAt) ?? FIRST;
}

/** The number of the world's current day in the request's zone. */
export function todayOf({ nowMs, zone }: FilterContext): number {
  return Math.floor((nowMs + zone.offsetAt(nowMs) * 60_000) / DAY_MS);
}

/** The values of an encoded value; `[A:3,4,5]` has several. In quotes, only what is compared with text stays as it is. */
export function decodeValues(tokens: readonly Token[], family: Family): readonly Token[] {
  const isEncoded = ({ kind, text }: Token): boolean =>
    kind === "encoded" || (kind === "text" && family !== "text" && ENCODED.test(text));
  return tokens.some(isEncoded) ? tokens.flatMap((token) => (isEncoded(token) ? decodeValue(token) : [token])) : tokens;
}

const ENCODED = /^\[(I|F|M|D|DT|T|TS|A|B):([^\]]*)\]$/;

function decodeValue(token: Token): readonly Token[] {
  const [, marker = "", text = ""] = ENCODED.exec(token.text) ?? [];
  const [, month, day, year, time] = /^(\d\d)[/.](\d\d)[/.](\d{4})(?: (\d\d:\d\d:\d\d))?$/.exec(text) ?? [];
  switch (marker) {
    case "A":
      return text.split(",").map((item): Token => ({ ...token, kind: "text", text: item.trim() }));
    case "D":
    case "DT":
      return [{ ...token, kind: "text", text: year ? `${year}-${month}-${day}${time ? `T${time}` : ""}` : text }];
    default:
      return [{ ...token, kind: "text", text }];
  }
}

function isNamed({ kind, text }: Token, word: string): boolean {
  return kind === "name" && text.toLowerCase() === word;
}
