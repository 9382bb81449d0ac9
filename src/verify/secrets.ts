/** The credentials of a run must never be printed: the function that takes them out of any text. */

import { escapeRegExp } from "../escape.ts";
import { isSecretName, redactHeaders, redactUrl } from "../redact.ts";

/** Stands in reports where a secret stood. */
export const SECRET_MARK = "‹secret›";

/** Shorter texts cannot be told from ordinary words. */
const SHORTEST = 3;

export interface Redactor {
  readonly text: (text: string) => string;
  readonly url: (url: string) => string;
  readonly headers: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

export function createRedactor(auth: readonly string[], headers: Readonly<Record<string, string>> = {}): Redactor {
  const secrets = new Set<string>();
  for (const value of auth) for (const part of partsOfCredential(value)) secrets.add(part);
  for (const [name, value] of Object.entries(headers)) {
    if (isSecretName(name)) for (const part of partsOfHeader(value)) secrets.add(part);
  }
  const forms = [...secrets].flatMap(spellings).filter((secret) => secret.length >= SHORTEST);
  const longestFirst = [...new Set(forms)].sort((left, right) => right.length - left.length).map(escapeRegExp);
  const pattern = longestFirst.length > 0 ? new RegExp(longestFirst.join("|"), "g") : undefined;
  const text = (value: string): string => (pattern ? value.replaceAll(pattern, SECRET_MARK) : value);
  return {
    text,
    url: (url) => redactUrl(text(url), SECRET_MARK),
    headers: (values) => {
      const redacted = Object.entries(redactHeaders(Object.entries(values), SECRET_MARK));
      return Object.fromEntries(redacted.map(([name, value]) => [name, text(value)]));
    },
  };
}

/** The value, its part behind the scheme, and what that part says when it is base64 of `user:password`. */
function partsOfCredential(value: string): string[] {
  const credential = value.trim().replace(/^\S+\s+/, "");
  const decoded = decodeBase64(credential);
  const colon = decoded.indexOf(":");
  return [
    value.trim(),
    credential,
    decoded,
    ...(colon >= 0 ? [decoded.slice(0, colon), decoded.slice(colon + 1)] : []),
  ];
}

function partsOfHeader(value: string): string[] {
  return [value, ...value.split(/[;,]\s*/).map((pair) => pair.slice(pair.indexOf("=") + 1))];
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

/** The same secret as it stands in an address, in JSON and in XML. */
function spellings(secret: string): string[] {
  const xml = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), xml];
}
