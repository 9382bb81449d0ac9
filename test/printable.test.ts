import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { requestLog } from "../src/cli/serve/request-log.ts";
import { openMock } from "../src/mock/open-mock.ts";
import { oneLine, printable, printableJson } from "../src/printable.ts";
import { renderDiff } from "../src/traffic/diff/render.ts";
import { PATHS, TJE0 } from "./support/agents.ts";
import { cli } from "./support/cli.ts";
import { sourceFiles } from "./support/imports.ts";
import { readText } from "./support/root.ts";
import { harEntry, harText } from "./support/har.ts";
import { render } from "./support/render.ts";
import { sampleReport } from "./support/sample-report.ts";

const root = mkdtempSync(join(tmpdir(), "so-mock-printable-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Everything that a terminal, GitHub, GitLab or another reader of logs would take for more than text. */
const PARTS = [
  "\u001b[31mred",
  "\u001b[0Ksection_start:1:x\r\u001b[0K",
  "\u001b]0;title\u0007",
  "\u202eright to left",
  "\u2066\u200b\u2028\u2029\ufeff\u{e0041}",
  "\u009b2J\u007f\b",
  "::error::forged",
  "::set-output name=a::b",
  "##[error]forged",
  "##vso[task.complete]",
  "##teamcity[message]",
  "\ud800",
] as const;
const HOSTILE = PARTS.map((part) => `a\n${part}\r\n${part}`).join(" ");

/** Lines of output that would do more than say something. */
const NOT_TEXT =
  /(?!\t)\p{Cc}|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\ud800-\udfff]|##\w*\[|^\s*::(?!(?:error|warning|notice) title=[^:]*::)/u;

function misread(output: string): readonly string[] {
  return output.split("\n").filter((line) => NOT_TEXT.test(line));
}

describe("printable", () => {
  it.each(PARTS)("makes text of %j", (part) => {
    expect(misread(printable(`x ${part}`))).toEqual([]);
    expect(misread(printable(part))).toEqual([]);
    expect(oneLine(`a\n${part}`)).not.toContain("\n");
    expect(oneLine(oneLine(part))).toBe(oneLine(part));
  });

  it.each(["plain, Åse – 你好 😀 👩‍👩‍👧", "http://[::1]:4010/a", "a: b:: c # d ## e", "fe80::ffff:1"])(
    "leaves %s",
    (text) => {
      expect(oneLine(text)).toBe(text);
    },
  );

  it("takes no longer than its text is long", () => {
    const long = ["::", "##", "::a", "#", "\n", "\ud800"].map((part) => part.repeat(100_000));
    for (const text of long) expect(printable(text).length).toBeGreaterThan(0);
  });
});

describe("printableJson", () => {
  it("is the same value to a program", () => {
    const value = { [HOSTILE]: [HOSTILE, 1, null], "\\::error::": "\\##[x]" };
    expect(JSON.parse(printableJson(value))).toEqual(value);
    expect(JSON.parse(printableJson(value, 2))).toEqual(value);
    expect(misread(printableJson(value, 2))).toEqual([]);
  });
});

/** The value with every text but the named ones replaced. */
function hostile<Value>(value: Value, key = ""): Value {
  if (typeof value === "string") return (FIXED.test(key) ? value : HOSTILE) as Value;
  if (Array.isArray(value)) return value.map((item) => hostile(item as unknown, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, hostile(inner as unknown, name)]);
  return Object.fromEntries(entries) as Value;
}

const FIXED = /^(?:severity|status|mode|startedAt|version|name|fingerprint)$/;

const IS_TEXT = /^(?:oneLine|printable|printableJson|plural|shown)\(/;
/** Made by the kit, a number, or made text where it is put together. */
const MADE =
  /^(?:describePlan|exitReason|firstProblems|lines(?:\.join)?|page\.palette\.bold)\(|^(?:check|flags\.worlds|more|notes|operation|plan|proxy\.url|result\.(?:file|status)|said|server|signal \?\? exitCode|told|version|what)$/;

describe("what is printed is text", () => {
  it.each(["pretty", "github", "json", "junit", "sarif", "ctrf", "markdown"])(
    "in a report, whatever stands in it (%s)",
    (format) => {
      const stale = [{ ...hostile(sampleReport.findings[0]), reason: HOSTILE, date: HOSTILE }] as never;
      for (const report of [
        sampleReport,
        { ...sampleReport, failure: { kind: "unreachable", message: "" } as const },
      ]) {
        const output = render(format, hostile(report), { stale });
        expect(output.length).toBeGreaterThan(500);
        expect(misread(output)).toEqual([]);
      }
    },
  );

  it.each(["pretty", "json"])("in a comparison (%s)", (format) => {
    const differences = [{ kind: "shape" as const, what: "x", a: "1", b: "2" }];
    const operations = [
      { operation: "O", compared: 2, equal: 1, score: 50, differences },
      { operation: "P", compared: 0, equal: 0, reason: "none", differences: [] },
    ];
    const diff = { tool: sampleReport.tool, a: "a", b: "b", startedAt: "", score: 50, operations };
    const options = { width: 60, color: false };
    const shown = {
      ...hostile(diff),
      operations: hostile(operations).map((each) => ({
        ...each,
        differences: hostile([{ ...differences[0], kind: "" }]).map((one) => ({ ...one, kind: "shape" as const })),
      })),
    };
    expect(misread(renderDiff(shown as never, format, options))).toEqual([]);
    const failed = { ...shown, failure: { target: HOSTILE, message: HOSTILE } };
    expect(misread(renderDiff(failed as never, format, options))).toEqual([]);
  });

  it.each(["pretty", "json"] as const)("in the log of the server (%s)", async (log) => {
    let said = "";
    const open = openMock({ inspect: true, credentials: "optional" });
    const io = { stdout: (text: string) => void (said += text), env: {}, isTTY: false };
    const login = btoa(String.fromCharCode(...new TextEncoder().encode("x\n::error::forged\u001b[31m:y")));
    const bodies = [
      JSON.stringify({ [HOSTILE]: HOSTILE, Rating: HOSTILE }),
      `{"Rating":${JSON.stringify("::error::")}`,
    ];
    for (const body of bodies) {
      for (const headers of [TJE0, { authorization: `Basic ${login}` }]) {
        for (const id of [2, encodeURIComponent(HOSTILE.toWellFormed())]) {
          const init = { method: "PUT", headers: { ...headers, "content-type": "application/json" }, body };
          await open.mock.fetch(PATHS.session(id), init);
        }
      }
    }
    const write = requestLog({ log, world: HOSTILE, open: () => open }, io as Parameters<typeof requestLog>[1]);
    for (const entry of open.mock.requests.list()) write?.(entry);
    await expect.poll(() => said.split("\n").length).toBe(9);
    expect(misread(said)).toEqual([]);
  });

  it("in what check says of an archive, its reports and its errors", async () => {
    const texts = PARTS.flatMap((part) => [part, JSON.stringify({ [part]: part }), `{"Message":"x\n${part}"}`]);
    const entries = texts.map((text, at) =>
      harEntry({
        status: at % 2 === 0 ? 200 : 500,
        text,
        headers: { "content-type": `application/json; x="${HOSTILE}"` },
      }),
    );
    const skipped = harEntry({ status: 0, error: HOSTILE });
    const har = join(root, "traffic.har");
    writeFileSync(har, harText([...entries, skipped]));
    for (const format of ["pretty", "github", "json"]) {
      const { stdout, stderr } = await cli(["check", har, "--format", format]);
      expect(misread(stdout + stderr)).toEqual([]);
    }
  });

  it("in what import says of a page", async () => {
    const page = join(root, "page.md");
    const title = PARTS.join(" ").replaceAll(/[\r\n]/g, " ");
    writeFileSync(
      page,
      `---\ntitle: "${title}"\n---\n# ${title}\n\nPOST /api/v1/Agents/A/B\n\n| ${title} | b |\n|--|--|\n| ${title} | ${title} |\n`,
    );
    const { stdout, stderr } = await cli(["import", page, "--out", join(root, "out")]);
    expect(misread(stdout + stderr)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["the file that it writes", ["init", join(root, `${HOSTILE}.yaml`)]],
    ["the receiver that it asks", ["verify-receiver", `http://127.0.0.1:1/${HOSTILE}`, "--secret", "x"]],
    ["the server that it asks", ["verify", `http://127.0.0.1:1/${HOSTILE}`]],
    ["the server that it looks at", ["doctor", `http://127.0.0.1:1/${HOSTILE}`]],
    ["the servers that it compares", ["diff", "http://127.0.0.1:1/", `http://127.0.0.1:1/${HOSTILE}`]],
  ])("in what a command says of %s", async (_, args) => {
    const { stdout, stderr } = await cli(args.map((each) => each.toWellFormed()));
    expect((stdout + stderr).length).toBeGreaterThan(20);
    expect(misread(stdout + stderr)).toEqual([]);
  });

  it("in what record says of the folder that it writes", async () => {
    let said = "";
    const io = { stdout: (text: string) => void (said += text), stderr: (text: string) => void (said += text) };
    const end = new AbortController();
    const out = join(root, "\u001b[31mred\u202e\n::error::forged");
    const run = cli(["record", "http://127.0.0.1:1", "--port", "0", "--out", out], { ...io, signal: end.signal });
    await expect.poll(() => said).toContain("listening on");
    end.abort();
    await run;
    expect(misread(said)).toEqual([]);
  });

  it("at every place where a command prints a value", () => {
    const unsafe = sourceFiles()
      .filter((file) => file.startsWith("cli/"))
      .flatMap((file) =>
        [...readText(`src/${file}`).matchAll(/\b(?:io\.std(?:out|err)|print)\(\s*`((?:[^`\\]|\\.)*)`/g)].flatMap(
          ([, text = ""]) =>
            [...text.matchAll(/\$\{([^{}]*)\}/g)]
              .map(([, value = ""]) => value)
              .filter((value) => !IS_TEXT.test(value)),
        ),
      );
    expect(unsafe.filter((value) => !MADE.test(value))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["a file", ["check", join(root, HOSTILE)]],
    ["an address", ["verify", HOSTILE]],
    ["a name", ["verify", "--self", "--check", HOSTILE]],
    ["a flag", ["verify", "--self", `--${HOSTILE}`]],
    ["a source", ["import", HOSTILE, "--out", join(root, "none")]],
    ["a number", ["serve", "--port", HOSTILE]],
    ["a command", [HOSTILE]],
  ])("in an error about %s", async (_, args) => {
    const { stdout, stderr, code } = await cli(args);
    expect(code).toBe(2);
    expect(stderr.length).toBeGreaterThan(20);
    expect(misread(stdout + stderr)).toEqual([]);
  });
});
