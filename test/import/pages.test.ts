import { describe, expect, it } from "vitest";
import { importPages, importTexts, page, pageWith, rowsOf } from "../support/importing.ts";

describe("forms of pages", () => {
  it.each(["with-bars.txt", "without-bars.txt"])("reads text copied from the site: %s", (name) => {
    const { operation, type, told, samples } = importPages(name);
    expect(told).toEqual([]);
    expect(operation("PutBoatByBoatId")).toMatchObject({
      method: "PUT",
      path: "/api/v1/Boat/{boatId}",
      style: "resource",
      summary: "Paints a boat.",
      description: "Paints a boat. It stays where it is.",
      parameters: [
        {
          name: "boatId",
          in: "path",
          kind: "int32",
          required: true,
          description: "Which boat",
          source: { table: "Path Part", row: 1 },
        },
        { name: "$select", in: "query", required: false, source: { table: "Query String Parameters", row: 1 } },
      ],
      select: true,
      headers: [{ name: "Authorization" }, { name: "Accept" }],
      body: { name: "entity", type: "BoatEntity", source: { table: "Request Body: entity" } },
      answer: { type: "BoatEntity", array: false, mediaTypes: ["application/json", "application/xml"] },
      statuses: [{ status: 200, reason: "Boat painted." }],
    });
    expect(rowsOf(type("BoatEntity"))).toEqual([
      "BoatId int32",
      "Name string",
      "Launched date-time",
      "_Links object of string",
    ]);
    expect(type("BoatEntity").properties.map(({ requestType }) => requestType)).toEqual([
      "Integer",
      "String",
      "String",
      undefined,
    ]);
    expect(samples.requests["PutBoatByBoatId"]?.body).toMatchObject({ Name: "Odd | even" });
    expect(samples.responses["PutBoatByBoatId"]).toMatchObject({
      status: 200,
      reason: "Boat painted.",
      body: { BoatId: 6 },
    });
  });

  it("reads samples from other files", () => {
    const { samples, operation, told } = importPages("includes.md");
    expect(told).toEqual([]);
    expect(operation("BoatAgent_Rename")).toMatchObject({ style: "agent", answer: { type: "string", nullable: true } });
    expect(samples.requests["BoatAgent_Rename"]).toMatchObject({ body: { BoatId: 5 } });
    expect(samples.responses["BoatAgent_Rename"]).toMatchObject({ body: "Odd" });
  });

  it("notes a sample that is not at hand, and reads the page", () => {
    const { told, counts } = importTexts({ "includes.md": page("includes.md") });
    expect(counts.operations).toBe(1);
    expect(told).toEqual([
      "note includes.md:24 the included file samples/rename-request.md is not available",
      "note includes.md:28 the included file samples/rename%2Dresponse.md is not available",
    ]);
  });

  it("reads tables from included files, and cites the line there", () => {
    const text = pageWith("| BoatId | int32 | Number |").replace("About boats.", "[!include[head](parts/head.md)]");
    const parts = { "parts/head.md": "| Path Part | Type | Description |\n|---|---|---|\n| id | int32 | Nowhere |" };
    expect(importTexts({ "a.md": text }, parts).told).toEqual([
      "unread parts/head.md:3 the path /api/v1/Boat has no {id}",
    ]);
  });

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a mark at the start", (text: string) => `\uFEFF${text}`],
    ["both", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ])("reads the same from a page with %s", (_, bend) => {
    for (const name of ["odd.md", "without-bars.txt", "patch.md"]) {
      const bent = importTexts({ [name]: bend(page(name)) });
      expect(bent.tables).toEqual(importTexts({ [name]: page(name) }).tables);
      expect(bent.told).toEqual(importTexts({ [name]: page(name) }).told);
    }
  });

  it("passes over lists of contents", () => {
    expect(importPages("patch.md", "contents.md")).toMatchObject({ skipped: [{ source: "contents.md" }], issues: [] });
  });

  it("takes the id and the words of the kit where it knows the route", () => {
    const text = pageWith("| ChatSessionId | int32 | Number |", { heading: "ChatSessionEntity" });
    const chat = text.replace("GET /api/v1/Boat", "POST /api/v1/Agents/Chat/PickUpFirstChatSession");
    expect(importTexts({ "a.md": chat }).operation("PickUpFirstChatSession").answer.nullable).toBe(true);
  });
});

