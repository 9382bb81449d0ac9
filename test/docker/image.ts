import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../../src/cli/serve/workers.ts";
import type { BuiltImage } from "../../scripts/docker-steps.ts";
import { noRedis, startRedis } from "../support/redis.ts";
import { describeUnless, noPosix } from "../support/unless.ts";
import { everything } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** Starts what the image starts, on another port and for this machine alone. It may write nothing but below `data`. */
async function startImage(image: BuiltImage, ...more: readonly string[]): Promise<Container> {
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

/** What the Dockerfile builds, in whatever way its RUN steps were carried out. */
export function testImage(build: () => Promise<BuiltImage>): void {
  describeUnless(noPosix, "the image", () => testBuilt(build));
}

function testBuilt(build: () => Promise<BuiltImage>): void {
  let image: BuiltImage;
  beforeAll(async () => void (image = await build()), 300_000);
  afterAll(() => image?.remove());

  it("asks in its health check whether the store is there", () => {
    expect(image.healthCheck.join(" ")).toContain("/_mock/health");
  });

  it("builds by the Dockerfile's own commands, starts without writing, and passes its health check until it is gone", async () => {
    expect([image.user, image.start.slice(0, 2)]).toEqual(["node", ["node", "dist/bin.js"]]);
    const container = await startImage(image);
    expect(container.health()).toBe(0);
    expect([await container.stop(), container.health()]).toEqual([0, 1]);
  });

  itInTestAll("has a folder for a volume that any user can write into", async () => {
    expect(statSync(join(image.workdir, "data")).mode & 0o7777).toBe(0o1777);
    const container = await startImage(image, "--store", "file:data/mock.db");
    expect(container.health()).toBe(0);
    expect(await container.stop()).toBe(0);
    expect(readdirSync(join(image.workdir, "data"))).toEqual(["mock.db"]);
  });

  const describeStore = everything ? describeUnless : (): void => undefined;
  describeStore(noRedis, "the image with a store", () => {
    it("fails its health check while the store is away", async () => {
      const redis = await startRedis();
      const container = await startImage(image, "--store", redis.url);
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
}
