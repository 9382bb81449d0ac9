import { between, hash, pick } from "../../src/data/hash.ts";

/** Pages of a reference that does not exist, as many as are wanted: resources and agents with carriers of every shape. */

export interface Synthetic {
  /** By name below a folder, such as `rest/Quay12/v1Quay12Entity_Get.md`. */
  readonly files: Readonly<Record<string, string>>;
  readonly operations: number;
  /** Rows of all property tables. */
  readonly rows: number;
}

const HEADERS = [
  "Authorization",
  "X-XSRF-TOKEN",
  "Content-Type",
  "Accept",
  "Accept-Language",
  "SO-Language",
  "SO-Culture",
  "SO-TimeZone",
  "SO-AppToken",
];
const FORMATS =
  "`application/json`, `text/json`, `application/xml`, `text/xml`, `application/json-patch+json`, `application/merge-patch+json`";
const TYPES = [
  "int32",
  "string",
  "string",
  "string",
  "bool",
  "date-time",
  "double",
  "Associate",
  "array",
  "object",
  "int64",
] as const;
const REQUEST: Readonly<Record<string, string>> = {
  int32: "Integer",
  int64: "Integer",
  double: "Number",
  bool: "Boolean",
  "date-time": "String",
  string: "String",
  array: "Array",
  object: "Object",
};
const NOUNS = [
  "Anchor",
  "Berth",
  "Cargo",
  "Dock",
  "Export",
  "Ferry",
  "Gangway",
  "Harbour",
  "Invoice",
  "Jetty",
  "Keel",
  "Lock",
  "Mast",
  "Notice",
  "Order",
  "Pilot",
  "Quay",
  "Route",
  "Ship",
  "Tide",
] as const;
const FIELDS = [
  "Name",
  "Number",
  "Email",
  "Phone",
  "City",
  "Title",
  "Heading",
  "Amount",
  "Started",
  "Ended",
  "Active",
  "Rank",
  "Owner",
  "Notes",
  "Links",
  "Extra",
] as const;

interface Row {
  readonly name: string;
  readonly type: string;
}

/** `operations` pages; the same number gives the same pages. */
export function syntheticPages(operations: number): Synthetic {
  const files: Record<string, string> = {};
  let rows = 0;
  for (let made = 0, noun = 0; made < operations; noun++) {
    const resource = `${NOUNS[noun % NOUNS.length] ?? ""}${noun}`;
    for (const [name, text, count] of pagesOf(resource, noun).slice(0, operations - made)) {
      files[name] = text;
      rows += count;
      made++;
    }
  }
  return { files, operations, rows };
}

type Page = readonly [name: string, text: string, rows: number];

