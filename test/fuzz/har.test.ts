import { Readable } from "node:stream";
import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { GROUP_NAMES } from "../../src/groups/names.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Contract } from "../../src/model.ts";
import { createAddressBook } from "../../src/traffic/address.ts";
import { readHar } from "../../src/traffic/har/read-har.ts";
import { createTrafficJudge } from "../../src/traffic/judge/judge-traffic.ts";
import { createRecorder } from "../../src/traffic/record.ts";
import type { Recorded } from "../../src/traffic/recordings/format.ts";
import { replayOf } from "../../src/traffic/replay.ts";
import { systemClock } from "../../src/verify/clock.ts";
import { chooseOperations } from "../../src/verify/choose-operations.ts";
import { dayEntries, goodEntries, harText } from "../support/har.ts";
import { expectProperty } from "../support/property.ts";
import { partsOf, withPart } from "../support/whole-body.ts";

/** Archives with harm done to them are judged, recorded and replayed as far as they can be read, or refused as a KitError. */

let contract: Contract;
let entries: readonly unknown[] = [];
beforeAll(async () => {
  ({ contract } = await chooseOperations(GROUP_NAMES, []));
  entries = [...(await goodEntries()), ...(await dayEntries("documented"))];
});

const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, "", 0, -1, 1e300, true, [], {}, [null], [{}], "\ud800", "{", "<a>", "%E0%A4%A"),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary" }),
);
const harm = fc.array(fc.tuple(fc.nat(), wrong), { maxLength: 4 });
const cut = fc.option(fc.tuple(fc.nat(), fc.nat(3), fc.string({ unit: "binary", maxLength: 2 })), { freq: 4 });

async function expectHandled(text: string): Promise<void> {
  const { isOurs } = createAddressBook(contract);
  const options = { tool: "so-mock check", contract, clock: systemClock, operations: undefined, checks: [] };
  const judge = createTrafficJudge({ ...options, strict: true });
  const recorded: Recorded[] = [];
  const recorder = createRecorder({
    contract,
    writer: {
      add: (each) => Promise.resolve(`${recorded.push(each)}.json`),
      async revise(change) {
        for (const [at, each] of recorded.entries()) recorded[at] = await change(each);
      },
      end: () => Promise.resolve(),
    },
    seed: 1,
    mapIds: true,
  });
  try {
    for await (const exchange of readHar(Readable.from([Buffer.from(text)]), "harmed.har", isOurs)) {
      judge.add(exchange);
      await recorder.add(exchange);
    }
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
  }
  await recorder.end();
  const { findings } = judge.report("harmed.har");
  expect(findings.filter(({ check }) => check === "runner-fault")).toEqual([]);

  const faults: unknown[] = [];
  const replay = replayOf(recorded, contract);
  const mock = createMock({
    replay,
    groups: lazyGroups(),
    credentials: "optional",
    onError: (error) => faults.push(error),
  });
  for (const { request } of recorded) {
    const { method, path, headers, body } = request;
    const sent = body && "json" in body ? JSON.stringify(body.json) : body && "text" in body ? body.text : undefined;
    let asked: Request;
    try {
      asked = new Request(`http://127.0.0.1${path}`, { method, headers, ...(sent !== undefined && { body: sent }) });
    } catch {
      // Nothing that fetch would send.
      continue;
    }
    await (await mock.fetch(asked)).text();
    expect(faults).toEqual([]);
  }
}

it("takes archives that were damaged", async () => {
  const property = fc.asyncProperty(
    fc.nat(),
    fc.integer({ min: 1, max: 6 }),
    harm,
    cut,
    (from, many, wrongs, damage) => {
      const start = from % entries.length;
      const given: unknown = entries.slice(start, start + many);
      const bad = wrongs.reduce<unknown>((value, [nth, by]) => {
        const parts = partsOf(value);
        return withPart(value, parts[nth % parts.length] ?? [], by);
      }, given);
      const whole = harText(Array.isArray(bad) ? bad : [bad]);
      if (!damage) return expectHandled(whole);
      const [at, length, put] = damage;
      const place = at % whole.length;
      return expectHandled(whole.slice(0, place) + put + whole.slice(place + length));
    },
  );
  await expectProperty(property, 100);
});
