import { isRecord } from "../../values.ts";
import type { Property } from "../../type-model.ts";
import { citeRow } from "../../schema/cite.ts";
import type { XmlElement } from "../../wire/xml-read.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { idOf, type Session } from "../entity/session.ts";
import { citeHeader, restsOfNull } from "../evidence.ts";
import type { XmlFact } from "../facts/forms.ts";
import { answerRows, anyKnown } from "../../operation-roles.ts";
import { compareXml, type XmlDifference } from "../xml-compare.ts";

export const xmlEqualsJson: Check<"xml"> = {
  name: "xml-equals-json",
  title: "XML says the same as JSON, property by property",
  explanation:
    "The same session differs between the two documented formats. The root element, namespaces, prefixes and the way to write null are open; names and values are not.",
  severity: "error",
  aboutItems: true,
  restsOn: [
    "create-listed",
    "write-answers-asked",
    "list-unique",
    "claim-queued-only",
    "release-answers-asked",
    "write-kept/*",
    "create-keeps/*",
    "answer-equals-list/*",
  ],
  appliesTo: anyKnown,
  on: "xml",
  anyOperation: false,
  xmlOnly: true,
  run(fact, contract) {
    const { call, json } = fact;
    const body = call.answer?.status === 200 ? call.answer.decoded.body : undefined;
    if (body?.form !== "xml") return undefined;
    const rows = answerRows(contract, call.operation);
    if (call.operation.answer.array) return judgeList(fact, rows, body.root);
    const element = carrierOf(body.root, rows);
    if (!isRecord(json)) return shapeOnly(fact, rows, element);
    return compareXml(rows, element, withLinks(json)).flatMap((difference) => toVerdict(fact, difference, ""));
  },
};

/** The list has no links, so only their presence can be checked. */
function withLinks(session: Session): Session {
  return "_Links" in session ? session : { ...session, _Links: { any: "" } };
}

function judgeList(fact: XmlFact, rows: readonly Property[], root: XmlElement): readonly Verdict[] {
  const items = itemsOf(root, rows);
  if (!Array.isArray(fact.json)) return items.flatMap((item) => shapeOnly(fact, rows, item));
  const sessions = fact.json as readonly Session[];
  const source = citeHeader(fact.call.operation, "Accept");
  if (items.length !== sessions.length) {
    const [expected, actual] = [
      `${sessions.length} ${sessions.length === 1 ? "session" : "sessions"}`,
      `${items.length}`,
    ];
    return [
      {
        message: "The XML list and the JSON list differ in the number of sessions.",
        expected,
        actual,
        kind: "count",
        source,
      },
    ];
  }
  const byId = new Map(items.map((item) => [numberIn(item, "ChatSessionId"), item]));
  return sessions.flatMap((session, index) => {
    const item = byId.get(idOf(session)) ?? items[index];
    return item
      ? compareXml(rows, item, session)
          .filter(({ name }) => fact.stable?.(session, name) ?? true)
          .flatMap((difference) => toVerdict(fact, difference, `/${index}`))
      : [];
  });
}

/** Without JSON to compare with, only checks that every property has its element. A null reference may be omitted. */
function shapeOnly(fact: XmlFact, rows: readonly Property[], element: XmlElement): readonly Verdict[] {
  const names = new Set(element.children.map(({ name }) => name));
  return rows.flatMap((property) => {
    if (names.has(property.name) || property.nullable || property.kind === "date-time") return [];
    return toVerdict(
      fact,
      { property, name: property.name, kind: "missing", expected: property.type, actual: "no element" },
      "",
    );
  });
}

function toVerdict(
  fact: XmlFact,
  { property, name, kind, expected, actual }: XmlDifference,
  prefix: string,
): readonly Verdict[] {
  const source = citeRow(fact.call.operation, "answer", name);
  const restsOn = restsOfNull(expected);
  const base = { pointer: `${prefix}/${name}`, expected: show(expected), actual, kind, source, restsOn };
  if (kind === "extra") return [{ ...base, message: `The element ${name} is not in any table.`, severity: "warning" }];
  if (kind === "twice") return [{ ...base, message: `${name} occurs as ${actual}.` }];
  if (kind === "missing")
    return property ? [{ ...base, message: `${name} has a value in JSON but no element in XML.` }] : [];
  return [{ ...base, message: `${name} is ${actual} in XML and ${show(expected, 80)} in JSON.` }];
}

/** The element that holds the properties: the root or its only child. */
function carrierOf(root: XmlElement, rows: readonly Property[]): XmlElement {
  const names = new Set(rows.map(({ name }) => name));
  if (root.children.some(({ name }) => names.has(name))) return root;
  const [only] = root.children;
  return only && root.children.length === 1 ? carrierOf(only, rows) : root;
}

/** The elements of the items, possibly inside one wrapper element. */
function itemsOf(root: XmlElement, rows: readonly Property[]): readonly XmlElement[] {
  const names = new Set(rows.map(({ name }) => name));
  const isItem = (element: XmlElement): boolean => element.children.some(({ name }) => names.has(name));
  const [only] = root.children;
  if (only && root.children.length === 1 && !isItem(only) && only.children.some(isItem)) return itemsOf(only, rows);
  return root.children;
}

function numberIn(element: XmlElement, name: string): number {
  return Number(element.children.find((child) => child.name === name)?.text ?? 0);
}
