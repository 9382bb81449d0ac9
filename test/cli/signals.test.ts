import { afterAll, describe, expect, it } from "vitest";
import { formatRemovals } from "../../src/cli/shared/removals.ts";
import { verify } from "../../src/verify/run.ts";
import { startCommand } from "../support/start-command.ts";
import { serveHttp } from "../support/http.ts";
import { createReference, REFERENCE_AUTH, type Reference } from "../support/reference-server.ts";
import { describeUnless, noSignals } from "../support/unless.ts";
import { skippingClock } from "../support/skipping-clock.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** What a run leaves on a server when a signal, or two, ends it. */

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

interface Watched extends Reference {
  readonly url: string;
  /** Resolves with the first PUT, which is answered only after `go`. */
  readonly put: Promise<void>;
  readonly go: () => void;
}

async function serve(): Promise<Watched> {
  const reference = createReference({ sessions: 1 });
  let [seen, go] = [(): void => {}, (): void => {}];
  const put = new Promise<void>((resolve) => (seen = resolve));
  const open = new Promise<void>((resolve) => (go = resolve));
  const server = await serveHttp(async (request) => {
    if (request.method === "PUT") {
      seen();
      await open;
    }
    return reference.fetch(request);
  });
  closers.push(async () => {
    go();
    await server[Symbol.asyncDispose]();
  });
  return { ...reference, url: server.baseUrl, put, go };
}

const ARGS = ["--mode", "write", "--auth", REFERENCE_AUTH];
const statuses = ({ world }: Reference): unknown[] => [
  ...new Set(
    world
      .all()
      .slice(1)
      .map(({ Status }) => Status),
  ),
];

describeUnless(noSignals, "so-mock verify --mode write", () => {
  it("cleans up on SIGHUP, which a closed terminal sends, and ends with 3", async () => {
    const server = await serve();
    const command = startCommand(["verify", server.url, ...ARGS]);
    await server.put;
    command.kill("SIGHUP");
    server.go();
    expect(await command.ended).toBe(3);
    expect(command.output()).toContain("not finished");
    expect(statuses(server).filter((status) => !String(status).startsWith("Closed"))).toEqual([]);
  });

  itInTestAll("ends at once on a second signal, and says what is left and how to remove it", async () => {
    const server = await serve();
    const command = startCommand(["verify", server.url, ...ARGS]);
    await server.put;
    command.kill("SIGINT");
    // Two at once may come as one.
    await command.told(/stopping, .*a second signal/);
    command.kill("SIGINT");
    expect(await command.ended).toBe(3);
    const open = server.world
      .all()
      .slice(1)
      .map(({ ChatSessionId }) => String(ChatSessionId));
    expect(open.length).toBeGreaterThan(2);
    const told = [...command.errors().matchAll(/^curl .*-X PUT .*"Status":"Closed".*\/ChatSession\/(\d+)'?$/gm)];
    expect(told.map(([, id = ""]) => id).sort()).toEqual(open.sort());
    expect(command.errors()).toContain("$SO_MOCK_AUTH");
    expect(command.errors()).not.toContain(REFERENCE_AUTH);
  });
});

describe("what a run would leave at any moment", () => {
  itInTestAll("is known while it runs, and is nothing once it is over", async () => {
    const reference = createReference({ sessions: 1 });
    let removals = (): readonly string[] => [];
    let [most, round] = [0, 0];
    const fetch = (request: Request): Promise<Response> => {
      if (++round % 20 === 0) most = Math.max(most, removals().length);
      return reference.fetch(request);
    };
    const onStart = (tell: () => readonly string[]): void => void (removals = tell);
    await verify(
      { baseUrl: "http://reference.test", fetch },
      { auth: [REFERENCE_AUTH], mode: "write", onStart },
      skippingClock(),
    );
    expect(most).toBeGreaterThan(5);
    expect(removals()).toEqual([]);
  });

  it("is said in words", () => {
    expect(formatRemovals([], "verify")).toContain("nothing of this run is left");
    expect(formatRemovals(["curl a", "curl b"], "verify")).toMatch(/2 things of this run.*\ncurl a\ncurl b\n$/);
  });
});
