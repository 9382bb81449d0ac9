import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { cli } from "../support/cli.ts";
import { makeFolder } from "../support/project.ts";

const folder = makeFolder();
afterAll(() => folder.close());
const at = (name: string): string => `${folder.path}/${name}`;

beforeAll(() => {
  const [one, other] = createMock().sessions.list();
  folder.write({
    "right/one.json": JSON.stringify(one),
    "right/list.json": JSON.stringify([one, other]),
    "wrong/rank.json": JSON.stringify({ ...one, Rank: "high" }),
    "wrong/item.json": JSON.stringify([one, { ...other, Status: "Waiting" }]),
    "broken/text.json": "{ not JSON",
    "extra/name.json": JSON.stringify({ ...one, Mood: "good" }),
  });
});

describe("so-mock check --type", () => {
  it.each<readonly [string, readonly string[], number, string]>([
    ["right files, by a pattern that no shell has expanded", ["right/*.json"], 0, "2 of 2 checks"],
    ["a folder", ["right"], 0, "2 of 2 checks"],
    ["a value of a wrong type", ["wrong/rank.json"], 1, 'Rank is "high" and should be'],
    ["an item of a list", ["wrong/item.json"], 1, "/1/Status"],
    ["several patterns", ["right/*.json", "wrong/*.json"], 1, "2 findings"],
    ["what is not JSON", ["broken/text.json"], 2, "text.json: it is not JSON"],
    ["a pattern for nothing", ["nothing/*.json"], 2, "there are no such files"],
    ["an undocumented property", ["extra/name.json"], 0, "1 of 1 check"],
  ])("judges %s", async (_, names, code, says) => {
    const run = await cli(["check", ...names.map(at), "--type", "ChatSessionEntity"]);
    expect([run.code, run.stdout + run.stderr]).toEqual([code, expect.stringContaining(says)]);
  });

  it("judges lists as the answer of an operation, types of groups, and what is strictly documented", async () => {
    const check = async (name: string, ...args: readonly string[]): Promise<number | undefined> =>
      (await cli(["check", at(name), ...args])).code;
    expect(await check("right/list.json", "--type", "ChatSessionsForUser")).toBe(0);
    expect(await check("right/one.json", "--type", "ChatSessionsForUser")).toBe(1);
    expect(await check("right/one.json", "--type", "ChatMessage")).toBe(1);
    expect(await check("extra/name.json", "--type", "ChatSessionEntity", "--strict")).toBe(1);
  });

  it("says which name is meant, and which flag has no meaning", async () => {
    const typo = await cli(["check", at("right"), "--type", "ChatSesionEntity"]);
    expect([typo.code, typo.stderr]).toEqual([2, expect.stringContaining('did you mean "ChatSessionEntity"?')]);
    const flag = await cli(["check", at("right"), "--type", "ChatSessionEntity", "--group", "topics"]);
    expect([flag.code, flag.stderr]).toEqual([2, expect.stringContaining("--group: it is about traffic")]);
  });

  it("writes reports and takes a baseline, as for traffic", async () => {
    const args = ["check", at("wrong/*.json"), "--type", "ChatSessionEntity", "--baseline", at("known.yaml")];
    await cli([...args, "--update-baseline", "--report", `json=${at("report.json")}`]);
    expect((await cli(args)).code).toBe(0);
    const moved = await cli([...args.slice(0, 1), at("extra/name.json"), ...args.slice(2), "--strict"]);
    expect(moved.code).toBe(1);
  });
});
