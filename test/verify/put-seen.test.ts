import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { verify } from "../../src/verify/run.ts";
import { AUTH } from "../support/groups.ts";
import { skippingClock } from "../support/skipping-clock.ts";

describe("mode write", () => {
  it.each(["replace", "merge"] as const)("says that it saw PUT %s, and takes it for no fault", async (put) => {
    const mock = createMock({ put });
    const target = { baseUrl: "https://crm.example", fetch: (request: Request) => mock.fetch(request) };
    const report = await verify(
      target,
      {
        auth: [AUTH.Authorization],
        mode: "write",
        operations: ["PutChatSessionEntity"],
      },
      skippingClock(),
    );
    const seen = report.observations.map(({ message }) => message).filter((message) => message.startsWith("PUT "));
    expect(seen).toEqual([
      expect.stringMatching(put === "replace" ? /^PUT replaces: CustomerEmail/ : /^PUT merges: CustomerEmail/),
    ]);
    expect(report.findings).toEqual([]);
  });
});
