/**
 * What counts as a secret, and how it is removed from addresses. `redact-text.ts` and `redact-body.ts` remove it from what
 * is shown; a page does not load them for its requests.
 */

/** Replaces a secret. */
export const MASK = "***";

/** Parts of names of headers, parameters or properties. `ticketId` and `TicketStatus` are about tickets of the CRM. */
const SECRET_PART =
  /token|ticket(?![-_.]?[a-z])|secret|pass(?:w|ord|phrase|code)|pwd|credential|api[-_.]?key|signature|authori[sz]ation|cookie|[xc]srf|(?:^|[-_.])jwt(?:$|[-_.])/i;
/** Words that also occur in harmless names (`countryCode`); secret alone or next to a word that says so. */
const SECRET_WORD = /^(?:sig|key|code|auth|jwt|sas|pin|otp|pass|sid)$/i;
const SECRET_COMPOUND =
  /(?:access|secret|private|subscription|functions?|signing|shared|master|host|encryption|account)[-_.]?key|(?:auth|access|login|verification)[-_.]?code/i;

/** Does the name of a header, an address parameter or a body property suggest a secret? */
export function isSecretName(name: string): boolean {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const isSecret = suggestsSecret(name);
  // The names of a contract all fit in; an unlimited stream of new names is judged each time.
  if (name.length < LONGEST_JUDGED && judged.size < MOST_JUDGED) judged.set(name, isSecret);
  return isSecret;
}

const MOST_JUDGED = 2000;
const LONGEST_JUDGED = 100;
const judged = new Map<string, boolean>();

/** Letters as a reader sees them: wide or bold ones as plain ones, and without marks that have no width. */
export function plainLetters(text: string): string {
  return text.normalize("NFKC").replace(/\p{Cf}/gu, "");
}

