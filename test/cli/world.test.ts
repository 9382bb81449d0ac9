import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WORLD_TEMPLATE } from "../../src/cli/init/template.ts";
import { readText } from "../../src/cli/shared/files.ts";
import { sessions } from "../../src/groups/sessions.ts";
import { topics } from "../../src/groups/topics.ts";
import { contract, createMock } from "../../src/index.ts";
import { GROUPS } from "../support/groups.ts";
import { parseWorld, readWorldFile } from "../../src/world.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { makeFolder } from "../support/project.ts";
import { readJson } from "../support/root.ts";
import { describeUnless, noPosix } from "../support/unless.ts";

const folder = makeFolder();
beforeAll(() => cli(["init", `${folder.path}/world.yaml`]));
afterAll(() => folder.close());
const file = `${folder.path}/world.yaml`;

/** What the first line of `so-mock serve` says, while it is served. */
async function served<Result>(work: (url: string) => Promise<Result>, ...args: readonly string[]): Promise<Result> {
  const stop = new AbortController();
  const url = Promise.withResolvers<string>();
  const run = cli(["serve", "--port", "0", ...args], {
    signal: stop.signal,
    stdout: (text) => {
      const found = /listening on (http:[^\s"]+)/.exec(text)?.[1];
      if (found !== undefined) url.resolve(found);
    },
  });
  try {
    return await work(await Promise.race([url.promise, run.then(({ stderr }) => Promise.reject(new Error(stderr)))]));
  } finally {
    stop.abort();
    await run;
  }
}

describe("so-mock init", () => {
  it("says what it has written", async () => {
    expect((await cli(["init", `${folder.path}/other.yaml`])).stdout).toContain("so-mock serve --world");
  });

  it("writes a world file that is right, by the schema for editors too", async () => {
    const world = await readWorldFile(file);
    expect(
      new Ajv2020({ strict: false, formats: { int32: true, int64: true, double: true } }).validate(
        readJson("contracts/world.schema.json") as object,
        world,
      ),
    ).toBe(true);
    expect(
      createMock({ world })
        .sessions.list()
        .map(({ CustomerName, Status }) => `${CustomerName} ${Status}`),
    ).toEqual(["Ada Lovelace InQueue", "Grace Hopper CustomerLast", "Alan Turing Closed"]);
  });

  it("is right with every line that it has commented out", () => {
    const all = WORLD_TEMPLATE.replaceAll(/^# (\w+:.*|  +.*)$/gm, "$1").replace(
      /^.*so-mock serve --world.*$|^.*createMock.*$/gm,
      "",
    );
    const mock = createMock({ world: parseWorld(all), groups: [topics] });
    expect([mock.simulator.rate, mock.faults.list().length]).toEqual([2, 1]);
  });

  it("leaves a file that is there alone, unless told to replace it", async () => {
    expect(await cli(["init", file])).toMatchObject({ code: 2, stderr: expect.stringContaining("--force") });
    expect((await cli(["init", file, "--force"])).code).toBeUndefined();
    expect((await cli(["init", `${folder.path}/no/world.yaml`])).code).toBe(2);
  });
});

describe("so-mock serve --world", () => {
  it("is the world of createMock, byte for byte, under every name", async () => {
    const mock = createMock({ world: await readWorldFile(file), groups: [sessions, topics] });
    const ask = async (fetch: (path: string, init: RequestInit) => Promise<Response>): Promise<string> => {
      const texts = [];
      for (const path of ["/api/v1/ChatSession/2", "/api/v1/ChatSession/2/Messages"])
        texts.push(await (await fetch(path, { headers: TJE0 })).text());
      for (const path of [PATHS.list, "/api/v1/Agents/Chat/GetAllChatTopics", PATHS.pickUp])
        texts.push(
          await (
            await fetch(path, {
              method: "POST",
              headers: { ...TJE0, "Content-Type": "application/json" },
              body: path === PATHS.pickUp ? null : "{}",
            })
          ).text(),
        );
      return texts.join("\n").replaceAll(/http:\/\/[^/"]+(?:\/_world\/\w+)?/g, "");
    };
    const here = await ask((path, init) => mock.fetch(path, init));
    const there = await served(
      async (url) => [
        await ask((path, init) => fetch(url + path, init)),
        await ask((path, init) => fetch(`${url}/_world/other${path}`, init)),
      ],
      "--world",
      file,
    );
    expect(here).toContain("The keyboard does not fit.");
    expect(there).toEqual([here, here]);
  });

  it("answers every operation that reads as createMock does, also as a container runs it", async () => {
    const mock = createMock({ world: await readWorldFile(file), groups: GROUPS });
    const reading = [contract, ...GROUPS].flatMap(({ operations }) =>
      operations.filter(({ effect, body }) => effect === "reads" && body?.required !== true),
    );
    expect(reading.length).toBeGreaterThan(25);
    const ask = async (fetch: (path: string, init: RequestInit) => Promise<Response>): Promise<readonly string[]> => {
      const texts = [];
      for (const { id, method, path } of reading) {
        const init = method === "GET" ? {} : { body: "{}" };
        const headers = { ...TJE0, "Content-Type": "application/json" };
        // One after the other, as the journal numbers them.
        // eslint-disable-next-line no-await-in-loop
        const answer = await fetch(path.replaceAll(/\{\w+\}/g, "2"), { method, headers, ...init });
        // eslint-disable-next-line no-await-in-loop
        const text = await answer.text();
        texts.push(`${id} ${answer.status} ${text.replaceAll(/http:\/\/[^/"]+/g, "")}`);
      }
      return texts;
    };
    const here = await ask((path, init) => mock.fetch(path, init));
    expect(here.filter((text) => / 200 /.test(text)).length).toBeGreaterThan(20);
    const there = async (url: string): Promise<readonly string[]> => ask((path, init) => fetch(url + path, init));
    expect(await served(there, "--host", "127.0.0.1", "--log", "json", "--world", file)).toEqual(here);
  });

  it("gives way to flags", async () => {
    const now = await served(
      async (url) => ((await (await fetch(`${url}/_mock/clock`)).json()) as { now: string }).now,
      "--world",
      file,
      "--clock",
      "2026-01-01T00:00:00Z",
    );
    expect(now).toBe("2026-01-01T00:00:00.0000000Z");
  });

  it.each<readonly [string, readonly string[], string]>([
    ["a file that is not there", ["--world", "missing.yaml"], "missing.yaml: it cannot be read"],
    ["a recording beside it", ["--world", file, "--from", "x"], "--from: a recording"],
    ["a number of sessions beside it", ["--world", file, "--sessions", "3"], "--sessions: the number of sessions"],
    ["a store beside it", ["--world", file, "--store", "file:mock.db"], "--store: a store"],
  ])("refuses %s", async (_, args, says) => {
    expect(await cli(["serve", "--port", "0", ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(says),
    });
  });

  it("refuses a wrong file with its line", async () => {
    folder.write({ "wrong.yaml": "seed: 1\nsessions:\n  - Staus: InQueue\n" });
    const { code, stderr } = await cli(["serve", "--port", "0", "--world", `${folder.path}/wrong.yaml`]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/wrong\.yaml:3 \/sessions\/0\/Staus.*did you mean "Status"/),
    ]);
  });
});

describeUnless(noPosix, "a file that never ends", () => {
  it("is refused as a world, and as any file that a flag names", async () => {
    await expect(readWorldFile("/dev/zero")).rejects.toThrow(/it has more than 16 MiB/);
    await expect(readText("/dev/zero", "code", "the file", "name another")).rejects.toThrow(/it has more than 64 MiB/);
  });
});
