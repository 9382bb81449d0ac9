import * as fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { deviations } from "../../src/deviations.ts";
import { sessions as group } from "../../src/groups/sessions.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import type { FaultOptions } from "../../src/mock/faults/options.ts";
import { openFileStore } from "../../src/store/file/file-store.ts";
import { PARTNER, PATHS, TICKET, TJE0 } from "../support/agents.ts";
import { expectProperty } from "../support/property.ts";
import { openPersisted } from "./persisted-world.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-same-"));
const store = openFileStore(join(folder, "mock.db"), () => 0, { idleMs: 600_000, timeoutMs: 2000 });
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const id = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 14 }) },
  { weight: 1, arbitrary: fc.constant("x") },
);
const caller = fc.constantFrom(TJE0, TJE0, TICKET, PARTNER, {});
const prefer = fc.constantFrom(
  {},
  {},
  {},
  { prefer: "code=404" },
  { prefer: "fault=none" },
  { prefer: "example=documented" },
);
const path = fc.oneof(
  fc.constantFrom(
    ["POST", PATHS.pickUp],
    ["POST", `${PATHS.pickUp}?$select=Status`],
    ["POST", PATHS.list],
    ["POST", PATHS.save],
  ),
  id.map((one) => ["POST", PATHS.reset(one)]),
  id.map((one) => ["PUT", PATHS.session(one)]),
  id.map((one) => ["PATCH", PATHS.session(one)]),
  id.map((one) => ["GET", `${PATHS.session(one)}/Messages`]),
  id.map((one) => ["DELETE", PATHS.session(one)]),
);
const body = fc.constantFrom(
  '{"CustomerName":"Ada"}',
  '{"ChatSessionId":7,"Status":"InQueue"}',
  '{"ChatSessionId":0,"TopicId":7}',
  '{"Rank":"first"}',
  '[{"op":"replace","path":"/Status","value":"Closed"}]',
  "{",
  "",
);
const request = fc.record({ kind: fc.constant("request" as const), path, caller, prefer, body });
const fault = fc.record({
  kind: fc.constant("fault" as const),
  operation: fc.constantFrom("*", "PickUpFirstChatSession", "PutChatSessionEntity"),
  options: fc.constantFrom<FaultOptions>(
    { status: "throttled", times: 1 },
    { status: "network", times: 2 },
    { status: "truncated", share: 0.3 },
    { status: "deviation-status-204", times: 1 },
    { status: "deviation-select-keeps-status", times: 3 },
    { delay: 1, times: 1 },
  ),
});
const acts = fc.array(fc.oneof({ weight: 5, arbitrary: request }, { weight: 1, arbitrary: fault }), { maxLength: 20 });

type ValueOf<A> = A extends fc.Arbitrary<infer Value> ? Value : never;
type Act = ValueOf<typeof request> | ValueOf<typeof fault>;

/** What one act comes to, as far as a client can see. */
async function outcome({ mock, transaction }: OpenMock, act: Act): Promise<unknown> {
  if (act.kind === "fault") {
    const order = (): void => mock.fail(act.operation, act.options);
    await (transaction ? transaction(order) : order());
    return undefined;
  }
  const [method = "", address = ""] = act.path;
  const hasBody = method === "PUT" || method === "PATCH" || address === PATHS.save;
  const headers = { ...act.caller, ...act.prefer, ...(hasBody && { "content-type": "application/json" }) };
  try {
    const response = await mock.fetch(address, { method, headers, ...(hasBody && { body: act.body }) });
    return [response.status, response.statusText, [...response.headers], await response.text()];
  } catch (error) {
    return String(error);
  }
}

let worlds = 0;

it("answers in a kept world as in memory, byte for byte, whatever is asked and goes wrong", async () => {
  await expectProperty(
    fc.asyncProperty(acts, async (all) => {
      const options = { groups: [group], faults: deviations };
      const [plain, kept] = [openMock(options), openPersisted(store.log(`w${++worlds}`), options)];
      for (const act of all) expect(await outcome(kept, act)).toEqual(await outcome(plain, act));
      // Both say the same of every request but how long it took.
      const logged = ({ mock }: OpenMock): object[] => mock.requests.list().map((one) => ({ ...one, durationMs: 0 }));
      expect(logged(kept)).toEqual(logged(plain));
      expect(kept.faults.capture()).toEqual(plain.faults.capture());
      expect([...kept.world().store.list()]).toEqual([...plain.world().store.list()]);
    }),
    150,
  );
});
