import { beforeAll, describe, expect, it } from "vitest";
import { createMock, type Mock } from "../../src/index.ts";
import { judgeImported } from "../../src/cli/verify/judge-imported.ts";
import { verifyImported } from "../../src/verify/run.ts";
import { type Imported, importTexts, rowsOf } from "../support/importing.ts";

/** What is not JSON: forms as requests; texts, tables and XML as answers. */

const text = { type: "string" };
const number = { type: "integer", format: "int32" };
const side = { type: "string", enum: ["Port", "Starboard"] };
const BERTH = { type: "object", properties: { BerthId: number, Name: text, Side: side } };

const SWAGGER = {
  swagger: "2.0",
  info: { title: "t", version: "1" },
  basePath: "/api/v1",
  paths: {
    "/Berth": {
      post: {
        operationId: "BookBerth",
        consumes: ["application/x-www-form-urlencoded"],
        parameters: [
          { name: "Name", in: "formData", required: true, ...text },
          { name: "Side", in: "formData", ...side },
          { name: "Days", in: "formData", ...number },
        ],
        responses: { 200: { description: "x", schema: { $ref: "#/definitions/Berth" } } },
      },
    },
    "/Berth/Picture": {
      post: {
        operationId: "SendPicture",
        parameters: [
          { name: "Name", in: "formData", required: true, ...text },
          { name: "Days", in: "formData", ...number },
          { name: "File", in: "formData", type: "file" },
        ],
        responses: { 204: { description: "x" } },
      },
    },
    ...answering("Table", "text/csv", text),
    ...answering("Berths", "text/csv", { type: "array", items: { $ref: "#/definitions/Berth" } }),
    ...answering("Words", "text/plain", text),
    ...answering("Xml", "application/xml", { $ref: "#/definitions/Berth" }),
  },
  definitions: { Berth: BERTH },
};

function answering(name: string, format: string, schema: object): object {
  const responses = { 200: { description: "x", schema } };
  return { [`/Berth/${name}`]: { get: { operationId: `Get${name}`, produces: [format], responses } } };
}

/** The same as OpenAPI 3. */
const OPENAPI = {
  openapi: "3.0.3",
  info: { title: "t", version: "1" },
  servers: [{ url: "https://example.com/api/v1" }],
  paths: Object.fromEntries(
    Object.entries(SWAGGER.paths).map(([path, item]) => [
      path,
      Object.fromEntries(Object.entries(item as object).map(([method, one]) => [method, modern(one as Old)])),
    ]),
  ),
  components: { schemas: { Berth: BERTH } },
};

interface Old {
  readonly operationId: string;
  readonly consumes?: readonly string[];
  readonly produces?: readonly string[];
  readonly parameters?: readonly Field[];
  readonly responses: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly enum?: readonly string[];
}

function modern({ operationId, consumes = ["multipart/form-data"], produces, parameters, responses }: Old): object {
  const properties = Object.fromEntries(
    (parameters ?? []).map(({ name, type, format, enum: names }) => [
      name,
      type === "file" ? { type: "string", format: "binary" } : { type, format, enum: names },
    ]),
  );
  const schema = { type: "object", required: ["Name"], properties };
  const requestBody = { required: true, content: { [consumes[0] ?? ""]: { schema } } };
  const answers = Object.entries(responses).map(([status, { schema: answer }]) => {
    const format = produces?.[0] ?? "application/json";
    const content = answer && {
      [format]: {
        schema: JSON.parse(JSON.stringify(answer).replace("#/definitions/", "#/components/schemas/")) as object,
      },
    };
    return [status, { description: "x", ...(content && { content }) }];
  });
  return { operationId, ...(parameters && { requestBody }), responses: Object.fromEntries(answers) as object };
}

