import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { cli } from "../support/cli.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(createMock({ release: "10.2", groups: lazyGroups() }), { port: 0 });
});
afterAll(() => server.close(0));

const env = { SO_MOCK_AUTH: "Basic dGplMDpUamUw" };

describe("verify --release", () => {
  it("auto asks GET /api, and a right server of that release has no finding", async () => {
    const { code, stderr } = await cli(["verify", server.url, "--release", "auto", "--check", "answer-schema"], {
      env,
    });
    expect(stderr).toContain("so-mock verify: the server is release 10.2.9.0\n");
    expect(code).toBe(0);
  });

  it("auto is part of the plan and of the count of requests, as --wait is", async () => {
    const paths: string[] = [];
    const seen = createMock({ release: "10.2", groups: lazyGroups(), onRequest: ({ path }) => paths.push(path) });
    const counted = await startServer(seen, { port: 0 });
    const { stdout, stderr } = await cli(["verify", counted.url, "--release", "auto", "--wait", "5"], { env });
    await counted.close(0);
    expect(paths.slice(0, 2)).toEqual(["/", "/api"]);
    expect(stdout).toContain(` ${paths.length} requests, at most `);
    expect(Math.abs(Number(/about (\d+) requests/.exec(stderr)?.[1]) - paths.length)).toBeLessThan(4);
  });

  it("auto says so where the server names none", async () => {
    const plain = await startServer(createMock(), { port: 0 });
    const { code, stderr } = await cli(["verify", plain.url, "--release", "auto", "--check", "answer-schema"], { env });
    await plain.close(0);
    expect(stderr).toMatch(/\/api names no release \(nothing\), so that any is taken; --release names one/);
    expect(code).toBe(0);
  });

  it("finds what a later release would have", async () => {
    const args = ["verify", server.url, "--release", "12.4", "--check", "answer-schema", "--format", "json"];
    const { code, stdout } = await cli(args, { env });
    expect(stdout).toContain("Person.PersonNumber is missing");
    expect(code).toBe(1);
  });

  it.each([
    [["verify", "--self", "--release", "9"], '`release` is "9" (use one of 10.2, 11.13, 12.4, any, auto)'],
    [["serve", "--release", "9"], "Allowed choices are 10.2, 11.13, 12.4."],
  ])("%j names the releases that there are", async (args, expected) => {
    const { code, stderr } = await cli(args);
    expect(stderr).toContain(expected);
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
  });
});
