import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { importTexts } from "../support/importing.ts";
import { ROOT } from "../support/root.ts";

/** Descriptions as frameworks write them: what creates has few properties, lists are in objects, addresses end with a slash. */

const { contract } = importTexts({ "kiosk.json": readFileSync(join(ROOT, "test/import/kinds/kiosk.json"), "utf8") });
const mock = createMock({ contract });

type Json = Readonly<Record<string, unknown>>;

async function ask(call: string, body?: object): Promise<{ readonly status: number; readonly body: Json }> {
  const [method = "", path = ""] = call.split(" ");
  const response = await mock.fetch(`/api/v1/${path}`, {
    method,
    headers: { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === "" ? {} : JSON.parse(text)) as Json };
}

afterEach(() => mock.reset());

describe("a thing of another style", () => {
  it("is created and changed by what has few of its properties, and is in the list of an object", async () => {
    const { id } = (await ask("POST cats", { name: "Tom", age: 3 })).body;
    expect((await ask(`GET cats/${String(id)}`)).body).toMatchObject({ id, name: "Tom", age: 3 });
    expect((await ask(`PUT cats/${String(id)}`, { name: "Tim", age: 4 })).status).toBe(204);
    const { data, total } = (await ask("GET cats")).body as { data: readonly Json[]; total: number };
    expect(data).toContainEqual(expect.objectContaining({ id, name: "Tim", age: 4 }));
    expect(data).toHaveLength(total);
    await ask(`DELETE cats/${String(id)}`);
    expect((await ask("GET cats")).body["total"]).toBe(total - 1);
  });

  it("is on one page of its list", async () => {
    const all = (await ask("GET cats")).body["data"] as readonly Json[];
    const { body } = await ask("GET cats?page=2&limit=3");
    expect(body).toMatchObject({ data: all.slice(3, 6), total: all.length, page: 2, has_more: true });
    expect((await ask("GET cats?page=1000&limit=3")).body).toMatchObject({ data: [], has_more: false });
  });

  it("is found at addresses that end with a slash, and below it", async () => {
    const { user_id: id, email } = (await ask("POST users/", { email: "a@example.com", password: "x" })).body;
    expect(email).toBe("a@example.com");
    expect((await ask(`GET users/${String(id)}`)).body).toMatchObject({ email });
    expect((await ask(`GET users/${String(id)}/boats/`)).status).toBe(200);
    expect((await ask("GET users/")).body).toContainEqual(expect.objectContaining({ email }));
    expect(mock.requests.list().map(({ warning }) => warning)).toEqual(mock.requests.list().map(() => undefined));
  });

  it("is created by what answers nothing, and has a number that is no integer by its type", async () => {
    expect((await ask("POST boats", { name: "Tern" })).status).toBe(201);
    const { content } = (await ask("GET boats")).body as { content: readonly Json[] };
    const made = content.at(-1);
    expect(made).toMatchObject({ name: "Tern" });
    expect((await ask(`GET boats/${String(made?.["boat_id"])}`)).body).toEqual(made);
  });
});
