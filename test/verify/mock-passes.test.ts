import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mode } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";

describe.each(["documented", "observed"] as const)("the mock in the %s dialect", (dialect) => {
  test.each(["read", "write", "sandbox"] as const)("passes in mode %s", async (mode: Mode) => {
    const mock = createMock({ dialect });
    const target = { baseUrl: "http://mock.test", fetch: (request: Request) => mock.fetch(request) };
    const report = await verify(target, { mode, auth: ["Basic dGplMDpUamUw", "Bearer token-1", "SoTicket ticket-1"] });
    expect(report.findings).toEqual([]);
    expect(report.summary.failed).toBe(0);
    expect(report.summary.passed).toBeGreaterThan(20);
    expect(mode !== "sandbox" || report.summary.skipped === 0).toBe(true);
  });
});
