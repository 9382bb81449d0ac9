/** Bodies that mean harm: for the tests of what is answered, and for the bench of how long it takes. */

const laughs = `<?xml version="1.0"?><!DOCTYPE E [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? "" : at - 1};`.repeat(10)}">`,
).join("")}]><E><CustomerName>&a29;</CustomerName></E>`;
/** Text that opens something many times and closes it again. */
export const deep = (open: string, close: string, times: number, inside = ""): string =>
  open.repeat(times) + inside + close.repeat(times);

export interface Hostile {
  readonly title: string;
  readonly type: string;
  readonly body: BodyInit;
  readonly says: string | RegExp;
}

const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
const json = (title: string, body: BodyInit, says: string | RegExp): Hostile => ({
  title,
  type: JSON_TYPE,
  body,
  says,
});
const xml = (title: string, body: BodyInit, says: string | RegExp): Hostile => ({
  title,
  type: "text/xml",
  body,
  says,
});

/** Each is refused with 400 or 415, in the API's shape. */
export const HOSTILE_BODIES: readonly Hostile[] = [
  json("10,000 lists in each other", deep("[", "]", 10_000), "deeper than 64"),
  json("500,000 lists in each other", deep("[", "]", 500_000), "deeper than 64"),
  json("10,000 objects in an unknown property", `{"a":${deep('{"a":', "}", 10_000, "1")}}`, "deeper than 64"),
  json("10,000 lists in a dictionary", `{"User":{"CustomFields":{"a":${deep("[", "]", 10_000)}}}}`, "deeper than 64"),
  json(
    "60 lists in a dictionary",
    `{"User":{"AssociateId":6,"CustomFields":{"a":${deep("[", "]", 60)}}}}`,
    "CustomFields/a",
  ),
  json("10,000 lists that never end", "[".repeat(10_000), "deeper than 64"),
  json("60 lists that never end", "[".repeat(60), "Malformed JSON"),
  json("NUL in text", '{"CustomerName":"a\\u0000b"}', "/CustomerName must be text without NUL"),
  json("NUL as it is", '{"CustomerName":"a\0b"}', "Malformed JSON"),
  json("the first half of a pair", '{"CustomerName":"\\ud800"}', "/CustomerName must be text"),
  json("the second half of a pair", '{"CustomerName":"\\udc00 \\ud800"}', "/CustomerName must be text"),
  json("half a pair in a dictionary", '{"User":{"CustomFields":{"a":"\\ud800"}}}', "/User/CustomFields/a must be text"),
  json(
    "half a pair as bytes",
    new Uint8Array([...new TextEncoder().encode('{"CustomerName":"'), 0xed, 0xa0, 0x80, 0x22, 0x7d]),
    "not valid UTF-8",
  ),
  json("bytes that are no UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), "not valid UTF-8"),
  json("a number of a million digits", `{"Rank":${"9".repeat(1_000_000)}}`, "/Rank"),
  json(
    "100,000 wrong values",
    `{"Contact":{"Address":{"LocalizedAddress":[[${Array.from({ length: 100_000 }, () => "1").join()}]]}}}`,
    "must be an object",
  ),
  xml("10,000 elements in each other", deep("<a>", "</a>", 10_000), "deeper than 64"),
  xml("100,000 elements in each other", deep("<a>", "</a>", 100_000), "deeper than 64"),
  xml("70,000 elements", `<E>${"<a/>".repeat(70_000)}</E>`, "more than 10000 elements"),
  xml("a billion laughs", laughs, "DOCTYPE"),
  xml("a thousand attributes of a kind", `<E ${'a="1" '.repeat(1000)}/>`, "duplicate attribute"),
  xml("NUL", "<E><CustomerName>\0</CustomerName></E>", /line 1, column \d+/),
  xml("bytes that are no UTF-8", new Uint8Array([0x3c, 0x45, 0x3e, 0xff, 0x3c, 0x2f, 0x45, 0x3e]), "not valid UTF-8"),
  xml("a comment that never ends", `<E><!--${"-x".repeat(200_000)}`, "line 1"),
  {
    title: "a form of 100,000 names",
    type: FORM,
    body: Array.from({ length: 100_000 }, (_, at) => `a${at}=`).join("&"),
    says: "more than 1000",
  },
  { title: "a form of one name 100,000 times", type: FORM, body: "a=1&".repeat(100_000), says: "more than 1000" },
  {
    title: "a form of brackets",
    type: FORM,
    body: `a${"[".repeat(1_000_000)}=1&${"[x]".repeat(5000)}=1`,
    says: "more than 16 steps",
  },
  {
    title: "a patch of 20,000 wrong operations",
    type: "application/json-patch+json",
    body: JSON.stringify(Array.from({ length: 20_000 }, () => ({ op: "add", path: "/x", value: 1 }))),
    says: "Operation 0",
  },
  {
    title: "a patch with a path of 100,000 steps",
    type: "application/json-patch+json",
    body: JSON.stringify([{ op: "add", path: "/User/CustomFields".concat("/a".repeat(100_000)), value: 1 }]),
    says: "at most 2000 characters",
  },
  {
    title: "a type of a million letters",
    type: `application/${"x".repeat(10_000)}`,
    body: "{}",
    says: "not supported",
  },
];
