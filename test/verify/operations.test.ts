import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contract as documented } from "../../src/contract.ts";
import { behaviours as documentedBehaviours } from "../../src/mock/behaviours/index.ts";
import type { Contract, Operation } from "../../src/model.ts";
import { compileContract } from "../../src/schema/compile.ts";
import { parseSpec, readFolder } from "../../src/spec/load.ts";
import type { Mode } from "../../src/verify/model.ts";
import { permit } from "../../src/verify/write-gate.ts";
import { scenarios } from "../../src/verify/scenarios/index.ts";
import { GROUPS } from "../support/groups.ts";
import { ROOT } from "../support/root.ts";
import { sample } from "../support/sample.ts";

/** What the gate knows beside what is its own. */
const GATE = { queue: undefined, returning: new Set<number>(), noCreation: undefined };

/** An operation is two places: its file in spec/operations, which says what it does, and its behaviour. */

const operations = [documented, ...GROUPS].flatMap((group) => group.operations);
const behaviours = new Set(
  [...documentedBehaviours, ...GROUPS.flatMap((group) => group.behaviours)].map(({ operation }) => operation),
);

/** What an operation of a contract lacks to be served and verified. */
function lackingIn(contract: Pick<Contract, "operations">): readonly string[] {
  return contract.operations.flatMap((operation) => [
    ...(operation.effect === undefined ? [`${operation.id} has no effect`] : []),
    ...(behaviours.has(operation.id) ? [] : [`${operation.id} has no behaviour`]),
    ...(scenarios.some(({ modes, asks }) => modes.includes("sandbox") && asks(operation))
      ? []
      : [`no scenario asks ${operation.id}`]),
  ]);
}

const files = readFolder(join(ROOT, "spec"));
const NEW = "operations/sessions/close-chat-session.yaml";
const reset = files["operations/sessions/agent-reset-chat-session.yaml"] ?? "";
const added = reset.replaceAll("AgentResetChatSession", "CloseChatSession").replaceAll("/ResetChatSession", "/Close");

describe("the operations of the kit", () => {
  it("say what they do, have a behaviour, and are asked by a scenario", () => {
    expect(operations.length).toBeGreaterThan(40);
    expect(lackingIn({ operations })).toEqual([]);
  });

  it.each(
    sample<[string, Record<string, string>, readonly string[]]>(
      [
        ["nothing in the copy as it is", {}, []],
        [
          "an operation that lost its effect",
          {
            "operations/reset-chat-session.yaml": (files["operations/reset-chat-session.yaml"] ?? "").replace(
              /^effect.*\n/m,
              "",
            ),
          },
          ["ResetChatSession has no effect"],
        ],
        ["a new operation without a behaviour", { [NEW]: added }, ["CloseChatSession has no behaviour"]],
        [
          "a new operation that says nothing",
          { [NEW]: added.replace(/^effect.*\n/m, "").replace(/^carrier.*\n/m, "") },
          ["CloseChatSession has no effect", "CloseChatSession has no behaviour", "no scenario asks CloseChatSession"],
        ],
      ],
      1,
    ),
  )("would fail here: %s", (_, changes, lacking) => {
    expect(lackingIn(compileContract(parseSpec({ ...files, ...changes })))).toEqual(lacking);
  });

  it.each(
    sample<[string, string, RegExp]>(
      [
        ["an effect that does not exist", "effect: closes", /`effect` is not one of reads, creates/],
        ["a change of nothing", "effect: updates", /no column says what/],
        ["a carrier that does not exist", "effect: updates\ncarrier: Chat", /Chat/],
        ["a placeholder without a value", 'effect: reads\nexample:\n  body:\n    ChatSessionId: "{chat}"', /\{chat\}/],
        [
          "an example of a parameter that it lacks",
          'effect: reads\nexample:\n  query:\n    top: "5"',
          /there is no parameter `top`/,
        ],
      ],
      1,
    ),
  )("spec/ refuses %s", (_, columns, message) => {
    const text = added.replace(/^effect[^]*?(?=^summary)/m, `${columns}\n`);
    expect(() => parseSpec({ ...files, [NEW]: text })).toThrow(message);
  });
});

describe("an operation of unknown effect", () => {
  const of = (changes: object): Operation => ({ ...(operations[0] as Operation), ...changes });
  const isSent = (operation: Operation, mode: Mode): boolean =>
    permit(
      { operation, id: 7, purpose: "", expect: "answer" },
      { mode, contract: documented, own: () => new Set([7]), absent: new Set(), ...GATE },
    ).allowed;

  it.each([
    ["no effect", { effect: undefined }],
    ["another effect", { effect: "closes" }],
    ["the name of a method of objects", { effect: "constructor" }],
    ["an effect on nothing", { carrier: undefined }],
  ])("is sent in a sandbox only: %s", (_, changes) => {
    expect((["read", "write"] as const).map((mode) => isSent(of(changes), mode))).toEqual([false, false]);
    expect(isSent(of(changes), "sandbox")).toBe(true);
  });

  it("is held back in mode write where the run could not remove what it made", () => {
    const saves = operations.filter(({ carrier }) => /Topic|Presence/.test(carrier ?? ""));
    const own = (carrier: string): ReadonlySet<number> | undefined =>
      carrier === "ChatSessionEntity" ? new Set([7]) : undefined;
    const sent = saves.filter(
      (operation) =>
        permit(
          { operation, id: 7, purpose: "", expect: "answer" },
          { mode: "write", contract: documented, own, absent: new Set(), ...GATE },
        ).allowed,
    );
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.filter(({ effect }) => effect !== "reads")).toEqual([]);
  });
});

describe("names of operations", () => {
  const SOURCE = join(ROOT, "src");
  const sources = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !/^(?:generated|mock\/behaviours)\//.test(name));

  it("stand in spec/ and with their behaviours, and in no list elsewhere", () => {
    const name = new RegExp(`\\b(?:${operations.map(({ id }) => id).join("|")})\\b`);
    const withoutComments = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
    const found = sources.filter((file) => name.test(withoutComments(readFileSync(join(SOURCE, file), "utf8"))));
    expect(found).toEqual([]);
  });
});
