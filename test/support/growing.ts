import { Readable } from "node:stream";
import { compareContracts } from "../../src/changes/compare-contracts.ts";
import { contract } from "../../src/contract.ts";
import { sessions } from "../../src/groups/sessions.ts";
import { topics } from "../../src/groups/topics.ts";
import type { Contract } from "../../src/model.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { oneLine } from "../../src/printable.ts";
import { redactBody } from "../../src/redact-body.ts";
import { redactUrl } from "../../src/redact.ts";
import { redactPath, redactText } from "../../src/redact-text.ts";
import { createRegistry } from "../../src/traffic/anonymise/registry.ts";
import { scanValue } from "../../src/traffic/anonymise/scanner.ts";
import { createAnonymiser } from "../../src/traffic/anonymise/value.ts";
import { readHar } from "../../src/traffic/har/read-har.ts";
import { decodeBody } from "../../src/verify/body/decode.ts";
import { parseBaseline } from "../../src/verify/baseline.ts";
import { readConfig } from "../../src/verify/config.ts";
import { createValueRedactor } from "../../src/personal/redacted.ts";
import { parseWorld } from "../../src/world-file/read-file.ts";
import { readYaml, readYamlData } from "../../src/yaml.ts";
import { PATHS, TJE0 } from "./agents.ts";
import { GROWING_REPORTS } from "./growing-reports.ts";
import { importTexts, pageWith } from "./importing.ts";

/** Every parser with inputs that grow: each shape is one that a careless loop or pattern takes the square of. */
export interface Growing {
  readonly parser: string;
  readonly shape: string;
  /** Reads an input of about so many characters. */
  readonly read: (size: number) => unknown;
  /** The smaller of the sizes that are compared. */
  readonly size: number;
}

type Shapes = Readonly<Record<string, (size: number) => string>>;

/** Objects whose names tell a name. */
const NAMED: Shapes = {
  "names that become one": (size) =>
    `{"CustomerName":"Kari Olsen",${items(size, (at) => `"Kari${at.toString(2).replaceAll("0", "-").replaceAll("1", ".")} Olsen":1`)}}`,
  "names of many words": (size) =>
    `{"CustomerName":"Kari Olsen",${items(size, (at) => `"${"AbC".repeat(20)}${at.toString(2).replaceAll("0", "De").replaceAll("1", "Fg")}":1`)}}`,
};

/** More people than there are pseudonyms of a kind. */
const PEOPLE: Shapes = Object.fromEntries(
  ["FirstName", "LastName", "CustomerAlias", "Country", "City", "CustomerEmail", "CustomerHost"].map((name) => [
    name,
    (size) => `[${items(size, (at) => `{"${name}":"x${at}"}`)}]`,
  ]),
);

/** Texts that mean something to many parsers. */
const TEXTS: Shapes = {
  blanks: (size) => " ".repeat(size),
  "blanks before a letter": (size) => `${" ".repeat(size)}x`,
  commas: (size) => ",".repeat(size),
  "commas and blanks": (size) => ", ".repeat(size / 2),
  semicolons: (size) => "a;".repeat(size / 2),
  "equals signs": (size) => "=".repeat(size),
  quotes: (size) => '"'.repeat(size),
  apostrophes: (size) => "a'".repeat(size / 2),
  backslashes: (size) => "\\".repeat(size),
  brackets: (size) => "(".repeat(size),
  "brackets of each kind": (size) => "[{(".repeat(size / 3),
  slashes: (size) => "/".repeat(size),
  percent: (size) => "%25".repeat(size / 3),
  questions: (size) => "?".repeat(size),
  digits: (size) => "9".repeat(size),
  letters: (size) => "a".repeat(size),
  "letters and dots": (size) => "a.".repeat(size / 2),
  "an address that does not end": (size) => `a@${"a-".repeat(size / 2)}`,
  "names and values": (size) => Array.from({ length: size / 8 }, (_, at) => `a${at}=1`).join("&"),
  tokens: (size) => "token=".repeat(size / 6),
  words: (size) => "Bearer ".repeat(size / 7),
};

const repeated = (...texts: readonly string[]): Shapes =>
  Object.fromEntries(texts.map((text) => [JSON.stringify(text), (size) => text.repeat(size / text.length)]));

