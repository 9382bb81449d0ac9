import { describe, expect, it, onTestFinished } from "vitest";
import { linkProject } from "../support/packed-kit.ts";
import { run, start } from "../support/project.ts";
import { expectProject } from "./expect-project.ts";
import { PROJECTS, SO_MOCK, TOO_OLD } from "./projects.ts";
import { sample } from "../support/sample.ts";

/** The packed kit in projects that install nothing; install.slow.test.ts installs them. */

describe("the packed kit", () => {
  it.each(sample(PROJECTS, 1))("$title", async (project) => {
    const folder = await linkProject(project);
    onTestFinished(() => folder.close());
    await expectProject(folder, project, (...args) => start(folder.path, ["node", SO_MOCK, ...args]));
  });

  it("says in one line that Node is too old, and ends with 2; an error that nobody catches can be read", async () => {
    const folder = await linkProject();
    onTestFinished(() => folder.close());
    const wrong = 'import { createMock } from "superoffice-mock-kit"; createMock({ seed: "x" });';
    const { output } = await run(folder.path, ["node", "--input-type=module", "--eval", wrong]);
    expect(output).toContain('KitError: option seed: "x" is invalid (give a whole number)');
    // Node prints the line that threw: minified, all of a file stood in it.
    expect(output.split("\n").filter((line) => line.length > 1500)).toEqual([]);
    expect(await run(folder.path, ["node", ...TOO_OLD])).toEqual({
      code: 2,
      output: expect.stringMatching(/^so-mock needs Node .* Install a newer Node and run it again\.\n$/),
    });
  });
});
