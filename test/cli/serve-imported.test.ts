import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { readCompiled } from "../../src/cli/shared/compiled.ts";
import { compileContract } from "../../src/schema/compile.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { cli } from "../support/cli.ts";
import { startHere, type Running } from "../support/process.ts";
import { readRecipe } from "../support/recipes.ts";
import { ROOT } from "../support/root.ts";
import { everything, onlyInTestAll } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-imported-"));
const CONTACT = join(ROOT, "fixtures/pages");
const headers = { Authorization: "Basic dGplMDpUamUw" };
let running: Running | undefined;
afterEach(async () => {
  running?.kill("SIGTERM");
  await running?.ended;
  running = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

async function imported(name: string): Promise<string> {
  const out = join(folder, name);
  expect((await cli(["import", CONTACT, "--out", out])).code).toBe(0);
  return out;
}

async function serve(...args: string[]): Promise<string> {
  running = startHere(["serve", "--port", "0", ...args]);
  const [, url = ""] = await running.saw(/listening on (http:\/\/[\w.:[\]]+)/);
  return url;
}

describe("serving imported tables", () => {
  it("keeps the contract beside the tables, and reads the tables again once they are edited", async () => {
    const out = await imported("kept");
    expect(readCompiled(out)).toEqual(compileContract(loadSpec(out)));
    const file = join(out, "operations/contact-entity-get-contact-entity.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("/api/v1/Contact/{id}", "/api/v1/Company/{id}"));
    expect(readCompiled(out)).toBeUndefined();
    const url = await serve("--spec", out);
    expect((await fetch(`${url}/api/v1/Company/17`, { headers })).status).toBe(200);
  });

  it("answers every operation on a port, prints a few to try, and knows the samples", async () => {
    const url = await serve("--spec", await imported("served"));
    const curls = (running?.output() ?? "").split("\n").filter((line) => line.includes("curl "));
    expect(curls).toHaveLength(3);
    const get = async (path: string, more: object = {}): Promise<Response> =>
      fetch(url + path, { headers: { ...headers, ...more } });
    expect(await (await get("/api/v1/Contact/3")).json()).toMatchObject({ ContactId: 3 });
    expect(await (await get("/api/v1/Contact/3", { Prefer: "example=documented" })).json()).toMatchObject({
      ContactId: 17,
    });
    expect((await get("/api/v1/Contact/3/Boats")).status).toBe(404);
    expect((await get("/_mock/state")).status).toBe(200);
    expect((await get("/_mock/journal/1")).status).toBe(200);
    const refused = await get("/api/v1/Contact/many");
    expect(refused.status).toBe(400);
    const why = (await (await get(`/_mock/journal/${refused.headers.get("x-mock-explain")}`)).json()) as {
      readonly workingCurl: string;
    };
    expect(why.workingCurl).toMatch(/\/api\/v1\/Contact\/1$/);
    expect((await fetch(`${url}/api/v1/ChatSession/3/Reset`, { method: "POST", headers })).status).toBe(200);
  });

  it("refuses a contract that another version compiled", async () => {
    const out = await imported("older");
    const file = join(out, "compiled.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"format":\d+,/, ""));
    const run = await cli(["serve", "--spec", out, "--port", "0"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("import them again");
  });

  it("says which table is broken", async () => {
    const out = await imported("broken");
    writeFileSync(join(out, "types/broken.yaml"), "type: [");
    const run = await cli(["serve", "--spec", out, "--port", "0"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("types/broken.yaml:1");
  });
});

describe("verifying with imported tables", () => {
  itInTestAll("finds nothing in the mock, in process and on a port", async () => {
    const out = await imported("verified");
    const names = ["ChatTopicsForUser", "ContactEntity_GetContactEntity", "ContactEntity_PutContactEntity"];
    const some = everything ? [] : names.flatMap((name) => ["--operation", name]);
    const self = await cli(["verify", "--self", "--spec", out, ...some]);
    expect(self).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("No deviation from the contract") as string,
    });
    const url = await serve("--spec", out);
    const run = await cli([
      "verify",
      url,
      "--spec",
      out,
      "--auth",
      "Basic dGplMDpUamUw",
      "--mode",
      "sandbox",
      "--format",
      "json",
      ...some,
    ]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ findings: [], mode: "sandbox" });
  });

  it("judges chat and imported operations, or those that are named", async () => {
    const out = await imported("both");
    const operationsOf = async (...args: string[]): Promise<ReadonlySet<string>> => {
      const run = await cli([
        "verify",
        "--self",
        "--spec",
        out,
        "--list",
        "--mode",
        "read",
        "--format",
        "json",
        ...args,
      ]);
      expect(run).toMatchObject({ code: 0 });
      const { requests } = JSON.parse(run.stdout) as { readonly requests: readonly { readonly operation: string }[] };
      return new Set(requests.map(({ operation }) => operation));
    };
    const both = await operationsOf();
    expect(both).toContain("ChatSessionsForUser");
    expect(both).toContain("ContactEntity_GetContactEntity");
    expect(await operationsOf("--operation", "ContactEntity_GetContactEntity")).not.toContain("ChatSessionsForUser");
    expect(await operationsOf("--operation", "ChatSessionsForUser")).not.toContain("ContactEntity_GetContactEntity");
    expect(await operationsOf("--group", "contact")).not.toContain("ChatSessionsForUser");
  });

  it.each([
    ["an operation of neither", ["--operation", "PutPier"], "PutPier"],
    ["a check that there is not", ["--check", "claim-twice"], "claim-twice"],
    ["tables that are not there", ["--spec", "nowhere"], "nowhere"],
  ])("refuses %s", async (_, args, names) => {
    const run = await cli(["verify", "--self", "--spec", await imported("refused"), ...args]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(names);
  });
});

describe.each(onlyInTestAll(["verify --self with imported tables"]))("%s", () => {
  it("judges them beside chat: files as files, and types that chat has by another meaning", async () => {
    const specs: string[] = [];
    for (const name of ["harbour", "office"]) {
      const out = join(folder, `self-${name}`);
      await cli(["import", join(ROOT, `test/import/kinds/${name}.json`), "--out", out]);
      specs.push("--spec", out);
    }
    const names = ["json-well-formed", "body-encoding", "answer-schema"].flatMap((name) => ["--check", name]);
    const { code, stdout } = await cli(["verify", "--self", ...specs, "--mode", "read", ...names, "--verbose"]);
    expect(stdout).toContain("Pier_Plan");
    expect(stdout).toContain("TicketAgent_GetTicket");
    expect([code, stdout.includes("can't resolve reference")]).toEqual([0, false]);
  });
});

describe("the recipe of the guide to imported operations", () => {
  it("imports the pages about companies, serves them, and its curl answers", async () => {
    const { commands } = readRecipe("docs/guides/imported-operations.md", "A page that is not chat");
    const [importing = "", serving = "", curl = ""] = commands;
    cpSync(CONTACT, join(folder, "fixtures/pages"), { recursive: true });
    const words = (line: string): string[] => line.replace(/^npx so-mock /, "").split(" ");
    const inFolder = (line: string): string[] =>
      words(line).map((word) => (/^(?:fixtures|contacts|src)\b/.test(word) ? join(folder, word) : word));
    expect(await cli(inFolder(importing))).toMatchObject({ code: 0, stderr: "" });
    const url = await serve(...inFolder(serving).slice(1));
    const [, address = ""] = /http:\/\/127\.0\.0\.1:4010(\S+)/.exec(curl) ?? [];
    const answer = await fetch(url + address, { headers });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ContactId: 17 });
  });
});