function suggestsSecret(given: string): boolean {
  const name = plainLetters(given);
  if (/^access-control-/i.test(name)) return false;
  return SECRET_PART.test(name) || SECRET_WORD.test(name.replace(/\[.*$/s, "")) || SECRET_COMPOUND.test(name);
}

/** Is a JSON property or XML element secret? Common names such as `code` only if the value looks secret. */
export function isSecretProperty(name: string, value: string): boolean {
  if (/^(?:code|key|pin|auth)$/i.test(name)) return looksSecret(value);
  if (/ticket/i.test(name) && !/secret|passw|token/i.test(name)) return looksSecret(value);
  return isSecretName(name);
}

/** Headers about format, connection or time; their values may look like keys. */
const FORMAT_HEADER =
  /^(?:accept.*|access-control-.*|age|allow|cache-control|connection|content-.*|date|dnt|etag|expect|expires|host|if-.*|keep-alive|last-modified|origin|pragma|prefer.*|range|retry-after|sec-(?:ch|fetch)-.*|server|so-(?:language|culture|timezone)|te|traceparent|trailer|transfer-encoding|upgrade.*|user-agent|vary|via|x-(?:correlation|request)-id|x-mock-.*|x-powered-by|x-requested-with|x-superoffice-(?:event|eventid|retry))$/i;

/** Is the header about a message's format, and its value therefore never a secret? */
export function isFormatHeader(name: string): boolean {
  return FORMAT_HEADER.test(name);
}

/** Headers that carry credentials, by the vendor's or a gateway's convention or by name. */
export function isSecretHeader(name: string): boolean {
  return !isFormatHeader(name) && (isSecretName(name) || SECRET_HEADER.test(name));
}

const SECRET_HEADER =
  /key|auth|sess|bearer|hmac|cert|cred|principal|(?:^|[-_])(?:basic|otp|pin|sid|nonce|refresh|2fa)(?:$|[-_])|hash$/i;
/** Parameters that carry a session or a proof of identity, unless they are a plain number. */
const SECRET_PARAMETER =
  /^(?:(?:j|php)?sess(?:ion)?(?:id)?|usersec|bearer|assertion|saml(?:response|request)|hmac|cred|pw)$/i;

/** Schemes that may be shown, though their credentials may not. */
export const SCHEME: RegExp = /^(Basic|Bearer|SoTicket)\s+\S/i;

/** A value that proves an identity, whatever its name: credentials with a scheme, a JWT, a ticket, an opaque key. */
export function looksSecret(value: string): boolean {
  if (SCHEME.test(value) || /^eyJ[\w-]{8,}\./.test(value) || /^(?:7T|8A):\S/i.test(value)) return true;
  return /^[\w+/=~.-]{20,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);
}

const IN_TEXT =
  /\b(Basic|Bearer|SoTicket|Negotiate)\s+(?=[\w+/=:.~-]*[\d=:])[\w+/=:.~-]{6,}|(?<![\w-])eyJ[\w-]{8,}\.[\w.-]*|\b(?:7T|8A):[\w+/=.~-]{4,}/gi;

/** Every text that needs masking contains one of these; most texts contain none. */
const SUSPICIOUS = /[=@:]|3[AD]|eyJ|basic|bearer|soticket|negotiate/i;

/** Masks credentials in a sentence: those with a scheme, JWTs, tickets of the API, and secrets in addresses. */
export function redactCredentials(text: string, mark: string = MASK, depth = 0): string {
  if (!SUSPICIOUS.test(text)) return text;
  const masked = text.replace(IN_TEXT, (_, scheme?: string) => (scheme === undefined ? mark : `${scheme} ${mark}`));
  return redactUrl(masked, mark, depth);
}

/** Queries can be nested; anything deeper than this is masked entirely. */
export const DEEPEST = 3;

/** Masks secret parameters and a password before the host, in an address or in any text that contains addresses. */
export function redactUrl(url: string, mark: string = MASK, depth = 0): string {
  if (!/[=@:]|3[AD]|eyJ/i.test(url)) return url;
  const masked = url
    .replace(/\/\/[^/?#\s]*@/g, `//${mark}@`)
    .replace(/\/(?:eyJ[\w-]{8,}\.[\w.-]*|(?:7T|8A):[^/?#\s]+)/gi, `/${mark}`)
    .replace(/([?&#;][^?=:&#;\s]*[=:])([^&#\s"<>\\]*)/g, (whole, head: string, value: string) =>
      isSecretParameter(decoded(head.slice(1, -1)), decoded(value), depth) ? head + mark : whole,
    );
  // Most addresses have no encoded sign, and every request's is looked at.
  if (!/3[AD]/i.test(masked)) return masked;
  return masked.replace(/(?<=[/?&#;])[^/?=&#;\s"]*%(?:25)*3[AD][^&#\s"<>\\]*/gi, (whole) => {
    const plain = `?${decoded(whole)}`;
    return namesSecret(plain) || redactUrl(plain) !== plain ? mark : whole;
  });
}

/**
 * A query may contain an address with its own query, and some servers separate parameters with `;`. OData options
 * (`$select`) never hold keys.
 */
function isSecretParameter(name: string, value: string, depth: number): boolean {
  if (value === "") return false;
  if (isSecretName(name)) return true;
  if (SECRET_PARAMETER.test(name)) return !/^-?\d{1,10}$/.test(value);
  // `sortKey=name` and `primaryKey=7` are not keys.
  if (/key/i.test(name) && !/^(?:[A-Za-z]{1,40}|-?\d{1,10})$/.test(value)) return true;
  if (!/[=@:.]|\s/.test(value)) return !name.startsWith("$") && looksSecret(value);
  if (depth === DEEPEST || namesSecret(value)) return true;
  const inner = value.replaceAll(";", "&");
  return (
    redactCredentials(`?${inner}`, MASK, depth + 1) !== `?${inner}` || (!name.startsWith("$") && looksSecret(value))
  );
}

function namesSecret(text: string): boolean {
  const names = text.match(/(?<![\w.-])[\w.-]{1,100}(?=["']?\s*(?::|is\s|eq\s))/g) ?? [];
  return names.some(isSecretName);
}

/** The most layers of encoding that are removed; escapes that encode no character stay as they are. */
const MOST_ROUNDS = 3;

function decoded(text: string): string {
  let plain = text.replaceAll("+", " ");
  for (let round = 0; round < MOST_ROUNDS && plain.includes("%"); round++) {
    plain = plain.replace(/(?:%[\da-f]{2})+/gi, decodedRun);
  }
  return plain;
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/**
 * The path of an address, limited to words and short numbers. Anything else, and everything after the path, may be a
 * name, a key or a token.
 */
export function redactPath(url: string): string {
  return url
    .replace(/[?#].*$/s, "")
    .split("/")
    .map((part) => (/^(?:[A-Za-z]{1,40}|v\d|\d{1,8}|)$/.test(part) ? part : "*"))
    .join("/");
}
