import type { PseudonymKind } from "../../data/pseudonym.ts";

/** What a text property holds, by the names of its type and its own; the first that fits. Unknown text is text. */
const KINDS: readonly (readonly [RegExp, PseudonymKind])[] = [
  [/^Associate\.(?:name|username)$|login|^.*\.(?:created|updated|owned|registered)by$/i, "login"],
  [/^Contact\.(?:name|fullname|formalname|orgnr)$/i, "company"],
  [/^(?:Project|Sale|Ticket|Topic)\.\w*name$/i, "text"],
  [/e-?mail|fromaddress/i, "e-mail"],
  [/phone|fax|mobile|directnumber/i, "phone"],
  [/host|\bip(?:address)?$/i, "host"],
  [/\.(?:url\w*|www|web\w*|\w*url)$|homepage|href|link/i, "address"],
  [/key$|token|secret|password|guid|uuid/i, "key"],
  [/first_?name|\.middlename|\.kananame/i, "first name"],
  [/last_?name|surname/i, "last name"],
  [/alias|nick/i, "alias"],
  [/company|contactname|organi[sz]ation/i, "company"],
  [/city/i, "city"],
  [/zip|postal|postcode/i, "postcode"],
  [/country/i, "country"],
  [/address|street/i, "street"],
  [/message|transcript|body$/i, "message"],
  [/(?:full|formal|user|person|customer|associate|salutation)\w*name|^\w*Person\.name$|author|\.name$/i, "name"],
];

export function kindOf(typeName: string, property: string): PseudonymKind {
  const path = `${typeName}.${property}`;
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? "text";
}

/** Kinds by which somebody is known again, the surest first. */
export const MARKS: readonly PseudonymKind[] = ["e-mail", "phone", "name", "login"];

/** Kinds that are a person's own, so that they go together. */
export const OWN: readonly PseudonymKind[] = [
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

/** A word of a program, such as `SoNotFoundException` or `System.Int32`, or a reference to a text of the program. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_][\w.:]{0,99}$/.test(text) || /^\[[A-Z_]{1,60}\]$/.test(text);
}
