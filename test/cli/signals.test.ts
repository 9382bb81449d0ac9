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

  it.each(["write", "sandbox"] as const)(
    "holds what was on its way: it is named, and closed once the list shows it (%s)",
    async (mode) => {
      for (const nth of [1, 3]) {
        const reference = createReference({ sessions: 1 });
        const controller = new AbortController();
        let [removals, named, creations] = [(): readonly string[] => [], "", 0];
        const fetch = async (request: Request): Promise<Response> => {
          const isCreation =
            request.url.endsWith("/SaveChatSessionEntity") && /ChatSessionId":0/.test(await request.clone().text());
          const answer = await reference.fetch(request);
          if (!isCreation || ++creations !== nth) return answer;
          named = removals().join("\n");
          controller.abort();
          return new Promise(() => {});
        };
        const { signal } = controller;
        const onStart = (tell: () => readonly string[]): void => void (removals = tell);
        const options = { auth: [REFERENCE_AUTH], mode, onStart, signal };
        await verify({ baseUrl: "http://reference.test", fetch }, options, skippingClock());
        expect(named).toMatch(/what carries the mark so-mock-\w+-\d+: its id is not known/);
        expect(creations).toBe(nth);
        expect(statuses(reference).filter((status) => !String(status).startsWith("Closed"))).toEqual([]);
        expect(removals()).toEqual([]);
      }
    },
  );

  it("is named in the report where the list never shows it, and only if it was sent", async () => {
    const reference = createReference({ sessions: 1 });
    const controller = new AbortController();
    const fetch = async (request: Request): Promise<Response> => {
      if (!request.url.endsWith("/SaveChatSessionEntity")) return reference.fetch(request);
      controller.abort();
      return new Promise(() => {});
    };
    const options = { auth: [REFERENCE_AUTH], mode: "write", rate: 3, signal: controller.signal } as const;
    const { findings } = await verify({ baseUrl: "http://reference.test", fetch }, options);
    const left = findings.filter(({ check }) => check === "clean-up").map(({ message }) => message);
    expect(left).toEqual([expect.stringMatching(/could not find again.*: so-mock-\w+-\d+\.$/)]);
  });

  it("is said in words", () => {
    expect(formatRemovals([], "verify")).toContain("nothing of this run is left");
    expect(formatRemovals(["curl a", "curl b"], "verify")).toMatch(/2 things of this run.*\ncurl a\ncurl b\n$/);
  });
});
