import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { createMock } from "../../src/mock/create-mock.ts";
import { startServer, type RunningServer } from "../../src/server.ts";
import { action, installHere, runAction } from "../support/action-steps.ts";
import { readText, ROOT } from "../support/root.ts";
import { describeUnless, noPosix } from "../support/unless.ts";
import { itInTestAll } from "../support/in-test-all.ts";
import { sample } from "../support/sample.ts";

const env = { SO_MOCK_AUTH: "Basic dGplMDpUamUw" };
let folder = "";
let server: RunningServer | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "so-mock-action-"));
  await installHere(folder);
  server = await startServer(createMock({ sessions: 3 }), { port: 0 });
});
afterAll(async () => {
  await server?.close(0);
  rmSync(folder, { recursive: true, force: true });
});

const annotations = (output: string): string[] => output.split("\n").filter((line) => /^\s*(?:::|##\[)/.test(line));

describeUnless(noPosix, "action.yml", () => {
  it("verifies a server by the inputs of the example workflow, with annotations, a summary and the exit code", async () => {
    const workflow = parse(readText("examples/verify-in-github-actions/.github/workflows/contract.yml")) as {
      jobs: { verify: { steps: { uses?: string; with?: Record<string, string> }[] } };
    };
    const step = workflow.jobs.verify.steps.find(({ uses = "" }) => uses.includes("superoffice-mock-kit@"));
    cpSync(join(ROOT, "examples/verify-in-github-actions/known.yaml"), join(folder, "known.yaml"));
    const ran = await runAction(
      folder,
      { ...step?.with, server: server?.url ?? "", args: "--operation\nChatSessionsForUser" },
      env,
    );
    expect(ran.output).toContain("exit 0: nothing counts against the server");
    expect(ran.summary).toContain("## so-mock verify: no deviation from the contract");
    expect([ran.code, ran.outputs["exit-code"]]).toEqual([0, "0"]);
    for (const file of ["report.html", "report.sarif"]) expect(existsSync(join(folder, file))).toBe(true);
  });

  itInTestAll(
    "ends with the exit code of a run that could not be carried out, which is in the summary, too",
    async () => {
      const ran = await runAction(folder, { server: "http://127.0.0.1:9" }, env);
      expect(ran.output).toMatch(/^::error title=so-mock verify::/m);
      expect(ran.summary).toContain("could not run");
      expect([ran.code, ran.outputs["exit-code"]]).toEqual([3, "3"]);
    },
  );

  it("checks an archive whose name has blanks", async () => {
    writeFileSync(
      join(folder, "my traffic.har"),
      JSON.stringify({ log: { version: "1.2", creator: {}, entries: [] } }),
    );
    const ran = await runAction(folder, { command: "check", files: "my traffic.har\n" });
    expect(ran.summary).toContain("## so-mock check");
    expect(ran.outputs["exit-code"]).toBe(String(ran.code));
    expect(ran.code).toBe(5);
  });

  it("serves the mock, and names its address and process", async () => {
    const { code, outputs } = await runAction(folder, { command: "serve", port: "0", args: "--sessions\n2" });
    expect(code).toBe(0);
    try {
      const answer = await fetch(`${outputs["url"]}/api/v1/Agents/Chat/ChatSessionsForUser`, { method: "POST" });
      expect(answer.status).toBe(401);
      expect(readFileSync(join(folder, "so-mock-serve.log"), "utf8")).toContain(outputs["url"]);
    } finally {
      process.kill(Number(outputs["pid"]));
    }
  });

  it.each([
    ["a log of JSON", "--log\r\njson\r\n"],
    ["several processes", "--workers\n2\n--store\nfile:action.db"],
  ])("names the address of a mock with %s", async (_, args) => {
    const { code, outputs } = await runAction(folder, { command: "serve", port: "0", args });
    try {
      expect(outputs["url"]).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(code).toBe(0);
    } finally {
      if (outputs["pid"] !== undefined) process.kill(Number(outputs["pid"]));
    }
  });

  it("names no address that only an error quotes", async () => {
    const args = "--base-path\n/a listening on http://other.example";
    const { code, output, outputs } = await runAction(folder, { command: "serve", port: "0", args });
    expect([code, outputs["url"]]).toEqual([1, undefined]);
    expect(annotations(output)).toEqual([
      expect.stringMatching(
        /^::error title=so-mock serve::so-mock: .*is invalid \(give a path .*%0AThe mock did not start\.$/,
      ),
    ]);
  });

  it("takes lists whose lines end as on Windows", async () => {
    const given = { server: server?.url ?? "", reports: "json=windows.json\r\n", args: "--check\r\ncontent-type\r\n" };
    const { code } = await runAction(folder, given, env);
    expect([code, existsSync(join(folder, "windows.json"))]).toEqual([0, true]);
  });

  it.each(
    sample(
      [
        [
          "a wrong mode",
          { server: "http://127.0.0.1:9", mode: "all\n::error::forged 100%" },
          /`mode` is .*use one of read/,
        ],
        ["a wrong address", { server: "crm.example.com" }, /this is not an http or https URL \(write it like/],
        ["an unknown argument", { args: "--frmat\nx" }, /unknown option '--frmat'%0A\(Did you mean --format\?\)/],
        ["no archive", { command: "check" }, /missing required argument 'files'/],
        ["an archive that is not there", { command: "check", files: "a::warning::b.har" }, /there is no such file/],
        ["a baseline that is not there", { baseline: "no.yaml" }, /no\.yaml: .*--update-baseline/],
      ],
      3,
    ),
  )("has one annotation for a call with %s, which says what to do, and ends with 2", async (_, given, why) => {
    const ran = await runAction(folder, given, env);
    expect(annotations(ran.output)).toEqual([expect.stringMatching(why)]);
    expect(ran.output).toMatch(/There is no report: so-mock ended with 2\.$/m);
    expect([ran.code, ran.outputs["exit-code"], ran.summary]).toEqual([2, "2", ""]);
  });

  it("has one annotation for a run in which nothing was verified", async () => {
    const ran = await runAction(
      folder,
      { server: server?.url ?? "", args: "--min-coverage\nChatSessionEntity=100" },
      env,
    );
    expect(annotations(ran.output)).toEqual([expect.stringContaining("ChatSessionEntity")]);
    expect(ran.code).toBe(5);
  });

  it("says what is wrong with an unknown command", async () => {
    const { code, output } = await runAction(folder, { command: "lint" });
    expect(output).toContain('there is no command "lint" (use verify, serve or check)');
    expect(code).toBe(2);
  });

  itInTestAll("takes no archive for an option, and no command for a workflow command", async () => {
    writeFileSync(join(folder, "--help"), JSON.stringify({ log: { version: "1.2", creator: {}, entries: [] } }));
    const ran = await runAction(folder, { command: "check", files: "--help\n" });
    expect(ran.output).not.toContain("Usage:");
    expect(ran.code).toBe(5);
    const forged = await runAction(folder, { command: "x\n::set-output name=exit-code::0" });
    expect([forged.code, forged.output.trim().split("\n").length]).toEqual([2, 1]);
  });

  it("puts no input into a script, where it would be one", () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain("${{");
    expect(action.runs.using).toBe("composite");
  });
});
