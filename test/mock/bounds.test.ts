import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cpuMs } from "../support/own-time.ts";
import { createRecorder } from "../../src/mock/recorder.ts";
import { patchCarrier } from "../../src/mock/wire/patch.ts";
import { bindCarrier } from "../../src/mock/wire/bind.ts";
import { contract } from "../../src/contract.ts";
import { OSLO } from "../../src/time/zone-code.ts";

const JSON_TYPE = { "content-type": "application/json" };
const OPTIONS = { zone: OSLO.offsetAt, textual: false };

describe("the documented length of a text", () => {
  const put = (body: object): Promise<Response> =>
    createMock().fetch(PATHS.session(2), {
      method: "PUT",
      headers: { ...TJE0, ...JSON_TYPE },
      body: JSON.stringify(body),
    });

  it.each([
    ["CustomerAlias", 64],
    ["CustomerPhone", 32],
    ["CustomerName", 255],
    ["CustomerCompanyName", 255],
    ["SessionKey", 255],
  ])("of %s is the most that is taken", async (name, most) => {
    expect((await put({ [name]: "a".repeat(most) })).status).toBe(200);
    const refused = await put({ [name]: "a".repeat(most + 1) });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(`/${name} must have at most ${most} characters`);
  });

  it.each(["FirstMessage", "LastMessage"])("of %s is where it is cut", async (name) => {
    const answer = (await (await put({ [name]: `${"a".repeat(1023)}🦀${"b".repeat(9000)}` })).json()) as object;
    expect(answer).toMatchObject({ [name]: "a".repeat(1023) });
  });
});

describe("a patch", () => {
  const fields = Object.fromEntries(Array.from({ length: 70_000 }, (_, at) => [`Key${at}`, "a"]));
  const patch = (path: string, times = 1): ReturnType<typeof patchCarrier> =>
    patchCarrier(
      contract,
      "ChatSessionEntity",
      { User: { CustomFields: fields } },
      Array.from({ length: times }, () => ({ op: "add", path, value: "b" })),
      OPTIONS,
    );

  it("of a long path is refused without a look at every name", () => {
    expect(cpuMs(() => expect(patch(`/User/CustomFields/${"a".repeat(900_000)}`).kind).toBe("invalid"))).toBeLessThan(
      2000,
    );
    expect(patch(`/User/CustomFields/${"é/".repeat(450_000)}`)).toMatchObject({ kind: "invalid" });
  });

  it("of more operations than anybody needs is refused", () => {
    expect(patch("/User/CustomFields/key9", 1001)).toMatchObject({
      kind: "invalid",
      detail: expect.stringContaining("1000"),
    });
    expect(patch("/User/CustomFields/key9", 2)).toMatchObject({ kind: "changed" });
  });
});

it("there are no more faults than each call can look at, until some are cleared", () => {
  const mock = createMock();
  for (let at = 0; at < 1000; at++) mock.fail("*", { status: 500, times: 2 });
  const more = (): void => mock.fail("ResetChatSession", { status: 500 });
  expect(more).toThrow("there are 1000 faults already");
  mock.recover();
  expect(more).not.toThrow();
});

describe("what is kept of a refusal", () => {
  it("is short, however long the names in the body are", () => {
    const long = "n".repeat(500_000);
    const { violations } = bindCarrier(
      contract,
      "ChatSessionEntity",
      { User: { CustomFields: { [long]: {} } } },
      OPTIONS,
    );
    expect(violations[0]?.pointer.length).toBe(300);
  });

  it("is short, however long an operation of a patch is", async () => {
    const mock = createMock({ inspect: true });
    const body = JSON.stringify([{ op: "x".repeat(900_000), path: "/Rank" }]);
    const type = { "content-type": "application/json-patch+json" };
    const response = await mock.fetch(PATHS.session(2), { method: "PUT", headers: { ...TJE0, ...type }, body });
    expect([response.status, (await response.text()).length < 5000]).toEqual([400, true]);
  });
});

describe("what is kept of answers", () => {
  it("lets go of the oldest carriers that long bodies brought", () => {
    const recorder = createRecorder();
    const body = new Uint8Array(1_000_000);
    const reply = {
      status: 200,
      reason: "OK",
      content: { kind: "carrier", type: "ChatSessionEntity", value: {} },
    } as const;
    const format = undefined as never;
    for (let number = 1; number <= 40; number++) {
      recorder.add({ number, operation: "a", method: "PUT", url: "/", headers: [], body, reply, format, listed: [] });
    }
    const kinds = Array.from({ length: 40 }, (_, at) => recorder.get(at + 1)?.reply.content.kind);
    expect(kinds.filter((kind) => kind === "carrier")).toHaveLength(16);
    expect([kinds[0], kinds[39]]).toEqual(["emptyBody", "carrier"]);
  });
});
