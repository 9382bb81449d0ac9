import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCompiled } from "../../src/cli/shared/compiled.ts";
import { cli } from "../support/cli.ts";
import { readText } from "../support/root.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-again-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = readText("test/import/kinds/crm.json");
const source = join(folder, "crm.json");
const out = join(folder, "crm");
const again = (...args: string[]): ReturnType<typeof cli> => cli(["import", source, "--out", out, ...args]);

describe("importing again", () => {
  it("says what changed, keeps what was added in files of its own, and writes nothing with --dry-run", async () => {
    writeFileSync(source, text);
    const types = join(folder, "crm.ts");
    expect(await again("--types", types)).toMatchObject({ code: 0 });
    expect(readFileSync(types, "utf8")).toContain("export type TicketGetAnswer = TicketEntity;");
    expect(readFileSync(types, "utf8")).toContain("export type TicketPostRequest = RequestOf<TicketEntity>;");
    expect((await again()).stdout).toContain("nothing has changed since the last import");

    const added = join(out, "operations/ticket-close.yaml");
    const copy = readFileSync(join(out, "operations/ticket-get.yaml"), "utf8");
    writeFileSync(
      added,
      copy.replace("operation: Ticket_Get", "operation: Ticket_Close").replace(/^path: (.*)$/m, "path: $1/Close"),
    );
    const newer = text.replace('"Title": {', '"Urgent": { "type": "boolean" }, "Title": {');
    writeFileSync(source, newer.replace('"Department": { "type": "string" }', '"Area": { "type": "string" }'));
    const dry = await again("--dry-run");
    expect([dry.code, dry.stderr]).toEqual([0, ""]);
    expect(dry.stdout).toContain("nothing was written (--dry-run)");
    expect(dry.stdout).toMatch(/breaking: ContactEntity Department/);
    expect(dry.stdout).toMatch(/additive: TicketEntity Urgent/);
    expect(readFileSync(join(out, "types/ticket-entity.yaml"), "utf8")).not.toContain("Urgent");

    const second = await again();
    expect([second.code, second.stderr]).toEqual([0, ""]);
    expect(existsSync(added)).toBe(true);
    expect(readFileSync(join(out, "types/ticket-entity.yaml"), "utf8")).toContain("Urgent");
    expect(readCompiled(out)?.operations.map(({ id }) => id)).toContain("Ticket_Close");

    writeFileSync(join(out, "enums.yaml"), "enums: []\n");
    expect(await again()).toMatchObject({ code: 2, stderr: expect.stringContaining("were edited") as string });
  });
});
