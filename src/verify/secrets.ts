/** Removes a run's credentials from any text: they must never be printed. */

import { escapeHtml, escapeRegExp, escapeXml } from "../escape.ts";
import { isSecretName, redactUrl } from "../redact.ts";
import { isFormatHeader } from "../redact-headers.ts";
import { redactHeaders, redactText } from "../redact-text.ts";
import { redactBody } from "../redact-body.ts";

/** Replaces a secret in reports. */
export const SECRET_MARK = "‹secret›";

/** Shorter texts could be ordinary words. */
const SHORTEST = 3;
/**
 * Applies to parts of secrets, values of headers without a telling name, and the rest of a secret in a truncated text.
 */
const SHORTEST_PART = 6;

export interface Redactor {
  /** For sentences and values: masks the run's secrets and what looks like credentials. */
  readonly text: (text: string) => string;
  /** Masks only the given secrets. */
  readonly own: (text: string) => string;
  /** For a server's explanation of a refusal. */
  readonly words: (text: string) => string;
  readonly body: (text: string) => string;
  /** Masks a value as a finding shows it, often part of a body. */
  readonly value: (text: string) => string;
  readonly pointer: (pointer: string) => string;
  readonly reason: (reason: string) => string;
  readonly url: (url: string) => string;
  readonly headers: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

export function createRedactor(auth: readonly string[], headers: Readonly<Record<string, string>> = {}): Redactor {
  const secrets = new Set(auth.flatMap(partsOfHeader));
  // Any header given to a run may be a secret, whatever its name.
  const given = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    if (isFormatHeader(name)) continue;
    given.add(name.toLowerCase());
    for (const part of partsOfHeader(value)) {
      if (isSecretName(name) || part.length >= SHORTEST_PART) secrets.add(part);
    }
  }
  const forms = [...new Set([...secrets].flatMap(spellings))].filter((secret) => secret.length >= SHORTEST);
  forms.sort((left, right) => right.length - left.length);
  const pattern = forms.length > 0 ? new RegExp(forms.map(patternOf).join("|"), "g") : undefined;
  const known = (value: string): string => {
    const masked = pattern ? value.replaceAll(pattern, SECRET_MARK) : value;
    return masked.includes("…") ? withoutCutSecrets(masked, forms) : masked;
  };
  return {
    text: (text) => redactText(known(text), SECRET_MARK),
    own: known,
    words: (text) => redactText(known(text), SECRET_MARK),
    body: (text) => redactBody(known(text), SECRET_MARK),
    value: (text) => redactBody(known(text), SECRET_MARK),
    pointer: (pointer) => redactText(known(pointer), SECRET_MARK),
    reason: (text) => redactText(known(text), SECRET_MARK),
    url: (url) => redactUrl(known(url), SECRET_MARK),
    headers: (values) => {
      const redacted = Object.entries(redactHeaders(Object.entries(values), SECRET_MARK));
      return Object.fromEntries(
        redacted.map(([name, value]) => [name, given.has(name.toLowerCase()) ? SECRET_MARK : known(value)]),
      );
    },
  };
}

/** A short word, such as the name of a user, is masked only on its own: "own" is no secret in "unknown". */
function patternOf(secret: string): string {
  const pattern = escapeRegExp(secret);
  return /^[A-Za-z]+$/.test(secret) && secret.length < SHORTEST_PART ? `(?<![A-Za-z])${pattern}(?![A-Za-z])` : pattern;
}

/** A check may have truncated a value inside a secret: the beginning of a secret before an ellipsis is masked too. */
function withoutCutSecrets(text: string, forms: readonly string[]): string {
  return text
    .split("…")
    .map((piece, at, pieces) => {
      if (at === pieces.length - 1) return piece;
      const length = Math.max(0, ...forms.map((form) => overlap(piece, form)));
      return length < SHORTEST_PART ? piece : piece.slice(0, -length) + SECRET_MARK;
    })
    .join("…");
}

/** The number of characters at the end of a text that begin another. */
function overlap(text: string, secret: string): number {
  // The scheme alone is no secret.
  const least = Math.max(SHORTEST_PART, secret.search(/\s/) + 2);
  for (let length = Math.min(text.length, secret.length - 1); length >= least; length--) {
    if (text.endsWith(secret.slice(0, length))) return length;
  }
  return 0;
}

/**
 * The value, the part after its scheme, the pieces of that, and the decoded parts if it is base64 of `user:password`.
 */
function partsOfCredential(value: string): string[] {
  const credential = value.trim().replace(/^\S+\s+/, "");
  const decoded = decodeBase64(credential);
  const colon = decoded.indexOf(":");
  return [
    value.trim(),
    credential,
    decoded,
    ...(colon >= 0 ? [decoded.slice(0, colon), decoded.slice(colon + 1)] : []),
    ...piecesOf(credential),
  ];
}

function partsOfHeader(value: string): string[] {
  const pairs = value.split(/[;,]\s*/).map((pair) => pair.slice(pair.indexOf("=") + 1));
  return [value, ...[value, ...pairs].flatMap((part) => [part, ...partsOfCredential(part)])];
}

/** Pieces between separators, such as the parts of a JWT or a ticket. */
function piecesOf(value: string): string[] {
  const pieces = value.split(/[\s.:;,|&]+/);
  return pieces.length === 1 ? [] : pieces.filter((piece) => piece.length >= SHORTEST_PART && /\d/.test(piece));
}

function decodeBase64(text: string): string {
  if (!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(text)) return "";
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const decoded = new TextDecoder().decode(Uint8Array.from(binary, (unit) => unit.charCodeAt(0)));
    return decoded.includes(":") ? decoded : "";
  } catch {
    return "";
  }
}

/** The same secret as written in an address, a form, JSON, XML, HTML and base64. */
function spellings(secret: string): string[] {
  if (secret.length < SHORTEST) return [];
  const encoded = encodeURIComponent(secret.toWellFormed());
  return [
    secret,
    encoded,
    encoded.toLowerCase(),
    encoded.replaceAll("%20", "+"),
    JSON.stringify(secret).slice(1, -1),
    escapeXml(secret),
    escapeHtml(secret),
    ...(secret.length < SHORTEST_PART ? [] : base64Forms(secret)),
  ];
}

/**
 * In base64 a text looks different depending on its position; only characters that do not depend on neighbouring bytes
 * are compared.
 */
function base64Forms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].flatMap((shift) => {
    const whole = btoa(String.fromCharCode(...Array.from({ length: shift }, () => 0), ...bytes));
    const bits = (shift + bytes.length) * 8;
    const form = whole.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
    return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
