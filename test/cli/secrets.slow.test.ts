import { afterEach, describe, expect, it } from "vitest";
import { ROUTES } from "../../src/console/control/routes.ts";
import { PATHS } from "../support/agents.ts";
import { CREDENTIALS, leaksIn, PLANTED } from "../support/planted.ts";
import { sample } from "../support/sample.ts";
import { openSocket } from "../support/socket.ts";
import { startHere, type Running } from "../support/process.ts";

/** A secret is planted wherever a client may put one, and looked for in everything that comes out. */

const CONTROL = "c0ntrol-s3cret";

/** What is asked with each of them: answered, refused in every way, struck by faults. */
const REQUESTS: readonly (readonly [method: string, path: string, type?: string, body?: string])[] = [
  ["POST", PATHS.list],
  ["POST", `${PATHS.list}?signature=${PLANTED}&sig=${PLANTED}&token=${PLANTED}&key=${PLANTED}&code=${PLANTED}`],
  ["POST", `${PATHS.list}?access_token=${PLANTED}&ticket=${PLANTED}`],
  ["POST", PATHS.pickUp],
  ["POST", PATHS.reset("x")],
  ["POST", PATHS.reset(99_999)],
  ["PUT", PATHS.session(2), "application/json", '{"Rating":"x"}'],
  ["PUT", PATHS.session(2), "text/plain", "x"],
  ["PUT", PATHS.session(2), "application/xml", "<broken"],
  ["GET", PATHS.list],
  ["POST", "/api/v1/nowhere"],
];

let running: Running | undefined;
afterEach(async () => {
  running?.kill("SIGTERM");
  await running?.ended;
});

async function everythingSaid(log: string): Promise<Readonly<Record<string, string>>> {
  running = startHere(["serve", "--port", "0", "--log", log, "--control-token", CONTROL]);
  const [, url = ""] = await running.saw(/listening on (http:\/\/[\w.:[\]]+)/);
  const said: Record<string, string> = {};
  const hear = async (what: string, response: Response): Promise<void> => {
    said[what] = `${JSON.stringify([...response.headers])} ${await response.text()}`;
  };
  for (const [at, credentials] of CREDENTIALS.entries()) {
    for (const prefer of [{}, { prefer: "fault=expired-ticket" }, { prefer: "fault=html-login" }]) {
      for (const [method, path, type, body] of REQUESTS) {
        const headers = { ...credentials, ...prefer, ...(type === undefined ? {} : { "content-type": type }) };
        const init = { method, headers, ...(body === undefined ? {} : { body }) };
        await hear(`answer ${at} ${method} ${path} ${JSON.stringify(prefer)}`, await fetch(url + path, init));
      }
    }
  }
  const raw = await openSocket(url);
  raw.send(`GARBAGE / HTTP/1.1\r\nAuthorization: Bearer ${PLANTED}\r\nBroken Line ${PLANTED}\r\n\r\n`);
  said["broken request"] = await raw.closed;

  const own = { authorization: `Bearer ${CONTROL}` };
  await hear("refused control call", await fetch(`${url}/_mock/state`, { headers: CREDENTIALS[1] ?? {} }));
  const { entries } = (await (await fetch(`${url}/_mock/journal`, { headers: own })).json()) as {
    readonly entries: readonly { readonly number: number }[];
  };
  expect(entries.length).toBeGreaterThan(90);
  const reads = Object.values(ROUTES).filter(({ method, path }) => method === "GET" && !path.includes("{"));
  for (const { path } of reads.filter((route) => route.path !== "/events")) {
    await hear(path, await fetch(`${url}/_mock${path}`, { headers: own }));
  }
  for (const { number } of entries) {
    await hear(`entry ${number}`, await fetch(`${url}/_mock/journal/${number}`, { headers: own }));
  }
  await hear("page", await fetch(`${url}/_mock/`, { headers: own }));
  running.kill("SIGTERM");
  await running.ended;
  return { ...said, output: running.output(), errors: running.errors() };
}

describe("a planted secret", () => {
  it.each(sample(["pretty", "json"], 1))(
    "comes out nowhere: answers, journal, exports, page, log (%s)",
    async (log) => {
      const said = await everythingSaid(log);
      expect(leaksIn(said, CONTROL)).toEqual([]);
      // What was looked through did speak of these requests.
      expect(said["output"]).toContain("PutChatSessionEntity");
      expect(said["output"]).toContain("/api/v1/nowhere");
      expect(said["/journal.har"]).toContain("access_token");
      expect(said["/journal.test.ts"]).toContain("ChatSessionsForUser");
      expect(said["page"]).toContain("<html");
    },
  );
});
