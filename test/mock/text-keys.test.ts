import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { importTexts } from "../support/importing.ts";
import { ROOT } from "../support/root.ts";

/** What is called by a text or a uuid keeps its state like what is called by a number. */

const described = readFileSync(join(ROOT, "test/import/kinds/stall.json"), "utf8");
const { contract } = importTexts({ "stall.json": described });
const mock = createMock({ contract });

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function ask(call: string, body?: object): Promise<Answer> {
  const [method = "", path = ""] = call.split(" ");
  const response = await mock.fetch(`/api/v1/${path}`, {
    method,
    headers: { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === "" ? {} : JSON.parse(text)) as Answer["body"] };
}

async function listed(path: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await ask(`GET ${path}`)).body as unknown as readonly Answer["body"][];
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

afterEach(() => mock.reset());

describe("a thing that is called by a text", () => {
  it("is found by the text that it was created with, and listed", async () => {
    expect(await ask("POST things", { code: "Anchor 1", name: "An anchor" })).toMatchObject({
      status: 201,
      body: { code: "Anchor 1" },
    });
    expect((await ask("GET things/Anchor%201")).body).toMatchObject({ code: "Anchor 1", name: "An anchor" });
    expect(await listed("things")).toContainEqual(expect.objectContaining({ code: "Anchor 1", name: "An anchor" }));
  });

  it("is found by the text that the server made", async () => {
    const { orderId } = (await ask("POST orders", { note: "Soon" })).body;
    expect(orderId).toMatch(UUID);
    expect((await ask(`GET orders/${String(orderId)}`)).body).toMatchObject({ orderId, note: "Soon" });
    expect((await ask(`GET orders/${String(orderId).toUpperCase()}`)).body).toMatchObject({ orderId });
  });

  it("is read by what the list says, each by a text of its own", async () => {
    for (const [path, key] of [
      ["things", "code"],
      ["orders", "orderId"],
    ] as const) {
      const all = await listed(path);
      expect(all.length).toBeGreaterThan(1);
      expect(new Set(all.map((one) => one[key])).size).toBe(all.length);
      const last = all.at(-1) ?? {};
      expect((await ask(`GET ${path}/${String(last[key])}`)).body).toEqual(last);
    }
  });

  it("is changed and deleted by its text", async () => {
    await ask("POST things", { code: "Buoy", name: "A buoy" });
    await ask("PUT things/Buoy", { code: "Other", name: "Red buoy" });
    expect((await ask("GET things/Buoy")).body).toMatchObject({ code: "Buoy", name: "Red buoy" });
    await ask("PATCH things/Buoy", { name: "Green buoy" });
    expect((await ask("GET things/Buoy")).body).toMatchObject({ name: "Green buoy" });
    expect((await ask("DELETE things/Buoy")).status).toBe(204);
    for (const call of ["GET", "DELETE"]) expect((await ask(`${call} things/Buoy`)).status).toBe(404);
    expect((await listed("things")).map(({ code }) => code)).not.toContain("Buoy");
  });

  it("is deleted where it was there from the start, and may be created again", async () => {
    const [first] = await listed("things");
    const code = String(first?.["code"]);
    expect((await ask(`DELETE things/${code}`)).status).toBe(204);
    expect((await ask(`GET things/${code}`)).status).toBe(404);
    expect((await ask("POST things", { code, name: "Back again" })).status).toBe(201);
    expect((await ask(`GET things/${code}`)).body).toMatchObject({ code, name: "Back again" });
  });

  it("is there once: a second of the same text is refused", async () => {
    await ask("POST things", { code: "Buoy", name: "A buoy" });
    expect((await ask("POST things", { code: "Buoy", name: "Another" })).status).toBe(409);
    expect((await ask("GET things/Buoy")).body).toMatchObject({ name: "A buoy" });
  });

  it("is created by a PUT where nothing else creates it", async () => {
    expect((await ask("GET labels/fragile")).status).toBe(404);
    expect((await ask("PUT labels/fragile", { colour: "red" })).status).toBe(200);
    expect((await ask("GET labels/fragile")).body).toMatchObject({ name: "fragile", colour: "red" });
    expect(await listed("labels")).toContainEqual(expect.objectContaining({ name: "fragile" }));
    expect((await ask("PUT things/nowhere", { name: "None" })).status).toBe(404);
  });

  it("is of one owner below its address", async () => {
    const first = String((await ask("POST orders", { note: "First" })).body["orderId"]);
    const second = String((await ask("POST orders", { note: "Second" })).body["orderId"]);
    const { lineId } = (await ask(`POST orders/${first}/lines`, { text: "Rope" })).body;
    expect(lineId).toMatch(UUID);
    expect((await ask(`GET orders/${first}/lines/${String(lineId)}`)).body).toMatchObject({ text: "Rope" });
    expect((await ask(`GET orders/${second}/lines/${String(lineId)}`)).status).toBe(404);
    expect(await listed(`orders/${first}/lines`)).toContainEqual(expect.objectContaining({ lineId, text: "Rope" }));
  });

  it("is listed below what it belongs to, by a reference or a text", async () => {
    const orderId = String((await ask("POST orders", { note: "First" })).body["orderId"]);
    const { id } = (await ask(`POST orders/${orderId}/parcels`, { weight: 3 })).body;
    expect(await listed(`orders/${orderId}/parcels`)).toMatchObject([{ id, weight: 3, orderId }]);
    await ask("POST parcels", { weight: 4, orderId });
    expect((await listed(`orders/${orderId}/parcels`)).map(({ weight }) => weight)).toEqual([3, 4]);
    const [fresh] = await listed("parcels");
    expect((await ask(`GET orders/${String(fresh?.["orderId"])}`)).status).toBe(200);
  });

  it("takes what is below its address with it", async () => {
    const orderId = String((await ask("POST orders", { note: "First" })).body["orderId"]);
    const { lineId } = (await ask(`POST orders/${orderId}/lines`, { text: "Rope" })).body;
    await ask(`DELETE orders/${orderId}`);
    for (const call of [`GET orders/${orderId}/lines`, `GET orders/${orderId}/lines/${String(lineId)}`])
      expect((await ask(call)).status).toBe(404);
    expect((await ask(`POST orders/${orderId}/lines`, { text: "Late" })).status).toBe(404);
    expect((await ask("GET orders/nowhere/parcels")).status).toBe(404);
  });

  it("is what tests add, change and remove", async () => {
    const things = mock.entities<{ code: string; name: string }>("Thing");
    expect(things.add({ code: "Buoy", name: "A buoy" })).toMatchObject({ code: "Buoy" });
    expect((await ask("GET things/Buoy")).body).toMatchObject({ name: "A buoy" });
    expect(things.update("Buoy", { name: "Red buoy" })).toMatchObject({ code: "Buoy", name: "Red buoy" });
    expect(things.get("Buoy")?.name).toBe("Red buoy");
    expect(() => things.add({ code: "Buoy" })).toThrow("already");
    expect(things.add({ name: "Unnamed" }).code).not.toBe("");
    expect([things.remove("Buoy"), things.get("Buoy")]).toEqual([true, undefined]);
  });

  it("comes back with a snapshot", async () => {
    await ask("POST things", { code: "Buoy", name: "A buoy" });
    mock.snapshots.take("before");
    await ask("DELETE things/Buoy");
    mock.snapshots.restore("before");
    expect((await ask("GET things/Buoy")).body).toMatchObject({ name: "A buoy" });
  });
});
