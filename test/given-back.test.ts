import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "./support/root.ts";

/**
 * Test files share workers, so what one takes must be given back before the next one; and several runs share a machine,
 * so what a test has must be its own.
 */
interface Rule {
  readonly name: string;
  readonly takes: RegExp;
  /** Undefined for what no test may take. */
  readonly givesBack?: RegExp;
}

const RULES: readonly Rule[] = [
  {
    name: "another module in the place of one",
    takes: /\bvi\.(?:do)?[mM]ock\(/,
    givesBack: /(?:afterAll|finally|onTestFinished)[^]*vi\.resetModules\(\)/,
  },
  // It is moved to the top of the file, before which others may have loaded what imports the module.
  {
    name: "a module for the whole file",
    takes: /\bvi\.mock\(/,
    givesBack: /vi\.hoisted\(\(\) => vi\.resetModules\(\)\)/,
  },
  { name: "timers", takes: /\bvi\.useFakeTimers\(/, givesBack: /\bvi\.useRealTimers\(/ },
  { name: "globals", takes: /\bvi\.stubGlobal\(/, givesBack: /\bvi\.unstubAllGlobals\(/ },
  { name: "variables of the environment", takes: /\bvi\.stubEnv\(/, givesBack: /\bvi\.unstubAllEnvs\(/ },
  { name: "functions of others", takes: /\bvi\.spyOn\(/, givesBack: /\bmockRestore\(|\bvi\.restoreAllMocks\(/ },
  {
    name: "variables of the environment, by hand",
    takes: /\bprocess\.env(?:\["\w+"\]|\.\w+) = /,
    givesBack: /delete process\.env/,
  },
  { name: "the platform's own, by hand", takes: /^\s*(?:globalThis\.\w+|process\.\w+\.write) = /m },
  { name: "the folder of the process", takes: /\bprocess\.chdir\(/ },
  { name: "a port by its number", takes: /\.listen\([1-9]|"--port", "[1-9]\d{0,4}"(?!\],)|\bport: [1-9]\d{3}\b/ },
  { name: "a folder by its name", takes: /join\(tmpdir\(\), (?!"[\w-]+-"\))/ },
  {
    name: "the language or zone of the machine",
    takes: /\.localeCompare\(|\.toLocale\w*String\(\)|\.getTimezoneOffset\(/,
  },
  {
    name: "parts of signs from a process",
    takes: /\b(?:child|stdout|stderr|stream)\w*\.on\("data", \(chunk\) => [^]{0,60}String\(chunk\)/,
  },
];

const broken = (text: string): readonly string[] =>
  RULES.filter(({ takes, givesBack }) => takes.test(text) && !givesBack?.test(text)).map(({ name }) => name);

describe("a file of tests", () => {
  it("gives back what it takes, and takes nothing that it has to share", () => {
    const files = globSync("test/**/*.ts").filter((file) => !file.endsWith("given-back.test.ts"));
    expect(files.length).toBeGreaterThan(400);
    expect(files.flatMap((file) => broken(readText(file)).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it.each([
    ['vi.mock("msw", () => import("msw2"));\nafterAll(() => void vi.resetModules());', "a module for the whole file"],
    ['vi.doMock("msw", () => import("msw2"));\nvi.resetModules();', "another module in the place of one"],
    ["vi.useFakeTimers();", "timers"],
    ['vi.spyOn(console, "error");', "functions of others"],
    ['process.env["A"] = "1";', "variables of the environment, by hand"],
    ["  process.stdout.write = () => true;", "the platform's own, by hand"],
    ['serve(["--port", "4010"]);', "a port by its number"],
    ["join(tmpdir(), `a-${process.pid}`)", "a folder by its name"],
    ["names.sort((a, b) => a.localeCompare(b))", "the language or zone of the machine"],
    ['child.stdout.on("data", (chunk) => (text += String(chunk)));', "parts of signs from a process"],
  ])("is found where it does not: %s", (text, name) => {
    expect(broken(text)).toEqual([name]);
  });
});
