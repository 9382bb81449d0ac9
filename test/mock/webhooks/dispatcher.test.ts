import { afterEach, describe, expect, it, vi } from "vitest";
import { createDispatcher } from "../../../src/mock/webhooks/dispatcher.ts";
import type { WebhookStore } from "../../../src/mock/webhooks/webhook-store-model.ts";
import type { World } from "../../../src/mock/world/world.ts";

/** How often the store is asked for what is due. */

afterEach(() => vi.useRealTimers());

async function claimsWithin(ms: number, { inMs, speed = 1 }: { inMs: number; speed?: number }): Promise<number> {
  vi.useFakeTimers({ now: 0 });
  const nowMs = (): number => Date.now() * speed;
  let claims = 0;
  const claim: WebhookStore["claim"] = () => {
    claims++;
    return [];
  };
  const dispatcher = createDispatcher({
    world: () => ({ clock: { nowMs, now: () => "", frozen: false, speed } }) as unknown as World,
    store: () => ({ claim, nextDueMs: () => (claims > 1 && inMs > 0 ? undefined : inMs) }) as unknown as WebhookStore,
    transaction: (act) => Promise.resolve(act()),
    caller: { send: () => Promise.resolve(new Response()), timeoutMs: 1000 },
    host: "here",
    onError: (error) => expect.unreachable(String(error)),
    onCalled: () => {},
  });
  dispatcher.pump();
  await vi.advanceTimersByTimeAsync(ms);
  dispatcher.stop();
  return claims;
}

describe("the store", () => {
  it("is asked once a second for what a call that is under way holds up", async () => {
    expect(await claimsWithin(3500, { inMs: -60_000 })).toBe(4);
  });

  it.each([1, 60])("is asked when the next attempt is due, on a clock of %d times the speed", async (speed) => {
    expect(await claimsWithin(900 / speed - 1, { inMs: 900, speed })).toBe(1);
    expect(await claimsWithin(900 / speed + 1, { inMs: 900, speed })).toBe(2);
  });
});
