import { describe, expect, test } from "vitest";
import { verify } from "../../src/verify/run.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";
import { expectNoAlarm, WAYS } from "./reference-ways.ts";
import { sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** Mode write, a part of sandbox among others' work, has its own file: reference.slow.test.ts. */
describe.each(sample(Object.entries(WAYS), 1))("a right server: %s", (_way, options) => {
  test.each(["read", "sandbox"] as const)("raises no alarm in mode %s", (mode) => expectNoAlarm(options, mode));
});

test("other people who work at the same time raise no alarm in mode write", async () => {
  const { fetch } = createReference({ arrivesEvery: 3, sessions: 2 });
  const report = await verify(
    { baseUrl: "http://reference.test", fetch },
    { mode: "write", auth: [REFERENCE_AUTH] },
    skippingClock(),
  );
  expect(report.findings).toEqual([]);
});

itInTestAll("what is open is reported as observed", async () => {
  const { fetch } = createReference({ unsetDate: "null", unknownId: "null", emptyQueue: "404" });
  const report = await verify(
    { baseUrl: "http://reference.test", fetch },
    { mode: "sandbox", auth: [REFERENCE_AUTH] },
    skippingClock(),
  );
  const messages = report.observations.map(({ message }) => message);
  expect(messages).toContain("WhenEnded is null.");
  expect(messages).toContain("Answers an empty queue with 404.");
  expect(messages).toContain("Answers an id that does not exist with 200.");
});
