import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { buildByDockerfile, runInShell } from "../../scripts/docker-steps.ts";
import { packKit } from "../support/packed-kit.ts";
import { ROOT } from "../support/root.ts";
import { testImage } from "./image.ts";

/** The Dockerfile's steps on the tree that is there: what they install and build stands ready; docker.slow.test.ts runs them. */
testImage(async () => {
  const { path } = await packKit();
  const modules = join(ROOT, "node_modules");
  return buildByDockerfile((command, workdir) => {
    if (command === "npm ci") symlinkSync(modules, join(workdir, "node_modules"), "junction");
    else if (command === "npm run build") cpSync(join(path, "dist"), join(workdir, "dist"), { recursive: true });
    else if (command !== "npm prune --omit=dev") runInShell(command, workdir);
  });
});

interface Service {
  readonly read_only?: boolean;
  readonly deploy?: { readonly replicas: number };
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const { services } = parse(readFileSync(join(ROOT, "compose.yaml"), "utf8")) as {
  readonly services: Readonly<Record<string, Service>>;
};

it("lets the balancer wait until the image's own health check passes", () => {
  expect(services["mock"]).not.toHaveProperty("healthcheck");
  expect(services["balancer"]?.depends_on?.["mock"]).toEqual({ condition: "service_healthy" });
});

it("composes two replicas, read-only, over one store behind a balancer", () => {
  expect(Object.entries(services).map(([name, { read_only: fixed }]) => [name, fixed])).toEqual([
    ["balancer", true],
    ["mock", true],
    ["valkey", true],
  ]);
  expect([services["mock"]?.deploy?.replicas, services["mock"]?.command]).toEqual([
    2,
    expect.arrayContaining(["--store", "redis://valkey:6379"]),
  ]);
});
