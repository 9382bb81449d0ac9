import { expect, it } from "vitest";
import { within } from "../../src/store/redis/connect.ts";

/** Keeps this process from doing anything else. */
function beBusy(ms: number): void {
  const untilMs = performance.now() + ms;
  while (performance.now() < untilMs);
}

it("takes an answer that arrived while this process was busy", async () => {
  const answer = within(8, new Promise((resolve) => setImmediate(resolve, "answered")));
  beBusy(40);
  expect(await answer).toBe("answered");
});

it("ends once the server has been silent", async () => {
  await expect(within(8, new Promise(() => {}))).rejects.toThrow("does not answer");
});

it("passes on how a command failed, and forgets one that fails later", async () => {
  await expect(within(60_000, Promise.reject(new Error("READONLY")))).rejects.toThrow("READONLY");
  const failing = Promise.withResolvers<never>();
  await expect(within(1, failing.promise)).rejects.toThrow("does not answer");
  failing.reject(new Error("later"));
});
