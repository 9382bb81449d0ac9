import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOOK, receiving } from "../../support/receiving.ts";
import { expectProperty } from "../../support/property.ts";

/** Facts 3.6, whatever the receiver answers and however the clock is moved. */

const STEPS = fc.array(fc.record({ events: fc.nat(2), ms: fc.constantFrom(250, 1000, 2500, 60_000) }), {
  minLength: 1,
  maxLength: 25,
});

describe("the waits between attempts", () => {
  it("3.6 are one and four seconds, however long an event has waited for others", async () => {
    const made = receiving();
    await made.ask("POST /Webhook", { ...HOOK, Events: ["a.b"] });
    made.answer = () => new Response(null, { status: 500 });
    const seconds: (readonly [unknown, number, string | null])[] = [];
    await made.ask("POST /Webhook/a.b/1", {});
    await made.ask("POST /Webhook/a.b/2", {});
    for (let second = 0; second < 30; second++) {
      await made.settle();
      for (const { json, headers } of made.calls.splice(0))
        seconds.push([json["PrimaryKey"], second, headers.get("x-superoffice-retry")]);
      made.mock.clock.advance("1s");
    }
    expect(seconds).toEqual(
      [0, 1, 5, 5, 6, 10, 10, 11, 15].map((second, at) => [[1, 2, 1][Math.floor(at / 3)], second, String(at % 3)]),
    );
  });

  it("3.6 hold for each cycle", () =>
    expectProperty(
      fc.asyncProperty(STEPS, fc.infiniteStream(fc.boolean()), async (steps, answers) => {
        const made = receiving();
        await made.ask("POST /Webhook", { ...HOOK, Events: ["a.b"] });
        made.answer = () => new Response(null, { status: answers.next().value ? 200 : 500 });
        const attempts = new Map<string, number[]>();
        let now = 0;
        let least = 0;
        for (const { events, ms } of steps) {
          for (let nth = 0; nth < events; nth++) await made.ask("POST /Webhook/a.b/1", {});
          for (let left = ms; left > 0; left -= 250) {
            await made.settle();
            for (const { headers } of made.calls.splice(0)) {
              const id = headers.get("x-superoffice-eventid") ?? "";
              attempts.set(id, [...(attempts.get(id) ?? []), now]);
              expect(headers.get("x-superoffice-retry")).toBe(String((attempts.get(id)?.length ?? 0) - 1));
              expect(now).toBeGreaterThanOrEqual(least);
              least = now;
            }
            made.mock.clock.advance(250);
            now += 250;
          }
        }
        for (const [first = 0, second = first + 1000, third = second + 4000, ...more] of attempts.values()) {
          expect([second - first, third - second, more]).toEqual([1000, 4000, []]);
        }
      }),
      100,
    ));
});
