import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { createJournal, type JournalEntry, type WritableJournal } from "../../src/mock/journal.ts";
import { PATHS } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";

const entry = (number: number, path: string, body?: object): JournalEntry => ({
  number,
  at: "2024-06-12T08:00:00.0000000",
  operation: undefined,
  method: "PUT",
  path,
  caller: undefined,
  status: 200,
  durationMs: 0,
  valid: true,
  fault: undefined,
  problem: undefined,
  warning: undefined,
  body: body as JournalEntry["body"],
});

function fill(journal: WritableJournal, count: number, bytes = 0): void {
  for (let at = 1; at <= count; at++) journal.add(entry(journal.next, `/${at}`, { Rank: at }), bytes);
}

describe("the journal", () => {
  it("keeps the last 1,000, oldest first, and counts all", () => {
    const journal = createJournal();
    fill(journal, 2345);
    const kept = journal.list();
    expect([journal.count, kept.length, kept[0]?.path, kept.at(-1)?.number]).toEqual([2345, 1000, "/1346", 2345]);
    expect(journal.find({ path: "/2000" })).toMatchObject([{ number: 2000, body: { Rank: 2000 } }]);
    expect(journal.find({ path: "/1000" })).toEqual([]);
  });

  it("keeps the bodies of the youngest 16 MiB only", () => {
    const journal = createJournal();
    fill(journal, 1500, 1_048_576);
    const bodies = journal.list().filter(({ body }) => body !== undefined);
    expect([journal.list().length, bodies.length, bodies[0]?.number]).toEqual([1000, 16, 1485]);
  });

  it("cuts a problem that is as long as a body", async () => {
    const mock = createMock();
    const body = JSON.stringify({ User: { ExtraFields: { ["x".repeat(100_000)]: true } } });
    const { status } = await mock.fetch(PATHS.session(1), jsonInit("PUT", JSON.parse(body)));
    const long = mock.requests.list()[0]?.problem?.length ?? 0;
    expect([status, long > 300, long <= 4000]).toEqual([400, true, true]);
  });

  it("starts from 1 again when it is cleared", () => {
    const journal = createJournal();
    fill(journal, 1001, 100);
    journal.clear();
    expect([journal.count, journal.list()]).toEqual([0, []]);
    expect(journal.next).toBe(1);
    journal.add(entry(journal.next, "/again"));
    expect(journal.list().map(({ number, path }) => [number, path])).toEqual([[1, "/again"]]);
  });
});
