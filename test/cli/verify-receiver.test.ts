import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli } from "../support/cli.ts";
import { leaksIn, PLANTED } from "../support/planted.ts";
import { everything } from "../support/sample.ts";
import { receiver, SECRET } from "../verify/receiver/wrong.ts";

/** `so-mock verify-receiver` over a port: exit codes, reports, baseline. */

const folder = mkdtempSync(join(tmpdir(), "so-mock-receiver-"));
let good = receiver();
const bad = receiver({ isKnown: () => false });
const listener = getRequestListener(async (request) => {
  const { pathname } = new URL(request.url);
  if (pathname === "/says-all") {
    const headers = { "x-auth": PLANTED, "x-said": btoa(PLANTED) };
    const text = `{"token":["${PLANTED}"],"got":"${PLANTED}"}`;
    return new Response(text, { status: 401, statusText: `No ${PLANTED}`, headers });
  }
  if (pathname === "/effects") return Response.json({ count: bad.effects() });
  return (pathname === "/bad" ? bad : good).fetch(request);
});
const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]): ReturnType<typeof cli> => cli(["verify-receiver", ...args]);

describe("the exit codes of so-mock verify-receiver", () => {
  it("0: a right receiver; what is not judged is said and does not count", async () => {
    good = receiver();
    const { code, stdout } = await run(`${base}/hook`, "--secret", SECRET);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "not judged: duplicate, whether it had an effect is not known: give an --effect-url that answers a number",
    );
  });

  it("1: a wrong one, with a report in any format; 0 once the baseline knows it", async () => {
    const baseline = join(folder, "baseline.yaml");
    const report = join(folder, "report.json");
    const chosen = ["--effect-url", `${base}/effects`, "--check", "redelivery", "--secret", SECRET];
    const first = await run(`${base}/bad`, ...chosen, "--report", `json=${report}`);
    expect([first.code, first.stdout]).toEqual([
      1,
      expect.stringContaining("An event that is sent again has 3 effects."),
    ]);
    expect(readFileSync(report, "utf8")).toContain('"check": "redelivery"');
    expect(first.stdout + readFileSync(report, "utf8")).not.toContain(SECRET);
    // Each run waits for what is sent again.
    if (!everything) return;
    await run(`${base}/bad`, ...chosen, "--baseline", baseline, "--update-baseline");
    expect((await run(`${base}/bad`, ...chosen, "--baseline", baseline)).code).toBe(0);
  });

  it("and what it says back of the secret, in any form, is in no report", async () => {
    const files = ["json", "html", "junit"].map((format) => [format, join(folder, `said.${format}`)] as const);
    const reports = files.flatMap(([format, file]) => ["--report", `${format}=${file}`]);
    const { code, stdout, stderr } = await run(
      `${base}/says-all`,
      "--secret",
      PLANTED,
      "--check",
      "signature-right",
      ...reports,
    );
    expect([code, stderr, stdout]).toEqual([1, "", expect.stringContaining("401")]);
    const written = files.map(([format, file]) => [format, readFileSync(file, "utf8")]);
    expect(leaksIn({ stdout, stderr, ...Object.fromEntries(written) })).toEqual([]);
  });

  it("3: nobody answers", async () => {
    const { code, stdout, stderr } = await run("http://127.0.0.1:1/hook", "--secret", SECRET);
    expect([code, stdout + stderr]).toEqual([3, expect.stringContaining("Nothing answers at 127.0.0.1:1")]);
  });

  it.each([
    [["http://127.0.0.1:1/hook"], "--secret"],
    [["nowhere", "--secret", "s"], '"nowhere" is not an address'],
    [["http://127.0.0.1:1/", "--secret", "s", "--effect-url", "x"], "--effect-url"],
    [["http://127.0.0.1:1/", "--secret", "s", "--associate", "x"], "--associate"],
    [["http://127.0.0.1:1/", "--secret", "s", "--check", "bursts"], "burst"],
  ])("2: %j", async (args, message) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toContain(message);
  });
});