describe("what pages really contain", () => {
  it("takes the address from the request line, not from the heading; rules of routing fall away", () => {
    expect(importPages("odd.md").operation("BoatEntity_Crew")).toMatchObject({
      path: "/api/v1/Boat/{boatId}/Sailors/{rank}",
      parameters: [
        { name: "boatId", kind: "int32", required: true },
        { name: "rank", kind: "string", enum: "BoatEntityCrewRank", required: true },
        { name: "ids", kind: "array", required: true, description: "Numbers, names, or both." },
        { name: "since", kind: "date-time", required: false },
        { name: "cut", kind: "string", enum: "BoatEntityCrewCut", required: false },
      ],
    });
  });

  it("loses no row to commas, bars, tags, entities, and cells that are missing", () => {
    const { type, told, contract } = importPages("odd.md");
    expect(told).toEqual(["note odd.md:58 TableRight has no type: any value is accepted"]);
    expect(rowsOf(type("BoatEntityCrewItem"))).toEqual([
      "SailorId int32",
      "Rank string",
      "Names array of string",
      "Knots array of string",
      "Pay double",
      "Weight int64",
      "Ship Ship",
      "TableRight any",
      "odata.next string",
      "Extra object of bool",
    ]);
    expect(type("BoatEntityCrewItem").properties.map(({ description }) => description)).toEqual([
      "The sailor's number, as in <SailorId>",
      "Rank, or none See the ranks, or Grade.",
      "All of them, commas, and a | bar, a | bar",
      "a | b",
      ...Array.from({ length: 5 }, () => "Not described in its source."),
      "a | b",
    ]);
    expect(contract.enums["BoatEntityCrewRank"]?.values.map(({ name }) => name)).toEqual(["Captain", "Mate", "Cook"]);
    expect(contract.enums["BoatEntityCrewCut"]?.values).toHaveLength(2);
    expect(type("Ship")).toMatchObject({ open: true, properties: [] });
  });

  it("reads a page about patches: its scripts are no tables", () => {
    const { operation, type, told } = importPages("patch.md");
    expect(told).toEqual([]);
    expect(operation("BoatEntity_PatchBoatEntity")).toMatchObject({
      method: "PATCH",
      body: { name: "changes", array: true },
      answer: { type: "BoatEntity" },
      statuses: [{ status: 200 }, { status: 409, reason: "A test failed." }],
    });
    expect(rowsOf(type(operation("BoatEntity_PatchBoatEntity").body?.type ?? ""))).toEqual([
      "op string",
      "path string",
      "value object of any",
    ]);
  });

  it.each([
    ["Response:string", "string", { type: "string", array: false }],
    ["Response: string", "string", { type: "string", array: false }],
    ["Response:bool", "bool", { type: "bool", array: false }],
    ["Response: int64", "int64", { type: "int64", array: false }],
    ["Response:array", "array", { type: "any", array: true }],
    ["Response:object", "object", { type: "object", of: "any", array: false }],
    ["Response:byte", "byte", { type: "byte", array: false }],
    ["Response:", "Contact", { type: "Contact", array: false }],
  ])("the heading %s without a table says what comes back", (heading, body, answer) => {
    const text = `# GET Boat\n\n\`\`\`http\nGET /api/v1/Boat\n\`\`\`\n\n## ${heading}\n\nOK\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\nResponse body: ${body}\n`;
    const { operation, told } = importTexts({ "a.md": text });
    expect(told).toEqual([]);
    expect(operation("GetBoat").answer).toMatchObject(answer);
  });

  it("a page without content has no body, whatever its heading says, and loses no row of it", () => {
    const rows = "| Zone | string | Which |";
    const text = pageWith(rows, { heading: "TimeZoneData" })
      .replace("| 200 | OK |", "| 204 | No Content |")
      .replace("GET /api", "DEL /api");
    const { contract, type } = importTexts({ "a.md": text });
    expect(contract.operations[0]).toMatchObject({
      method: "DELETE",
      answer: { type: "none" },
      statuses: [{ status: 204 }],
    });
    expect(rowsOf(type("DeleteBoatAnswer"))).toEqual(["Zone string"]);
  });

  it.each([
    ["image binary", "`image/png`, `multipart/form-data`", "byte"],
    ["content", "`application/octet-stream`", "byte"],
    ["customTags", "`application/json`", "any"],
    ["label : string", "`application/json`", "string"],
  ])("the body %s of %s without a table is %s", (name, formats, type) => {
    const table = `## Request Headers\n\n| Parameter Name | Description |\n|---|---|\n| Content-Type | ${formats} |\n\n## Request Body: ${name} \n\nIt.\n\n## Response:`;
    const text = pageWith("| Id | int32 | Number |").replace("GET /api", "POST /api").replace("## Response:", table);
    expect(importTexts({ "a.md": text }).contract.operations[0]?.body).toMatchObject({ type });
  });

  it("takes a body for a list where the sample shows one", () => {
    const body =
      "## Request Body: rules\n\n| Property Name | Type | Description |\n|---|---|---|\n| Name | String | Its name |\n\n## Response:";
    const sample = '\n## Sample request\n\n```http!\nPUT /api/v1/Boat\n\n[ { "Name": "a" } ]\n```\n';
    const text = pageWith("| Id | int32 | Number |").replace("GET /api", "PUT /api").replace("## Response:", body);
    expect(importTexts({ "a.md": text + sample }).contract.operations[0]?.body).toMatchObject({ array: true });
    expect(importTexts({ "a.md": text }).contract.operations[0]?.body).not.toHaveProperty("array");
  });

  it("knows a request table that is all of a carrier, and keeps any other as its own", () => {
    const request = (rows: string): string =>
      pageWith(
        "| BoatId | int32 | Number |\n| Name | string | Name |\n| Hold | array | Freight |\n| TableRight | TableRight | Rights |",
      )
        .replace("GET /api", "PUT /api")
        .replace(
          "## Response:",
          `## Request Body: request\n\n| Property Name | Type | Description |\n|---|---|---|\n${rows}\n\n## Response:`,
        );
    const whole = "| BoatId | Integer | Number |\n| Name | String | Name |\n| Hold | Array | Freight |";
    expect(importTexts({ "a.md": request(whole) }).operation("PutBoat").body?.type).toBe("BoatEntity");
    for (const other of [
      whole.replace("Integer", "String"),
      "| BoatId | Integer | Number |",
      `${whole}\n| More | String | More |`,
    ]) {
      expect(importTexts({ "a.md": request(other) }).operation("PutBoat").body?.type).toBe("PutBoatRequest");
    }
  });

  it("two carriers of one name keep their rows: the name is the one's whose rows more pages show", () => {
    const text = (path: string, rows: string): string => pageWith(rows).replace("/api/v1/Boat", `/api/v1/${path}`);
    const { operation, type } = importTexts({
      "a.md": text("A", "| Odd | string | Rows |"),
      "b.md": text("B", "| BoatId | int32 | Number |"),
      "c.md": text("C", "| BoatId | int32 | Number |"),
    });
    expect(["GetA", "GetB", "GetC"].map((id) => operation(id).answer.type)).toEqual([
      "BoatEntity_GetA",
      "BoatEntity",
      "BoatEntity",
    ]);
    expect(rowsOf(type("BoatEntity_GetA"))).toEqual(["Odd string"]);
  });

  it("a list's items are the carrier with the same rows, where another page names it", () => {
    const rows = "| BoatId | int32 | Number |\n| Name | string | Name |";
    const { operation } = importTexts({
      "a.md": pageWith(rows, { response: "array", heading: "array" }).replace("/v1/Boat", "/v1/Boats"),
      "b.md": pageWith(rows),
    });
    expect(operation("GetBoats").answer).toMatchObject({ type: "BoatEntity", array: true });
  });

  it("learns from samples what lists and maps hold, as far as JSON shows it", () => {
    const rows =
      "| A | array | |\n| B | array | |\n| C | object | |\n| D | array | |\n| E | array | |\n| F | array | |";
    const sample = '{"A":["x"],"B":[1,2],"C":{"k":true},"D":[{"BoatId":1}],"E":[],"F":["x",1]}';
    const { type, counts } = importTexts({
      "a.md": `${pageWith(rows, { heading: "Fleet" })}\n## Sample response\n\n\`\`\`http_\nHTTP/1.1 200 OK\n\n${sample}\n\`\`\`\n`,
      "b.md": pageWith("| BoatId | int32 | Number |").replace("/v1/Boat", "/v1/Other"),
    });
    expect(rowsOf(type("Fleet"))).toEqual([
      "A array of string",
      "B array of int32",
      "C object of bool",
      "D array of BoatEntity",
      "E array of any",
      "F array of any",
    ]);
    expect(counts.filled).toBe(4);
  });
});

