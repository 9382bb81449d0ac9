import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cli } from "../support/cli.ts";
import { importTexts, rowsOf } from "../support/importing.ts";

/** What counts where sources differ: their own dates and what they say, never what their files are called. */

const folder = mkdtempSync(join(tmpdir(), "so-mock-sources-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Page {
  readonly date?: string;
  readonly rows?: readonly string[];
  readonly heading?: string;
  readonly address?: string;
  readonly sample?: string;
}

function pageOf({
  date,
  rows = ["CrateId | int32 |"],
  heading = "Crate",
  address = "GET /api/v1/Crate/{id}",
  sample,
}: Page): string {
  return `${date === undefined ? "" : `---\ndate: ${date}\n---\n`}# ${address}

\`\`\`http
${address}
\`\`\`

## Response:

| Response | Description |
|----------|-------------|
| 200 | OK |

### Response body: ${heading}

| Property Name | Type |  Description |
|---------------|------|--------------|
${rows.map((row) => `| ${row} |`).join("\n")}
${sample === undefined ? "" : `\n## Sample response\n\n\`\`\`http_\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${sample}\n\`\`\`\n`}`;
}

/** Both orders of two texts in one folder: what they are called must not matter. */
async function bothWays(one: string, other: string): Promise<{ readonly rows: string[]; readonly summary: string }[]> {
  const found = [];
  for (const [at, [first, second]] of [
    [one, other],
    [other, one],
  ].entries()) {
    const given = join(folder, `${Math.random()}`.slice(2), `way-${at}`);
    mkdirSync(given, { recursive: true });
    writeFileSync(join(given, "a.md"), first ?? "");
    writeFileSync(join(given, "b.md"), second ?? "");
    const out = join(dirname(given), "out");
    const { code, stdout } = await cli(["import", given, "--out", out]);
    expect(code).toBe(0);
    const names = [...readFileSync(join(out, "types/crate.yaml"), "utf8").matchAll(/^ {4}name: (\w+)/gm)].map(
      ([, name = ""]) => name,
    );
    found.push({ rows: names, summary: stdout });
  }
  return found;
}

describe("which source counts", () => {
  it.each([
    [
      "the one that was written later",
      { date: "2026-02-01", rows: ["Old | int32 |", "Older | int32 |"] },
      { date: "2026-07-01" },
      "written later",
    ],
    [
      "without dates, the one that says more",
      { rows: ["Old | int32 |"] },
      { rows: ["CrateId | int32 |", "Weight | int32 |"] },
      "says more",
    ],
  ])("in one folder: %s", async (_, loser, winner, why) => {
    for (const { rows, summary } of await bothWays(pageOf(loser), pageOf(winner))) {
      expect(rows[0]).toBe("CrateId");
      expect(summary).toMatch(
        new RegExp(`described more than once: GET /api/v1/Crate/\\{id\\}: [ab] is used, not [ab] \\(${why}\\)`),
      );
    }
  });

  it("in one folder, where nothing tells them apart: the same whatever they are called, and the summary asks for an order", async () => {
    const [one, other] = await bothWays(pageOf({ rows: ["Left | int32 |"] }), pageOf({ rows: ["Right | int32 |"] }));
    expect(one?.rows).toEqual(other?.rows);
    expect(one?.summary).toContain("neither says when it was written: name the right one first");
  });

  it("in one folder, where only one is dated: the summary says that", async () => {
    const dated = pageOf({ date: "2026-07-01", rows: ["Left | int32 |"] });
    for (const { summary } of await bothWays(dated, pageOf({ rows: ["Right | int32 |"] }))) {
      expect(summary).toContain("only one says when it was written: name the right one first");
    }
  });

  it("of two that were named, the first", async () => {
    const [left, right] = [join(folder, "z-left.md"), join(folder, "a-right.md")];
    writeFileSync(left, pageOf({ rows: ["Left | int32 |"] }));
    writeFileSync(right, pageOf({ rows: ["Right | int32 |"] }));
    for (const [names, row, at] of [
      [[left, right], "Left", 1],
      [[right, left], "Right", 2],
    ] as const) {
      const out = join(folder, `named-${at}`);
      const { stdout } = await cli(["import", ...names, "--out", out]);
      expect(stdout).toContain("(named first)");
      expect(readFileSync(join(out, "types/crate.yaml"), "utf8")).toContain(`name: ${row}`);
    }
  });

  it("not a page that only mentions the address, however late it is", async () => {
    const mentions = "---\ndate: 2026-09-01\n---\n# News\n\nWhat is new:\n\n```http\nGET /api/v1/Crate/{id}\n```\n";
    for (const { rows, summary } of await bothWays(mentions, pageOf({ date: "2026-01-01" }))) {
      expect(rows).toEqual(["CrateId"]);
      expect(summary).toContain("(the other only mentions it)");
    }
  });
});

describe("a stale heading", () => {
  const checkin = {
    address: "POST /api/v1/Agents/Crate/Checkin",
    rows: ["ExternalReference | string |", "Success | bool |"],
  };

  it.each(["a", "z"])("redefines no carrier of the kit, nor one of another page: %s-checkin.md", (letter) => {
    for (const heading of ["TableRight", "Crate"]) {
      const { told, type, operation } = importTexts({
        [`${letter}-checkin.md`]: pageOf({ ...checkin, heading }),
        "crate.md": pageOf({ rows: ["CrateId | int32 |", "TableRight | TableRight |"] }),
      });
      expect(rowsOf(type("Crate"))).toEqual(["CrateId int32", "TableRight TableRight"]);
      expect(rowsOf(type("TableRight"))).toEqual(["Mask string", "Reason string"]);
      const { type: own } = operation("CrateAgent_Checkin").answer;
      expect(rowsOf(type(own))).toEqual(["ExternalReference string", "Success bool"]);
      expect(told.filter((line) => line.includes(heading))).toEqual([
        expect.stringMatching(new RegExp(`^note ${letter}-checkin\\.md:\\d+ .*these are ${own}`)),
      ]);
    }
  });

  it.each(["a", "z"])("loses where an agent's method is called after the carrier as well: %s-lock.md", (letter) => {
    const lock = { address: "POST /api/v1/Agents/Crate/LockCrate", heading: "Crate", rows: ["Until | date-time |"] };
    const seal = { address: "POST /api/v1/Agents/Crate/SealCrate", heading: "Crate" };
    const crate = ["CrateId | int32 |", "Name | string |"];
    const pages = {
      [`${letter}-lock.md`]: pageOf(lock),
      "m.md": pageOf({ rows: crate }),
      "n.md": pageOf({ ...seal, rows: [...crate, "Seal | string |"] }),
    };
    expect(rowsOf(importTexts(pages).type("Crate"))).toEqual(["CrateId int32", "Name string"]);
    // Without a page about crates, the one that is like another.
    const agents = {
      ...pages,
      "m.md": pageOf({ ...seal, address: "POST /api/v1/Agents/Crate/ShipCrate", rows: crate }),
    };
    expect(rowsOf(importTexts(agents).type("Crate"))).toEqual(["CrateId int32", "Name string"]);
  });

  it("does not win by being repeated", () => {
    const { type } = importTexts({
      "a.md": pageOf({ ...checkin, heading: "Crate" }),
      "b.md": pageOf({ ...checkin, address: "POST /api/v1/Agents/Crate/Undo", heading: "Crate" }),
      "c.md": pageOf({}),
    });
    expect(rowsOf(type("Crate"))).toEqual(["CrateId int32"]);
  });
});

describe("a page as it stands", () => {
  it.each([
    ["with bars", "Name | string | The first line\nand the second |"],
    ["in three lines", "Name | string | The first\nand the\nsecond |"],
    ["with a blank line in it", "Name | string | The first\n\nand the\n\nsecond |"],
    ["with a blank line, and without an end", "Name | string | The first\nand the second\n"],
  ])("keeps a cell over several lines in its row: %s", (_, row) => {
    const { told, type } = importTexts({
      "crate.md": pageOf({ rows: ["CrateId | int32 | Number |", row, "Weight | int32 | Last |"] }),
    });
    expect(rowsOf(type("Crate"))).toEqual(["CrateId int32", "Name string", "Weight int32"]);
    expect(type("Crate").properties[1]?.description).toContain("The first");
    expect(type("Crate").properties[1]?.description).toContain("second");
    expect(told.filter((line) => line.startsWith("unread"))).toEqual([]);
  });

  it("keeps whole numbers of a sample whole", () => {
    const sample = '{"CrateId": 5, "Counts": [1, 2], "Prices": [1, 2.5], "Large": [5000000000], "ByName": {"a": 3}}';
    const rows = ["CrateId | int32 |", "Counts | array |", "Prices | array |", "Large | array |", "ByName | object |"];
    const { type } = importTexts({ "crate.md": pageOf({ rows, sample }) });
    expect(rowsOf(type("Crate"))).toEqual([
      "CrateId int32",
      "Counts array of int32",
      "Prices array of double",
      "Large array of int64",
      "ByName object of int32",
    ]);
  });
});
