import { describe, expect, test } from "vitest";
import { contract } from "../../src/contract.ts";
import type { CallSpec } from "../../src/verify/call.ts";
import type { QueueView } from "../../src/verify/queue-view.ts";
import { operationOf, type Role } from "../../src/operation-roles.ts";
import { verify } from "../../src/verify/run.ts";
import { permit, type WriteScope } from "../../src/verify/write-gate.ts";
import { isWrite, record } from "../support/recorder.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";
import type { Stored } from "../support/reference-world.ts";
import { sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const target = (fetch: (request: Request) => Promise<Response>): { baseUrl: string; fetch: typeof fetch } => ({
  baseUrl: "http://reference.test",
  fetch,
});
const auth = [REFERENCE_AUTH, "Bearer abc"];

describe("mode read", () => {
  test("sends nothing but the list, whatever the server answers", async () => {
    const good = record(createReference().fetch);
    const bad = record(() => Promise.resolve(new Response("boom", { status: 500 })));
    for (const { fetch, requests } of [good, bad]) {
      await verify(target(fetch), { auth });
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter(isWrite)).toEqual([]);
    }
  });
});

describe("mode write", () => {
  const copy = (sessions: readonly Stored[]): string => JSON.stringify(sessions);

  test.each(sample([2, 6, 0], 1))("leaves %i foreign sessions as they were", async (sessions) => {
    const { fetch, world } = createReference({ sessions });
    const ids = new Set(world.all().map(({ ChatSessionId }) => ChatSessionId));
    const before = copy(world.all());
    await verify(target(fetch), { auth, mode: "write" }, skippingClock());
    expect(copy(world.all().filter(({ ChatSessionId }) => ids.has(ChatSessionId)))).toBe(before);
  });

  test("closes everything that it has created", async () => {
    const { fetch, world } = createReference({ sessions: 1 });
    const report = await verify(target(fetch), { auth, mode: "write" }, skippingClock());
    const created = world.all().slice(1);
    expect(created.length).toBeGreaterThan(5);
    expect(new Set(created.map(({ Status }) => Status))).toEqual(new Set(["Closed", "ClosedFromQueue"]));
    expect(report.writes.length).toBeGreaterThan(50);
    expect(report.writes.every(({ exchange }) => report.exchanges.some(({ id }) => id === exchange))).toBe(true);
  });

  test("does not pick up while another user's session waits, and says why", async () => {
    const { fetch, requests } = record(createReference({ sessions: 6 }).fetch);
    const report = await verify(target(fetch), { auth, mode: "write" }, skippingClock());
    expect(requests.filter(({ path }) => path.endsWith("PickUpFirstChatSession"))).toEqual([]);
    const skipped = report.results.find(({ check }) => check === "claim-oldest");
    expect(skipped).toMatchObject({
      status: "skipped",
      reason: expect.stringContaining("3 sessions that wait are not") as string,
    });
  });

  test("gives back at once a session that came in between", async () => {
    const reference = createReference({ sessions: 1 });
    const { fetch, requests } = record((request) => {
      if (request.url.endsWith("PickUpFirstChatSession") && !reference.world.all().some(({ foreign }) => foreign)) {
        reference.world.arrive();
        // The oldest of all: the next pick-up must hit it.
        const last = reference.world.all().at(-1);
        if (last) Object.assign(last, { foreign: true, WhenRequested: { at: 0, text: "1970-01-01T00:00:00Z" } });
      }
      return reference.fetch(request);
    });
    const report = await verify(target(fetch), { auth, mode: "write" }, skippingClock());
    const foreign = reference.world.all().find(({ foreign }) => foreign);
    expect(foreign).toMatchObject({ Status: "InQueue", User: null });
    const id = JSON.stringify(foreign?.["ChatSessionId"]);
    const at = requests.findIndex(({ path }) => path.endsWith(`/${id}/Reset`));
    expect(requests[at - 1]?.path).toMatch(/PickUpFirstChatSession$/);
    expect(report.writes.map(({ purpose }) => purpose)).toContain(
      `give back session ${id}, which came in between and is not of this run`,
    );
  });

  test("an id that is in use is not the run's own, even when Save answers it", async () => {
    const reference = createReference({ sessions: 2 });
    const before = copy(reference.world.all());
    const { fetch, requests } = record(async (request) => {
      if (!request.url.endsWith("SaveChatSessionEntity")) return reference.fetch(request);
      return Response.json({ ...(reference.world.all()[0] as object), ChatSessionId: 41, WhenRequested: null });
    });
    await verify(target(fetch), { auth, mode: "write" }, skippingClock());
    expect(copy(reference.world.all())).toBe(before);
    expect(requests.filter(({ path }) => /ChatSession\/4[12]/.test(path))).toEqual([]);
  });
});

