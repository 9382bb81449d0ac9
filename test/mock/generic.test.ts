import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { carriersOf } from "../../src/mock/generic/carriers.ts";
import { STORED } from "../../src/mock/generic/stored.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { partOf } from "../../src/mock/world/parts.ts";
import { runtimeValidators } from "../../src/schema/ajv.ts";
import type { Dialect } from "../../src/model.ts";
import { syntheticPages } from "../import/generate.ts";
import { requestFor } from "../support/every.ts";
import { importPages, importTexts, type Imported } from "../support/importing.ts";
import { readText, ROOT } from "../support/root.ts";
import { descriptions, pages } from "../support/documents.ts";
import { renderPage } from "../support/render-page.ts";
import { everything, sample } from "../support/sample.ts";

const CONTACT = Object.fromEntries(
  readdirSync(join(ROOT, "fixtures/pages/Contact")).map((name) => [name, readText(`fixtures/pages/Contact/${name}`)]),
);
const described = Object.fromEntries([...descriptions].map(([name, value]) => [name, JSON.stringify(value)]));
const documented = Object.fromEntries([...pages].map(([name, facts]) => [`${name}.md`, renderPage(facts, "markdown")]));
const IMPORTS: readonly (readonly [string, () => Imported])[] = [
  ["the pages about companies", () => importTexts(CONTACT)],
  ["odd pages", () => importPages("odd.md", "patch.md", "includes.md", "with-bars.txt")],
  ["pages of a reference that does not exist", () => importTexts(syntheticPages(everything ? 280 : 60).files)],
  ["the vendor's descriptions", () => importTexts(described)],
  ["the documents", () => importTexts(documented)],
];

it("another of very many is saved with the next number", () => {
  const { contract } = importTexts(CONTACT);
  const world = openMock({ contract }).world();
  for (let id = 1000; id <= 150_000; id++) partOf(world, STORED).set("Contact", id, {});
  expect(carriersOf(world).save("Contact", 0, { Name: "Ada" })).toBe(150_001);
});

describe.each(IMPORTS)("imported operations of %s", (_, read) => {
  const { contract, samples } = read();

  const ways: readonly (readonly [Dialect, boolean])[] = [
    ["documented", false],
    ["documented", true],
    ["observed", true],
    ["observed", false],
  ];
  it.each(sample(ways, 1))(
    "all answer what their page documents, with a body that fits (%s, $select %s)",
    async (dialect, select) => {
      const validators = runtimeValidators(contract, { dialect, select });
      const wrong: unknown[] = [];
      for (const operation of sample(contract.operations, 30).filter((one) => !select || one.select)) {
        const mock = createMock({ contract, samples, dialect });
        const asked = requestFor(operation, contract, operation.id === "SaveChatSessionEntity" ? undefined : samples);
        const url = select ? `${asked.url}${asked.url.includes("?") ? "&" : "?"}$select=Name` : asked.url;
        const response = await mock.fetch(new Request(url, asked));
        const success = operation.statuses.map(({ status }) => status).filter((status) => status < 300);
        const text = await response.text();
        const fits = (): boolean => {
          if (operation.answer.type === "none") return text === "";
          if (!response.headers.get("content-type")?.includes("json"))
            return operation.answer.type === "byte" && text !== "";
          const value: unknown = JSON.parse(text);
          return (value === null && operation.answer.nullable) || validators.answer(operation)?.(value) === true;
        };
        const right = (success.length === 0 ? [200, 204] : success).includes(response.status) && fits();
        if (!right)
          wrong.push([operation.id, response.status, text.slice(0, 200), validators.answer(operation)?.errors?.[0]]);
      }
      expect(wrong).toEqual([]);
    },
  );
});

interface Asked {
  readonly status: number;
  readonly body: unknown;
}

