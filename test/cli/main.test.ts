import { describe, expect, it } from "vitest";
import { cli } from "../support/cli.ts";

describe("the command line", () => {
  it("lists its commands", async () => {
    const { stdout } = await cli(["--help"]);
    const names = [...stdout.matchAll(/^ {2}([a-z]+) .*\[options\]/gm)].map(([, name]) => name);
    expect(names).toEqual(["serve", "init", "verify", "doctor", "check", "record", "diff", "import", "changes"]);
  });

  it.each(["mutate", "sevre"])("%s is an unknown command", async (name) => {
    const { code, stdout, stderr } = await cli([name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`error: unknown command '${name}'`);
  });
});
