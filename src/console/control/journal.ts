import { JOURNAL_SIZE, type JournalEntry } from "../../mock/journal.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import { explain, type Explanation } from "../explain/explain.ts";
import { filterJournal, isNarrow, readFilter } from "../explain/journal-filter.ts";
import { harOf } from "../explain/har.ts";
import { groupsOf } from "../../groups/lazy.ts";
import { vitestOf } from "../explain/replay.ts";
import { redactEntry } from "../../redact-body.ts";
import type { ControlCall } from "./call.ts";
import { problem, queryProblem } from "./problem.ts";

/** The journal in the control API. */

/** Each entry with a verdict on its answer and a curl command that repeats it; details are available by number. */
export async function readJournal({ liveState, query }: ControlCall): Promise<Response> {
  const chosen = await choose(liveState.open, query, 100);
  if (chosen instanceof Response) return chosen;
  const entries = chosen.entries.map(async (entry) => {
    const found = await explain(liveState.open, entry);
    return { ...redactEntry(entry), answerValid: found?.answerVerdict.valid, curl: found?.curl };
  });
  return Response.json({ count: chosen.count, entries: await Promise.all(entries) });
}

/** As from `mock.requests.find`, with secrets masked. */
export function findRequests({ liveState, input }: ControlCall): Response {
  const found = liveState.open.mock.requests.find(input);
  return Response.json(found.map(redactEntry));
}

export async function explainEntry({ liveState, key }: ControlCall): Promise<Response> {
  const entry = liveState.open.mock.requests.list().find(({ number }) => String(number) === key);
  const explanation = entry && (await explain(liveState.open, entry));
  if (explanation) return Response.json(explanation);
  return problem(404, "There is no such entry.", `The journal does not hold number ${key}, or no longer does.`);
}

export async function exportHar(call: ControlCall): Promise<Response> {
  const found = await explainAll(call);
  return found instanceof Response ? found : Response.json(harOf(found), { headers: download("journal.har") });
}

export async function exportVitest(call: ControlCall): Promise<Response> {
  const found = await explainAll(call);
  if (found instanceof Response) return found;
  const headers = { "Content-Type": "text/plain; charset=utf-8", ...download("journal.test.ts") };
  const groups = await groupsOf(found.map(({ entry }) => entry.operation));
  return new Response(vitestOf(call.liveState.open, found, groups), { headers });
}

async function explainAll({ liveState, query }: ControlCall): Promise<Explanation[] | Response> {
  const chosen = await choose(liveState.open, query, JOURNAL_SIZE);
  if (chosen instanceof Response) return chosen;
  const all = await Promise.all(chosen.entries.map((entry) => explain(liveState.open, entry)));
  return all.filter((one) => one !== undefined);
}

/** The latest entries that match the query, and the total number of matches. */
interface Chosen {
  readonly count: number;
  readonly entries: readonly JournalEntry[];
}

async function choose(open: OpenMock, query: URLSearchParams, usual: number): Promise<Chosen | Response> {
  const filter = readFilter(open, query, usual);
  if ("wrong" in filter) return queryProblem(filter.wrong.name, filter.wrong.wanted);
  const fitting = await filterJournal(open, filter);
  const count = isNarrow(filter) ? fitting.length : open.mock.requests.count;
  return { count, entries: fitting.slice(-filter.limit) };
}

function download(name: string): Record<string, string> {
  return { "Content-Disposition": `attachment; filename="${name}"` };
}
