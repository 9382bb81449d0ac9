import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { releaseProblems, type Release } from "../../scripts/release-check.ts";
import { readText, ROOT } from "../support/root.ts";
import { workflowProblems } from "../support/workflow.ts";

interface Job {
  readonly "runs-on": string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = ".github/workflows";
const read = (name: string): Workflow => parse(readText(`${FOLDER}/${name}`)) as Workflow;
const commandsOf = (job: Job | undefined): readonly string[] => (job?.steps ?? []).flatMap(({ run }) => run ?? []);

describe("a workflow file", () => {
  it.each(readdirSync(join(ROOT, FOLDER)))("%s is right by GitHub's schema", async (name) => {
    expect(await workflowProblems(name, readText(`${FOLDER}/${name}`))).toEqual([]);
  });

  it("with a key that the schema does not know is refused", async () => {
    const wrong = readText(`${FOLDER}/release.yml`).replace("id-token:", "id-tokn:").replace("runs-on:", "runs_on:");
    expect((await workflowProblems("release.yml", wrong)).length).toBeGreaterThanOrEqual(2);
  });

  it("runs the suite on Windows", () => {
    const { suite } = read("tests.yml").jobs;
    expect(suite?.strategy?.matrix.os).toContain("windows-latest");
    expect(commandsOf(suite)).toEqual(expect.arrayContaining(["npm ci", "npm test"]));
  });
});

describe("the site", () => {
  const { on, permissions, jobs } = read("site.yml");

  it("is built from main alone, below the path that Pages gives it", () => {
    expect(on["push"]).toMatchObject({ branches: ["main"] });
    expect(commandsOf(jobs["build"])).toEqual(["npm run docs:build"]);
    expect(readText(`${FOLDER}/site.yml`)).toContain("DOCS_BASE: ${{ steps.pages.outputs.base_path }}/\n");
    expect(readText(`${FOLDER}/site.yml`)).toContain("path: docs/site/.vitepress/dist\n");
  });

  it("is deployed by a job that may do nothing else", () => {
    expect([permissions, jobs["deploy"]?.needs]).toEqual([{ contents: "read" }, "build"]);
    expect(jobs["deploy"]?.permissions).toEqual({ pages: "write", "id-token": "write" });
  });
});

describe("the release", () => {
  const { on, permissions, jobs } = read("release.yml");

  it("happens for a tag only, and publishes with a token of the run alone", () => {
    expect(on).toEqual({ push: { tags: ["v*"] } });
    expect(permissions).toEqual({ contents: "read" });
    expect(jobs["npm"]?.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(readText(`${FOLDER}/release.yml`)).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/);
  });

  it("is checked before anything leaves", () => {
    expect(commandsOf(jobs["check"])).toEqual(expect.arrayContaining(["npm run release:check", ".ci/run"]));
    expect([jobs["npm"]?.needs, jobs["image"]?.needs]).toEqual(["check", "npm"]);
    const npm = commandsOf(jobs["npm"]);
    expect(npm.indexOf("npm run release:check")).toBeLessThan(npm.indexOf("npm publish"));
  });

  const READY: Release = {
    address: "https://github.com/acme/superoffice-mock-kit",
    version: "1.2.0",
    tag: "v1.2.0",
    runsAt: "https://github.com/Acme/superoffice-mock-kit",
  };
  it.each<[string, Partial<Release>, readonly string[]]>([
    ["may happen", {}, []],
    ["stops while no owner is given", { address: READY.address.replace("acme", "OWNER") }, ["names OWNER"]],
    ["stops for an address that is none", { address: "git@github.com:acme/kit.git" }, ["is not the address"]],
    ["stops in another repository", { runsAt: "https://github.com/fork/superoffice-mock-kit" }, ["runs in"]],
    ["stops for a tag of another version", { tag: "v1.2.1" }, ["the tag is v1.2.1"]],
    ["stops without a tag", { tag: undefined }, ["the tag is missing"]],
  ])("%s", (_, change, says) => {
    const problems = releaseProblems({ ...READY, ...change });
    expect(problems).toEqual(says.map((words) => expect.stringContaining(words) as string));
  });
});
