/**
 * What counts as a secret, and how it is removed from addresses. `redact-text.ts` and `redact-body.ts` remove it from what
 * is shown; a page does not load them for its requests.
 */

import { decoded } from "./decode-layers.ts";

/** Replaces a secret. */
export const MASK = "***";

/** Parts of names of headers, parameters or properties. `ticketId` and `TicketStatus` are about tickets of the CRM. */
const SECRET_PART =
  /token|ticket(?![-_.]?[a-z])|secret|pass(?:w|ord|phrase|code)|kennwort|l[oö]senord|wachtwoord|adgangskode|pwd|credential|api[-_.]?key|signature|authori[sz]ation|cookie|[xc]srf|(?:^|[-_.])jwt(?:$|[-_.])/i;
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
  return text.normalize("NFKC").replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, "");
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

/** Parameters that carry a session or a proof of identity, unless they are a plain number. */
const SECRET_PARAMETER =
  /^(?:(?:j|php)?sess(?:ion)?(?:id)?|usersec|bearer|assertion|saml(?:response|request)|hmac|cred|pw)$/i;

/** Schemes that may be shown, though their credentials may not. */
export const SCHEME: RegExp = /^(Basic|Bearer|SoTicket)\s+\S/i;

/** Blocks of PEM, and tokens that their issuers made recognisable: GitHub, GitLab, Slack, Stripe, AWS, Google, npm … */
export const KNOWN_FORM: RegExp =
  /-----BEGIN [^-]{1,60}-----(?:[^-]|-(?!----))*(?:-----END [^-]{1,60}-----)?|(?<![\w-])(?:gh[opusr]_\w{16,}|github_pat_\w{16,}|gl(?:pat|ptt|dt)-[\w-]{16,}|xox[a-z]-[\w-]{10,}|(?:[spr]k_(?:live|test)|whsec|npm|hf|shp(?:at|ss|ca|pa)|dop_v1)_\w{16,}|sk-[\w-]{16,}|(?:AKIA|ASIA)[A-Z\d]{16}|AIza[\w-]{30,}|ya29\.[\w-]{10,}|pypi-[\w-]{30,}|hvs\.[\w-]{16,}|SG\.[\w-]{16,64}\.[\w-]{16,})/g;

/** A cheap look before the forms are tried: every one of them has one of these. */
const MAY_BE_KNOWN = /-----BEGIN|[_.-][\w-]{10}|A(?:KI|SI|Iz)A/;

/** `user:password@host`, but no address of a mail or a call. */
const LOGIN_AT_HOST = /^(?!(?:mailto|sips?|acct|xmpp|im):)[\w.+~-]{1,100}:[^\s:/@]{1,200}@[\w.-]{1,200}(?::\d{1,5})?$/i;

/** A value that proves an identity, whatever its name: credentials with a scheme, a JWT, a ticket, an opaque key. */
export function looksSecret(value: string): boolean {
  if (LOGIN_AT_HOST.test(value) || SCHEME.test(value) || /^eyJ[\w-]{8,}\./.test(value) || /^(?:7T|8A):\S/i.test(value))
    return true;
  return /^[\w+/=~.-]{20,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);
}

const IN_TEXT =
  /\b(Basic|Bearer|SoTicket|Negotiate)\s+(?=[\w+/=:.~-]*[\d=:])[\w+/=:.~-]{6,}|(?<![\w-])eyJ[\w-]{8,}\.[\w.-]*|\b(?:7T|8A):[\w+/=.~-]{4,}/gi;

/** Every text that needs masking contains one of these; most texts contain none. */
const SUSPICIOUS = /[=@:]|3[AD]|%20|eyJ|basic|bearer|soticket|negotiate/i;

/** Masks credentials in a sentence: those with a scheme, JWTs, tickets of the API, and secrets in addresses. */
export function redactCredentials(text: string, mark: string = MASK, depth = 0): string {
  if (!SUSPICIOUS.test(text) && !mayTellInPath(text)) return text;
  const masked = text.replace(IN_TEXT, (_, scheme?: string) => (scheme === undefined ? mark : `${scheme} ${mark}`));
  return redactUrl(masked, mark, depth);
}

/** Queries can be nested; anything deeper than this is masked entirely. */
export const DEEPEST = 3;

