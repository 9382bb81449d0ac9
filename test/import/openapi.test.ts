import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { operationTypes } from "../../src/schema/operation-types.ts";
import { cli } from "../support/cli.ts";
import { serveFolder } from "../support/folder-server.ts";
import { importTexts, rowsOf } from "../support/importing.ts";
import { readText } from "../support/root.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-openapi-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PET = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "integer" },
    name: { type: "string" },
    kind: { $ref: "#/definitions/Kind" },
    self: { $ref: "#/definitions/Pet" },
    gone: { $ref: "#/definitions/Missing" },
  },
};
const SWAGGER = {
  swagger: "2.0",
  info: { title: "t", version: "1" },
  basePath: "/api/v1",
  paths: {
    "/Pet/{id}": {
      get: {
        operationId: "getPet",
        parameters: [{ $ref: "#/parameters/Id" }],
        responses: { 200: { $ref: "#/responses/Ok" }, 404: { description: "none" }, default: { description: "err" } },
      },
    },
  },
  parameters: { Id: { name: "id", in: "path", type: "integer", format: "int32", required: true } },
  responses: { Ok: { description: "ok", schema: { $ref: "#/definitions/Pet" } } },
  definitions: { Pet: PET, Kind: { type: "string", enum: ["Dog", "Cat"] } },
};

const OPENAPI = `
openapi: 3.1.0
info: { title: t, version: "1" }
servers: [{ url: https://example.com/api/v1 }]
paths:
  /Pet/{id}:
    parameters:
      - $ref: "shared/common.yaml#/components/parameters/Id"
    get:
      operationId: getPet
      responses:
        "200": { $ref: "#/components/responses/Ok" }
components:
  responses:
    Ok:
      description: ok
      content: { application/json: { schema: { $ref: "shared/common.yaml#/components/schemas/Pet" } } }
`;
const COMMON = `
components:
  parameters:
    Id: { name: id, in: path, required: true, schema: { type: integer, format: int32 } }
  schemas:
    Pet:
      type: object
      properties:
        PetId: { type: integer }
        Owner: { $ref: "#/components/schemas/Owner" }
        Kind: { $ref: "#/components/schemas/Kind" }
        Born: { type: ["string", "null"], format: date-time }
        Home: { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] }
    Owner: { type: object, properties: { OwnerId: { type: integer } } }
    Kind: { type: string, enum: [Dog, Cat] }
`;

