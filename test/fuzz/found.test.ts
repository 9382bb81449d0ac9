import { describe, expect, it } from "vitest";
import { webhooks } from "../../src/groups/webhooks.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { readReceived } from "../../src/vitest/received.ts";
import { TJE0 } from "../support/agents.ts";

/** What fuzzing has found, as fixed cases. */

describe("what fuzzing has found:", () => {
  it("an event of a webhook that is null is refused", async () => {
    const mock = createMock({ groups: [webhooks] });
    const body = JSON.stringify({ Name: "a", Events: [null], TargetUrl: "http://127.0.0.1/", Type: "webhook" });
    const headers = { ...TJE0, "content-type": "application/json" };
    expect((await mock.fetch("/api/v1/Webhook", { method: "POST", headers, body })).status).toBe(400);
  });

  it.each([[0n], [{ a: 0n }]])("a value that JSON cannot hold is matched as text", async (value) => {
    expect(await readReceived(value)).toMatchObject({ status: 200 });
  });

  it.each([[{ simulate: Object.create(null) }], [{ simulate: [Object.create(null)] }]])(
    "an option that has no text is named",
    (options) => {
      expect(() => createMock(options as never)).toThrow("[simulator-rate]");
    },
  );
});
