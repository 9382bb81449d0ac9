import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { freePort } from "../../src/cli/serve/workers.ts";
import { buildByDockerfile, type BuiltImage } from "../../scripts/docker-steps.ts";
import { noRedis, startRedis } from "../support/redis.ts";
import { ROOT } from "../support/root.ts";
import { describeUnless } from "../support/unless.ts";

let image: BuiltImage;
beforeAll(() => void (image = buildByDockerfile()), 300_000);
afterAll(() => image?.remove());

/** Starts what the image starts, on another port and for this machine alone. It may write nothing but below `data`. */
async function startImage(...more: readonly string[]): Promise<Container> {
  const port = String(await freePort("127.0.0.1"));
  const [, ...args] = image.start;
  const options = { cwd: image.workdir, env: { ...process.env, ...image.env } };
  const own = args.map((one) => (one === "0.0.0.0" ? "127.0.0.1" : one));
  const readOnly = ["--permission", "--allow-fs-read=*", `--allow-fs-write=${join(image.workdir, "data")}`];
  const flags = [...readOnly, ...own, "--port", port, "--log", "json", ...more];
  const child = spawn(process.execPath, flags, { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await Promise.race([new Promise((resolve) => child.stdout.once("data", resolve)), ended]);
  return {
    health: () => {
      const [, ...check] = image.healthCheck.map((one) => one.replace("127.0.0.1:4010", `127.0.0.1:${port}`));
      return spawnSync(process.execPath, check, options).status;
    },
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

interface Container {
  /** The exit code of the image's health check. */
  health(): number | null;
  stop(): Promise<number | null>;
}

it("builds by the Dockerfile's own commands, starts without writing, and passes its health check until it is gone", async () => {
  expect([image.user, image.start.slice(0, 2)]).toEqual(["node", ["node", "dist/bin.js"]]);
  const container = await startImage();
  expect(container.health()).toBe(0);
  expect([await container.stop(), container.health()]).toEqual([0, 1]);
});

it("has a folder for a volume that whoever it runs as can write into", async () => {
  expect(statSync(join(image.workdir, "data")).mode & 0o7777).toBe(0o1777);
  const container = await startImage("--store", "file:data/mock.db");
  expect(container.health()).toBe(0);
  expect(await container.stop()).toBe(0);
  expect(readdirSync(join(image.workdir, "data"))).toEqual(["mock.db"]);
});

describeUnless(noRedis, "the image with a store", () => {
  it("fails its health check while the store is away", async () => {
    const redis = await startRedis();
    const container = await startImage("--store", redis.url);
    try {
      expect(container.health()).toBe(0);
      await redis.kill("SIGKILL");
      expect(container.health()).toBe(1);
      await redis.start();
      while (container.health() !== 0) await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      expect(await container.stop()).toBe(0);
      await redis.close();
    }
  });
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