function pagesOf(resource: string, seed: number): Page[] {
  const entity: Row[] = [
    { name: `${resource}Id`, type: "int32" },
    ...Array.from({ length: between(1, seed, "rows", 6, 45) }, (_, at) => ({
      name: `${FIELDS[hash(2, seed, `f${at}`) % FIELDS.length] ?? ""}${at}`,
      type: pick(3, seed, `t${at}`, TYPES as unknown as [string, ...string[]]),
    })),
    { name: "TableRight", type: "TableRight" },
    { name: "FieldProperties", type: "object" },
  ];
  const links = [...entity, { name: "_Links", type: "object" }];
  const short = entity.slice(0, 5);
  const id = pathTable("id", "int32");
  const select =
    '## Query String Parameters\n\n| Parameter Name | Type |  Description |\n|---|---|---|\n| $select | string | What to keep, "Name,City". |\n';
  const body = (name: string, rows: readonly Row[]): string =>
    table(`## Request Body: ${name} `, requested(rows), REQUEST);
  const answer = (type: string, rows: readonly Row[], list = false): string =>
    `## Response:${list ? "array" : ""}\n\nOK\n\n${statuses("200", "OK")}\n${table(`### Response body: ${list ? "array" : type}`, rows, {})}`;
  const none = `## Response:\n\nNo Content\n\n${statuses("204", "No Content")}\n### Response body: TimeZoneData\n`;
  const word = (type: string): string =>
    `## Response:${type}\n\nOK\n\n${statuses("200", "OK")}\n### Response body: ${type}\n`;
  const rest = (action: string, method: string, path: string, parts: string, rows: number): Page => [
    `rest/${resource}/v1${resource}Entity_${action}.md`,
    page(method, path, `v1${resource}Entity_${action}`, parts),
    rows,
  ];
  const agent = (action: string, parts: string, rows: number): Page => [
    `agent/${resource}/v1${resource}Agent_${action}.md`,
    page("POST", `Agents/${resource}/${action}`, `v1${resource}Agent_${action}`, parts),
    rows,
  ];
  const sent = requested(entity).length;
  const E = `${resource}Entity`;
  return [
    rest("Get", "GET", `${resource}/{id}`, id + select + answer(`${E}WithLinks`, links), links.length),
    rest("Default", "GET", `${resource}/default`, answer(E, entity), entity.length),
    rest(
      "Put",
      "PUT",
      `${resource}/{id}`,
      id + body("entity", entity) + answer(`${E}WithLinks`, links),
      sent + links.length,
    ),
    rest("Post", "POST", resource, body("newEntity", entity) + answer(`${E}WithLinks`, links), sent + links.length),
    rest("Delete", "DELETE", `${resource}/{id}`, id + none, 0),
    rest("List", "GET", `${resource}/Mine`, answer(resource, short, true), short.length),
    rest("Image", "GET", `${resource}/{id}/Image`, id + word("byte"), 0),
    agent(`CreateDefault${E}`, answer(E, entity), entity.length),
    agent(
      `Save${E}`,
      body(`${resource.charAt(0).toLowerCase()}${resource.slice(1)}Entity`, entity) + answer(E, entity),
      sent + entity.length,
    ),
    agent(`Get${E}`, `${queryId(`${resource}EntityId`)}${answer(E, entity)}`, entity.length),
    agent(`Delete${E}`, queryId(`${resource}EntityId`) + none, 0),
    agent(
      "CountThem",
      body("request", [
        { name: "Since", type: "date-time" },
        { name: "Kinds", type: "array" },
      ]) + word("int32"),
      2,
    ),
    agent("IsOpen", word("bool"), 0),
    agent("FindNames", body("request", [{ name: "Text", type: "string" }]) + word("array"), 1),
  ];
}

function page(method: string, path: string, uid: string, parts: string): string {
  const title = `${method === "DELETE" ? "DEL" : method} ${path}`;
  const headers = HEADERS.map(
    (name) => `| ${name} | About ${name}: ${/^Accept$|^Content/.test(name) ? FORMATS : "yes"} |`,
  ).join("\n");
  return `---\ntitle: ${title}\nuid: ${uid}\ngenerated: true\n---\n\n# ${title}\n\n\`\`\`http\n${method} /api/v1/${path}\n\`\`\`\n\nAbout ${path}.\n\nNsApiSlow threshold: 5000 ms.\n\n## Request Headers\n\n| Parameter Name | Description |\n|----------------|-------------|\n${headers}\n\n${parts}`;
}

function pathTable(name: string, type: string): string {
  return `| Path Part | Type | Description |\n|---|---|---|\n| ${name} | ${type} | Which one. **Required** |\n\n`;
}

function queryId(name: string): string {
  return `## Query String Parameters\n\n| Parameter Name | Type |  Description |\n|---|---|---|\n| ${name} | int32 | **Required** Which one. |\n\n`;
}

function statuses(status: string, text: string): string {
  return `| Response | Description |\n|----------------|-------------|\n| ${status} | ${text} |\n`;
}

function table(heading: string, rows: readonly Row[], words: Readonly<Record<string, string>>): string {
  const lines = rows.map(
    ({ name, type }) => `| ${name} | ${words[type] ?? type} | What ${name} means, in a word or two |`,
  );
  return `${heading}\n\n| Property Name | Type |  Description |\n|----------------|------|--------------|\n${lines.join("\n")}\n\n`;
}

function requested(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ name }) => !["TableRight", "FieldProperties", "_Links"].includes(name));
}
