import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { judgeImported } from "../../src/cli/verify/judge-imported.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { isRecord } from "../../src/values.ts";
import type { Finding, Mode } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { importTexts } from "../support/importing.ts";
import { sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const AUTH = "Basic dGplMDpUamUw";

type Leaf = (value: unknown, property: string) => unknown;

function eachValue(value: unknown, leaf: Leaf, property = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => eachValue(item, leaf, property));
  if (!isRecord(value)) return leaf(value, property);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, eachValue(inner, leaf, name)]));
}

const ENUMS = new Map([
  ["Status", "ChatSessionStatus"],
  ["Flags", "ChatSessionFlags"],
  ["Type", "AssociateType"],
]);
const namesOf = (property: string): readonly { readonly name: string; readonly value?: number | undefined }[] =>
  contract.enums[ENUMS.get(property) ?? ""]?.values ?? [];
const isName: (value: unknown, property: string) => value is string = (value, property): value is string =>
  typeof value === "string" && namesOf(property).some(({ name }) => value.split(", ").includes(name));

/** How a server writes values, and how it reads them; what it does not understand it refuses. */
interface Habit {
  readonly writes: Leaf;
  readonly reads?: Leaf;
  /** What a refusal says. */
  readonly says?: string;
}

const german: Leaf = (value, property) => (isName(value, property) ? value.replaceAll(/\w+/g, "Wert$&") : value);
const numbersOfNames: Leaf = (value, property) =>
  isName(value, property) ? (namesOf(property).find(({ name }) => name === value)?.value ?? 0) : value;
const texts: Leaf = (value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : value);
const refuseNames: Leaf = (value, property) => {
  if (isName(value, property)) throw new Error(`${value} is no ${property}`);
  return value;
};
const refuseScalars: Leaf = (value, property) => {
  if (typeof value === "number" || typeof value === "boolean") throw new Error(`${property} has to be a string`);
  return value;
};

const HABITS: [string, Habit][] = [
  ["has names of its own and refuses the documented ones", { writes: german, reads: refuseNames }],
  ["refuses them without a word", { writes: german, reads: refuseNames, says: "" }],
  ["has numbers for names and refuses names", { writes: numbersOfNames, reads: refuseNames, says: "Bad Request" }],
  ["writes numbers as text", { writes: (value) => (typeof value === "number" ? String(value) : value) }],
  ["writes flags as text", { writes: (value) => (typeof value === "boolean" ? String(value) : value) }],
  ["writes flags as numbers", { writes: (value) => (typeof value === "boolean" ? Number(value) : value) }],
  ["writes all numbers and flags as text", { writes: texts }],
  ["writes them as text and takes them so only", { writes: texts, reads: refuseScalars }],
  ["writes an empty text for null", { writes: (value, property) => (property !== "" && value === null ? "" : value) }],
];

async function causesOf({ writes, reads, says }: Habit, mode: Mode): Promise<readonly Finding[]> {
  const mock = createMock({ sessions: 6 });
  const fetch = async (request: Request): Promise<Response> => {
    const sent = await request.clone().text();
    const isJson = sent !== "" && request.headers.get("content-type")?.includes("json");
    try {
      if (reads && isJson && request.headers.get("authorization") === AUTH) eachValue(JSON.parse(sent), reads);
    } catch (error) {
      const Message = says ?? (error as Error).message;
      return says === "" ? new Response(null, { status: 400 }) : Response.json({ Message }, { status: 400 });
    }
    const answer = await mock.fetch(request);
    if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return answer;
    const body = JSON.stringify(eachValue(await answer.json(), writes));
    return new Response(body, { status: answer.status, headers: { "Content-Type": "application/json" } });
  };
  const target = { baseUrl: "http://faulty.test", fetch };
  const checks = ["answer-schema", "status-documented", "create-listed", "write-kept"];
  const { findings } = await verify(target, { mode, auth: [AUTH], seed: 1, checks }, skippingClock());
  return findings.filter(({ followsFrom }) => followsFrom === undefined);
}

describe("a server with a way of its own to write values", () => {
  it.each(sample(HABITS, 2))("has one cause: it %s", async (_, habit) => {
    for (const mode of sample<Mode>(["write", "sandbox", "read"], 1)) {
      const causes = await causesOf(habit, mode);
      expect([mode, ...causes.map(({ check }) => check)]).toEqual([mode, "answer-schema"]);
    }
  });

  it("has a second one where its refusal speaks of something else", async () => {
    const causes = await causesOf({ writes: german, reads: refuseNames, says: "This tenant has no licence" }, "write");
    expect(causes.map(({ check }) => check)).toEqual(["status-documented", "answer-schema"]);
  });

  it("is held against the names of its own description where that is imported", () => {
    const deck = { type: "string", enum: ["Upper", "Lower"] };
    const ferry = { type: "object", properties: { Deck: deck, Decks: { type: "array", items: deck } } };
    const answer = { description: "OK", content: { "application/json": { schema: ferry } } };
    const document = { openapi: "3.0.3", paths: { "/api/v1/Ferry": { get: { responses: { 200: answer } } } } };
    const { contract: imported } = importTexts({ "ferry.json": JSON.stringify(document) });
    const errorsOf = judgeImported(imported);
    const errors = imported.operations.flatMap((one) => errorsOf(one, { Deck: "Oben", Decks: ["Unten"] }) ?? []);
    expect(errors.map(({ expected }) => expected)).toEqual(["one of Upper, Lower or null", "one of Upper, Lower"]);
  });
});
