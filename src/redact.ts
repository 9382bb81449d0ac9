/** What counts as a secret, and how it is taken out of what is kept, shown or exported. The one home of both. */

/** Stands where a secret stood. */
export const MASK = "***";

/** Part of the name of a header, a parameter or a property. */
const SECRET_PART = /token|ticket|secret|passw|credential|api-?key|signature|authori[sz]ation|cookie|[xc]srf/i;
/** Words that are part of harmless names, too (`countryCode`), and secret alone or with a word that says so. */
const SECRET_WORD = /^(?:sig|key|code|auth|jwt|sas|pin|otp|pwd|pass|sid)$/i;
const SECRET_COMPOUND =
  /(?:access|secret|private|subscription|functions?|signing|shared|master|host)[-_.]?key|(?:auth|access|login|verification)[-_.]?code/i;

/** Does a name speak of a secret? Of a header, of a parameter in an address, of a property in a body. */
export function isSecretName(name: string): boolean {
  if (/^access-control-/i.test(name)) return false;
  return SECRET_PART.test(name) || SECRET_WORD.test(name.replace(/\[.*$/, "")) || SECRET_COMPOUND.test(name);
}

/** The schemes that may be read where their credentials may not. */
const SCHEME = /^(Basic|Bearer|SoTicket)\s+\S/i;
const ANY_SCHEME = /^([A-Za-z][\w-]*)\s+\S/;

/** A value that proves an identity, whatever its name: credentials with a scheme, a JWT, a ticket, an opaque key. */
export function looksSecret(value: string): boolean {
  if (SCHEME.test(value) || /^eyJ[\w-]{8,}\./.test(value) || /^(?:7T|8A):\S/i.test(value)) return true;
  return /^[\w+/=~.-]{20,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);
}

/** Masks in an address, or in any text that holds some, what parameters give away, and a password before the host. */
export function redactUrl(url: string, mark: string = MASK): string {
  if (!url.includes("=") && !url.includes("@")) return url;
  return url
    .replace(/\/\/[^/?#\s]*@/g, `//${mark}@`)
    .replace(/([?&#])([^?=&#\s]*)=([^&#\s]*)/g, (whole, start: string, name: string, value: string) =>
      isSecretParameter(decoded(name), decoded(value)) ? `${start}${name}=${mark}` : whole,
    );
}

/**
 * A query may hold an address with a query of its own, and some servers separate parameters with `;`. Options of OData
 * (`$select`) hold no keys.
 */
function isSecretParameter(name: string, value: string): boolean {
  if (value === "") return false;
  const inner = value.replaceAll(";", "&");
  return isSecretName(name) || redactUrl(inner) !== inner || (!name.startsWith("$") && looksSecret(value));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

export function redactHeaders(
  headers: Iterable<readonly [name: string, value: string]>,
  mark: string = MASK,
): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, redactHeader(name, value, mark)]));
}

/** The scheme of credentials may be read, their value not; other headers may hold addresses. */
function redactHeader(name: string, value: string, mark: string = MASK): string {
  if (!isSecretName(name)) return redactUrl(value, mark);
  const scheme = (/authori[sz]ation/i.test(name) ? ANY_SCHEME : SCHEME).exec(value)?.[1];
  return scheme === undefined ? mark : `${scheme} ${mark}`;
}

/**
 * The path of an address as it may be told: words and short numbers. Anything else may be a name, a key or a token, and so may
 * everything behind the path.
 */
export function redactPath(url: string): string {
  return url
    .replace(/[?#].*$/s, "")
    .split("/")
    .map((part) => (/^(?:[A-Za-z]{1,40}|v\d|\d{1,8}|)$/.test(part) ? part : "*"))
    .join("/");
}
