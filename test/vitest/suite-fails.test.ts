import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtCommand } from "../support/packed-kit.ts";
import { ROOT } from "../support/root.ts";

interface Outcome {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

let outcomes: readonly Outcome[] = [];
const of = (suite: string): readonly Outcome[] => outcomes.filter(({ ancestorTitles }) => ancestorTitles[0] === suite);
const failed = (suite: string): readonly string[] =>
  of(suite)
    .filter(({ status }) => status === "failed")
    .map(({ title }) => title.split(":")[0] ?? "");

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "so-mock-suite-"));
  const [file, vitest] = [join(folder, "outcome.json"), join(ROOT, "node_modules/vitest/vitest.mjs")];
  const where = ["--root=.", "--config=test/vitest/fixtures/vitest.config.ts"];
  const { stderr } = spawnSync(process.execPath, [vitest, "run", ...where, "--reporter=json", `--outputFile=${file}`], {
    cwd: ROOT,
    env: { ...process.env, SO_MOCK_BUILT: dirname(await builtCommand()) },
    encoding: "utf8",
  });
  if (!existsSync(file)) throw new Error(stderr);
  const json = JSON.parse(readFileSync(file, "utf8")) as {
    readonly testResults: readonly { readonly assertionResults: readonly Outcome[] }[];
  };
  rmSync(folder, { recursive: true });
  outcomes = json.testResults.flatMap((each) => each.assertionResults);
});

describe("contractSuite", () => {
  it("fails the tests of the checks that found something, and no others", () => {
    expect(failed("faulty")).toContain("answer-schema");
    expect(failed("faulty")).toContain("credentials-required");
    expect(failed("faulty")).not.toContain("list-stable");
    expect(of("faulty").filter(({ status }) => status === "passed").length).toBeGreaterThan(5);
  });

  it("shows expected, received, pointer, row and a request to repeat, without the secret", () => {
    const message =
      of("faulty")
        .find(({ title }) => title.startsWith("answer-schema"))
        ?.failureMessages.join("\n") ?? "";
    expect(message).toMatch(/expected +int32/);
    expect(message).toMatch(/received +"\d+"/);
    expect(message).toMatch(/at +\/\d+\/InitialQueuePos/);
    expect(message).toMatch(/see +document 003, table ".+", row \d+/);
    expect(message).toContain("curl");
    expect(message).not.toContain("dGplMDpUamUw");
  });

  it("skips what mode read does not send", () => {
    const put = of("faulty").filter(({ ancestorTitles }) => ancestorTitles.includes("PutChatSessionEntity"));
    expect(new Set(put.map(({ status }) => status))).toEqual(new Set(["skipped"]));
  });

  it("registers only the checks that were asked for", () => {
    const checks = of("known").map(({ title }) => title.split(":")[0]);
    expect(checks).toEqual(["can be verified", "list-stable", "nothing else was found"]);
    expect(failed("known")).toEqual([]);
  });

  it("is not green when the server is unreachable", () => {
    expect(failed("away")).toEqual(["can be verified"]);
    expect(
      of("away")
        .filter(({ status }) => status === "passed")
        .map(({ title }) => title),
    ).toEqual(["nothing else was found"]);
  });
});
