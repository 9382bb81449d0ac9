import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { readSelect } from "../../src/mock/wire/select.ts";
import { rowNames } from "../support/all-rows.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

const ask = async (path: string, init: RequestInit = {}): Promise<Record<string, unknown>> => {
  const response = await createMock().fetch(path, { method: "POST", headers: TJE0, ...init });
  const body = (await response.json()) as Record<string, unknown> | Record<string, unknown>[];
  return (Array.isArray(body) ? body[0] : body) ?? {};
};
const filled = (value: object): string[] =>
  Object.entries(value)
    .filter(([, one]) => one !== null)
    .map(([name]) => name);
const put = { method: "PUT", headers: { ...TJE0, "content-type": "application/json" }, body: "{}" };

describe("$select", () => {
  it.each([
    ["$select=Status", ["Status"]],
    ["$select=status,CUSTOMERNAME", ["CustomerName", "Status"]],
    ["$SELECT=Status", ["Status"]],
    ["%24select=Status%2CRating", ["Status", "Rating"]],
    ["$select= Status , Rating ", ["Status", "Rating"]],
    ["$select=Status,Status", ["Status"]],
    ["$select=name,department,category/id", []],
    ["$select=Status,nonsense", ["Status"]],
  ])("%s leaves %j, keys stay", async (query, wanted) => {
    const answer = await ask(`${PATHS.list}?${query}`);
    expect(Object.keys(answer)).toEqual(rowNames("ChatSessionEntity"));
    expect(filled(answer)).toEqual(wanted);
  });

  it.each(["", "$select=", "$select=,", "other=1"])("?%s selects everything", async (query) => {
    expect(filled(await ask(`${PATHS.list}?${query}`)).length).toBeGreaterThan(20);
  });

  it("reaches into references", async () => {
    const answer = await ask(`${PATHS.pickUp}?$select=user/fullName`);
    expect(filled(answer)).toEqual(["User"]);
    expect(filled(answer["User"] as object)).toEqual(["FullName"]);
  });

  it("works on PUT, and is passed over by Reset and Save", async () => {
    expect(filled(await ask(`${PATHS.session(2)}?$select=Rating,_Links`, put))).toEqual(["Rating", "_Links"]);
    expect(filled(await ask(`${PATHS.reset(2)}?$select=Rating`)).length).toBeGreaterThan(20);
    expect(filled(await ask(`${PATHS.save}?$select=Rating`, { ...put, method: "POST" })).length).toBeGreaterThan(20);
  });

  it("takes the whole of a name over a part of it, in any order", () => {
    expect(readSelect("user,user/name")).toEqual(readSelect("user/name,user"));
    expect(readSelect("a/b,a/c")?.get("a")?.size).toBe(2);
  });
});