describe("the gate", () => {
  const spec = (role: Role, more: Partial<CallSpec> = {}): CallSpec => ({
    operation: operationOf(contract, role),
    purpose: "",
    expect: "answer",
    ...more,
  });
  /** The list, with session 7 of the run's own. */
  const waits = (statuses: Readonly<Record<number, unknown>>, more: readonly unknown[] = []): QueueView => ({
    items: [...Object.entries(statuses).map(([id, Status]) => ({ ChatSessionId: Number(id), Status })), ...more],
    isOwn: ({ ChatSessionId }) => ChatSessionId === 7,
    pending: 0,
    objection: undefined,
  });
  const scope: WriteScope = {
    mode: "write",
    contract,
    own: () => new Set([7]),
    absent: new Set([999]),
    queue: waits({ 7: "InQueue" }),
    returning: new Set([47]),
    noCreation: undefined,
  };
  const allowed = (call: CallSpec, changes: Partial<WriteScope> = {}): boolean =>
    permit(call, { ...scope, ...changes }).allowed;

  test.each<[string, CallSpec, boolean]>([
    ["the list", spec("list"), true],
    ["PUT of an own session", spec("update", { id: 7 }), true],
    ["PUT of another", spec("update", { id: 8 }), false],
    ["PUT of an id that does not exist", spec("update", { id: 999 }), true],
    ["PUT without an id", spec("update"), false],
    ["Reset of an own session", spec("release", { id: 7 }), true],
    ["Reset of another", spec("release", { id: 8 }), false],
    ["Save with 0", spec("save", { entity: { ChatSessionId: 0 } }), true],
    ["Save of an own session", spec("save", { entity: { ChatSessionId: 7 } }), true],
    ["Save of another", spec("save", { id: 7, entity: { ChatSessionId: 8 } }), false],
    ["Save without an id", spec("save", { entity: {} }), false],
    ["Save of raw bytes", spec("save", { raw: { body: "", contentType: "" } }), false],
    ["pick-up when the own waits", spec("claim"), true],
  ])("mode write: %s", (_what, call, expected) => {
    expect(allowed(call)).toBe(expected);
  });

  test.each<[string, QueueView | undefined]>([
    ["it is not known who waits", undefined],
    ["the queue is empty", waits({ 7: "UserLast", 8: "Closed" })],
    ["another session waits too", waits({ 7: "InQueue", 8: "InQueue" })],
    ["a Status is in other letters", waits({ 7: "InQueue", 8: "inqueue" })],
    ["a Status is a number", waits({ 7: "InQueue", 8: 4 })],
    ["a Status is null", waits({ 7: "InQueue", 8: null })],
    ["a Status is localised", waits({ 7: "InQueue", 8: "I kø" })],
    ["a Status is missing", waits({ 7: "InQueue" }, [{ ChatSessionId: 8 }])],
    ["a session has no id", waits({ 7: "InQueue" }, [{ Status: "Closed" }])],
    ["keys are in camel case", waits({ 7: "InQueue" }, [{ chatSessionId: 8, status: "InQueue" }])],
    ["an item is not a session", waits({ 7: "InQueue" }, [null])],
    ["an id stands twice", waits({ 7: "InQueue" }, [{ ChatSessionId: 7, Status: "Closed" }])],
    ["the own session is already picked up", { ...waits({ 7: "InQueue" }), pending: 1 }],
    ["something speaks against it", { ...waits({ 7: "InQueue" }), objection: "a list that hides some" }],
  ])("mode write: no pick-up when %s", (_what, queue) => {
    expect(allowed(spec("claim"), { queue })).toBe(false);
  });

  test("mode write: Reset of what a pick-up handed out of others, and nothing else of it", () => {
    expect(allowed(spec("release", { id: 47 }))).toBe(true);
    expect(allowed(spec("update", { id: 47 }))).toBe(false);
  });

  test("mode write: nothing is created once an id could not be read", () => {
    const changes = { noCreation: "an id could not be read" };
    expect(allowed(spec("save", { entity: { ChatSessionId: 0 } }), changes)).toBe(false);
    expect(allowed(spec("save", { entity: { ChatSessionId: 7 } }), changes)).toBe(true);
  });

  test.each<Role>(["update", "save", "claim", "release"])("mode read refuses %s, mode sandbox allows it", (role) => {
    const call = spec(role, { id: 7, entity: { ChatSessionId: 7 } });
    expect(allowed(call, { mode: "read" })).toBe(false);
    expect(allowed(call, { mode: "sandbox" })).toBe(true);
  });
});
