import * as msw from "msw";
import { version as running } from "node:process";
import { describe, expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import { checkInstalled, readInstalled } from "../../src/handlers/installed.ts";

const HTTP = { http: {} };

describe("the guard of what is installed", () => {
  it.each([
    ["2.14.0", "20.11.0"],
    ["2.15.0", "22.0.0"],
    ["3.0.0", "22.12.0"],
    ["3.4.1", "26.1.0"],
    ["10.0.0", "30.0.0"],
    [undefined, "24.0.0"],
    ["3.0.5", undefined],
  ])("lets msw %s on Node %s pass", (version, node) => {
    expect(() => checkInstalled({ exports: HTTP, version, node })).not.toThrow();
  });

  it.each([
    [
      { exports: { rest: {} }, version: "1.3.5", node: "24.0.0" },
      "superoffice-mock-kit/msw: the installed msw 1.3.5 is too old (install msw 2.14 or later, or msw 3) [msw-version]",
    ],
    [
      { exports: { rest: {} }, version: undefined, node: undefined },
      "superoffice-mock-kit/msw: the installed msw is too old (install msw 2.14 or later, or msw 3) [msw-version]",
    ],
    [
      { exports: HTTP, version: "2.13.6", node: "24.0.0" },
      "superoffice-mock-kit/msw: the installed msw 2.13.6 is too old (install msw 2.14 or later, or msw 3) [msw-version]",
    ],
    [
      { exports: HTTP, version: "3.0.5", node: "22.11.0" },
      "superoffice-mock-kit/msw: Node 22.11.0 is too old for msw 3.0.5 (run Node 22.12 or later, or install msw 2) [node-version]",
    ],
    [
      { exports: HTTP, version: "3.0.5", node: "20.19.0" },
      "superoffice-mock-kit/msw: Node 20.19.0 is too old for msw 3.0.5 (run Node 22.12 or later, or install msw 2) [node-version]",
    ],
  ])("says in one line what is too old", (installed, line) => {
    expect(() => checkInstalled(installed)).toThrow(KitError);
    expect(() => checkInstalled(installed)).toThrow(line);
    expect(line).not.toContain("\n");
  });

  it("reads the real versions", () => {
    expect(readInstalled(msw)).toMatchObject({ version: expect.stringMatching(/^3\./), node: running.slice(1) });
  });
});