describe.each([
  ["Swagger 2", SWAGGER],
  ["OpenAPI 3", OPENAPI],
])("what is not JSON, in %s", (_, description) => {
  let imported: Imported;
  let mock: Mock;
  beforeAll(() => {
    imported = importTexts({ "berth.json": JSON.stringify(description) });
    mock = createMock({ contract: [imported.contract] });
  });
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    mock.fetch(
      new Request(`http://localhost/api/v1${path}`, {
        ...init,
        headers: { Authorization: "Basic dGplMDpUamUw", ...(init.headers as Record<string, string>) },
      }),
    );

  it("is read with its fields", () => {
    expect(imported.told.filter((line) => line.startsWith("unread"))).toEqual([]);
    expect(imported.operation("BookBerth").body).toMatchObject({
      required: true,
      mediaTypes: ["application/x-www-form-urlencoded"],
    });
    const fields = (id: string): string[] => rowsOf(imported.type(imported.operation(id).body?.type ?? ""));
    expect(fields("BookBerth")).toEqual(["Name string", "Side string", "Days int32"]);
    expect(fields("SendPicture")).toEqual(["Name string", "Days int32", "File byte"]);
    expect(imported.operation("SendPicture").body?.mediaTypes).toEqual(["multipart/form-data"]);
  });

  it("a form is taken, and refused where a field does not fit", async () => {
    const post = (fields: Record<string, string>): Promise<Response> =>
      ask("/Berth", { method: "POST", body: new URLSearchParams(fields) });
    expect((await post({ Name: "North", Side: "Port", Days: "3" })).status).toBe(200);
    const refused = await post({ Name: "North", Days: "soon" });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("Days")]);
    const json = { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } };
    expect((await ask("/Berth", json)).status).toBe(415);
  });

  it("a form with files is taken, and refused where a field does not fit or the form is broken", async () => {
    const post = (days: string): Promise<Response> => {
      const form = new FormData();
      form.set("Name", "North");
      form.set("Days", days);
      form.set("File", new Blob([Uint8Array.from([0, 255, 7])]), "north.png");
      return ask("/Berth/Picture", { method: "POST", body: form });
    };
    expect((await post("3")).status).toBe(204);
    const refused = await post("soon");
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("Days")]);
    for (const type of ["multipart/form-data", "multipart/form-data; boundary=x"]) {
      const broken = await ask("/Berth/Picture", { method: "POST", body: "--y", headers: { "Content-Type": type } });
      expect([broken.status, await broken.text()]).toEqual([400, expect.stringContaining("cannot be read")]);
    }
  });

  it.each([
    ["/Berth/Table", "text/csv", /^Id,Name\r\n/],
    ["/Berth/Berths", "text/csv", /^Id,Name\r\n/],
    ["/Berth/Words", "text/plain", /^[^"{[]+$/],
    ["/Berth/Xml", "application/xml", /^<\?xml[^]*<BerthId>/],
  ])("%s is answered as %s", async (path, format, shape) => {
    for (const accept of [undefined, "*/*", "application/json"]) {
      const response = await ask(path, { headers: accept === undefined ? {} : { Accept: accept } });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")?.split(";")[0]).toBe(format);
      expect(await response.text()).toMatch(shape);
    }
  });

  it("is asked and judged as what it is", async () => {
    const asked: string[] = [];
    const run = async (): Promise<readonly string[]> => {
      const fetch = (request: Request): Promise<Response> => {
        const { pathname } = new URL(request.url);
        asked.push(
          `${pathname} ${request.headers.get("content-type")?.split(";")[0]} ${request.headers.get("accept")}`,
        );
        return mock.fetch(request);
      };
      const { contract } = imported;
      const auth = ["Basic dGplMDpUamUw"];
      const settings = { auth, seed: 1, mode: "sandbox", contract, errorsOf: judgeImported(contract) } as const;
      const report = await verifyImported({ baseUrl: "http://server.test", fetch }, settings);
      return report.findings.map(({ check, operation }) => `${check} ${operation}`);
    };
    expect(await run()).toEqual([]);
    expect(asked).toContain("/api/v1/Berth application/x-www-form-urlencoded application/json");
    expect(asked).toContain("/api/v1/Berth/Picture multipart/form-data application/json");
    expect(asked.find((line) => line.includes("Xml"))).toMatch(/ application\/xml$/);
  });
});