describe("references", () => {
  it("are followed in parameters, responses and schemas; an enum keeps its name", () => {
    const { operation, type, contract, told } = importTexts({ "pet.json": JSON.stringify(SWAGGER) });
    expect(operation("getPet")).toMatchObject({
      parameters: [{ name: "id", kind: "int32" }],
      answer: { type: "Pet" },
      statuses: [{ status: 200 }, { status: 404 }],
    });
    expect(rowsOf(type("Pet"))).toEqual(["id int32", "name string", "kind string", "self Pet"]);
    expect(contract.enums["Kind"]?.values.map(({ name }) => name)).toEqual(["Dog", "Cat"]);
    expect(told.filter((line) => line.startsWith("unread"))).toEqual([
      expect.stringContaining("the type of gone in Pet is not known"),
    ]);
  });

  it("are followed into other files, in YAML and with OpenAPI 3.1", () => {
    const { operation, type, contract, told } = importTexts({ "pet.yaml": OPENAPI }, { "shared/common.yaml": COMMON });
    expect(operation("getPet")).toMatchObject({
      path: "/api/v1/Pet/{id}",
      parameters: [{ name: "id", kind: "int32" }],
      answer: { type: "Pet", mediaTypes: ["application/json"] },
    });
    expect(rowsOf(type("Pet"))).toEqual(["PetId int32", "Owner Owner", "Kind string", "Born date-time", "Home Owner"]);
    expect(Object.keys(contract.enums)).toContain("Kind");
    expect(told).toEqual([]);
  });

  it.each([
    ["anyOf", '{ type: "null" }'],
    ["oneOf", "{ type: object, nullable: true, enum: [null] }"],
    ["oneOf", "{ enum: [null] }"],
    ["oneOf", "{ const: null }"],
  ])("to a carrier or null, as %s with %s, mean the carrier", (word, nothing) => {
    const said = COMMON.replace(/Home: .*/, `Home: { ${word}: [{ $ref: "#/components/schemas/Owner" }, ${nothing}] }`);
    const { type } = importTexts({ "pet.yaml": OPENAPI }, { "shared/common.yaml": said });
    expect(rowsOf(type("Pet")).at(-1)).toBe("Home Owner");
  });

  it("to whole numbers that are one of a few give these, in lists too, and types that say so", () => {
    const { type, contract } = importTexts({ "lighthouse.json": readText("test/import/kinds/lighthouse.json") });
    const numbers = type("Lamp").properties.flatMap((row) => (row.numbers ? [[row.name, row.kind, row.numbers]] : []));
    expect(numbers).toEqual([
      ["Level", "int32", [10, 20, 30]],
      ["Steps", "array", [1, 2, 4]],
    ]);
    expect(operationTypes(contract, "")).toMatch(/Level: 10 \| 20 \| 30;[^]*Steps: \(1 \| 2 \| 4\)\[\]/);
  });

  it("that lead nowhere, or back to themselves, are listed as unread", () => {
    const broken = SWAGGER.paths["/Pet/{id}"].get;
    const text = JSON.stringify({
      ...SWAGGER,
      paths: {
        "/Pet/{id}": { get: { ...broken, parameters: [{ $ref: "#/parameters/Id" }, { $ref: "#/parameters/No" }] } },
      },
      responses: { Ok: { $ref: "#/responses/Ok" } },
    });
    const { told } = importTexts({ "pet.json": text });
    expect(told.filter((line) => line.includes("the reference"))).toEqual([
      expect.stringContaining("#/parameters/No leads nowhere, or out of the folder"),
      expect.stringContaining("#/responses/Ok leads back to itself"),
    ]);
  });

  it("out of the folder, and to an address, are not followed but listed as unread", async () => {
    for (const target of ["../secret.yaml#/a", "https://127.0.0.1:9/a.yaml#/a"]) {
      const file = join(folder, "out.yaml");
      writeFileSync(file, OPENAPI.replace("shared/common.yaml#/components/parameters/Id", target));
      const run = await cli(["import", file, "--out", join(folder, "out")]);
      const said = expect.stringContaining(`the reference ${target} leads nowhere, or out of the folder`) as string;
      expect(run).toMatchObject({ code: 0, stderr: said });
    }
  });

  it("of a description behind an address are followed below it, and not further", async () => {
    mkdirSync(join(folder, "site/api/shared"), { recursive: true });
    writeFileSync(join(folder, "site/secret.yaml"), COMMON);
    writeFileSync(
      join(folder, "site/api/shared/common.yaml"),
      COMMON.replace("#/components/schemas/Kind", "kind.yaml#/Kind"),
    );
    writeFileSync(join(folder, "site/api/shared/kind.yaml"), "Kind: { type: string, enum: [Dog, Cat] }\n");
    writeFileSync(join(folder, "site/api/pet.yaml"), OPENAPI);
    writeFileSync(
      join(folder, "site/api/out.yaml"),
      OPENAPI.replace("shared/common.yaml#/components/p", "../secret.yaml#/components/p"),
    );
    const site = await serveFolder(join(folder, "site"));
    onTestFinished(() => site.close());
    const out = join(folder, "remote");
    expect(await cli(["import", `${site.url}/api/pet.yaml`, "--out", out, "--strict"])).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(readFileSync(join(out, "types/pet.yaml"), "utf8")).toContain("enum: Kind");
    const { code, stderr } = await cli([
      "import",
      `${site.url}/api/out.yaml`,
      "--out",
      join(folder, "far"),
      "--strict",
    ]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining("../secret.yaml#/components/parameters/Id leads nowhere") as string,
    });
  });
});

