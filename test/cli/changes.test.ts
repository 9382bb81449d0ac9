import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { ChangeReport } from "../../src/changes/model.ts";
import { cli } from "../support/cli.ts";
import { FACTS_FOLDER, originals } from "../support/documents.ts";

/** The vendor's descriptions without their sentences, and as the vendor wrote them where these are at hand. */
const REFERENCE = FACTS_FOLDER;
const REFERENCES = [REFERENCE, ...(originals ? [originals.reference] : [])];
const folder = mkdtempSync(join(tmpdir(), "so-changes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function changes(...args: readonly string[]): Promise<{ code: number | undefined; report: ChangeReport }> {
  const { code, stdout } = await cli(["changes", ...args, "--format", "json"]);
  return { code, report: JSON.parse(stdout) as ChangeReport };
}

const linesOf = ({ changes: all }: ChangeReport, level: string): string[] =>
  all.filter((change) => change.level === level).map(({ name, what }) => `${name} ${what}`);

describe("so-mock changes over the vendor's files", () => {
  it.each(REFERENCES.flatMap((reference) => ["ChatSession", "ChatAgent"].map((name) => [name, reference] as const)))(
    "finds for %s what came between February and July, and nothing else (%s)",
    async (name, reference) => {
      const { code, report } = await changes(
        `${reference}/openapi-v3-${name}.json`,
        `${reference}/Swagger-v1-${name}.json`,
        "--fail-on",
        "breaking",
      );
      expect(linesOf(report, "breaking")).toEqual([]);
      expect(linesOf(report, "additive")).toEqual([
        "Project has the new property EventId (int32)",
        "Project has the new property StartDate (date-time)",
        "TicketBaseStatus has the new name Spam",
        "TicketOrigin has the new name API",
        "TicketOrigin has the new name Flow",
      ]);
      // The facts have no words of the vendor's.
      const words = report.changes.filter(({ level }) => level === "words").map(({ at }) => at);
      expect(reference === REFERENCE ? words : words.includes("host")).toEqual(reference === REFERENCE ? [] : true);
      expect(report).toMatchObject({ old: { unread: [] }, new: { unread: [] } });
      expect(report.changes.find(({ at }) => at === "EventId")).toMatchObject({
        newSource: { document: `Swagger-v1-${name}`, table: "SuperOffice.CRM.Services.Project" },
      });
      expect(code).toBe(0);
    },
  );

  it("tells words that are not as they were from what a client would notice", async () => {
    const file = `${REFERENCE}/Swagger-v1-ChatSession.json`;
    const described = join(folder, "described.json");
    const said = readFileSync(file, "utf8").replace('"EventId": {', '$&"description": "Which one.",');
    writeFileSync(described, said);
    const { report, code } = await changes(file, described, "--fail-on", "additive");
    expect(report.changes).toMatchObject([{ level: "words", at: "EventId" }]);
    expect(code).toBe(0);
  });

  it("ends with 1 for what --fail-on names, and for worse", async () => {
    const [old, fresh] = [`${REFERENCE}/openapi-v3-ChatSession.json`, `${REFERENCE}/Swagger-v1-ChatSession.json`];
    expect((await changes(fresh, old)).code).toBe(0);
    expect((await changes(fresh, old, "--fail-on", "breaking")).code).toBe(1);
    expect((await changes(old, fresh, "--fail-on", "additive")).code).toBe(1);
  });

  it("compares contracts, folders of tables, descriptions and pages with each other", async () => {
    const out = join(folder, "tables");
    const json = join(folder, "contract.json");
    await cli(["import", `${REFERENCE}/Swagger-v1-ChatSession.json`, "--out", out, "--contract", json]);
    expect((await changes(out, json)).report.changes).toEqual([]);
    expect((await changes("spec", "contracts/contract.json")).report.old.operations).toBeGreaterThan(5);
    // A group of the kit's own has no head.
    const { report: group } = await changes("contracts/sessions.json", "contracts/sessions.json");
    expect(group.changes).toEqual([]);
    const page = join(folder, "page.md");
    writeFileSync(
      page,
      [
        "# Rename",
        "",
        "```http",
        "POST /api/v1/Agents/Thing/Rename",
        "```",
        "",
        "## Response:object",
        "",
        "OK",
        "",
        "### Response body: Thing",
        "",
        "| Property Name | Type |  Description |",
        "|---|---|---|",
        "| A | int32 | x |",
        "",
      ].join("\n"),
    );
    const later = join(folder, "later.md");
    writeFileSync(later, readFileSync(page, "utf8").replace("| A | int32 | x |", "| A | string | x |"));
    const { report } = await changes(page, later);
    expect(report.summary.breaking).toBeGreaterThan(0);
    // Folders of pages: one is changed, one has come.
    const [before, after] = [join(folder, "before"), join(folder, "after")];
    for (const made of [before, after]) mkdirSync(made);
    copyFileSync(page, join(before, "page.md"));
    copyFileSync(later, join(after, "page.md"));
    writeFileSync(join(after, "other.md"), readFileSync(later, "utf8").replaceAll("Rename", "Paint"));
    const { report: folders } = await changes(before, after);
    expect(folders.new.operations).toBe(folders.old.operations + 1);
    expect(linesOf(folders, "breaking")).toEqual(linesOf(report, "breaking"));
    expect(linesOf(folders, "additive")).toEqual(["ThingAgent_Paint POST /api/v1/Agents/Thing/Paint is new"]);
  });

  it("tells people and comments what it found", async () => {
    const args = [`${REFERENCE}/openapi-v3-ChatSession.json`, `${REFERENCE}/Swagger-v1-ChatSession.json`];
    const pretty = await cli(["changes", ...args]);
    expect(pretty.stdout).toContain("+ has the new property EventId (int32)");
    expect(pretty.stdout).toContain("✓ Nothing breaking, 5 additive,");
    const markdown = await cli(["changes", ...args, "--format", "markdown"]);
    expect(markdown.stdout).toMatch(/^\| Project \| carrier \| has the new property EventId \\\(int32\\\) \|/m);
  });

  it.each<[string, string[], RegExp]>([
    ["a missing file", ["nowhere.json", "spec"], /^so-mock: nowhere\.json: .+ \[import-source\]$/m],
    [
      "a file of something else",
      ["package.json", "spec"],
      /^so-mock: package\.json: no operation is described here \(give a contract/m,
    ],
    ["an unknown format", ["spec", "spec", "--format", "xml"], /Allowed choices are pretty, json, markdown/],
    ["an unknown level", ["spec", "spec", "--fail-on", "all"], /Allowed choices are breaking, additive, words/],
  ])("says in a sentence what is wrong with %s", async (_, args, expected) => {
    const { code, stderr } = await cli(["changes", ...args]);
    expect(stderr).toMatch(expected);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  it.each<[string, object, string]>([
    ["no operation", { operations: [3], types: {}, enums: {} }, "/operations/0"],
    [
      "operations without rows",
      { operations: [{ id: "A", method: "GET" }], types: {}, enums: {} },
      "/operations/0/path",
    ],
    ["carriers without rows", { operations: [], types: { A: { source: {} } }, enums: {} }, "/types/A/source/document"],
    ["enums of numbers", { operations: [], types: {}, enums: { B: 1 } }, "/enums/B"],
  ])("names the place in a contract with %s", async (_, contract, place) => {
    const file = join(folder, "wrong.json");
    writeFileSync(file, JSON.stringify(contract));
    for (const args of [
      [file, "contracts/sessions.json"],
      ["contracts/sessions.json", file],
    ]) {
      const { code, stderr } = await cli(["changes", ...args]);
      expect(stderr).toMatch(/wrong\.json: \/.+ is not in the form of a contract/);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`: ${place} is`)]);
    }
  });

  it("names a file that is cut off", async () => {
    const cut = join(folder, "cut.json");
    copyFileSync(`${REFERENCE}/Swagger-v1-ChatSession.json`, cut);
    writeFileSync(cut, readFileSync(cut, "utf8").slice(0, 5000));
    const { code, stderr } = await cli(["changes", cut, "spec"]);
    expect(stderr).toMatch(/cut\.json: .*\[changes-source\]/);
    expect(code).toBe(2);
  });
});

describe("so-mock changes", () => {
  it("compares one folder of tables with another", async () => {
    const less = join(folder, "less");
    cpSync("spec", join(less, "spec"), { recursive: true });
    cpSync("fixtures", join(less, "fixtures"), { recursive: true });
    rmSync(join(less, "spec/operations/sessions/post-archive.yaml"));
    const { report, code } = await changes("spec", join(less, "spec"), "--fail-on", "breaking");
    expect(linesOf(report, "breaking")).toEqual(["PostArchive POST /api/v1/Archive/{archiveProviderName} is gone"]);
    expect([report.summary.additive, code]).toEqual([0, 1]);
  });
});