/** Masks secret parameters and a password before the host, in an address or in any text that contains addresses. */
export function redactUrl(url: string, mark: string = MASK, depth = 0): string {
  const told = mayTellInPath(url) ? redactParts(url, mark) : url;
  const shown = MAY_BE_KNOWN.test(told) ? told.replace(KNOWN_FORM, mark) : told;
  if (!/[=@:]|3[AD]|%20|eyJ/i.test(shown)) return shown;
  const masked = shown
    .replace(/\/\/[^/?#\s]*@/g, `//${mark}@`)
    .replace(/\/(?:eyJ[\w-]{8,}\.[\w.-]*|(?:7T|8A):[^/?#\s]+)/gi, `/${mark}`)
    .replace(/([?&#;][^?=:&#;\s]*[=:])([^&#\s"<>\\]*)/g, (whole, head: string, value: string) =>
      isSecretParameter(decoded(head.slice(1, -1)), decoded(value), depth) ? head + mark : whole,
    );
  // Most addresses have no encoded sign, and every request's is looked at.
  if (!/3[AD]|%20/i.test(masked)) return masked;
  return masked.replace(/(?<=[/?&#;])[^/?=&#;\s"]*%(?:25)*(?:3[AD]|20)[^&#\s"<>\\]*/gi, (whole) => {
    const plain = `?${decoded(whole)}`;
    return namesSecret(plain) || redactUrl(plain) !== plain ? mark : whole;
  });
}

/** A path without any of these tells nothing: a sign between words, or a name before another part. */
const PATH_MAY_TELL =
  /[%=:(+,|]|(?:pass[a-z]{1,7}|pwd|wort|ord(?:et)?|kode|secret|token|otp|key|(?<![a-z])(?:basic|bearer|jwt|si[dg]|session|signature|cred(?:ential)?|pin|code))s?(?:\/|[-_.](?:is|was|er|ist)[-_.])/i;
/** An address has no spaces, and its query is judged by itself. */
function mayTellInPath(url: string): boolean {
  const end = url.indexOf("?");
  return PATH_MAY_TELL.test(end === -1 || /\s/.test(url) ? url : url.slice(0, end));
}

const PART = /([/;])([^/;?#\s"<>\\]+)/g;
/** Parts of a path that say what the next one is, or what they go on with. */
const NAMES_NEXT =
  /(?:pass(?:w(?:or[dt])?|ord|phrase|code)|pwd|kennwort|l[oö]senord|wachtwoord|adgangskode|secret|token|otp|api[-_]?key)(?:et)?s?(?:$|[-_.](?:is|was|er|ist)[-_.](?=.))|^(?:basic|bearer|jwt|si[dg]|session|signature|cred(?:ential)?s?|pin|code|key)$/i;
const IS_WORD = /^[\w.~-]+$/;
const IS = /^(?:is|was|er|ist)$/i;

/** `(S(x1y2))`: ASP.NET without cookies keeps the session in the path. */
const COOKIELESS = /^\((?:[A-Z]\([^()]*\)){1,9}\)$/;

/** Masks parts of a path that tell a secret: `/my%20password%20is%20x`, `/password=x` and `/token/x1y2z3`. */
function redactParts(url: string, mark: string): string {
  let before = "";
  return url.replace(PART, (whole, sign: string, part: string, at: number) => {
    const plain = decoded(part);
    const name = IS_WORD.test(plain) ? plain : "";
    const named = NAMES_NEXT.exec(name);
    const isNext = before !== "" && isOpaque(name) && !/\.[a-z]{2,5}$/i.test(name);
    const isLast = named && named.index + named[0].length === name.length;
    before = sign === "/" && (isLast || (before !== "" && IS.test(name))) ? name : "";
    const goesOn = named && before === "" && isOpaque(name.slice(named.index + named[0].length));
    // A parameter is judged as those of a query are.
    if (sign === ";" && part.includes("=")) return whole;
    const isLogin = url[at - 1] !== "/" && LOGIN_AT_HOST.test(plain);
    const isTold = !IS_WORD.test(part) && (isLogin || COOKIELESS.test(part) || tellsSecret(part));
    return isNext || goesOn || isTold ? sign + mark : whole;
  });
}

const TELLS =
  /pass|pwd?|wort|ord|kode|token|ticket|secret|cred|key|code|signature|auth|cookie|csrf|xsrf|jwt|sig|sas|pin|otp|sid|log-?in|eyJ|basic|bearer|negotiate|7T:|8A:/i;

/** Does a part of a path, or a value, speak of a secret and go on? */
function tellsSecret(text: string, isValue = false): boolean {
  const given = decoded(text);
  const plain = /^[ -~]*$/.test(given) ? given : plainLetters(given);
  if (MAY_BE_KNOWN.test(plain) && plain.search(KNOWN_FORM) >= 0) return true;
  if (!TELLS.test(plain)) return false;
  if (plain.search(IN_TEXT) >= 0) return true;
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const at = words.findIndex((word) => suggestsSecret(word) || /^(?:pw|log-?in|creds)$/i.test(word));
  const rest = words.slice(at + 1);
  if (at < 0 || rest.length === 0) return false;
  if (isValue) return rest.some(isOpaque);
  const isWord = /^(?:code|key|pin|otp|auth|sid|log-?in)$|ticket/i.test(words[at] ?? "");
  return rest.some(isWord ? (word) => isOpaque(word) || /\d{3}/.test(word) : (word) => word.length > 2);
}

/** No word of a sentence. */
function isOpaque(text: string): boolean {
  return text.length >= 4 && /\d/.test(text) && /[a-z]/i.test(text);
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
  if (!/[=@:.<]|\s/.test(value)) return !name.startsWith("$") && looksSecret(value);
  if (depth === DEEPEST || namesSecret(value) || (/\s/.test(value) && tellsSecret(value, true))) return true;
  const inner = value.replaceAll(";", "&");
  return (
    redactCredentials(`?${inner}`, MASK, depth + 1) !== `?${inner}` || (!name.startsWith("$") && looksSecret(value))
  );
}

function namesSecret(text: string): boolean {
  const names = text.match(/(?<![\w.-])[\w.-]{1,100}(?=["']?\s*(?::|>|is\s|eq\s))/g) ?? [];
  return names.some(isSecretName);
}
