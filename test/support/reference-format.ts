/** The reference server's ways of writing a session, one for each switch. */

import type { ReferenceOptions } from "./reference-options.ts";
import { DATES, KEYS, REFERENCES, TEXTS, type Moment, type Stored, textOf } from "./reference-world.ts";

const HOUR = 3_600_000;

export function writeSession(
  session: Stored,
  options: ReferenceOptions,
  links: boolean,
  select?: ReadonlySet<string>,
): Stored {
  const keys = links ? [...KEYS, "_Links"] : KEYS;
  const ordered = options.keyOrder === "reversed" ? [...keys].reverse() : keys;
  return Object.fromEntries(
    ordered.map((key) => {
      if (select && !select.has(key.toLowerCase()))
        return [key, options.selectLeavesText && TEXTS.includes(key) ? "" : null];
      return [key, writeValue(key, session, options)];
    }),
  );
}

function writeValue(key: string, session: Stored, options: ReferenceOptions): unknown {
  const value = session[key];
  if (DATES.includes(key)) return writeMoment(value as Moment | null, options);
  if (key in REFERENCES) return writeReference(REFERENCES[key] ?? "", value, options);
  if (key === "TableRight")
    return { null: null, filled: { Mask: "Select, Update", Reason: "" }, slim: { Mask: "FULL" } }[options.rights];
  if (key === "FieldProperties") {
    const entry = {
      FieldRight: options.rights === "null" ? null : { Mask: "FULL", Reason: null },
      FieldType: "System.Int32",
      FieldLength: 4,
    };
    return {
      null: null,
      empty: {},
      filled: { ChatSessionId: entry, CustomerName: { ...entry, FieldType: "System.String" } },
    }[options.fieldProperties];
  }
  if (key === "_Links")
    return {
      Self: `https://reference.test/api/v1/ChatSession/${String(session["ChatSessionId"])}`,
      "Self.Simple": "https://reference.test",
    };
  if (key === "Flags" && value === "CustomerIsTyping")
    return options.flagsZero === "CustomerIsTyping" ? value : options.flagsZero;
  if (TEXTS.includes(key) && (value === "" || value === null))
    return { null: null, empty: "", "as-sent": value }[options.emptyText];
  return value;
}

/** Every session is in winter, so Oslo is one hour ahead; the seeds of June are written with that offset too. */
export function writeMoment(moment: Moment | null, options: ReferenceOptions): string | null {
  if (!moment) {
    if (options.unsetDate === "null") return null;
    if (options.unsetDate === "year-1-bare" || options.dates.startsWith("bare") || options.dates === "stripped")
      return "0001-01-01T00:00:00";
    return "0001-01-01T00:00:00Z";
  }
  if (options.dates === "verbatim") return moment.text;
  if (options.dates === "stripped") return moment.text.replace(/(?:Z|[+-]\d\d:\d\d)$/, "");
  const hours = { oslo: 1, utc: 0, "new-york": -5 }[options.dates.replace("bare-", "")] ?? 0;
  const iso = new Date(moment.at + hours * HOUR).toISOString();
  const fraction = `${iso.slice(20, 23)}0000`.slice(0, options.digits).replace(/0+$/, "");
  const text = iso.slice(0, 19) + (fraction === "" ? "" : `.${fraction}`);
  return text + ({ oslo: "+01:00", utc: "Z", "new-york": "-05:00" }[options.dates as string] ?? "");
}

function writeReference(type: string, value: unknown, { references }: ReferenceOptions): unknown {
  if (value !== null && typeof value === "object") return value;
  if (references === "empty") return type === "Associate" ? { AssociateId: 0, Name: "" } : null;
  if (references === "null" || type === "Associate") return null;
  const id = { [`${type}Id`]: 7 };
  if (references === "slim") return id;
  return { ...id, Name: `${type} seven`, TableRight: null, FieldProperties: {} };
}

export function writeXml(value: Stored | readonly Stored[], options: ReferenceOptions): string {
  const style = options.xml;
  const prefix = style === "prefixed" ? "so:" : "";
  const newline = style === "pretty" ? "\n  " : "";
  const namespaces = ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"${prefix ? ' xmlns:so="urn:chat"' : ""}`;
  const item = (session: Stored, attributes = ""): string =>
    `<${prefix}ChatSessionEntity${attributes}>${fields(session)}${newline}</${prefix}ChatSessionEntity>`;
  const fields = (record: Stored): string =>
    Object.entries(record)
      .map(([key, inner]) => newline + element(key, inner))
      .join("");
  const element = (key: string, inner: unknown): string => {
    const name = prefix + key.replaceAll(/[^\w.]/g, "_");
    if (inner === null)
      return (
        { absent: "", "plain-nil": `<${name} nil="1"/>` }[style as "absent"] ?? `<${name} xsi:nil="true"></${name}>`
      );
    if (typeof inner === "object") return `<${name}>${fields(inner as Stored)}</${name}>`;
    return `<${name}>${escape(textOf(inner))}</${name}>`;
  };
  const head = '<?xml version="1.0" encoding="utf-8"?>\n';
  if (!Array.isArray(value)) return head + item(value as Stored, namespaces);
  const root = style === "array-of-any" ? "ArrayOfAnyType" : `${prefix}ArrayOfChatSessionEntity`;
  return `${head}<${root}${namespaces}>${(value as readonly Stored[]).map((session) => newline + item(session)).join("")}</${root}>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