describe("so-mock import", () => {
  it("reads OpenAPI 3 like Swagger 2 of the same content", () => {
    const { contract: old } = importTexts({ "crm.json": JSON.stringify(SWAGGER) });
    const { definitions, parameters, responses: _, swagger: _swagger, ...rest } = SWAGGER;
    const fresh = {
      ...rest,
      openapi: "3.0.0",
      servers: [{ url: "http://localhost/api/v1" }],
      paths: {
        "/Pet/{id}": {
          get: {
            operationId: "getPet",
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", format: "int32" } }],
            responses: {
              200: {
                description: "ok",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
              },
              404: { description: "none" },
            },
          },
        },
      },
      components: {
        parameters,
        schemas: JSON.parse(
          JSON.stringify(definitions).replaceAll("#/definitions/", "#/components/schemas/"),
        ) as object,
      },
    };
    const { contract } = importTexts({ "crm.json": JSON.stringify(fresh) });
    expect(contract.types).toEqual(old.types);
    expect(contract.enums).toEqual(old.enums);
    expect(contract.operations[0]?.parameters).toEqual(old.operations[0]?.parameters);
    expect(contract.operations[0]?.statuses).toEqual(old.operations[0]?.statuses);
  });

  it.each([
    ["a comment", "# crm.yaml\n"],
    ["a comment and a mark", "%YAML 1.2\n# ours\n---\n"],
    ["other keys", "info: { title: x, version: '1' }\n# then\n"],
    ["nothing", ""],
  ])("reads YAML that begins with %s, and a page that shows some as a page", (_, start) => {
    const yaml = `${start}openapi: 3.0.0\npaths: { /api/v1/Boat: { get: { responses: { "204": { description: x } } } } }\n`;
    expect(importTexts({ "boat.yaml": yaml }).counts.operations).toBe(1);
    for (const page of [`# Boats\n\n\`\`\`yaml\n${yaml}\`\`\`\n`, `---\nuid: boats\n---\n\n${yaml}`]) {
      expect(importTexts({ "boat.md": page }).counts.operations).toBe(0);
    }
  });

  it("reads zip files, and what their descriptions refer to", async () => {
    const file = join(folder, "vendor.zip");
    const files = { "api/pet.yaml": OPENAPI, "api/shared/common.yaml": COMMON, ".hidden/x.json": "{", "logo.png": "x" };
    writeFileSync(
      file,
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    );
    const out = join(folder, "zipped");
    const run = await cli(["import", file, "--out", out]);
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("1 operation") as string });
    expect(readFileSync(join(out, "types/pet.yaml"), "utf8")).toContain("type: Owner");
    writeFileSync(join(folder, "no.zip"), "no zip");
    const refused = await cli(["import", join(folder, "no.zip"), "--out", join(folder, "no")]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("not a zip file") as string });
  });

  it.each([
    ["cut-behind-a-key.json", '{"swagger":"2.0","paths":', "the JSON ends before it is complete"],
    ["cut-in-a-word.json", '{"swagger":"2.0","a":tru', "the JSON ends before it is complete"],
    ["cut-in-an-object.json", '{"swagger":"2.0","paths":{', "the JSON ends before it is complete"],
    ["cut-behind-a-comma.json", '{"swagger":"2.0",\n', "the JSON ends before it is complete"],
    ["wrong.json", '{"swagger":"2.0",,}', "this is not valid JSON"],
    ["cut.json", JSON.stringify(SWAGGER).slice(0, 300), "the JSON ends before it is complete"],
    ["other.json", '{"name":"x"}', "this is JSON, but neither Swagger 2.0 nor OpenAPI 3"],
    ["empty.json", '{"swagger":"2.0","paths":{}}', "its paths name no operation"],
    [
      "away.json",
      JSON.stringify({ ...SWAGGER, basePath: "/pets" }),
      "its operation is outside /api/v1: GET /pets/Pet/{id}",
    ],
    [
      "later.json",
      JSON.stringify({ ...SWAGGER, basePath: "/api/v2" }),
      "its operation is outside /api/v1: GET /api/v2/Pet/{id}",
    ],
    ["utf16.json", '{"swagger":"2.0"}'.split("").join("\0"), "this is UTF-16 without a mark"],
    ["cut.yaml", "a: [b", "this is not valid YAML"],
    ["wrong.yaml", "a: b", "this is YAML, but neither Swagger 2.0 nor OpenAPI 3"],
    ["notes.md", "# Notes\n\nNothing here.\n", "not a page of the reference"],
    ["nothing.txt", "", "the file is empty"],
  ])("says in one sentence why %s gives nothing, and fails with --strict beside others", async (name, text, why) => {
    const [file, good] = [join(folder, name), join(folder, "good.json")];
    writeFileSync(file, text);
    const refused = await cli(["import", file, "--out", join(folder, `refused-${name}`)]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining(why) as string });
    writeFileSync(good, readText("test/import/kinds/harbour.json"));
    const out = join(folder, `beside-${name}`);
    const strict = await cli(["import", file, good, "--out", out, "--strict"]);
    expect(strict).toMatchObject({ code: 1, stderr: expect.stringContaining(why) as string });
    const lax = { code: 0, stdout: expect.stringContaining(`${name} (${why}`) as string };
    expect(await cli(["import", file, good, "--out", out])).toMatchObject(lax);
    const dry = await cli(["import", file, good, "--out", out, "--strict", "--dry-run"]);
    expect(dry).toMatchObject({ code: 1, stderr: strict.stderr });
  });
});
