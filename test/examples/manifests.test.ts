import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exampleNames, readManifest } from "../support/examples.ts";
import { readJson, readText, ROOT } from "../support/root.ts";
import { workflowProblems } from "../support/workflow.ts";

const root = readJson("package.json") as {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe.each(exampleNames())("the example %s", (name) => {
  const { dependencies = {}, devDependencies = {}, ...manifest } = readManifest(name);
  const { "superoffice-mock-kit": kit, ...others } = { ...dependencies, ...devDependencies };

  it("is a project of its own that depends on the packed kit", () => {
    expect(manifest).toMatchObject({ name: `example-${name}`, private: true });
    expect(Object.keys(manifest.scripts).length).toBeGreaterThan(0);
    expect(kit).toMatch(new RegExp(`^file:(?:\\./|\\.\\./\\.\\./)superoffice-mock-kit-${root.version}\\.tgz$`));
  });

  it("has the versions that the repository is tested with", () => {
    const known: Readonly<Record<string, string>> = {
      ...root.devDependencies,
      ...(name === "vitest-msw2" && { msw: "^2.15.0" }),
    };
    const shared = Object.entries(others).filter(([each]) => each in known);
    expect(shared).toEqual(shared.map(([each]) => [each, known[each]]));
  });

  it("says in ten lines what it is and how to run it", () => {
    const lines = readText(`examples/${name}/README.md`).trim().split("\n");
    expect(lines.length).toBeLessThanOrEqual(14);
    expect(lines.filter((line) => line !== "" && !line.startsWith("```")).length).toBeLessThanOrEqual(10);
    expect(readText("examples/README.md")).toContain(`| [${name}](${name}) |`);
  });

  it("keeps nothing that an install leaves behind", () => {
    expect(existsSync(join(ROOT, "examples", name, ".npmrc"))).toBe(false);
    expect(JSON.stringify(manifest)).not.toMatch(/https?:/);
  });
});

describe("the examples for pipelines", () => {
  it("have a workflow that is right by GitHub's schema", async () => {
    const file = "examples/verify-in-github-actions/.github/workflows/contract.yml";
    expect(await workflowProblems("contract.yml", readText(file))).toEqual([]);
  });

  it("compose two replicas as the repository's own file does", () => {
    const own = parse(readText("compose.yaml")) as { services: Record<string, { volumes?: unknown }> };
    const example = parse(readText("examples/compose/compose.yaml")) as typeof own;
    for (const { services } of [own, example]) delete services["balancer"]?.volumes;
    expect(example).toEqual(own);
    expect(readText("examples/compose/nginx.conf")).toBe(readText("docker/nginx.conf"));
  });
});