/** Texts that speak of secrets, over and over. */
const TOLD: Shapes = {
  ...repeated("password: ", "the password is ", "password: a b ", "--password a ", "login a/", "login a/b ", "pin 1 "),
  ...repeated("-u a:", "Cookie: a=", "'password': ", "-----BEGIN A-----", "\u200B", "\uFF50", "e\u0301", "\uFDFA"),
  "a phrase that does not end": (size) => `password: ${"ab ".repeat(size / 3)}`,
  "an option whose name does not end": (size) => `--${"password-".repeat(size / 9)} a`,
  "a name of wide letters": (size) => `${"\uFF50".repeat(size)}: a`,
};

/** Rows of a table with a secret's column. */
const ROWS: Shapes = {
  rows: (size) => "kim,x1\n".repeat(size / 7),
  "one long row": (size) => "token,".repeat(size / 6),
  "open quotes": (size) => '",'.repeat(size / 2),
  "heads alone": (size) => "a,token\nb\n".repeat(size / 10),
};

/** Parts of paths, and names with escapes. */
const PARTS: Shapes = repeated("/token", "/token/a1b2", "/%41", "%20token", ";password+", "password-is-", "/Bearer%20");
const ESCAPED: Shapes = repeated("\\x70", "\\", "\\u{", '"a": ', "? a\n", "''", "!a ");
const LINES: Shapes = {
  ...repeated(
    "password:\n",
    "- value: a\n",
    "value: a\n",
    "name: password\n",
    "- - - a: ",
    "a: {",
    "password: |\n a\n",
  ),
  "values of one name": (size) => `${"value: a\n".repeat(size / 10)}name: password\n`,
  "deeper and deeper": (size) => Array.from({ length: Math.sqrt(size) }, (_, at) => `${" ".repeat(at)}a:\n`).join(""),
};

const of = (parser: string, size: number, shapes: Shapes, read: (text: string) => unknown): Growing[] =>
  Object.entries(shapes).map(([shape, make]) => ({ parser, shape, size, read: (length) => read(make(length)) }));

const mock = createMock({ groups: [sessions, topics], inspect: true });
const JSON_TYPE = "application/json";
const put = (type: string, body: string): Promise<Response> =>
  mock.fetch(PATHS.session(2), { method: "PUT", headers: { ...TJE0, "content-type": type }, body });
const items = (size: number, item: (at: number) => string, between = ","): string =>
  Array.from({ length: size / 16 }, (_, at) => item(at)).join(between);
/** A header's value holds nothing but printable characters, and no blanks around it. */
const HEADER_TEXTS: Shapes = Object.fromEntries(
  Object.entries(TEXTS).map(([name, make]) => [name, (size) => `a${make(size)}b`]),
);
const inHeader = (name: string): Growing[] =>
  of(`header ${name}`, 4000, HEADER_TEXTS, (value) =>
    mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, [name]: value } }),
  );
const inQuery = (name: string): Growing[] =>
  of(`query ${name}`, 4000, TEXTS, (text) =>
    mock.fetch(`/api/v1/ChatSession?${name}=${encodeURIComponent(text)}`, { headers: TJE0 }),
  );

const PAGES: Shapes = {
  "an include that does not end": (size) => `[!include[a](${" ".repeat(size)}`,
  "blanks behind a delimiter": (size) => `a|b\n--|--${" ".repeat(size)}x`,
  "blanks behind a fence": (size) => `\`\`\`${" ".repeat(size)}\``,
  "a fence of tildes": (size) => `${"~".repeat(size)}\``,
  "fences that nothing closes": (size) => "```a\n".repeat(size / 5),
  "fences of every length": (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, at) => "`".repeat(3 + (at % 200))).join("a\n"),
  "<pre> that nothing closes": (size) => "<pre>\n\n".repeat(size / 7),
  "<p> with blanks": (size) => `a <p${" ".repeat(size)}x`,
  "a cref that does not end": (size) => `a <a cref="${"a".repeat(size)}`,
  "a cref of brackets": (size) => `a <a cref="${"a(".repeat(size / 2)}"/>`,
  crefs: (size) => '<a cref="'.repeat(size / 9),
  stars: (size) => `**${"* ".repeat(size / 2)}`,
  entities: (size) => "&amp;".repeat(size / 5),
  ampersands: (size) => `&${"a".repeat(size)}`,
  "front matter again and again": (size) => "---\n---\n".repeat(size / 8),
  "a rule in front matter": (size) => `---\na: ${"[".repeat(size)}\n---\n`,
  "a type of lists": (size) => `| a | ${"List<".repeat(size / 5)} | b |`,
  "a type of brackets": (size) => `| a | A${"[]".repeat(size / 2)} | b |`,
  "a name of capitals": (size) => `| ${"A".repeat(size)} | Enum: a, b | b |`,
  "a path of braces": (size) => `GET /api/v1/${"{a".repeat(size / 2)}`,
  headings: (size) => "# Request Body: a\n".repeat(size / 18),
  bars: (size) => "|".repeat(size),
  "tables of one name": (size) =>
    Array.from(
      { length: size / 40 },
      (_, at) => `### Response body: A\n\n| Name | Type |\n|--|--|\n| A${at} | int32 |\n\n`,
    ).join(""),
  rows: (size) => "| a | b | c |\n".repeat(size / 14),
  ...TEXTS,
};

