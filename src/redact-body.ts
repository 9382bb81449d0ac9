import { DEEPEST, isSecretName, looksSecret, MASK, redactText } from "./redact.ts";
import { isRecord } from "./values.ts";

/** Redacts secrets in bodies, as text or as values. */

/** Is a JSON property or XML element secret? Common names such as `code` only if the value looks secret. */
function isSecretProperty(name: string, value: string): boolean {
  if (/^(?:code|key|pin|auth)$/i.test(name)) return looksSecret(value);
  if (/ticket/i.test(name) && !/secret|passw|token/i.test(name)) return looksSecret(value);
  return isSecretName(name);
}

/** Text or number; in JSON nested in a JSON text, quotes are preceded by backslashes. */
const JSON_TEXT = /(\\{0,9}"([^"\\]{1,100})\\{0,9}"\s{0,20}:\s{0,20})(\\{0,9}"(?:[^"\\]|\\.)*|-?\d[\d.eE+-]{0,40})/gs;
const XML_TEXT = /<([\w:.-]{1,100})((?:\s[^<>]{0,500})?)>([^<]*)(?=<\/)/g;

/**
 * Masks values in a body of any format that have a secret's name or look like credentials. The body may be malformed.
 */
export function redactBody(text: string, mark: string = MASK, depth = 0): string {
  if (text.includes('"') && !text.startsWith("<")) {
    const masked = (whole: string, head: string, name: string, given: string): string => {
      const [quote] = /^\\*"/.exec(given) ?? [];
      if (quote === undefined) return isSecretProperty(name, given) ? `${head}"${mark}"` : whole;
      const value = given.slice(quote.length);
      if (value === "") return whole;
      if (isSecretProperty(name, value)) return head + quote + mark;
      const isNested = value.includes('\\"') && depth < DEEPEST;
      return isNested ? head + quote + redactBody(value, mark, depth + 1) : whole;
    };
    return redactText(text, mark).replace(JSON_TEXT, masked);
  }
  if (text.startsWith("<")) {
    return redactText(text, mark).replace(XML_TEXT, (whole, name: string, attributes: string, value: string) =>
      value !== "" && isSecretProperty(name.replace(/^.*:/, ""), value) ? `<${name}${attributes}>${mark}` : whole,
    );
  }
  return redactText(`?${text}`, mark).slice(1);
}

/** The same for a parsed value: returns a copy of the same shape. */
export function redactValue<Value>(value: Value): Value {
  return redactNamed(value, "") as Value;
}

function redactNamed(value: unknown, name: string): unknown {
  if (typeof value === "string") return isSecretProperty(name, value) && value !== "" ? MASK : redactText(value);
  if (Array.isArray(value)) return value.map((item) => redactNamed(item, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactNamed(inner, key)]));
}
