import { describe, expect, it, onTestFinished } from "vitest";
import { linkProject } from "../support/packed-kit.ts";
import { run, start } from "../support/project.ts";
import { expectProject } from "./expect-project.ts";
import { PROJECTS, SO_MOCK, TOO_OLD } from "./projects.ts";
import { sample } from "../support/sample.ts";

/** The packed kit in projects that install nothing; install.slow.test.ts installs them. */

describe("the packed kit", () => {
  it.each(sample(PROJECTS, 2))("$title", async (project) => {
    const folder = await linkProject(project);
    onTestFinished(() => folder.close());
    await expectProject(folder, project, (...args) => start(folder.path, ["node", SO_MOCK, ...args]));
  });

  it("says in one line that Node is too old, and ends with 2", async () => {
    const folder = await linkProject();
    onTestFinished(() => folder.close());
    expect(await run(folder.path, ["node", ...TOO_OLD])).toEqual({
      code: 2,
      output: expect.stringMatching(/^so-mock needs Node .* Install a newer Node and run it again\.\n$/),
    });
  });
});
