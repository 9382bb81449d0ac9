import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { freePort } from "../../src/cli/free-port.ts";
import { buildByDockerfile, type BuiltImage } from "../../scripts/docker-steps.ts";
import { ROOT } from "../support/root.ts";

let image: BuiltImage;
beforeAll(() => void (image = buildByDockerfile()), 300_000);
afterAll(() => image?.remove());

it("builds by the Dockerfile's own commands, starts, and passes its health check until it is gone", async () => {
  expect([image.user, image.start.slice(0, 2)]).toEqual(["node", ["node", "dist/bin.js"]]);
  const port = String(await freePort("127.0.0.1"));
  const [, ...args] = image.start;
  const options = { cwd: image.workdir, env: { ...process.env, ...image.env } };
  // The container's own port may be taken on this machine, and others are to stay out.
  const own = args.map((one) => (one === "0.0.0.0" ? "127.0.0.1" : one));
  const child = spawn(process.execPath, [...own, "--port", port, "--log", "json"], { ...options, stdio: "pipe" });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const health = (): number | null => {
    const [, ...check] = image.healthCheck.map((one) => one.replace("127.0.0.1:4010", `127.0.0.1:${port}`));
    return spawnSync(process.execPath, check, options).status;
  };
  expect(health()).toBe(0);
  child.kill("SIGTERM");
  expect([await ended, health()]).toEqual([0, 1]);
});

it("asks in the image's health check whether the store is there, and lets the balancer wait for that", () => {
  expect(image.healthCheck.join(" ")).toContain("/_mock/health");
  const { services } = parse(readFileSync(join(ROOT, "compose.yaml"), "utf8")) as {
    services: Record<string, Service>;
  };
  // The image's own check holds, and whoever stands in front waits until it passes.
  expect(services["mock"]).not.toHaveProperty("healthcheck");
  expect(services["balancer"]?.depends_on?.["mock"]).toEqual({ condition: "service_healthy" });
});

interface Service {
  readonly read_only?: boolean;
  readonly deploy?: { readonly replicas: number };
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

it("composes two replicas, read-only, over one store behind a balancer", () => {
  const { services } = parse(readFileSync(join(ROOT, "compose.yaml"), "utf8")) as {
    services: Record<string, Service>;
  };
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
