import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { verify } from "../../src/verify/run.ts";
import { sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const modes = [
  ["documented", "sandbox"],
  ["observed", "sandbox"],
  ["observed", "write"],
  ["documented", "write"],
  ["documented", "read"],
  ["observed", "read"],
] as const;

describe("the mock", () => {
  test.each(sample(modes, 1))("passes in the %s dialect in mode %s", async (dialect, mode) => {
    const mock = createMock({ dialect });
    const target = { baseUrl: "http://mock.test", fetch: (request: Request) => mock.fetch(request) };
    const report = await verify(
      target,
      { mode, auth: ["Basic dGplMDpUamUw", "Bearer token-1", "SoTicket ticket-1"] },
      skippingClock(),
    );
    expect(report.findings).toEqual([]);
    expect(report.summary.failed).toBe(0);
    expect(report.summary.passed).toBeGreaterThan(20);
    expect(mode !== "sandbox" || report.summary.skipped === 0).toBe(true);
  });
});