/** Schemas of a description that lead to each other, or become one name. */
const SCHEMAS: Shapes = {
  "alternatives of one another": (size) =>
    `"A":{"anyOf":[${items(size, () => REFERENCE)}]},"B":{"properties":{"a":${REFERENCE}}}`,
  "parts of one another": (size) =>
    `"A":{"allOf":[${items(size, () => REFERENCE)}]},"B":{"properties":{"a":${REFERENCE}}}`,
  "parts in parts": (size) => `"A":${'{"allOf":['.repeat(size / 10)}{}${"]}".repeat(size / 10)}`,
  "alternatives in alternatives": (size) =>
    `"A":{"properties":{"a":${'{"oneOf":[{},'.repeat(size / 13)}{}${"]}".repeat(size / 13)}}}`,
  "objects in objects": (size) => `"A":${'{"properties":{"a":'.repeat(size / 20)}{}${"}}".repeat(size / 20)}`,
  "objects whose names become one": (size) =>
    `"A":{"properties":{${items(size, (at) => `"${at.toString(2).replaceAll("0", "-").replaceAll("1", ".")}a":{"properties":{"b":{}}}`)}}}`,
  "carriers whose names become one": (size) =>
    items(size, (at) => `"${at.toString(2).replaceAll("0", "-").replaceAll("1", ".")}a":{"properties":{"b":{}}}`),
  "references whose names become one": (size) =>
    `"A":{"properties":{${items(size, (at) => `"a${at}":{"$ref":"#/x/${at}/Same"}`)}}}},"x":{${items(size, (at) => `"${at}":{"Same":{"properties":{}}}`)}`,
  "references to references": (size) => items(size, (at) => `"A${at}":{"$ref":"#/definitions/A${at + 1}"}`),
};
const REFERENCE = '{"$ref":"#/definitions/A"}';

/** The contract of chat with so many more operations, and so many types that each lead to the next. */
function larger(operations: number, chain: number): Contract {
  const [first] = contract.operations;
  const [type] = Object.values(contract.types);
  if (!first || !type) throw new Error("the contract is empty");
  const link = (at: number): [string, typeof type] => {
    const rows = type.properties.slice(0, 1).map((row) => ({ ...row, type: "object" as const, of: `T${at + 1}` }));
    return [`T${at}`, { ...type, name: `T${at}`, properties: rows }];
  };
  const more = Array.from({ length: operations }, (_, at) => ({
    ...first,
    id: `Op${at}`,
    path: `${first.path}/${at}`,
  }));
  const links = Array.from({ length: chain }, (_, at) => link(at));
  const types = { ...contract.types, ...Object.fromEntries(links) };
  const start = { ...first, answer: { ...first.answer, type: "T0" } };
  return { ...contract, operations: [start, ...more], types };
}

const redactor = createValueRedactor(contract, new Set());

async function readArchive(text: string): Promise<void> {
  try {
    for await (const _ of readHar(Readable.from([Buffer.from(text)]), "a.har", () => true));
  } catch {
    // An archive that is none.
  }
}
const refusing =
  (read: (text: string) => unknown) =>
  (text: string): void => {
    try {
      read(text);
    } catch {
      // Refused, which takes time, too.
    }
  };

