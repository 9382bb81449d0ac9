import { describe, expect, test } from "vitest";
import type { Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { LYING_LISTS, SILENT_CREATIONS, WRONG_PICK_UPS } from "../support/queue-faults.ts";
import { record, type Recorded } from "../support/recorder.ts";
import { createReference, REFERENCE_AUTH, type Reference } from "../support/reference-server.ts";
import type { Stored } from "../support/reference-world.ts";
import { sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** Whatever a server does: a run in mode write takes no customer out of the queue, and changes no session of others. */

type Fetch = (request: Request) => Promise<Response>;
interface Ran {
  readonly report: Report;
  readonly requests: readonly Recorded[];
}

async function run(fetch: Fetch): Promise<Ran> {
  const recorder = record(fetch);
  const target = { baseUrl: "http://faulty.test", fetch: recorder.fetch };
  const report = await verify(target, { auth: [REFERENCE_AUTH], mode: "write", seed: 7 }, skippingClock());
  return { report, requests: recorder.requests };
}

const isForeign = ({ CustomerName }: Stored): boolean => String(CustomerName).startsWith("Kari");
const shown = ({ ChatSessionId, Status, User, CustomerName }: Stored): unknown => [
  ChatSessionId,
  Status,
  User,
  CustomerName,
];
const foreign = ({ world }: Reference): unknown[] => world.all().filter(isForeign).map(shown);
const pickUps = ({ requests }: Ran): number => requests.filter(({ path }) => path.endsWith("FirstChatSession")).length;

describe("a list that hides who waits", () => {
  test.each(sample(LYING_LISTS, 1))("%s: no session is picked up", async (_, deviate) => {
    const reference = createReference({ sessions: 6 });
    const before = foreign(reference);
    const ran = await run(deviate(reference));
    expect(pickUps(ran)).toBe(0);
    expect(foreign(reference)).toEqual(before);
  });

  itInTestAll("also where the run is the only one to wait in what is listed", async () => {
    const reference = createReference({ sessions: 6 });
    const before = foreign(reference);
    const own: Fetch = async (request) => {
      const response = await reference.fetch(request);
      if (!request.url.endsWith("/ChatSessionsForUser") || response.status !== 200) return response;
      const list = (await response.json()) as Stored[];
      return Response.json(list.filter((item) => !isForeign(item) || item["Status"] !== "InQueue"));
    };
    await run(own);
    expect(foreign(reference)).toEqual(before);
  });
});

describe("a pick-up that hands out a customer", () => {
  test.each(sample(WRONG_PICK_UPS, 1))("%s: goes back at once, is named, and is the last one", async (_, deviate) => {
    const reference = createReference({ sessions: 1 });
    const ran = await run(deviate(reference));
    const strangers = reference.world.all().slice(1).filter(isForeign);
    expect(strangers.map(({ Status, User }) => [Status, User])).toEqual([["InQueue", null]]);
    expect(pickUps(ran)).toBe(1);
    const id = String(strangers[0]?.["ChatSessionId"]);
    const said = ran.report.observations.filter(({ check }) => check === "clean-up").map(({ message }) => message);
    expect(said).toEqual([expect.stringContaining(`given back at once: ${id}.`)]);
  });

  test("and cannot be given back: the report says so", async () => {
    const [, deviate] = WRONG_PICK_UPS[0]!;
    const reference = createReference({ sessions: 1 });
    const fetch = deviate(reference);
    const ran = await run(async (request) =>
      request.url.endsWith("/Reset") ? new Response("", { status: 500 }) : fetch(request),
    );
    const id = Number(reference.world.all().slice(1).find(isForeign)?.["ChatSessionId"]);
    expect(ran.report.findings.filter(({ check }) => check === "clean-up").map(({ message }) => message)).toEqual([
      `Pick-up took sessions that are not of this run, and they could not be given back: ${id}.`,
    ]);
  });

  itInTestAll(
    "of whom the list knows nothing, under an answer that says nothing: it is with the caller, and goes back",
    async () => {
      const reference = createReference({ sessions: 1 });
      let pickUp = 0;
      const fetch: Fetch = async (request) => {
        if (!request.url.endsWith("FirstChatSession") || ++pickUp < 2) return reference.fetch(request);
        reference.world.arrive();
        Object.assign(reference.world.all().at(-1) as Stored, {
          WhenRequested: { at: 0, text: "1970-01-01T00:00:00Z" },
        });
        await reference.fetch(request);
        return new Response("taken");
      };
      await run(fetch);
      const strangers = reference.world.all().slice(1).filter(isForeign);
      expect(new Set(strangers.map(({ Status }) => Status))).toEqual(new Set(["InQueue"]));
    },
  );

  itInTestAll("a session that does not wait is shown, and not changed: it stays as it is", async () => {
    const reference = createReference({ sessions: 6 });
    for (const session of reference.world.all())
      if (session["Status"] === "InQueue") session["Status"] = "CustomerLast";
    const before = foreign(reference);
    const fetch: Fetch = async (request) => {
      const response = await reference.fetch(request);
      if (!request.url.endsWith("FirstChatSession")) return response;
      return Response.json({
        ...((await response.json()) as object),
        ChatSessionId: reference.world.all()[2]?.["ChatSessionId"],
      });
    };
    const { report } = await run(fetch);
    expect(foreign(reference)).toEqual(before);
    expect(report.observations.map(({ message }) => message).join()).toContain("the list shows them unchanged");
  });
});

describe("a creation that does not say what it created", () => {
  test.each(sample(SILENT_CREATIONS, 1))(
    "%s: what the list shows is found by the run's mark, and closed",
    async (_, deviate) => {
      const reference = createReference({ sessions: 3 });
      const before = foreign(reference);
      await run(deviate(reference));
      expect(foreign(reference)).toEqual(before);
      const own = reference.world.all().filter((session) => !isForeign(session));
      expect(own.map(({ Status }) => Status).filter((status) => !String(status).startsWith("Closed"))).toEqual([]);
    },
  );

  test.each(
    sample(
      SILENT_CREATIONS.filter(([name]) => !name.startsWith("500")),
      1,
    ),
  )("%s, and the list does not show it: nothing more is created, and the report names it", async (_, deviate) => {
    const reference = createReference({ sessions: 3 });
    const fetch = deviate(reference);
    const { report } = await run(async (request) => {
      const response = await fetch(request);
      if (!request.url.endsWith("/ChatSessionsForUser") || response.status !== 200) return response;
      if (/xml/.test(response.headers.get("content-type") ?? "")) return response;
      return Response.json(((await response.json()) as Stored[]).filter(isForeign));
    });
    expect(reference.world.all().filter((session) => !isForeign(session))).toHaveLength(1);
    const left = report.findings.filter(({ check }) => check === "clean-up");
    expect(left.map(({ message }) => message)).toEqual([
      expect.stringMatching(/could not find again.*so-mock-\w+-1\b/),
    ]);
  });
});

describe("a right server on which others work", () => {
  test.each(sample([3, 1, 2, 4, 5, 6], 1))(
    "arrivals and other agents at every %i. request: no customer is kept",
    async (every) => {
      const reference = createReference({ sessions: 1 });
      let count = 0;
      const fetch: Fetch = async (request) => {
        count++;
        if (count % every === 0) reference.world.arrive();
        // Another agent picks up who is next, and hands over to a third one.
        if (count % (every + 1) === 0) {
          const session = reference.world.pickUp();
          if (session) Object.assign(session, { Status: "UserLast", User: { AssociateId: 9, Name: "other" } });
        }
        return reference.fetch(request);
      };
      await run(fetch);
      const kept = reference.world
        .all()
        .filter((one) => isForeign(one) && (one["User"] as Stored | null)?.["AssociateId"] === 5);
      expect(kept.map(shown)).toEqual([]);
    },
  );

  test("a quiet one: pick-ups are still judged", async () => {
    const reference = createReference({ sessions: 1 });
    const { report } = await run(reference.fetch);
    const judged = report.results.filter(({ check, status }) => check.startsWith("claim-") && status === "passed");
    expect(judged.map(({ check }) => check)).toContain("claim-oldest");
    expect(judged.length).toBeGreaterThan(6);
    expect(report.findings).toEqual([]);
  });
});
