/** Texts that match a pattern. They are put together from its parts: patterns of others are never run. */

interface Lengths {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** Appends what a part of the pattern matches, with so many repetitions above the least. */
type Part = (text: string, more: number) => string;

/** A text that matches; undefined if the pattern has parts that this does not know, or leaves no text of that length. */
export function textMatching(
  pattern: string,
  { minLength = 0, maxLength = Infinity }: Lengths = {},
): string | undefined {
  if (pattern.length > LONGEST) return undefined;
  const reader: Reader = { pattern, at: 0, depth: 0 };
  const part = readChoice(reader);
  if (!part || reader.at < pattern.length) return undefined;
  for (let more = 0; more <= LONGEST; more++) {
    const text = part("", more);
    if (text.length > Math.min(maxLength, LONGEST)) return undefined;
    if (text.length >= minLength) return text;
  }
  return undefined;
}

const LONGEST = 200;
const DEEPEST = 10;

interface Reader {
  readonly pattern: string;
  at: number;
  depth: number;
}

/** Alternatives: the first one will do. */
function readChoice(reader: Reader): Part | undefined {
  const first = readSequence(reader);
  if (!first) return undefined;
  while (reader.pattern[reader.at] === "|") {
    reader.at++;
    if (!readSequence(reader)) return undefined;
  }
  return first;
}

function readSequence(reader: Reader): Part | undefined {
  const parts: Part[] = [];
  const { pattern } = reader;
  if (pattern[reader.at] === "^") reader.at++;
  while (reader.at < pattern.length && !"|)".includes(pattern.charAt(reader.at))) {
    if (pattern[reader.at] === "$") {
      reader.at++;
      const isLast = reader.at === pattern.length || "|)".includes(pattern.charAt(reader.at));
      // Within a group, more may follow.
      if (isLast && reader.depth === 0) break;
      return undefined;
    }
    const part = readPart(reader);
    const repeated = part && readRepetition(reader, part);
    if (!repeated) return undefined;
    parts.push(repeated);
  }
  return (text, more) => parts.reduce((before, part) => (before.length > LONGEST ? before : part(before, more)), text);
}

function readPart(reader: Reader): Part | undefined {
  const { pattern } = reader;
  const sign = pattern.charAt(reader.at++);
  if (sign === "(") return readGroup(reader);
  if (sign === "[") return readClass(reader);
  if (sign === ".") return oneOf("abcdefghijklmnopqrstuvwxyz");
  if (sign === "\\") return oneOf(escaped(pattern.charAt(reader.at++)));
  return "*+?{}^".includes(sign) ? undefined : oneOf(sign);
}

function readGroup(reader: Reader): Part | undefined {
  const { pattern } = reader;
  if (pattern.startsWith("?:", reader.at)) reader.at += 2;
  if (pattern[reader.at] === "?" || pattern[reader.at] === "^" || reader.depth >= DEEPEST) return undefined;
  reader.depth++;
  const part = readChoice(reader);
  reader.depth--;
  return pattern[reader.at++] === ")" ? part : undefined;
}

const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const VISIBLE = `${LETTERS}${LETTERS.toUpperCase()}${DIGITS} -_.,:;!?#%&/()=+*@<>[]{}"'$^|~\\`;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ["d", DIGITS],
  ["w", `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}_`],
  ["s", " "],
  ["D", LETTERS],
  ["S", LETTERS],
  ["W", "-"],
  ["t", "\t"],
  ["n", "\n"],
]);

/** What stands for an escaped sign: itself, unless it is a letter or a digit. Nothing if it is not known. */
function escaped(sign: string): string {
  return ESCAPED.get(sign) ?? (/^\W$/.test(sign) ? sign : "");
}

function readClass(reader: Reader): Part | undefined {
  const { pattern } = reader;
  const isNegated = pattern[reader.at] === "^";
  if (isNegated) reader.at++;
  let signs = "";
  while (reader.at < pattern.length && pattern[reader.at] !== "]") {
    const first = readSign(reader);
    const isRange = first.length === 1 && pattern[reader.at] === "-" && !"]".includes(pattern.charAt(reader.at + 1));
    if (isRange) reader.at++;
    const last = isRange ? readSign(reader) : first;
    const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
    if (first === "" || last === "" || (isRange && (last.length > 1 || to < from))) return undefined;
    if (isNegated && isRange && to - from > LONGEST) return undefined;
    const count = Math.min(to - from, LONGEST) + 1;
    signs += isRange ? String.fromCharCode(...Array.from({ length: count }, (_, at) => from + at)) : first;
  }
  if (pattern[reader.at++] !== "]") return undefined;
  return oneOf(isNegated ? VISIBLE.replaceAll(/./g, (sign) => (signs.includes(sign) ? "" : sign)) : signs);
}

function readSign(reader: Reader): string {
  const sign = reader.pattern.charAt(reader.at++);
  return sign === "\\" ? escaped(reader.pattern.charAt(reader.at++)) : sign;
}

/** Another sign at each place of the text, so that it looks like one of many. */
function oneOf(signs: string): Part | undefined {
  return signs === "" ? undefined : (text) => text + signs.charAt(text.length % signs.length);
}

const REPEATED = /[*+?]|\{(\d{1,3})(,?)(\d{0,3})\}/y;

function readRepetition(reader: Reader, part: Part): Part | undefined {
  REPEATED.lastIndex = reader.at;
  const found = REPEATED.exec(reader.pattern);
  if (!found) return part;
  reader.at = REPEATED.lastIndex;
  const [sign, low, comma, high] = found;
  // As few as possible.
  if (reader.pattern[reader.at] === "?") reader.at++;
  const least = low === undefined ? (sign === "+" ? 1 : 0) : Number(low);
  const most = sign === "?" ? 1 : low === undefined ? Infinity : comma === "" ? least : Number(high || Infinity);
  if (most < least) return undefined;
  return (text, more) => {
    let all = text;
    for (let time = 0; time < Math.min(least + more, most) && all.length <= LONGEST; time++) all = part(all, more);
    return all;
  };
}
