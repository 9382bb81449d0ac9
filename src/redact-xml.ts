import { isSecretProperty, MASK } from "./redact.ts";
import { isLabelledSecret, labelOf } from "./redact-json.ts";

/** Masks secrets in the texts, CDATA and attributes of XML, well-formed or not, and changes nothing else. */

const TOKEN = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?:[^<>"']+|"[^"<]*"|'[^'<]*')*>?|[^<]+/g;
const ATTRIBUTE = /(?<![\p{L}\p{N}\p{Cf}_:.-])([\p{L}\p{N}\p{Cf}_:.-]{1,100})(\s{0,9}=\s{0,9})("[^"]*"|'[^']*')/gu;
const TAG = /^<(\/?)(?:[\p{L}\p{N}\p{Cf}_.-]{1,100}:)?([\p{L}\p{N}\p{Cf}_.-]{1,100})/u;
const DEEPEST_LEVEL = 500;

interface Level {
  readonly name: string;
  /** Everything below it is secret. */
  readonly isSecret: boolean;
  label?: string | undefined;
  /** The texts of its child `value`, which a child `name` may follow. */
  readonly values: { readonly piece: number; readonly name: string; readonly text: string }[];
}

export function redactXml(text: string, mark: string = MASK): string {
  const pieces = text.match(TOKEN) ?? [];
  let level: Level = { name: "", isSecret: false, values: [] };
  const levels: Level[] = [];
  for (const [piece, token] of pieces.entries()) {
    const [, slash, name] = token.startsWith("<![CDATA[") ? [] : (TAG.exec(token) ?? []);
    if (name === undefined) {
      if (token.startsWith("<") && !token.startsWith("<![CDATA[")) continue;
      const cdata = /^<!\[CDATA\[/.exec(token)?.[0] ?? "";
      const value = token.slice(cdata.length).replace(/\]\]>$/, "");
      if (value.trim() === "") continue;
      const parent = levels.at(-1);
      if (parent) parent.label = labelOf(level.name, value.trim()) ?? parent.label;
      parent?.values.push({ piece, name: level.name, text: value });
      const isSecret =
        level.isSecret ||
        isSecretProperty(level.name, value) ||
        isLabelledSecret(level.label, "value", value) ||
        isLabelledSecret(parent?.label, level.name, value);
      if (isSecret) pieces[piece] = masked(token, mark);
    } else if (slash === "/") {
      for (const { piece: at, name: child, text: value } of level.values) {
        if (isLabelledSecret(level.label, child, value)) pieces[at] = masked(pieces[at] ?? "", mark);
      }
      level = levels.pop() ?? level;
    } else {
      const label = labelIn(token);
      pieces[piece] = withoutSecrets(token, { name, label, isSecret: level.isSecret }, mark);
      if (/\/>?$/.test(token)) continue;
      levels.push(level);
      if (levels.length > DEEPEST_LEVEL) continue;
      const isSecret =
        level.isSecret ||
        isSecretProperty(name, "") ||
        isLabelledSecret(label, "value", "") ||
        isLabelledSecret(level.label, name, "");
      level = { name, isSecret, label, values: [] };
    }
  }
  return pieces.join("");
}

function masked(token: string, mark: string): string {
  return token.startsWith("<![CDATA[") ? `<![CDATA[${mark}]]>` : mark;
}

interface Element {
  readonly name: string;
  readonly label: string | undefined;
  /** Is it below a secret? */
  readonly isSecret: boolean;
}

function withoutSecrets(tag: string, { name, label, isSecret }: Element, mark: string): string {
  return tag.replace(ATTRIBUTE, (whole, attribute: string, equals: string, given: string) => {
    const value = given.slice(1, -1);
    if (value === "" || /^xmlns\b|:(?:nil|type)$/.test(attribute)) return whole;
    const local = attribute.replace(/^.*:/, "");
    const named = isSecretProperty(name, value) ? name : label;
    if (!isSecret && !isSecretProperty(local, value) && !isLabelledSecret(named, local, value)) return whole;
    return attribute + equals + given.charAt(0) + mark + given.charAt(0);
  });
}

function labelIn(tag: string): string | undefined {
  let label: string | undefined;
  for (const [, name = "", , value = ""] of tag.matchAll(ATTRIBUTE)) {
    label = labelOf(name.replace(/^.*:/, ""), decoded(value.slice(1, -1))) ?? label;
  }
  return label;
}

/** Characters of a name may be written as numbers. */
function decoded(text: string): string {
  return text.replace(/&#(?:x([\da-f]{1,4})|(\d{1,5}));/gi, (_, hex?: string, digits?: string) =>
    String.fromCharCode(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)),
  );
}
