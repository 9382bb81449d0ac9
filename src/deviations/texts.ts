import { deviationIn, type Deviation } from "./deviation.ts";
import { onEntity } from "./rewire.ts";
import { WRITES, type Json } from "./requests.ts";

/** PUT and Save that change texts. */
const deviation = deviationIn("writes");

const text =
  (change: (value: string) => string): ((entity: Json) => Json) =>
  (entity) =>
    Object.fromEntries(
      Object.entries(entity).map(([key, value]) => [
        key,
        typeof value === "string" && /^Customer(Name|Company)|Message$/.test(key) ? change(value) : value,
      ]),
    );

export const textDeviations: readonly Deviation[] = [
  deviation(
    "put-email-lower",
    "PUT changes e-mail addresses to lower case.",
    ["write-kept"],
    onEntity(["update"], (entity) =>
      typeof entity["CustomerEmail"] === "string"
        ? { ...entity, CustomerEmail: entity["CustomerEmail"].toLowerCase() }
        : entity,
    ),
  ),
  deviation(
    "put-cuts-text",
    "PUT cuts texts at 100 characters.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.slice(0, 100)),
    ),
  ),
  deviation(
    "put-trims",
    "PUT trims texts.",
    ["write-kept"],
    onEntity(
      WRITES,
      text((value) => value.trim()),
    ),
  ),
  deviation(
    "put-ascii",
    "PUT replaces non-ASCII letters with question marks.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/[^\t\n -~]/g, "?")),
    ),
  ),
  deviation(
    "put-no-emoji",
    "PUT loses characters outside the Basic Multilingual Plane.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "")),
    ),
  ),
  deviation(
    "put-escapes",
    "PUT stores texts escaped for HTML.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    ),
  ),
  deviation(
    "put-unescapes",
    "PUT stores texts unescaped.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("&lt;", "<").replaceAll("&amp;", "&")),
    ),
  ),
  deviation(
    "put-strips-tags",
    "PUT removes tags from texts.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/<[^<>]*>/g, "")),
    ),
  ),
  deviation(
    "put-loses-quotes",
    "PUT doubles single quotes.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("'", "''")),
    ),
  ),
  ...(
    [
      [
        "takes-null-for-nothing",
        "stores the text Null as an empty one",
        (value) => (/^null$/i.test(value) ? "" : value),
      ],
      ["takes-digits-for-number", "drops the zeros before digits", withoutLeadingZeros],
      ["no-break-lost", "makes no-break spaces plain", (value) => value.replaceAll("\u00A0", " ")],
      ["joiners-lost", "removes characters without width", (value) => value.replaceAll(/[\u200B-\u200F]/g, "")],
    ] as const satisfies readonly (readonly [string, string, (value: string) => string])[]
  ).map(([name, what, change]) =>
    deviation(`put-${name}`, `PUT ${what}.`, ["write-kept"], onEntity(["update"], text(change))),
  ),
  // What JavaScript, .NET, Python, SQL and Ruby write for null.
  ...(
    [
      ["null", "null"],
      ["undefined", "undefined"],
      ["none", "None"],
      ["sql-null", "NULL"],
      ["nil", "nil"],
      ["object", "[object Object]"],
    ] as const
  ).map(([name, word]) =>
    deviation(
      `stores-${name}-for-null`,
      `PUT and Save store a text that is null as "${word}".`,
      ["write-kept"],
      onEntity(WRITES, (entity) =>
        entity["CustomerCompanyName"] === null ? { ...entity, CustomerCompanyName: word } : entity,
      ),
    ),
  ),
  deviation(
    "put-loses-lines",
    "PUT joins the lines of a text.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("\n", " ")),
    ),
  ),
];

function withoutLeadingZeros(value: string): string {
  return /^\d+$/.test(value) ? value.replace(/^0+(?=\d)/, "") : value;
}
