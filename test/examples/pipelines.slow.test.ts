import { cpSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { buildByDockerfile, runInShell } from "../../scripts/docker-steps.ts";
import { runAction } from "../support/action-steps.ts";
import { TJE0, PATHS } from "../support/agents.ts";
import { copyExample } from "../support/examples.ts";
import { canInstall, packKit } from "../support/packed-kit.ts";
import { startHere } from "../support/process.ts";
import { makeFolder, start, type Started } from "../support/project.ts";
import { noRedis, startRedis } from "../support/redis.ts";
import { readText } from "../support/root.ts";
import { describeUnless, noPosix } from "../support/unless.ts";
import { installExample, type ExampleProject } from "./example-project.ts";

const online = await canInstall();

/** A server that keeps to the contract. */
async function serveHere(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = startHere(["serve", "--port", "0"]);
  const [, url = ""] = await server.saw(/listening on (http:\S+)/);
  const close = async (): Promise<void> => {
    server.kill("SIGTERM");
    await server.ended;
  };
  return { url, close };
}

/** Runs what a pipeline would run after it has installed. */
async function expectSteps({ path, succeed }: ExampleProject, lines: readonly string[]): Promise<void> {
  const { url, close } = await serveHere();
  onTestFinished(close);
  for (const line of lines.filter((each) => each !== "npm install")) {
    await succeed(line, { SERVER: url, SO_MOCK_AUTH: TJE0.authorization });
    for (const [, file = ""] of line.matchAll(/--report \w+=(\S+)/g)) expect(existsSync(join(path, file))).toBe(true);
  }
}

describeUnless(online ? noPosix : "nothing can be installed", "a pipeline's example, installed", () => {
  it("verify-in-github-actions", async () => {
    const project = await installExample("verify-in-github-actions");
    await project.succeed("npm test");
    const file = readText("examples/verify-in-github-actions/.github/workflows/contract.yml");
    const { jobs } = parse(file) as {
      readonly jobs: { readonly verify: { readonly steps: { readonly with?: Readonly<Record<string, string>> }[] } };
    };
    const inputs = jobs.verify.steps.map((step) => step.with ?? {}).find((step) => "server" in step);
    const { url, close } = await serveHere();
    onTestFinished(close);
    const ran = await runAction(project.path, { ...inputs, server: url }, { SO_MOCK_AUTH: TJE0.authorization });
    expect([ran.code, ran.outputs["exit-code"]]).toEqual([0, "0"]);
    expect(existsSync(join(project.path, "report.sarif"))).toBe(true);
  });

  it("verify-in-gitlab, whose file is right by GitLab's schema", async () => {
    const project = await installExample("verify-in-gitlab");
    await project.succeed("git init --quiet");
    expect((await project.succeed("npm test")).output).toContain("contract");
    const { contract } = parse(readText("examples/verify-in-gitlab/.gitlab-ci.yml")) as {
      readonly contract: { readonly script: readonly string[] };
    };
    await expectSteps(project, contract.script);
    project.write({
      ".gitlab-ci.yml": readText("examples/verify-in-gitlab/.gitlab-ci.yml").replace("paths:", "path:"),
    });
    await expect(project.succeed("npm test")).rejects.toThrow(/path/);
  });
});

describeUnless(online ? (noPosix ?? noRedis) : "nothing can be installed", "the example compose", () => {
  it("builds by the commands of its Dockerfile two replicas that are one mock", async () => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    copyExample("compose", folder.path);
    const { tarball } = await packKit();
    cpSync(tarball, join(folder.path, basename(tarball)));
    const image = buildByDockerfile(runInShell, folder.path);
    onTestFinished(() => image.remove());
    const redis = await startRedis();
    onTestFinished(() => redis.close());
    const { services } = parse(readText("examples/compose/compose.yaml")) as {
      readonly services: {
        readonly mock: { readonly command: readonly string[]; readonly deploy: { readonly replicas: number } };
      };
    };
    const { command, deploy } = services.mock;
    const args = command.map((word) => word.replace("redis://valkey:6379", redis.url).replace("0.0.0.0", "127.0.0.1"));
    const replicas: Started[] = Array.from({ length: deploy.replicas }, () =>
      start(image.workdir, ["node", ...image.start.slice(1, 2), ...args, "--port", "0"], image.env),
    );
    onTestFinished(async () => {
      for (const replica of replicas) replica.stop();
      for (const replica of replicas) await replica.done;
    });
    const picked: unknown[] = [];
    for (const replica of replicas) {
      const [, url = ""] = await replica.saw(/"url":"(http:[^"]+)"/);
      expect((await fetch(`${url}/_mock/health`)).status).toBe(200);
      const response = await fetch(url + PATHS.pickUp, { method: "POST", headers: TJE0 });
      picked.push(((await response.json()) as { readonly ChatSessionId: number }).ChatSessionId);
    }
    expect(new Set(picked).size).toBe(2);
  });
});
