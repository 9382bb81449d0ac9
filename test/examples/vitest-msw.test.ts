import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyExample } from "../support/examples.ts";
import { linkProject } from "../support/packed-kit.ts";
import { run } from "../support/project.ts";
import { ROOT } from "../support/root.ts";
import { everything } from "../support/sample.ts";

/** The packed kit in an app of React, with the repository's own packages beside it. */
it("the example vitest-msw passes its tests", async () => {
  const folder = await linkProject({ msw: "msw" });
  onTestFinished(() => folder.close());
  copyExample("vitest-msw", folder.path);
  const { code, output } = await run(folder.path, ["node", "node_modules/vitest/vitest.mjs", "run"]);
  expect([code, output]).toEqual([0, expect.stringContaining("5 passed")]);
  // It takes longer than all else here.
  if (!everything) return;
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  expect(await run(folder.path, ["node", tsc, "-p", "."])).toEqual({ code: 0, output: "" });
});
