import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import asJson from "../../contracts/contract.json" with { type: "json" };
import { createHandlers } from "../../src/msw.ts";
import { reachable } from "../../src/schema/reach.ts";
import { syntheticPages } from "../import/generate.ts";
import { importTexts } from "../support/importing.ts";
import { readText, ROOT } from "../support/root.ts";

const pages = Object.fromEntries(
  readdirSync(join(ROOT, "fixtures/pages/Contact")).map((name) => [name, readText(`fixtures/pages/Contact/${name}`)]),
);
const { contract } = importTexts(pages);
const handlers = createHandlers({ contract, baseUrl: "https://crm.example.com/Cust1" });
const server = setupServer(...handlers);
const headers = { Authorization: "Basic dGplMDpUamUw" };

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

describe("handlers for an imported contract", () => {
  it("answer its operations and no others", async () => {
    expect(handlers).toHaveLength(4 + 3);
    const url = "https://crm.example.com/Cust1/api/v1";
    expect(await (await fetch(`${url}/Contact/17`, { headers })).json()).toMatchObject({ ContactId: 17 });
    const sent = { method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: "{}" };
    expect(await (await fetch(`${url}/Agents/Contact/GetMyContacts`, sent)).json()).toHaveLength(100);
    expect((await fetch(`${url}/Contact/17`, { method: "DELETE", headers })).status).toBe(204);
    await expect(fetch(`${url}/ChatSession/3/Reset`, { method: "POST", headers })).rejects.toThrow("fetch failed");
  });

  it("take a JSON file as TypeScript sees it, its words widened", () => {
    expect(createHandlers({ contract: asJson })).toHaveLength(5 + 3);
  });

  it("need no more types than their operations reach", () => {
    const many = importTexts(syntheticPages(140).files).contract;
    const chosen = many.operations.filter(({ path }) => path.includes("Anchor0"));
    const few = reachable({ ...many, operations: chosen });
    expect(Object.keys(few.types).length).toBeLessThan(Object.keys(many.types).length / 4);
    expect(Object.keys(few.types)).toContain("Anchor0EntityWithLinks");
    expect(() => createHandlers({ contract: few })).not.toThrow();
    expect(JSON.stringify(few)).not.toContain("Berth1");
  });
});
