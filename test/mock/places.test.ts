import { afterEach, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { importTexts } from "../support/importing.ts";

/** What has no number of its own is at its address: what is put there is what is read. */

const content = (type: string, schema: object): object => ({ content: { [type]: { schema } } });
const json = (schema: object): object => content("application/json", schema);
const answers = (holder: object): object => ({ 200: { description: "OK", ...holder } });
const done = { 204: { description: "Done" } };
const settings = { $ref: "#/components/schemas/Settings" };
const file = { type: "string", format: "binary" };
const moment = { type: "string", format: "date-time" };
const words = { type: "array", items: { type: "string" } };
const form = { type: "object", properties: { Remark: { type: "string" }, Upload: file } };
const picture = { requestBody: content("image/png", file), responses: done };

const PATHS: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  Settings: {
    get: { responses: answers(json(settings)) },
    put: { requestBody: json(settings), responses: answers(json(settings)) },
    patch: { requestBody: json(settings), responses: answers(json(settings)) },
  },
  "Boat/{id}/Settings": {
    get: { responses: answers(json(settings)) },
    put: { requestBody: json(settings), responses: done },
    patch: { requestBody: json(settings), responses: done },
    delete: { responses: done },
  },
  "Boat/{id}/Launched": {
    get: { responses: answers(json(moment)) },
    put: { requestBody: json(moment), responses: done },
  },
  "Boat/{id}/Motto": {
    get: { responses: answers(json({ type: "string" })) },
    put: { requestBody: json({ type: "string" }), responses: done },
  },
  "Boat/{id}/Words": {
    get: { responses: answers(json(words)) },
    put: { requestBody: json(words), responses: done },
  },
  "Boat/{id}/Picture": {
    get: { responses: answers(content("image/png", file)) },
    put: picture,
    delete: { responses: done },
  },
  "Boat/{id}/Manual": {
    get: { responses: answers(content("application/octet-stream", file)) },
    post: { requestBody: content("multipart/form-data", form), responses: done },
    put: { requestBody: json({ type: "string", format: "byte" }), responses: done },
  },
};

const id = { name: "id", in: "path", required: true, schema: { type: "integer", format: "int32" } };
const paths = Object.entries(PATHS).map(([path, item]) => [
  `/api/v1/${path}`,
  path.includes("{id}") ? { parameters: [id], ...item } : item,
]);
const Settings = {
  type: "object",
  properties: {
    Theme: { type: "string" },
    Size: { type: "integer", format: "int32" },
    Since: { type: "string", format: "date-time" },
  },
};
const described = {
  openapi: "3.0.3",
  paths: Object.fromEntries(paths) as object,
  components: { schemas: { Settings } },
};
const { contract } = importTexts({ "boats.json": JSON.stringify(described) });
const mock = createMock({ contract });
const AUTH = { Authorization: "Basic dGplMDpUamUw" };

async function ask(call: string, body?: unknown, type = "application/json"): Promise<Response> {
  const [method = "", path = ""] = call.split(" ");
  const isJson = type === "application/json";
  return mock.fetch(`/api/v1/${path}`, {
    method,
    headers: { ...AUTH, ...(body !== undefined && !(body instanceof FormData) && { "Content-Type": type }) },
    ...(body !== undefined && {
      body: isJson && !(body instanceof FormData) ? JSON.stringify(body) : (body as BodyInit),
    }),
  });
}

async function read(path: string): Promise<unknown> {
  return (await ask(`GET ${path}`)).json();
}

async function bytesAt(path: string): Promise<readonly number[]> {
  return [...new Uint8Array(await (await ask(`GET ${path}`)).arrayBuffer())];
}

afterEach(() => mock.reset());

