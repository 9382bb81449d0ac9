import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileContract } from "../../src/schema/compile.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { cli } from "../support/cli.ts";
import { page } from "../support/importing.ts";
import { ROOT } from "../support/root.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-import-"));
const PAGES = join(ROOT, "test/import/pages");
const CONTACT = join(ROOT, "fixtures/pages");
let count = 0;
const fresh = (): string => join(folder, `out-${++count}`);
const idsIn = (out: string): string[] => compileContract(loadSpec(out)).operations.map(({ id }) => id);
let server: Server;
let address = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = (request.url ?? "").slice(1);
    if (name === "page.html") response.end("<!doctype html><title>Boat</title>");
    else if (name === "gone.md") response.writeHead(404).end();
    else response.end(page(decodeURIComponent(name)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe("so-mock import", () => {
  it("writes tables that load, samples, and what it found", async () => {
    const out = fresh();
    const run = await cli(["import", CONTACT, "--out", out]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("read 4 sources: 4 operations");
    expect(run.stdout).toContain("taken from the kit's own tables, since no page shows them: Associate, ");
    expect(run.stdout).toContain("shown on no page, so any object is accepted: Category\n");
    expect(idsIn(out)).toEqual([
      "ContactAgent_GetMyContacts",
      "ContactEntity_DeleteContactEntity",
      "ContactEntity_GetContactEntity",
      "ContactEntity_PutContactEntity",
    ]);
    expect(JSON.parse(readFileSync(join(out, "samples.json"), "utf8"))).toMatchObject({ requests: {}, responses: {} });
    expect(JSON.parse(readFileSync(join(out, "imported.json"), "utf8"))).toMatchObject({ counts: { operations: 4 } });
  });

  it("gives the same bytes for the same pages", async () => {
    const [one, other] = [fresh(), fresh()];
    for (const out of [one, other]) await cli(["import", CONTACT, PAGES, "--out", out]);
    const files = (out: string): Record<string, string> =>
      Object.fromEntries(
        readdirSync(out, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => {
            const name = join(entry.parentPath, entry.name);
            return [name.slice(out.length), readFileSync(name, "utf8")];
          }),
      );
    expect(files(one)).toEqual(files(other));
  });

  it("lists every row that could not be read, and ends with 1 only under --strict", async () => {
    const lost = join(PAGES, "lost.md");
    const lenient = await cli(["import", lost, "--out", fresh()]);
    expect(lenient.code).toBe(0);
    expect(lenient.stderr.split("\n").slice(0, 2)).toEqual([
      `${lost}:11: not read: the path /api/v1/Boat has no {id}`,
      `${lost}:16: not read: the table has no column separators`,
    ]);
    expect(lenient.stderr).toContain("so-mock import: 9 rows could not be read\n");
    const out = fresh();
    expect(await cli(["import", lost, "--out", out, "--strict"])).toMatchObject({ code: 1, stderr: lenient.stderr });
    expect(idsIn(out)).toEqual(["PostBoat"]);
    expect((await cli(["import", CONTACT, "--out", fresh(), "--strict"])).code).toBe(0);
  });

  it.each([
    ["Contact", 4],
    ["agents/contact", 1],
    ["/Contact/", 4],
  ])("--group %s keeps the operations of that group", async (group, operations) => {
    const out = fresh();
    await cli(["import", CONTACT, PAGES, "--out", out, "--group", group]);
    expect(idsIn(out)).toHaveLength(operations);
  });

  it("reads addresses, with the samples that they include", async () => {
    const out = fresh();
    const run = await cli(["import", `${address}/includes.md`, "--out", out]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(idsIn(out)).toEqual(["BoatAgent_Rename"]);
    expect(readFileSync(join(out, "samples.json"), "utf8")).toContain('"body":"Odd"');
  });

  it("finds samples by paths from the root of the documentation", async () => {
    const top = fresh();
    mkdirSync(join(top, "docs/boats"), { recursive: true });
    mkdirSync(join(top, "docs/samples"));
    writeFileSync(join(top, "docs/samples/a.md"), page("samples/rename-response.md"));
    const text = page("includes.md").replace("<samples/rename%2Dresponse.md>", "~/docs/samples/a.md");
    writeFileSync(join(top, "docs/boats/rename.md"), text);
    const out = fresh();
    await cli(["import", join(top, "docs/boats"), "--root", top, "--out", out]);
    expect(readFileSync(join(out, "samples.json"), "utf8")).toContain('"body":"Odd"');
  });

  it("overwrites what it wrote, and nothing else", async () => {
    const out = fresh();
    await cli(["import", CONTACT, "--out", out]);
    expect((await cli(["import", join(PAGES, "patch.md"), "--out", out])).code).toBe(0);
    expect(idsIn(out)).toEqual(["BoatEntity_PatchBoatEntity"]);
    const [table = ""] = readdirSync(join(out, "operations")).map((name) => join(out, "operations", name));
    writeFileSync(table, `${readFileSync(table, "utf8")}# mine\n`);
    expect(await cli(["import", CONTACT, "--out", out])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("its tables were edited after they were imported") as string,
    });
    expect(readFileSync(table, "utf8")).toContain("# mine");
    const own = fresh();
    mkdirSync(own);
    writeFileSync(join(own, "mine.txt"), "mine");
    expect(await cli(["import", CONTACT, "--out", own])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("the folder contains other files") as string,
    });
    expect(readdirSync(own)).toEqual(["mine.txt"]);
  });

  it.each([
    ["a source that is not there", ["nowhere.md"], "there is no such file or folder"],
    ["a folder without an operation", [join(PAGES, "samples")], "no operation is described here"],
    ["an unknown group", [CONTACT, "--group", "Boat"], "no operation of the group Boat is described here"],
    ["an address that is gone", ["ADDRESS/gone.md"], "the server answers 404"],
    ["a web page", ["ADDRESS/page.html"], "the address returns a web page"],
    ["an address where nothing listens", ["http://127.0.0.1:1/a.md"], "the address cannot be reached"],
  ])("refuses %s, and writes nothing", async (_, args, what) => {
    const out = fresh();
    const run = await cli(["import", ...args.map((one) => one.replace("ADDRESS", address)), "--out", out]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(what);
    expect(existsSync(out)).toBe(false);
  });

  it.each([[["import", "--out", "x"]], [["import", CONTACT]]])("refuses the arguments %j", async (args) => {
    expect((await cli(args)).code).toBe(2);
  });
});