async function ask(mock: Mock, line: string, body?: unknown, type = "application/json"): Promise<Asked> {
  const [method = "", path = ""] = line.split(" ");
  const response = await mock.fetch(`/api/v1/${path}`, {
    method,
    headers: { Authorization: "Basic dGplMDpUamUw", ...(body === undefined ? {} : { "Content-Type": type }) },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

describe("generic carriers", () => {
  const contact = importTexts(CONTACT).contract;
  const synthetic = importTexts(syntheticPages(14).files).contract;
  const SHIP = "Anchor0";

  it("are there by number, the same each time, with links", async () => {
    const mock = createMock({ contract: contact });
    const first = await ask(mock, "GET Contact/17");
    expect(first).toMatchObject({
      status: 200,
      body: { ContactId: 17, TableRight: null, _Links: { Self: "http://localhost/api/v1/Contact/17" } },
    });
    expect(await ask(createMock({ contract: contact }), "GET Contact/17")).toEqual(first);
    expect(await ask(createMock({ contract: contact, seed: 2 }), "GET Contact/17")).not.toEqual(first);
  });

  it("have links below the base path", async () => {
    const mock = createMock({ contract: contact, basePath: "/Cust12345" });
    const response = await mock.fetch("/Cust12345/api/v1/Contact/17", {
      headers: { Authorization: "Basic dGplMDpUamUw" },
    });
    expect(await response.json()).toMatchObject({
      _Links: { Self: "http://localhost/Cust12345/api/v1/Contact/17" },
    });
  });

  it("keep what PUT changes, and nothing else of them changes where the server merges", async () => {
    const mock = createMock({ contract: contact, put: "merge" });
    const { body: before } = await ask(mock, "GET Contact/17");
    const change = {
      name: "Odd Boats",
      domains: ["odd.example"],
      Associate: { AssociateId: 5 },
      Phones: [{ Number: "1" }],
    };
    const { body: after } = await ask(mock, "PUT Contact/17", { ...change, ContactId: 99 });
    expect(after).toMatchObject({
      ContactId: 17,
      Name: "Odd Boats",
      Domains: ["odd.example"],
      Associate: { AssociateId: 5 },
    });
    expect((await ask(mock, "GET Contact/17")).body).toEqual(after);
    const touched = ["Name", "Domains", "Associate", "Phones", "UpdatedDate", "UpdatedBy"];
    const rest = (value: unknown): object =>
      Object.fromEntries(Object.entries(value as object).filter(([name]) => !touched.includes(name)));
    expect(rest(after)).toEqual(rest(before));
  });

  it("are replaced by PUT: what is left out is empty, but for what the server stamps itself", async () => {
    const mock = createMock({ contract: contact });
    const { body: after } = await ask(mock, "PUT Contact/17", { Name: "Odd Boats", Domains: ["odd.example"] });
    expect(after).toMatchObject({
      ContactId: 17,
      Name: "Odd Boats",
      Domains: ["odd.example"],
      OrgNr: null,
      NoMailing: false,
      Rebate: 0,
      Associate: null,
      Phones: [],
      UpdatedDate: "2024-06-12T10:00:00+02:00",
    });
    expect((await ask(mock, "GET Contact/17")).body).toEqual(after);
    expect(mock.requests.list()[0]?.warning).toBe(
      "cleared OrgNr, Associate and Rebate: PUT replaces, so read it, change it, and send all of it",
    );
    await ask(mock, "PUT Contact/17", after);
    expect((await ask(mock, "GET Contact/17")).body).toMatchObject({ Name: "Odd Boats", Domains: ["odd.example"] });
    expect(mock.requests.list().at(-2)?.warning).toBeUndefined();
  });

  it("are gone once they are deleted, until the mock is reset", async () => {
    const mock = createMock({ contract: contact });
    expect(await ask(mock, "DELETE Contact/17")).toEqual({ status: 204, body: undefined });
    for (const line of ["GET Contact/17", "DELETE Contact/17"]) expect((await ask(mock, line)).status).toBe(404);
    expect((await ask(mock, "PUT Contact/17", { Name: "Back" })).status).toBe(404);
    expect((await ask(mock, "GET Contact/18")).status).toBe(200);
    mock.reset();
    expect((await ask(mock, "GET Contact/17")).status).toBe(200);
  });

  it("do not exist beyond those that a world has, and those that were made", async () => {
    const mock = createMock({ contract: synthetic });
    expect((await ask(mock, `GET ${SHIP}/5000`)).status).toBe(404);
    const made = await ask(mock, `POST ${SHIP}`, {});
    const id = (made.body as Record<string, number>)[`${SHIP}Id`];
    expect(id).toBe(101);
    expect((await ask(mock, `GET ${SHIP}/${id}`)).body).toEqual(made.body);
  });

  it("are shared by the resource and its agent", async () => {
    const mock = createMock({ contract: synthetic });
    const agent = `POST Agents/${SHIP}`;
    const { body: blank } = await ask(mock, `${agent}/CreateDefault${SHIP}Entity`);
    expect(blank).toMatchObject({ [`${SHIP}Id`]: 0 });
    const { body: saved } = await ask(mock, `${agent}/Save${SHIP}Entity`, blank);
    const id = (saved as Record<string, number>)[`${SHIP}Id`];
    expect(id).toBe(101);
    expect((await ask(mock, `GET ${SHIP}/${id}`)).body).toMatchObject(saved as object);
    expect((await ask(mock, `${agent}/Get${SHIP}Entity?${SHIP}EntityId=${id}`)).body).toEqual(saved);
    expect((await ask(mock, `${agent}/Delete${SHIP}Entity?${SHIP.toLowerCase()}entityid=${id}`)).status).toBe(204);
    expect(await ask(mock, `${agent}/Get${SHIP}Entity?${SHIP}EntityId=${id}`)).toEqual({ status: 200, body: null });
    expect((await ask(mock, `GET ${SHIP}/${id}`)).status).toBe(404);
    expect((await ask(mock, `GET ${SHIP}/default`)).body).toEqual(blank);
  });

  it("are listed: the first few, and what was saved", async () => {
    const mock = createMock({ contract: synthetic });
    await ask(mock, `PUT ${SHIP}/2`, {});
    await ask(mock, `PUT ${SHIP}/40`, {});
    const { body } = await ask(mock, `GET ${SHIP}/Mine`);
    const ids = (body as Record<string, number>[]).map((item) => item[`${SHIP}Id`]);
    expect(ids.length).toBeGreaterThanOrEqual(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each<[string, unknown, object, number]>([
    ["a list of changes", [{ op: "replace", path: "/Name", value: "New" }], { Name: "New" }, 200],
    ["a list without slashes, in any case", [{ op: "add", path: "name", value: "New" }], { Name: "New" }, 200],
    ["changes of what is no property", [{ op: "add", path: "recusandae", value: {} }], {}, 200],
    ["an object that is merged", { name: "New" }, { Name: "New" }, 200],
    ["a test that fails", [{ op: "test", path: "/Name", value: "Nobody's" }], {}, 409],
    ["a value of another type", { BoatId: "x" }, {}, 400],
  ])("are patched: %s", async (_, patch, shown, status) => {
    const { contract } = importPages("patch.md");
    const answer = await ask(createMock({ contract }), "PATCH Boat/5", patch);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject(shown);
  });

  it.each([
    ["a body that does not fit", "PUT Contact/17", { ContactId: 17, NoMailing: "maybe" }, 400],
    ["a body that is no object", "PUT Contact/17", [], 400],
    ["no body where one is needed", "PUT Contact/17", "", 400],
    ["a number that is none", "GET Contact/many", undefined, 400],
    ["an undocumented path", "GET Contact/17/Boats", undefined, 404],
    ["an undocumented method", "POST Contact/17", undefined, 405],
  ])("refuse %s", async (_, line, body, status) => {
    expect((await ask(createMock({ contract: contact }), line, body)).status).toBe(status);
  });

  it("refuse a format that is not listed, and callers without credentials", async () => {
    const mock = createMock({ contract: contact });
    expect((await ask(mock, "PUT Contact/17", "a", "text/plain")).status).toBe(415);
    expect((await mock.fetch("/api/v1/Contact/17")).status).toBe(401);
    mock.fail("ContactEntity_GetContactEntity", { status: 503 });
    expect((await ask(mock, "GET Contact/17")).status).toBe(503);
  });

  it("read parameters as every operation does: a boolean is true or false, and what is required is there", async () => {
    const text =
      '{"swagger":"2.0","paths":{"/api/v1/Boat/{id}/Fits":{"get":{"parameters":[{"name":"id","in":"path","type":"integer"},{"name":"afloat","in":"query","type":"boolean","required":true}],"responses":{"200":{"description":"Does it?","schema":{"type":"string"}}}}}}}';
    const { contract } = importTexts({ "a.json": text });
    const mock = createMock({ contract });
    for (const value of ["true", "False"]) {
      expect((await ask(mock, `GET Boat/5/Fits?afloat=${value}`)).status).toBe(200);
    }
    expect(await ask(mock, "GET Boat/5/Fits?afloat=1")).toMatchObject({
      status: 400,
      body: { MessageDetail: '"1" in the parameter afloat is neither true nor false.' },
    });
    expect(await ask(mock, "GET Boat/5/Fits")).toMatchObject({
      status: 400,
      body: { MessageDetail: "The parameter afloat is missing." },
    });
  });

  it("answer pictures as pictures", async () => {
    const text =
      '{"swagger":"2.0","paths":{"/api/v1/Boat/{id}/Image":{"get":{"produces":["image/png"],"parameters":[{"name":"id","in":"path","type":"integer"}],"responses":{"200":{"description":"A picture","schema":{"type":"file"}}}}}}}';
    const { contract } = importTexts({ "a.json": text });
    const mock = createMock({ contract });
    const response = await mock.fetch("/api/v1/Boat/5/Image", { headers: { Authorization: "Basic dGplMDpUamUw" } });
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await response.arrayBuffer()).toString("latin1", 1, 4)).toBe("PNG");
  });

  it.each([
    ["image/png", "image/png", "\u0089PNG"],
    ["image/jpeg", "image/jpeg", "\u00ff\u00d8\u00ff\u00db"],
    ["image/svg+xml", "image/svg+xml", "<svg "],
    ["image/webp", "image/webp", "RIFF"],
    ["image/avif", "image/png", "\u0089PNG"],
    ["application/pdf", "application/pdf", "%PDF-"],
    ["application/zip", "application/zip", "PK\u0005\u0006"],
    ["application/msword", "application/octet-stream", "This is"],
  ])("answer files of %s as %s", async (produces, type, start) => {
    const get = {
      produces: [produces],
      responses: { "200": { description: "A file", schema: { type: "file" } } },
    };
    const text = JSON.stringify({ swagger: "2.0", paths: { "/api/v1/Boat/Contents": { get } } });
    const mock = createMock({ contract: importTexts({ "a.json": text }).contract });
    const response = await mock.fetch("/api/v1/Boat/Contents", { headers: { Authorization: "Basic dGplMDpUamUw" } });
    expect(response.headers.get("content-type")).toBe(type);
    expect(Buffer.from(await response.arrayBuffer()).toString("latin1", 0, start.length)).toBe(start);
  });

  it("say the documented sample when they are asked for it", async () => {
    const { contract: imported, samples } = importTexts(CONTACT);
    const mock = createMock({ contract: imported, samples });
    const headers = { Authorization: "Basic dGplMDpUamUw", Prefer: "example=documented" };
    const response = await mock.fetch("/api/v1/Contact/3", { headers });
    expect(await response.json()).toMatchObject({ ContactId: 17, Name: "Blue Boats" });
  });

  it("go as XML too", async () => {
    const mock = createMock({ contract: contact });
    const headers = { Authorization: "Basic dGplMDpUamUw", Accept: "application/xml" };
    expect(await (await mock.fetch("/api/v1/Contact/3", { headers })).text()).toContain("<ContactId>3</ContactId>");
  });
});