describe("what cannot be read", () => {
  it("is told with file and line, row by row", () => {
    expect(importPages("lost.md").told).toEqual([
      "unread lost.md:11 the path /api/v1/Boat has no {id}",
      "unread lost.md:16 the table has no column separators",
      'unread lost.md:23 "2xx" is not a status',
      'unread lost.md:30 "two words" is not a name',
      'unread lost.md:31 the type "sort of sail" of Sail is not known',
      "unread lost.md:32 BoatId is in the table twice",
      "unread lost.md:34 a row that does not belong to a table",
      "unread lost.md:36 a row that does not belong to a table",
      "unread lost.md:40 a table with the columns Colour, Meaning is not known",
    ]);
  });

  it.each([
    ["a code block that nothing ends", "About boats.", "```js\nlet a = 1;"],
    ["a script that nothing ends", "About boats.", "<script>\nlet a = 1;"],
    ["markup at the start of a line", "About boats.", "<div>\nabout"],
    ["a rule", "About boats.", "About\n\n---\n\nboats"],
  ])("%s swallows nothing", (_, from, to) => {
    const text = pageWith("| BoatId | int32 | Number |").replace(from, to);
    expect(importTexts({ "a.md": text }).contract.operations[0]).toMatchObject({ answer: { type: "BoatEntity" } });
  });

  it.each([
    [
      "a table of a page that names no operation",
      pageWith("| BoatId | int32 | Number |").replace(/```http[\s\S]*?```/, ""),
      2,
    ],
    [
      "properties below no heading",
      pageWith("| BoatId | int32 | Number |").replace("### Response body: BoatEntity", "").replace("## Response:", ""),
      1,
    ],
    [
      "a second table below one heading",
      `${pageWith("| BoatId | int32 | Number |")}\n| Property Name | Type | Description |\n|---|---|---|\n| Other | string | |\n`,
      1,
    ],
    [
      "a path of something else",
      pageWith("| BoatId | int32 | Number |").replace("GET /api/v1/Boat", "GET /api/v1/"),
      1,
    ],
  ])("%s is lost and told", (_, text, count) => {
    expect(
      importTexts({ "ok.md": page("patch.md"), "a.md": text }).told.filter((line) => line.startsWith("unread a.md")),
    ).toHaveLength(count);
  });

  it("a placeholder without a row takes any text, and a page that stands twice counts once", () => {
    const text = pageWith("| BoatId | int32 | Number |").replace("GET /api/v1/Boat", "GET /api/v1/Boat/{id}");
    const { told, operation } = importTexts({ "a.md": text, "b.md": text });
    expect(operation("GetBoatById").parameters).toMatchObject([
      { name: "id", in: "path", kind: "string", source: { row: 0 } },
    ]);
    expect(told).toEqual([
      "note a.md:4 no row describes {id} of the path: any text is accepted",
      "note b.md:4 no row describes {id} of the path: any text is accepted",
      "note b.md:4 GET /api/v1/Boat/{id} is described in a too, which is used",
    ]);
  });
});
