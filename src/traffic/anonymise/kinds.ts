import type { PseudonymKind } from "../../data/pseudonym.ts";

type Rule = readonly [RegExp, PseudonymKind];

/** Rules by type and property: names of things, and of people who are not customers. */
const OF_TYPES: readonly Rule[] = [
  [/^Associate\.(?:name|username)$/i, "login"],
  [/^Contact\.(?:name|fullname|formalname|orgnr)$/i, "company"],
  [/^(?:Project|Sale|Ticket|Topic|LocalizedField)\.\w*name$/i, "text"],
];

/** The kind of a text property by its name; the first match wins. Anything else is plain text. */
const KINDS: readonly Rule[] = [
  [/login|(?:created|updated|owned|registered)by$/i, "login"],
  [/e-?mail|fromaddress/i, "e-mail"],
  [/phone|fax|mobile|directnumber/i, "phone"],
  [/host|\bip(?:address)?$/i, "host"],
  [/^(?:url|www|web)|url$|homepage|href|link/i, "address"],
  [/key$|token|secret|password|guid|uuid/i, "key"],
  [/first_?name|^middlename$|^kana[fl]?name$/i, "first name"],
  [/last_?name|surname/i, "last name"],
  [/alias|nick/i, "alias"],
  [/company|contact(?:full)?name|organi[sz]ation/i, "company"],
  [/city/i, "city"],
  [/zip|postal|postcode/i, "postcode"],
  [/country/i, "country"],
  [/address|street/i, "street"],
  [/message|transcript|body$/i, "message"],
  [/^name$|(?:full|formal|user|person|customer|associate|salutation)\w{0,40}name|author/i, "name"],
];

const found = new Map<string, PseudonymKind>();

export function kindOf(typeName: string, property: string): PseudonymKind {
  const key = `${typeName}.${property}`;
  const kind = found.get(key) ?? readKind(typeName, property);
  // Servers can send any names, so the cache is limited to about as many as tables have.
  if (found.size < MAX_CACHED) found.set(key, kind);
  return kind;
}

const MAX_CACHED = 2000;

function readKind(typeName: string, property: string): PseudonymKind {
  const typed = OF_TYPES.find(([pattern]) => pattern.test(`${typeName}.${property}`));
  return (typed ?? KINDS.find(([pattern]) => pattern.test(property)))?.[1] ?? "text";
}

/** Kinds that identify a person, the most reliable first. */
export const IDENTIFYING_KINDS: readonly PseudonymKind[] = ["e-mail", "phone", "name", "login"];

/** Kinds that belong to one person, so their pseudonyms belong together. */
export const PERSONAL_KINDS: readonly PseudonymKind[] = [
  "name",
  "first name",
  "last name",
  "alias",
  "login",
  "e-mail",
  "phone",
  "company",
  "host",
];

/** An identifier, such as `SoNotFoundException` or `System.Int32`, or a reference to a text of the program. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_][\w.:]{0,99}$/.test(text) || /^\[[A-Z_]{1,60}\]$/.test(text);
}
