import { isSecretName } from "./redact.ts";

/** Masks secrets that a sentence tells: `the password is x`, `with token "x"`, `API key: x`, `PIN 1234`. */

/** What people call a secret, and what follows: in quotes, or one word. */
const TOLD =
  /(?<![\w%])(pass(?:word(?:et)?|ord(?:et)?|wort|code|[ -]?phrase)|passwd|pwd?|kennwort|l[oö]senord(?:et)?|wachtwoord|adgangskode|[\w-]{0,40}(?:token|secret|ticket)|(?:api|access|secret|private|signing|shared|subscription|client|encryption|account)[ -]key|(?:one-time|verification|security|access|login|log-in|auth|sms)[ -]code|pin(?:[ -]?code)?|otp)(["'`]?(?:[ \t]{0,3}(?::|：|=>|->|→)[ \t]{0,9}|[ \t]{1,3}(?:is|was|as|equals|eq|er|ist|är)[: \t][ \t]{0,9}|[ \t]{1,3}|\())(?:(["'`“‘«])([^"'`”’»\r\n]{1,200})|([^\s"'`“‘«<>,;&()\]}]+))/giu;

/** How a sentence about a secret goes on that does not tell it. */
const GOES_ON =
  /^(?:[-–—]|not?|an?|the|too|so|very|only|also|now|still|already|being|to|in|of|on|for|by|with|that|this|your|my|our|its?|his|her|their|as|at|from|if|what|which|who|where|when|how|why|and|or|but|never|always|one|either|neither|both|any|each|every|all|some|optional|required|mandatory|missing|absent|needed|needs|necessary|wrong|incorrect|invalid|valid|correct|expired|expires|empty|blank|null|none|nil|undefined|unknown|unset|set|true|false|yes|given|used|unused|sent|read|kept|masked|redacted|hidden|secret|printed|shown|logged|stored|saved|checked|accepted|refused|rejected|denied|revoked|disabled|enabled|weak|strong|short|shorter|long|longer|expected|string|number|text|object|array|integer|boolean|changed|reset|forgotten|different|unique|reserved|malformed|gone|here|there|ok|must|may|might|should|shall|can|cannot|could|would|will|has|have|had|does|do|did|is|was|are|were|be|been|missed|via|per|than|then|because|until|before|after|nein|ikke|inte|nicht|feil|mangler|fehlt|ugyldig)$/i;

/** And what asks for one. */
const ASKS = /^(?:please|try|again|later|enter|give|use|see|check|choose|provide|type|set|get|make|leave)$/i;

/** Does a sentence go on with this word, rather than tell it? */
export function goesOn(word: string): boolean {
  return GOES_ON.test(word) || ASKS.test(word);
}

/** Words up to the end of a line or of a part of a sentence. */
const PHRASE =
  /[\p{L}\p{M}\p{N}'-]{1,40}(?:[ \t]{1,3}[\p{L}\p{M}\p{N}'-]{1,40}){1,15}(?=[ \t]{0,9}(?:$|[\r\n.,;!?"`<>()]))/uy;

/** A phrase after `password:`. A few words of every sentence occur in phrases too. */
function phraseAt(text: string, from: number): string | undefined {
  PHRASE.lastIndex = from;
  const [phrase] = PHRASE.exec(text) ?? [];
  if (phrase === undefined) return undefined;
  const words = phrase.split(/[ \t]+/);
  const common = words.filter(goesOn).length;
  return common === 0 || (common === 1 && words.length >= 4) ? phrase : undefined;
}

/** `login kim/x`, and `credentials: kim:x`. */
const LOGIN =
  /(?<![\w%-])((?:log-?in|logged in (?:as|with)|log in (?:as|with)|credentials?|creds)[ \t]{0,3}[:=]?[ \t]{1,3}["'`]?\p{L}[^\s"'`/:,;<>()@=]{0,100}[/:])([^\s"'`/:,;<>()]{0,99}[^\s"'`/:,;<>().!?])(?![/:\w])/giu;
/** What stands beside a slash without being told: `login name/password`. */
const KIND = /^(?:log-?out|log-?off|sign-?up|register|page|form|screen|user(?:name)?|name|id|mail|e-?mail)$/i;

const SUSPICIOUS =
  /log-?in|log in|logged|cred|pass|pwd?|kennwort|senord|wachtwoord|adgangskode|token|secret|ticket|key|code|pin|otp/i;

export function redactProse(text: string, mark: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  const pieces: string[] = [];
  let end = 0;
  for (const found of text.matchAll(TOLD)) {
    const [whole, name = "", sign = "", quote = "", quoted = "", word = ""] = found;
    const from = found.index + name.length + sign.length + quote.length;
    const phrase = quote === "" && PASSWORD.test(name) && /[:：]/.test(sign) ? phraseAt(text, from) : undefined;
    const value = phrase ?? (quoted || word.replace(AT_THE_END, ""));
    const rest = text.slice(from + value.length, found.index + whole.length + 2);
    const isSecret =
      phrase !== undefined ||
      (quote === ""
        ? namesSecret({ name, sign, value, rest })
        : quotes(name, value, text.slice(Math.max(0, found.index - UNEXPECTED.length), found.index)));
    if (!isSecret || value.startsWith(mark) || !/^[^[{]*[\p{L}\p{N}]/u.test(value)) continue;
    pieces.push(text.slice(end, from), mark);
    end = from + value.length;
  }
  return (pieces.join("") + text.slice(end)).replace(LOGIN, (whole, login: string, value: string) =>
    value.startsWith(mark) || goesOn(value) || KIND.test(value) || isSecretName(value) ? whole : login + mark,
  );
}

const PASSWORD = /^(?:pass|pw|kennwort|l[oö]senord|wachtwoord|adgangskode)/i;

const UNEXPECTED = "unexpected ";

/** `Unexpected token '<'` is what parsers say. */
function quotes(name: string, value: string, before: string): boolean {
  if (before.toLowerCase() === UNEXPECTED) return false;
  return !/ticket$/i.test(name) || isOpaque(value);
}

interface Mention {
  readonly name: string;
  readonly sign: string;
  readonly value: string;
  /** What follows the value. */
  readonly rest: string;
}

function namesSecret({ name, sign, value, rest }: Mention): boolean {
  if (value === "" || GOES_ON.test(value)) return false;
  if (/code$|^pin|^otp$/i.test(name)) return /\d{3}/.test(value);
  if (/ticket$/i.test(name)) return value.length >= 12 && isOpaque(value);
  if (/^["'`]?[ \t]+$/.test(sign)) return value.length >= 6 && isOpaque(value);
  // A plain word is a secret only where the sentence ends with it.
  return isOpaque(value) || /[^\p{Ll}\p{M}-]/u.test(value) || !/^[ \t][\p{L}\d]/u.test(rest);
}

/** No word of a sentence. */
function isOpaque(value: string): boolean {
  return /\p{L}/u.test(value) && /\d/.test(value);
}

/** What ends a sentence or a part of it. */
const AT_THE_END = /[.!?:]{1,3}$/;
