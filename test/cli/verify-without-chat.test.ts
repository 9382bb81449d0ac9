import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { loadSpecs } from "../../src/cli/shared/load-specs.ts";
import { chooseServed } from "../../src/cli/shared/served-groups.ts";
import { verifyTarget } from "../../src/cli/verify/self-target.ts";
import { contract } from "../../src/contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { rehearsalClock } from "../../src/verify/clock.ts";
import { cli } from "../support/cli.ts";
import { importTexts } from "../support/importing.ts";
import { readText } from "../support/root.ts";

it("a server with the imported operations alone is told from none, with the flags that judge it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "so-mock-alone-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const harbour = readText("test/import/kinds/harbour.json");
  writeFileSync(join(folder, "harbour.json"), harbour);
  expect((await cli(["import", join(folder, "harbour.json"), "--out", join(folder, "out")])).code).toBe(0);
  const tables = await loadSpecs({ spec: [join(folder, "out")], fixtures: "" });
  const alone = createMock({ contract: importTexts({ "harbour.json": harbour }).contract });
  const run = (fetch: (request: Request) => Promise<Response>, groups: readonly string[] = []) =>
    verifyTarget(
      { baseUrl: "http://harbour.test", fetch },
      {
        auth: ["Basic dGplMDpUamUw"],
        seed: 1,
        checks: ["status-documented"],
        operations: groups.flatMap((name) => tables.groups[name] ?? []),
      },
      tables,
    );
  const both = createMock((await chooseServed({}, contract, tables)).options);
  const clock = rehearsalClock();
  const times: number[] = [];
  const fetch = (request: Request): Promise<Response> => (times.push(clock.now()), both.fetch(request));
  const options = { auth: ["Basic dGplMDpUamUw"], seed: 1, rate: 10, checks: ["status-documented"] };
  await verifyTarget({ baseUrl: "http://harbour.test", fetch }, options, tables, undefined, clock);
  const within = (from: number): number => times.filter((time) => time >= from && time < from + 1000).length;
  expect(Math.max(...times.map(within))).toBeLessThanOrEqual(10);

  const { failure, results } = await run((request) => alone.fetch(request));
  expect(failure?.message).toMatch(/^Chat is not at this address, but .* Judge them alone: (?:--group [\w/]+ ?)+\.$/);
  expect(results.some(({ status }) => status === "passed")).toBe(true);
  const named = [...(failure?.message ?? "").matchAll(/--group ([\w/]+)/g)].map(([, name = ""]) => name);
  expect((await run((request) => alone.fetch(request), named)).failure).toBeUndefined();
  const nowhere = await run(async () => new Response("nothing", { status: 404 }));
  expect(nowhere.failure?.message).toMatch(/^The API is not at this address/);
});
