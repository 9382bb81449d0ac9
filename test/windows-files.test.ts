import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { isEdited } from "../src/cli/shared/compiled.ts";
import { loadTables } from "../src/cli/shared/spec-folder.ts";
import { readHar } from "../src/traffic/har/read-har.ts";
import { readRecording } from "../src/traffic/recordings/read-recording.ts";
import { parseBaseline } from "../src/verify/baseline.ts";
import { readConfig } from "../src/verify/config.ts";
import { cli } from "./support/cli.ts";
import { harEntry, harText } from "./support/har.ts";
import { makeFolder } from "./support/project.ts";
import { readText, ROOT } from "./support/root.ts";
import { sample } from "./support/sample.ts";
import { itInTestAll } from "./support/in-test-all.ts";

/** Files as editors and version control leave them on Windows mean the same. */

const folder = makeFolder();
afterAll(() => folder.close());

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ["both", (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["a byte-order mark", (text) => `\uFEFF${text}`],
];

/** A copy of a folder, with every text changed. */
function copy(name: string, change: (text: string) => string): string {
  const target = join(folder.path, String(Math.random()).slice(2));
  cpSync(resolve(ROOT, name), target, { recursive: true });
  for (const each of readdirSync(target, { recursive: true, encoding: "utf8" })) {
    const file = join(target, each);
    if (statSync(file).isFile()) writeFileSync(file, change(readFileSync(file, "utf8")));
  }
  return target;
}

const CONFIG = "# ours\nmode: write\nauth:\n  - Basic YQ==\n  - |\n    Bearer b\nheader: { SO-Language: NO }\n";
const BASELINE = `version: 1
findings:
  - fingerprint: "0123456789abcdef"
    operation: ChatSessionsForUser
    check: answer-schema
    message: |
      Two lines,
      and more
    reason: known
    date: "2026-11-28"
    mode: read
`;

async function archive(text: string): Promise<unknown> {
  const found: unknown[] = [];
  for await (const each of readHar(Readable.from([Buffer.from(text)]), "a.har", () => true)) found.push(each);
  return found;
}

describe.each(sample(WAYS, 1))("with %s", (_, change) => {
  it("tables and samples are the same", async () => {
    const [spec, fixtures] = [copy("spec", change), copy("fixtures/documented", change)];
    const given = await loadTables({ spec, fixtures });
    const want = await loadTables({ spec: join(ROOT, "spec"), fixtures: join(ROOT, "fixtures/documented") });
    expect(given.contract).toEqual(want.contract);
    expect(given.samples).toEqual(want.samples);
  });

  it("a config and a baseline are the same", () => {
    expect(readConfig(change(CONFIG), "so.yaml")).toEqual(readConfig(CONFIG, "so.yaml"));
    expect(parseBaseline(change(BASELINE), "known.yaml")).toEqual(parseBaseline(BASELINE, "known.yaml"));
  });

  it("an archive is the same", async () => {
    const text = JSON.stringify(
      JSON.parse(harText([harEntry({ text: "[]\r\n" }), harEntry({ text: "[]\n" })])),
      null,
      2,
    );
    expect(await archive(change(text))).toEqual(await archive(text));
  });

  it("a recording is the same", async () => {
    const given = await readRecording(copy("fixtures/recorded", change));
    expect(given).toEqual(await readRecording(join(ROOT, "fixtures/recorded")));
  });

  itInTestAll("imported tables are the same, and do not count as edited", async () => {
    const out = join(folder.path, "imported");
    expect(await cli(["import", join(ROOT, "fixtures/pages"), "--out", out])).toMatchObject({ code: 0 });
    const target = copy(out, change);
    expect(isEdited(target)).toBe(false);
    expect((await loadTables({ spec: target, fixtures: target })).contract).toEqual(
      (await loadTables({ spec: out, fixtures: out })).contract,
    );
  });
});

describe("the repository", () => {
  it("has the same bytes on every system", () => {
    expect(readText(".gitattributes")).toMatch(/^\* text=auto eol=lf$/m);
  });

  it("takes paths from addresses in the one way that works for `C:\\`", () => {
    const files = ["src", "scripts", "test"].flatMap((name) =>
      readdirSync(join(ROOT, name), { recursive: true, encoding: "utf8" }).map((file) => join(name, file)),
    );
    const wrong = files.filter(
      (file) => file.endsWith(".ts") && /import\.meta\.url\)\.(?:pathname|href\.)/.test(readText(file)),
    );
    expect(wrong).toEqual([]);
  });
});