export const GROWING: readonly Growing[] = [
  ...GROWING_REPORTS,
  {
    parser: "changes of contracts",
    shape: "operations",
    size: 1500,
    read: (size) => compareContracts(contract, larger(size, 0)),
  },
  {
    parser: "changes of contracts",
    shape: "types that lead to the next",
    size: 5000,
    read: (size) => compareContracts(contract, larger(0, size)),
  },
  ...of("pages", 8000, PAGES, (text) => {
    importTexts({ "a.md": text, "b.md": pageWith(`| BoatId | int32 | ${text.replaceAll(/[|\n]/g, " ")} |\n${text}`) });
  }),
  ...of(
    "descriptions",
    20_000,
    SCHEMAS,
    refusing((schemas) =>
      importTexts({
        "a.json": `{"swagger":"2.0","paths":{"/api/v1/Boat":{"get":{"responses":{"200":{"schema":${REFERENCE}}}}}},"definitions":{${schemas}}}`,
      }),
    ),
  ),
  ...of(
    "JSON bodies",
    60_000,
    {
      "names of a dictionary": (size) => `{"User":{"CustomFields":{${items(size, (at) => `"k${at}":"a"`)}}}}`,
      "unknown names": (size) => `{${items(size, (at) => `"k${at}":1`)}}`,
      "one name again and again": (size) => `{${items(size, () => '"Rank":1')}}`,
      "wrong values": (size) => `{"User":{"CustomFields":{${items(size, (at) => `"k${at}":{}`)}}}}`,
      lists: (size) => `{"a":[${items(size, () => "[{}]")}]}`,
      "a long text": (size) => `{"CustomerName":"${"\\u00e6".repeat(size / 6)}"}`,
      "a long number": (size) => `{"Rank":${"9".repeat(size)}}`,
      "an object that does not end": (size) => '{"a":'.repeat(size / 5),
    },
    (body) => put(JSON_TYPE, body),
  ),
  ...of(
    "XML bodies",
    40_000,
    {
      elements: (size) => `<E>${"<a/>".repeat(size / 4)}</E>`,
      attributes: (size) => `<E ${items(size, (at) => `a${at}="1"`, " ")}/>`,
      entities: (size) => `<E><CustomerName>${"&amp;".repeat(size / 5)}</CustomerName></E>`,
      "a comment": (size) => `<E><!--${"- ".repeat(size / 2)}--></E>`,
      "character data": (size) => `<E>${"<![CDATA[]]>".repeat(size / 12)}</E>`,
      namespaces: (size) => `<E ${items(size, (at) => `xmlns:n${at}="u"`, " ")}/>`,
    },
    (body) => put("application/xml", body),
  ),
  ...of("forms", 40_000, TEXTS, (body) => put("application/x-www-form-urlencoded", body)),
  ...of(
    "patches",
    40_000,
    {
      operations: (size) => `[${items(size, (at) => `{"op":"add","path":"/User/CustomFields/k${at}","value":"a"}`)}]`,
      "a long path": (size) => `[{"op":"add","path":"${"/a".repeat(size / 2)}","value":1}]`,
      tests: (size) => `[${items(size, () => '{"op":"test","path":"/Rank","value":0}')}]`,
    },
    (body) => put("application/json-patch+json", body),
  ),
  ...["accept", "accept-language", "prefer", "so-timezone", "cookie", "content-type", "authorization"].flatMap(
    inHeader,
  ),
  ...["$filter", "$select", "$orderBy", "$entities", "token"].flatMap(inQuery),
  ...of("addresses", 4000, TEXTS, (text) => mock.fetch(`/api/v1/${text.replaceAll("\\", "")}`, { headers: TJE0 })),
  ...of("redaction of addresses", 20_000, TEXTS, (text) => redactPath(`/x?${text}`)),
  ...of("redaction of paths", 20_000, { ...TEXTS, ...PARTS }, (text) => redactUrl(`/x/${text}`)),
  ...of("redaction of escaped names", 20_000, ESCAPED, (text) => redactBody(`a: b\n"${text}": c`)),
  ...of("redaction of escaped names in JSON", 20_000, ESCAPED, (text) => redactBody(`{"${text}": c`)),
  ...of("redaction of texts", 20_000, TEXTS, (text) => redactText(text)),
  ...of("redaction of what is told", 20_000, TOLD, (text) => redactText(text)),
  ...of("redaction of what lines tell", 20_000, { ...TOLD, ...LINES }, (text) => redactBody(`a: b\n${text}`)),
  ...of("redaction of tables", 20_000, { ...TEXTS, ...ROWS }, (text) => redactBody(`a,token\n${text}`)),
  ...of("redaction of what XML tells", 20_000, TOLD, (text) => redactBody(`<a b="c">${text}</a>`)),
  ...of("redaction of bodies", 20_000, TEXTS, (text) => redactBody(`{"a":"${text}`)),
  ...of("redaction of XML", 20_000, TEXTS, (text) => redactBody(`<a b="c">${text}`)),
  ...of("redaction of lines", 20_000, TEXTS, (text) => redactBody(`a: b\n${text}`)),
  ...of("redaction of parts", 20_000, TEXTS, (text) =>
    redactBody(`--x\r\nContent-Disposition: form-data\r\n\r\n${text}`),
  ),
  ...of("redaction of sentences", 20_000, TEXTS, (text) => redactor.sentence(`it is "${text}" and ${text}`)),
  ...of("redaction of answers", 20_000, TEXTS, (text) => redactor.body(text)),
  ...of("redaction of pointers", 20_000, TEXTS, (text) => redactor.pointer(`/${text}`)),
  ...of("what is printed", 20_000, TEXTS, oneLine),
  ...of("the scanner of recordings", 20_000, TEXTS, (text) => scanValue({ a: text })),
  ...of("names of a recording", 40_000, NAMED, (text) =>
    createAnonymiser(contract, createRegistry(1, false)).value(JSON.parse(text), "ChatSessionEntity"),
  ),
  ...of("people of a recording", 2400, PEOPLE, (text) =>
    createAnonymiser(contract, createRegistry(1, false)).value(JSON.parse(text), "ChatSessionEntity"),
  ),
  ...of("originals in a text", 4000, repeated("anna ", "anna a "), (text) => {
    const registry = createRegistry(1, false);
    for (let at = 0; at < 200; at++) registry.replace("name", `anna berg ${at}`);
    registry.findOriginal(text);
  }),
  ...of("archives", 20_000, TEXTS, (text) =>
    readArchive(
      `{"log":{"entries":[{"request":{"method":"GET","url":"http://a/api/v1/ChatSession?${text.replaceAll(/["\\]/g, "")}","headers":[]},"response":{"status":200,"content":{"text":${JSON.stringify(text)}}}}]}}`,
    ),
  ),
  ...of("archives that are none", 20_000, TEXTS, readArchive),
  ...of(
    "answers",
    60_000,
    {
      "empty objects": (size) => `[${"{},".repeat(size / 3)}{}]`,
      "keys that occur twice": (size) => `{${items(size, () => '"a":1')}}`,
      "numbers with a fraction": (size) => `[${items(size, () => "1.0")}]`,
      "lists in lists": (size) => "[".repeat(size / 2) + "]".repeat(size / 2),
      "backslashes in a key": (size) => `{"${"\\\\".repeat(size / 2)}":1,"${"\\\\".repeat(size / 2)}":1.0}`,
      elements: (size) => `<a>${"<b/>".repeat(size / 4)}</a>`,
    },
    (text) => decodeBody(Buffer.from(text), undefined),
  ),
  ...of(
    "YAML",
    12_000,
    {
      lists: (size) => "[".repeat(size),
      mappings: (size) => items(size, (at) => `k${at}: a`, "\n"),
      anchors: (size) => items(size, (at) => `- &a${at} b`, "\n"),
      aliases: (size) => items(size, (at) => `- &a${at} b\n- *a${at}`, "\n"),
      blanks: (size) => `a:${" ".repeat(size)}b`,
      indents: (size) => Array.from({ length: Math.sqrt(size) }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
      variables: (size) => `base-url: "${"${A:-".repeat(size / 5)}"`,
    },
    refusing((text) => [
      readYaml(text),
      refusing(readYamlData)(text),
      refusing(parseWorld)(text),
      refusing((each) => readConfig(each, "a.yaml"))(text),
      parseBaseline(text, "b"),
    ]),
  ),
];
