import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import { startServer } from "../../src/server.ts";
import { contract } from "../../src/contract.ts";
import type { Diff } from "../../src/traffic/diff/model.ts";
import { compareSides } from "../../src/traffic/diff/compare.ts";
import { examineServer } from "../../src/traffic/diff/side.ts";
import { cli } from "../support/cli.ts";
import { everything, onlyInTestAll, sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const AUTH = "Basic dGplMDpUamUw";
const closers: (() => Promise<void>)[] = [];
const paths: string[] = [];
let good = "";
let away = "";

type Change = (response: Response, request: Request) => Promise<Response>;

async function serve(change: Change = async (response) => response, options: MockOptions = {}): Promise<string> {
  const mock = createMock({ groups: lazyGroups(), ...options });
  const handle: typeof mock.handle = async (request, aside) => {
    paths.push(new URL(request.url).pathname);
    const response = await change(await mock.handle(request.clone(), aside), request);
    return new Response(await response.text(), response);
  };
  const server = await startServer({ handle }, { port: 0 });
  closers.push(() => server.close(0));
  return server.url;
}

/** Rewrites the JSON of proper answers. */
const rewrite =
  (change: (text: string) => string): Change =>
  async (response) =>
    response.status === 200 ? new Response(change(await response.text()), response) : response;

beforeAll(async () => {
  good = await serve();
  away = await serve();
  await closers.pop()?.();
});
afterAll(async () => {
  for (const close of closers) await close();
});

async function diff(...args: readonly string[]): Promise<{ readonly code: number | undefined; readonly diff: Diff }> {
  // Packing every answer would cost more than all that is tested here.
  const plain = ["--header", "Accept-Encoding: identity"];
  const { code, stdout } = await cli(["diff", ...args, ...plain, "--format", "json"], { env: { SO_MOCK_AUTH: AUTH } });
  return { code, diff: JSON.parse(stdout) as Diff };
}

/** In `npm run test:all` the five documented operations, and all groups; one of them costs a twentieth. */
const five = everything ? ["--group", "documented"] : ["--operation", "ChatSessionsForUser"];
const some = everything ? [] : five;
/** Operations of which mode read sends some. */
const read = ["--group", "documented", "--operation", "ChatTopicsForUser"];

const differencesOf = ({ operations }: Diff): string[] =>
  operations.flatMap(({ differences }) => differences.map(({ kind, what, a, b }) => `${kind}: ${what}: ${a} | ${b}`));

itInTestAll("names an observation once, however often it was made", async () => {
  const mock = createMock({ groups: lazyGroups() });
  const { points } = await examineServer(
    { baseUrl: "http://compared.test", fetch: (request) => mock.fetch(request) },
    { groups: ["webhooks"], operations: ["GetWebhook"], auth: [AUTH], seed: 1 },
    contract,
  );
  const made = points.get("GetWebhook")?.find(({ what }) => what === "open matters of status-documented")?.value;
  expect(made?.match(/Answers an id/g)).toHaveLength(1);
});

describe("a server that goes away in the middle of so-mock diff", () => {
  const examine = (lives: number): ReturnType<typeof examineServer> => {
    const mock = createMock();
    let asked = 0;
    const fetch = async (request: Request): Promise<Response> => {
      if (++asked > lives) throw new TypeError("fetch failed", { cause: new Error("other side closed") });
      return mock.fetch(request);
    };
    const options = { mode: "sandbox", auth: [AUTH], seed: 1 } as const;
    return examineServer({ baseUrl: "http://compared.test", fetch }, options, contract);
  };

  it.each(sample([5, 12, 25, 50, 90, 150], 3))(
    "differs in nothing that it has answered, after %i requests",
    async (lives) => {
      const [whole, cut] = [await examine(Infinity), await examine(lives)];
      expect([whole.report.summary.finished, cut.report.summary.finished]).toEqual([true, false]);
      const ids = contract.operations.map(({ id }) => id);
      for (const [a, b] of [
        [whole, cut],
        [cut, whole],
      ] as const) {
        expect(differencesOf(compareSides(a, b, ids))).toEqual([]);
      }
    },
  );
});

describe("what so-mock diff leaves on a server in mode write", () => {
  const left = async (url: string): Promise<string> => {
    const args = ["diff", "mock", url, "--mode", "write", "--group", "documented"];
    return (await cli(args, { env: { SO_MOCK_AUTH: AUTH } })).stderr;
  };

  it("is named with the requests that remove it, where the server breaks down", async () => {
    let asked = 0;
    const breaking = await serve(async (response) => (++asked > 60 ? new Response("", { status: 500 }) : response));
    const said = await left(breaking);
    expect(said).toMatch(/^so-mock diff: not everything could be removed; \d+ things of this run may be left/m);
    expect(said).toContain(`"Status":"Closed"`);
    expect(said).not.toContain(AUTH);
  });

  it("is nothing otherwise", async () => {
    expect(await left(good)).not.toContain("left");
  });
});

describe("the exit codes of so-mock diff", () => {
  itInTestAll("0: two servers that behave the same, with different sessions", async () => {
    const other = await serve(undefined, { seed: 99, sessions: 30, clock: "2020-01-01T00:00:00Z" });
    const { code, diff: found } = await diff(good, other, ...some);
    expect(differencesOf(found)).toEqual([]);
    expect(found).toMatchObject({ a: good, b: other, score: 100 });
    expect(code).toBe(0);
  });

  const inMode: readonly (readonly [mode: string, reason: RegExp])[] = [
    ["sandbox", /every operation is compared/],
    ["write", /mode write|no exchange of this run/],
  ];
  it.each(onlyInTestAll(inMode))("0: the same in mode %s, which was asked for", async (mode, reasonOfOthers) => {
    const [one, other] = [await serve(), await serve(undefined, { seed: 7, sessions: 25 })];
    const { code, diff: found } = await diff(one, other, "--mode", mode);
    expect(differencesOf(found)).toEqual([]);
    expect(found.score).toBe(100);
    const scored = found.operations.filter(({ score }) => score === 100).map(({ operation }) => operation);
    expect(scored).toContain("PatchChatSessionEntity");
    const others = found.operations.filter(({ score }) => score === undefined).map(({ reason = "" }) => reason);
    expect(others.filter((reason) => !reasonOfOthers.test(reason))).toEqual([]);
    expect(code).toBe(0);
  });

  it("0: the mock in this process, which needs no credentials to be given", async () => {
    const { code, stdout } = await cli(["diff", "mock", "mock:documented", ...(everything ? [] : read)]);
    expect(stdout).toContain("✓ No difference, 100 % alike");
    expect(stdout).toMatch(/not compared {2}mode read sends nothing that could change data\n {2}PutChat[^.]*ResetChat/);
    expect(stdout).toMatch(/^ChatTopicsForUser {2}100 % (\d+) of \1 points alike$/m);
    expect(code).toBe(0);
  });

  itInTestAll("1: the two dialects, whose dates differ", async () => {
    const { code, stdout } = await cli(["diff", "mock", "mock:observed"]);
    expect(stdout).toMatch(/✗ WhenRequested\n +A +date with offset\n +B +date without offset/);
    expect(stdout).toMatch(/✗ \d+ differences, 9\d(?:\.\d)? % alike/);
    expect(code).toBe(1);
  });

  it.each([
    [["diff", "http://localhost"], /missing required argument/],
    [["diff", "http://localhost", "mok"], /<base-url-b>: .*, or mock or mock:observed\)/],
    [["diff", "http://localhost", "localhost:1"], /<base-url-b>: this is not an http or https URL/],
    [["diff", "http://u:p@localhost", "mock"], /<base-url-a>: the address holds credentials/],
    [["diff", "mock", "mock", "--format", "html"], /Allowed choices are pretty, json/],
    [["diff", "mock", "mock", "--header-b", "nothing"], /--header-b: the header is not "Name: value"/],
    [["diff", "mock", "mock", "--auth-a", "a\nb"], /--auth-a: `auth` cannot stand in a header/],
    [["diff", "mock", "mock", "--timeout", "0"], /whole number from 1/],
    [["diff", "mock", "mock", "--mode", "all"], /--mode: `mode` is "all" \(use one of read, write, sandbox\)/],
    [["diff", "mock", "mock", "--group", "sales"], /--group: there is no group "sales"/],
    [["diff", "mock", "mock", "--operation", "Nope"], /--operation: there is no operation "Nope"/],
    [["diff", "mock", "mock", "--seed", "x"], /--seed: `seed` is "x"/],
    [["diff", "mock", "mock", "--budget", "0"], /--budget: `budget` is "0"/],
  ])("2: usage (%j)", async (args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect(stderr).toMatch(message);
    expect([stdout, code]).toEqual(["", 2]);
  });

  it("3: one of the two is unreachable or refuses the credentials", async () => {
    const { code, diff: found } = await diff(good, away, ...five);
    expect(found.failure).toMatchObject({
      target: away,
      message: expect.stringContaining("Nothing answers") as string,
    });
    expect(code).toBe(3);
    const refused = await cli(["diff", good, "mock", ...five]);
    expect(refused.stdout).toMatch(/Could not compare\.[^]*No credentials were given/);
    expect(refused.code).toBe(3);
  });
});

