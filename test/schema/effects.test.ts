import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import type { Operation } from "../../src/model.ts";
import { createValueRedactor } from "../../src/personal/redacted.ts";
import { whyNotReading } from "../../src/schema/effects.ts";
import { importTexts } from "../support/importing.ts";

/** Which operations of a Swagger file are taken to read only: what is not known to is never sent in mode read. */

interface Posted {
  readonly name: string;
  readonly summary?: string;
}

function effectsOf(posted: readonly Posted[]): Readonly<Record<string, string | undefined>> {
  const paths = Object.fromEntries(
    posted.map(({ name, summary }) => [
      `/api/v1/Agents/Order/${name}`,
      {
        post: {
          operationId: `v1OrderAgent_${name}`,
          ...(summary !== undefined && { summary }),
          responses: { 200: { description: "OK", schema: { type: "string" } } },
        },
      },
    ]),
  );
  const swagger = JSON.stringify({ swagger: "2.0", info: { title: "orders", version: "1" }, paths });
  const { contract } = importTexts({ "orders.json": swagger });
  return Object.fromEntries(contract.operations.map(({ path, effect }) => [path.split("/").at(-1), effect]));
}

const none = (names: readonly string[]): object => Object.fromEntries(names.map((name) => [name, undefined]));

describe("an agent's method reads only", () => {
  it("where the first whole word of its name is a verb of reading", () => {
    const names = ["Get", "GetOrder", "FindOrders", "ListOrders", "CountOrders", "IsOpen", "HasOrders", "CanOrder"];
    const more = ["ValidateOrder", "CreateDefaultOrder", "Get2ndOrder", "Get_Order"];
    expect(new Set(Object.values(effectsOf([...names, ...more].map((name) => ({ name })))))).toEqual(
      new Set(["reads"]),
    );
  });

  it("and not where the verb only begins like one", () => {
    const names = ["CancelOrder", "CancelIndexing", "CancelApprovalRequest", "IssueInvoice", "IsolateOrder", "Getaway"];
    const more = [
      "HashOrder",
      "CountersignOrder",
      "ListenToOrder",
      "CandidateOrder",
      "FinderOrder",
      "CreateDefaultsFor",
    ];
    expect(effectsOf([...names, ...more].map((name) => ({ name })))).toEqual(none([...names, ...more]));
  });

  it("and not where the name goes on to change something", () => {
    const names = ["GetOrCreateOrder", "GetAndClearOrders", "FindAndReplaceText", "GetNextAndLockOrder"];
    expect(effectsOf(names.map((name) => ({ name })))).toEqual(none(names));
    expect(effectsOf([{ name: "GetOrderAndLines" }, { name: "GetOrders" }])).toEqual({
      GetOrderAndLines: "reads",
      GetOrders: "reads",
    });
  });

  it.each([
    "Increments the counter and returns it.",
    "Gets the next number and increments it.",
    "Registers a search and returns its id.",
    "Returns the messages; clears them afterwards.",
    "Cancels the order.",
    "Stores the filter.",
    "Get a picture, storing it first",
    "Starts indexing.",
    "This will start the job.",
    "Sends the bill.",
    "Gets the number. The counter is incremented.",
    "Marks all as read",
    "Get and reset the counter",
    "It also creates a session.",
    "Acquires a lock",
    "Claims the next order.",
    "Picks the next one and returns it",
    "Gets the order and acknowledges it.",
    "Rotates the secret.",
  ])("and not where its summary says otherwise: %s", (summary) => {
    expect(effectsOf([{ name: "GetThing", summary }])).toEqual({ GetThing: undefined });
  });

  it("and a run says which word keeps it from being sent", () => {
    const operation = (name: string, summary: string) =>
      ({ method: "POST", style: "agent", path: `/api/v1/Agents/Order/${name}`, summary }) as Operation;
    const reasons = [operation("GetAndClear", ""), operation("GetLock", "Acquires a lock")].map(whyNotReading);
    expect(reasons).toEqual(["its name has the word clear", "its summary has the word acquires"]);
    const { sentence } = createValueRedactor(contract, new Set());
    expect(reasons.map((reason) => sentence(reason ?? ""))).toEqual(reasons);
  });

  it.each([
    "Gets an order.",
    "Returns all orders, according to filter criteria",
    "Loading default values into a new Order.",
    "Get list of users that can be assigned to chat topics.",
    "Return the most recent error message received when calling this webhook.",
    "Check that entity is ready for saving, return error messages by field.",
    "Get registered custom commands for User",
    "Gets the mails that are sent",
    "Returns the number of changes",
    "Gets the currently logged in user's information",
  ])("and stays so under a summary of what it reads: %s", (summary) => {
    expect(effectsOf([{ name: "GetThing", summary }])).toEqual({ GetThing: "reads" });
  });
});
