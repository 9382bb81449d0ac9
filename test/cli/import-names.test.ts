import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import type { Contract } from "../../src/model.ts";
import { cli } from "../support/cli.ts";
import { declarationsIn } from "../support/typescript.ts";
import { everything } from "../support/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-names-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ATTACK = '*/ [(globalThis.attacked = true, "y")]; /*';
const PROTOTYPE = ["__proto__", "constructor", "toString", "hasOwnProperty"];

const own = (names: readonly string[], value: unknown): unknown =>
  JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join()}}`);

/** Definitions, properties, enums and addresses under every such name. */
const definition = (names: readonly string[]): object => ({
  type: "object",
  description: ATTACK,
  properties: {
    BoatId: { type: "integer", format: "int32", description: ATTACK },
    ...(own(names, { type: "string", enum: ["a", ATTACK] }) as object),
  },
});

const swagger = {
  swagger: "2.0",
  paths: Object.fromEntries(
    [...PROTOTYPE, ATTACK].map((name) => [
      `/api/v1/Boat${name.replaceAll(/\W/g, "")}/{id}`,
      {
        get: {
          operationId: name,
          summary: ATTACK,
          parameters: [{ name: "id", in: "path", type: "integer", format: "int32", required: true }],
          responses: { 200: { description: ATTACK, schema: { $ref: `#/definitions/${name.replaceAll("/", "~1")}` } } },
        },
        ...(own(PROTOTYPE, { responses: {} }) as object),
      },
    ]),
  ),
  definitions: own([...PROTOTYPE, ATTACK], definition([...PROTOTYPE.slice(1), ATTACK])),
};

describe("so-mock import of names that mean something to JavaScript", () => {
  const file = join(folder, "boats.json");
  const [out, contractFile, types] = ["tables", "contract.json", "types.ts"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];

  it("writes types that declare them and run nothing", async () => {
    writeFileSync(file, JSON.stringify(swagger));
    const run = await cli(["import", file, "--out", out, "--contract", contractFile, "--types", types]);
    expect(run).toMatchObject({ code: 0, stderr: expect.not.stringContaining("at ") as string });
    expect(run.stderr).toContain("the method constructor of /api/v1/Boat");
    const declared = declarationsIn(readFileSync(types, "utf8"));
    const members = ["BoatId", ...PROTOTYPE.slice(1), ATTACK];
    expect(declared.filter((one) => one.members)).toEqual(
      ["__proto__Type", "constructorType", "hasOwnPropertyType", "toStringType", "y"].map((name) => ({
        name,
        members,
      })),
    );
    await import(types);
    expect(globalThis).not.toHaveProperty("attacked");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("writes a contract that the mock serves", async () => {
    const contract = JSON.parse(readFileSync(contractFile, "utf8")) as Contract;
    const mock = createMock({ contract, seed: 1 });
    for (const name of PROTOTYPE) {
      const response = await mock.fetch(`/api/v1/Boat${name}/7`, { headers: { Authorization: "Basic dGplMDpUamUw" } });
      expect(response.status).toBe(200);
      const boat = (await response.json()) as object;
      expect(Object.keys(boat)).toEqual(["BoatId", ...PROTOTYPE.slice(1), ATTACK]);
      expect(boat).toMatchObject({ BoatId: 7 });
    }
  });

  it("holds the mock to them", async () => {
    const { operations } = JSON.parse(readFileSync(contractFile, "utf8")) as Contract;
    const own = everything ? [] : operations.flatMap(({ id }) => ["--operation", id]);
    const run = await cli(["verify", "--self", "--spec", out, ...own]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    ["a property", { definitions: { Boat: definition(["__proto__"]) } }, '"__proto__" in Boat is not a name'],
    ["an address", { paths: { "/api/v1/Boat/%zz": { get: {} } } }, "/api/v1/Boat/%zz is not a path of the API"],
    ["a parameter", { paths: { "/api/v1/Boat/{__proto__}": { get: {} } } }, "{__proto__} is not a path of the API"],
    [
      "a reference",
      { definitions: { Boat: { properties: { a: { $ref: "#/definitions/%zz" } } } } },
      "the type of a in Boat",
    ],
    [
      "a reference to a file",
      { definitions: { Boat: { properties: { a: { $ref: "file:///etc/passwd" } } } } },
      "the type of a",
    ],
  ])("says what it cannot read: %s", async (_, part, what) => {
    const rest = {
      swagger: "2.0",
      ...part,
      paths: { "/api/v1/Boat": { get: { responses: { 200: {} } } }, ...("paths" in part && part.paths) },
    };
    writeFileSync(file, JSON.stringify(rest));
    const run = await cli(["import", file, "--out", join(folder, "other"), "--strict"]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(what);
    expect(run.stderr).not.toMatch(/\n +at /);
  });
});
