import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { knownDeviations as deviations } from "../../src/deviations/index.ts";

describe("npm run mutate", () => {
  const script = fileURLToPath(new URL("index.ts", import.meta.url));
  const run = (...args: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });

  test("proves one faulty server by name", () => {
    const name = deviations[0]?.name ?? "";
    const { status, stdout } = run("--only", name);
    expect(stdout).toContain(`${name}  found by `);
    expect(stdout).toContain("1 of 1 deviations found (100 %)");
    expect(status).toBe(0);
  });

  test.each([
    ["--only", "nonsense", "use a name that --all lists"],
    ["--group", "nonsense", "use one of schema, bytes, "],
  ])("%s %s ends with 2", (flag, value, hint) => {
    const { status, stderr } = run(flag, value);
    expect(stderr).toContain(hint);
    expect(status).toBe(2);
  });
});