describe("so-mock diff finds", () => {
  it.each(
    sample<[string, Change, readonly RegExp[]]>(
      [
        [
          "a property that is missing",
          rewrite((text) => text.replaceAll(/"Rating":\d+,?/g, "")),
          [/^shape: Rating: number \| missing$/],
        ],
        [
          "a property that is new",
          rewrite((text) => text.replaceAll(/"ChatSessionId":(?=\d)/g, '"Mood":"good","ChatSessionId":')),
          [/^shape: Mood: missing \| text$/],
        ],
        [
          "another type, in a nested carrier too",
          rewrite((text) => text.replaceAll(/"AssociateId":(\d+)/g, '"AssociateId":"$1"')),
          [/^shape: User\.AssociateId: number \| text$/],
        ],
        [
          "a property that is sometimes missing",
          rewrite((text) => text.replace(/"TopicId":\d+,/, "")),
          [/^shape: TopicId: number \| sometimes missing, number$/],
        ],
        [
          "null for a number",
          rewrite((text) => text.replaceAll(/"Rank":\d+/g, '"Rank":null')),
          [/^shape: Rank: number \| null$/],
        ],
        [
          "another label",
          async (response) => {
            const headers = new Headers(response.headers);
            headers.set("content-type", (headers.get("content-type") ?? "").replace("application/json", "text/plain"));
            return new Response(response.body, { status: response.status, headers });
          },
          [/^behaviour: the list once more: media type: application\/json \| text\/plain$/],
        ],
        [
          "another status, and other words, for who is not let in",
          async (response) => (response.status === 401 ? Response.json({ error: "no" }, { status: 403 }) : response),
          [/^behaviour: .*status: 401 \| 403$/, /^behaviour: .*error's keys: Message, MessageDetail \| error$/],
        ],
      ],
      2,
    ),
  )("%s", async (_, change, wanted) => {
    const { code, diff: found } = await diff("mock", await serve(change), ...five);
    const said = differencesOf(found);
    for (const pattern of wanted) expect(said.filter((line) => pattern.test(line))).not.toEqual([]);
    expect(found.score).toBeLessThan(100);
    expect(code).toBe(1);
  });

  it("nothing in what depends on the data only: nulls, unset dates, texts of customers", async () => {
    const other = await serve(undefined, { sessions: 1, seed: 5 });
    expect(differencesOf((await diff(good, other, ...some)).diff)).toEqual([]);
  });

  it.each(
    onlyInTestAll<[string, string, RegExp, Change, string, string]>([
      [
        "a property of messages that is missing",
        "read",
        /Messages$/,
        rewrite((text) => text.replaceAll(/,"Author":"[^"]*"/g, "")),
        "RestGetChatMessages Author: text | missing",
        "RestGetChatMessages",
      ],
      [
        "an operation that is not there",
        "read",
        /GetChatPresence$/,
        async () => new Response("", { status: 404 }),
        "GetChatPresence GetChatPresence: status: 200 | 404",
        "GetChatPresence",
      ],
      [
        "a patch that is not taken over",
        "sandbox",
        /\/ChatSession\/\d+$/,
        async (response, { method }) => (method === "PATCH" ? Response.json({ ChatSessionId: 1 }) : response),
        "PatchChatSessionEntity check answer-schema: passed | failed",
        "PatchChatSessionEntity",
      ],
    ]),
  )("in the groups: %s (mode %s)", async (_, mode, path, change, wanted, only) => {
    const on: Change = async (response, request) =>
      path.test(new URL(request.url).pathname) && response.status === 200 ? change(response, request) : response;
    const { code, diff: found } = await diff("mock", await serve(on), "--mode", mode, "--operation", only);
    const said = found.operations.flatMap(({ operation, differences }) =>
      differences.map(({ what, a, b }) => `${operation} ${what}: ${a} | ${b}`),
    );
    expect(said).toContain(wanted);
    expect(code).toBe(1);
  });

  itInTestAll("the same points of the same two, the other way round", async () => {
    const other = await serve(rewrite((text) => text.replaceAll(/"Rating":\d+,?/g, "")));
    const [one, two] = [await diff(good, other, ...five), await diff(other, good, ...five)];
    expect(two.diff.score).toBe(one.diff.score);
    expect(differencesOf(two.diff)).toContain("shape: Rating: missing | number");
  });
});

describe("so-mock diff", () => {
  itInTestAll("sends nothing that could change data", async () => {
    paths.length = 0;
    const { diff: found } = await diff(good, "mock");
    expect(differencesOf(found)).toEqual([]);
    const asked = [...new Set(paths.map((path) => path.replace(/(?<=ChatSession\/)\d+/, "{id}")))];
    expect(asked).toContain("/api/v1/Agents/Chat/ChatSessionsForUser");
    expect(asked).toContain("/api/v1/Agents/Chat/GetChatPresence");
    const reading =
      /ForUser$|ForCurrentUser$|\/(?:Rest)?Get|\/Messages$|Transcript$|[dD]efault|IsWithin|Session(?:\/\{id\}|\/\$metadata)?$|Webhook(?:\/\d+(?:\/LastError)?)?$|\/ChatTopic\/|\/Archive$|\/api(?:\/v1)?$|\/api\/state\/|currentPrincipal$|\/MDOList\//;
    expect(asked.filter((path) => !reading.test(path))).toEqual([]);
    expect(asked.every((path) => !/Save|Delete|Reset|Pick|Transfer\b|Add|Update/i.test(path))).toBe(true);
  });

  itInTestAll("asks only for the group or operation that is named", async () => {
    const compared = async (...args: readonly string[]): Promise<number> => {
      const { diff: found } = await diff("mock", "mock", ...args);
      return found.operations.length;
    };
    expect(await compared("--group", "topics")).toBe(34);
    expect(await compared("--group", "documented", "--operation", "RestGetChatMessages")).toBe(6);
  });

  it("sends each its own credentials and headers, and prints none of them", async () => {
    const seen = new Map<string, Set<string>>();
    const watch =
      (name: string): Change =>
      async (response, { headers }) => {
        const own = seen.get(name) ?? new Set();
        seen.set(name, own.add(`${headers.get("authorization")} ${headers.get("so-apptoken")}`));
        return response;
      };
    const [a, b] = [await serve(watch("a")), await serve(watch("b"))];
    const args = [
      "--auth-a",
      "SoTicket geheim-a",
      "--header",
      "SO-AppToken: geheim-1",
      "--header-b",
      "SO-AppToken: geheim-2",
    ];
    const env = { SO_MOCK_AUTH: "Bearer geheim-both", SO_MOCK_AUTH_B: "Bearer geheim-b" };
    const { stdout, stderr } = await cli(["diff", a, b, ...args, ...five, "--format", "json"], { env });
    expect(seen.get("a")).toContain("SoTicket geheim-a geheim-1");
    expect(seen.get("b")).toContain("Bearer geheim-b geheim-2");
    expect([...(seen.get("a") ?? [])].join()).not.toMatch(/geheim-b|geheim-2/);
    expect(stdout + stderr).not.toContain("geheim");
  });
});

describe("the reports of so-mock diff", () => {
  const apart = ["diff", "mock", "mock:observed", "--operation", "ChatSessionsForUser"];
  const folder = mkdtempSync(join(tmpdir(), "so-mock-diff-"));
  const file = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are those of verify, a difference in the place of a finding, and the last line says why", async () => {
    const formats = ["json", "junit", "html", "sarif", "markdown", "ctrf"];
    const { code, stdout } = await cli([...apart, ...formats.flatMap((name) => ["--report", `${name}=${file(name)}`])]);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
      /^exit 1: 13 differences, in \d+ points that could be compared$/,
    );
    expect(code).toBe(1);
    const read = (name: string): string => readFileSync(file(name), "utf8");
    expect((JSON.parse(read("json")) as Diff).operations[0]?.differences).toHaveLength(13);
    expect(read("junit")).toMatch(/<testsuite name="ChatSessionsForUser" tests="2" failures="1"/);
    expect(read("markdown")).toContain("## so-mock diff: 13 errors");
    expect(read("sarif")).toContain('"ruleId": "diff-shape"');
    expect(read("ctrf")).toContain('"ChatSessionsForUser diff-shape"');
    expect(read("html")).toContain("WhenRequested");
  });

  it("are annotations with --format github, ten at most", async () => {
    const { code, stdout } = await cli([...apart, "--format", "github"]);
    const lines = stdout.split("\n").filter((line) => line.startsWith("::error"));
    expect(lines[0]).toMatch(
      /^::error title=ChatSessionsForUser%3A diff-shape::WhenRequested: date with offset in the first/,
    );
    expect([lines.length, code]).toEqual([10, 1]);
  });

  itInTestAll("do not count what the baseline knows, and say what is gone", async () => {
    const baseline = ["--baseline", file("known.yaml")];
    expect((await cli([...apart, ...baseline, "--update-baseline"])).code).toBe(0);
    const known = await cli([...apart, ...baseline]);
    expect(known.stdout).toContain("13 known differences of the baseline not shown.");
    expect(known.stdout).toMatch(/exit 0: no difference that the baseline does not know in \d+ points/);
    expect(known.code).toBe(0);
    const shown = await cli([...apart, ...baseline, "--format", "json"]);
    const [operation] = (JSON.parse(shown.stdout) as Diff).operations;
    expect(operation?.differences.every((each) => each.known === true)).toBe(true);
    const gone = await cli(["diff", "mock", "mock", "--operation", "ChatSessionsForUser", ...baseline]);
    expect(gone.stdout).toContain("13 entries of the baseline no longer occur");
    expect(gone.code).toBe(4);
  });

  itInTestAll("begin with how much is sent to each of the two", async () => {
    const { stderr } = await cli(["diff", good, "mock", "--operation", "ChatSessionsForUser", "--auth", AUTH]);
    expect(stderr).toMatch(/^so-mock diff: for each server: mode read, about \d+ requests, no rate limit$/m);
  });
});