describe("what was put at an address", () => {
  const given = { Theme: "dark", Size: 3, Since: "2026-01-02T03:04:05+01:00" };

  it("is what the answer says, and GET after it", async () => {
    expect(await (await ask("PUT Settings", given)).json()).toMatchObject({ Theme: "dark", Size: 3 });
    expect(await read("Settings")).toMatchObject({
      Theme: "dark",
      Size: 3,
      Since: expect.stringMatching(/^2026-01-02T03/),
    });
    expect(await (await ask("PATCH Settings", { Size: 4 })).json()).toMatchObject({ Theme: "dark", Size: 4 });
    expect(await read("Settings")).toMatchObject({ Theme: "dark", Size: 4 });
  });

  it("is there alone, for texts and lists as well", async () => {
    const before = await read("Boat/8/Settings");
    expect((await ask("PUT Boat/7/Settings", given)).status).toBe(204);
    await ask("PUT Boat/7/Motto", "Fair winds");
    await ask("PUT Boat/7/Words", ["bow", "stern"]);
    expect(await read("Boat/7/Settings")).toMatchObject({ Theme: "dark", Size: 3 });
    expect([await read("Boat/7/Motto"), await read("Boat/7/Words")]).toEqual(["Fair winds", ["bow", "stern"]]);
    expect(await read("Boat/8/Settings")).toEqual(before);
  });

  it("is changed in part by a PATCH that answers nothing, and may be a moment", async () => {
    await ask("PUT Boat/7/Settings", given);
    expect((await ask("PATCH Boat/7/Settings", { Size: 9 })).status).toBe(204);
    expect(await read("Boat/7/Settings")).toMatchObject({ Theme: "dark", Size: 9 });
    await ask("PUT Boat/7/Launched", given.Since);
    expect(Date.parse((await read("Boat/7/Launched")) as string)).toBe(Date.parse(given.Since));
  });

  it("is gone after a reset", async () => {
    const before = await read("Boat/7/Motto");
    await ask("PUT Boat/7/Motto", "Fair winds");
    mock.reset();
    expect(await read("Boat/7/Motto")).toBe(before);
  });

  it("is no more where it was deleted, until it is put again", async () => {
    expect((await ask("DELETE Boat/7/Settings")).status).toBe(204);
    expect([(await ask("GET Boat/7/Settings")).status, (await ask("DELETE Boat/7/Settings")).status]).toEqual([
      404, 404,
    ]);
    await ask("PUT Boat/7/Settings", given);
    expect(await read("Boat/7/Settings")).toMatchObject({ Theme: "dark" });
  });
});

describe("a file", () => {
  it("is read as it was sent, byte by byte", async () => {
    const bytes = Array.from({ length: 20_000 }, (_, at) => at % 256);
    await ask("PUT Boat/7/Picture", Uint8Array.from(bytes), "image/png");
    expect(await bytesAt("Boat/7/Picture")).toEqual(bytes);
    expect((await ask("GET Boat/7/Picture")).headers.get("content-type")).toBe("image/png");
    // Another one is still the small one that the mock makes up.
    expect((await bytesAt("Boat/8/Picture")).length).toBeLessThan(100);
    await ask("DELETE Boat/7/Picture");
    expect((await ask("GET Boat/7/Picture")).status).toBe(404);
  });

  it("can come as the field of a form", async () => {
    const upload = new FormData();
    upload.set("Remark", "second edition");
    upload.set("Upload", new Blob([Uint8Array.from([0, 255, 10])]), "manual.bin");
    expect((await ask("POST Boat/7/Manual", upload)).status).toBe(204);
    expect(await bytesAt("Boat/7/Manual")).toEqual([0, 255, 10]);
    // A field that is no file.
    upload.set("Upload", "hé!");
    await ask("POST Boat/7/Manual", upload);
    expect(await bytesAt("Boat/7/Manual")).toEqual([...new TextEncoder().encode("hé!")]);
  });

  it("can come as base64 in JSON", async () => {
    await ask("PUT Boat/7/Manual", "no base64!");
    expect(await bytesAt("Boat/7/Manual")).toEqual([...new TextEncoder().encode("no base64!")]);
    await ask("PUT Boat/7/Manual", "AP8K");
    expect(await bytesAt("Boat/7/Manual")).toEqual([0, 255, 10]);
  });
});
