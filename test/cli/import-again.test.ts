import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
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
    const tenant =
      '"parameters": [{ "name": "X-Tenant", "in": "header", "required": true, "schema": { "type": "string" } }, ';
    const withHeader = text.replace('"parameters": [', tenant);
    const newer = withHeader.replace('"Title": {', '"Urgent": { "type": "boolean" }, "Title": {');
    writeFileSync(source, newer.replace('"Department": { "type": "string" }', '"Area": { "type": "string" }'));
    const dry = await again("--dry-run");
    expect([dry.code, dry.stderr]).toEqual([0, ""]);
    expect(dry.stdout).toContain("nothing was written (--dry-run)");
    expect(dry.stdout).toMatch(/breaking: ContactEntity no longer has the property Department/);
    expect(dry.stdout).toMatch(/additive: TicketEntity has the new property Urgent/);
    expect(dry.stdout).toMatch(/breaking: \w+ reads the header X-Tenant too, which is required/);
    expect(readFileSync(join(out, "types/ticket-entity.yaml"), "utf8")).not.toContain("Urgent");

    const second = await again();
    expect([second.code, second.stderr]).toEqual([0, ""]);
    expect(existsSync(added)).toBe(true);
    expect(readFileSync(join(out, "types/ticket-entity.yaml"), "utf8")).toContain("Urgent");
    expect(readCompiled(out)?.operations.map(({ id }) => id)).toContain("Ticket_Close");

    writeFileSync(join(out, "enums.yaml"), "enums: []\n");
    expect(await again()).toMatchObject({ code: 2, stderr: expect.stringContaining("were edited") as string });
  });

  describe("what was added by hand", () => {
    const place = join(folder, "hand");
    const from = join(folder, "hand.json");
    const import_ = (...args: string[]): ReturnType<typeof cli> => cli(["import", from, "--out", place, ...args]);
    const operation = (id: string, path: string): string =>
      readFileSync(join(place, "operations/ticket-get.yaml"), "utf8")
        .replace("operation: Ticket_Get", `operation: ${id}`)
        .replace(/^path: .*$/m, `path: ${path}`);

    const filesIn = (): string[] => readdirSync(place, { recursive: true, encoding: "utf8" }).toSorted();

    beforeEach(async () => {
      rmSync(place, { recursive: true, force: true });
      writeFileSync(from, text);
      await import_();
    });

    it("stays below folders of its own, and beside notes and links", async () => {
      mkdirSync(join(place, "operations/ours"));
      writeFileSync(
        join(place, "operations/ours/close.yaml"),
        operation("Ours_Close", "/api/v1/Ours/{ticketEntityId}"),
      );
      writeFileSync(join(place, "README.md"), "Ours.\n");
      symlinkSync("README.md", join(place, "LINK.md"));
      const link = join(folder, "link");
      symlinkSync(place, link);
      onTestFinished(() => rmSync(link));
      expect(await cli(["import", from, "--out", link])).toMatchObject({ code: 0, stderr: "" });
      expect(readCompiled(place)?.operations.map(({ id }) => id)).toContain("Ours_Close");
      expect(readFileSync(join(place, "LINK.md"), "utf8")).toBe("Ours.\n");
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect((await import_("--dry-run")).stdout).toContain("nothing has changed since the last import");
    });

    it.each([
      [
        "a name that the import has now",
        "operations/ticket-close.yaml",
        () => operation("Ours_Close", "/api/v1/Ours/{id}"),
        "was added by hand",
      ],
      ["what is not YAML", "operations/ours.yaml", () => "a: [1", "not YAML"],
      [
        "a type that is gone",
        "operations/ours.yaml",
        () => operation("Ours", "/api/v1/Ours/{ticketEntityId}").replaceAll("TicketEntity", "Gone"),
        "Gone",
      ],
      [
        "an id that is taken",
        "operations/ours.yaml",
        () => operation("Ticket_Get", "/api/v1/Ours/{ticketEntityId}"),
        "Ticket_Get",
      ],
    ])("stops the import at %s, and stays as it was", async (_, file, written, says) => {
      writeFileSync(join(place, file), written());
      const more = text.replaceAll("v1Ticket_Put", "v1Ticket_Close");
      writeFileSync(from, more);
      const before = filesIn();
      for (const args of [[], ["--dry-run"]]) {
        const { code, stderr } = await import_(...args);
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) as string });
      }
      expect(filesIn()).toEqual(before);
      expect(readFileSync(join(place, file), "utf8")).toBe(written());
    });

    it("is not looked for where the marks of the import are gone or broken: nothing is written", async () => {
      writeFileSync(join(place, "imported.json"), "{");
      expect((await import_()).code).toBe(2);
      rmSync(join(place, "imported.json"));
      expect(await import_()).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("contains other files") as string,
      });
    });
  });
});
