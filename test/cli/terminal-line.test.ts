import { describe, expect, it } from "vitest";
import { requestLog } from "../../src/cli/serve/request-log.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";

/** What a terminal of a width shows of the requests that `ask` sends. */
async function shown(columns: number, env: Record<string, string> = { NO_COLOR: "1" }): Promise<string[]> {
  const open = openMock({ inspect: true });
  let said = "";
  const io = { stdout: (text: string) => void (said += text), isTTY: true, columns, env };
  const write = requestLog(
    { log: "pretty", world: undefined, open: () => open },
    io as unknown as Parameters<typeof requestLog>[1],
  );
  await open.mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
  await open.mock.fetch(`/${"x".repeat(300)}`, { headers: TJE0 });
  await open.mock.fetch(PATHS.session(9), jsonInit("PUT", { Rating: "high" }));
  for (const entry of open.mock.requests.list()) write?.(entry);
  await expect.poll(() => said).toContain("this works: curl -X PUT");
  return said.trimEnd().split("\n");
}

describe("the request log on a terminal", () => {
  it("is in columns, with a refusal in three indented lines", async () => {
    const lines = await shown(120);
    const requests = lines.filter((line) => !line.startsWith(" "));
    expect(requests).toHaveLength(3);
    for (const line of requests)
      expect(line).toMatch(/^\d\d:\d\d:\d\d {2}(POST|GET |PUT ) {2,4}\d{3} {2}\S+ +(TJE0|-) +\d+\.\d ms {2}\/\S*$/);
    expect(requests.every((line) => line.length <= 120)).toBe(true);
    expect(new Set(requests.map((line) => line.indexOf(" ms"))).size).toBe(1);
    const details = lines.slice(lines.findIndex((line) => line.includes("PutChatSessionEntity")) + 1);
    expect(details.map((line) => line.trimStart())).toEqual([
      expect.stringContaining("Rating"),
      expect.stringMatching(/^\/Rating must be .* row \d+\]$/),
      expect.stringMatching(/^this works: curl .* \(journal entry 3\)$/),
    ]);
  });

  it("is coloured where the terminal has colours", async () => {
    const lines = await shown(120, { FORCE_COLOR: "1" });
    expect(lines.join("\n")).toContain("\u001b[33m400");
    expect(lines.join("\n")).toContain("\u001b[32m200");
  });
});
