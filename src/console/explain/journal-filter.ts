import { JOURNAL_SIZE, type JournalEntry } from "../../mock/journal.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import { ENTRY_VERDICTS, verdictOf } from "./entry-verdict.ts";
import { explained } from "./explained.ts";

/** A filter of the journal, from the query of the control API or the page. */
interface JournalFilter {
  readonly number: number | undefined;
  readonly operation: string | undefined;
  /** A status such as 404, or the first digit of a class such as 4xx. */
  readonly status: string | undefined;
  readonly valid: boolean | undefined;
  readonly verdict: string | undefined;
  readonly text: string | undefined;
  readonly limit: number;
}

/** An invalid parameter, and its valid form. */
interface WrongParameter {
  readonly name: string;
  readonly wanted: string;
}

/** Empty values are ignored, because forms send them. `usual` is the default number of entries. */
export function readFilter(
  open: OpenMock,
  query: URLSearchParams,
  usual: number,
): JournalFilter | { readonly wrong: WrongParameter } {
  const given = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const wrong = (name: string, wanted: string): { readonly wrong: WrongParameter } => ({ wrong: { name, wanted } });
  const limit = Number(query.get("limit") ?? usual);
  if (!isWhole(limit, JOURNAL_SIZE)) return wrong("limit", `a whole number from 1 to ${JOURNAL_SIZE}`);
  const number = given("number");
  if (number !== undefined && !isWhole(Number(number), Number.MAX_SAFE_INTEGER)) {
    return wrong("number", "the number of an entry");
  }
  const status = given("status")?.toLowerCase();
  if (status !== undefined && !/^(\d{1,3}|[1-5]xx)$/.test(status)) {
    return wrong("status", "a status such as 404, or a class such as 4xx");
  }
  const valid = given("valid");
  if (valid !== undefined && valid !== "true" && valid !== "false") return wrong("valid", "true or false");
  const verdict = given("verdict");
  if (verdict !== undefined && !ENTRY_VERDICTS.some((one) => one === verdict)) {
    return wrong("verdict", `one of ${ENTRY_VERDICTS.join(", ")}`);
  }
  const operation = given("operation")?.toLowerCase();
  const ids = open.contract.operations.map(({ id }) => id);
  if (operation !== undefined && !ids.some((id) => id.toLowerCase() === operation)) {
    return wrong("operation", `one of ${ids.join(", ")}`);
  }
  return {
    number: number === undefined ? undefined : Number(number),
    operation,
    status,
    valid: valid === undefined ? undefined : valid === "true",
    verdict,
    text: given("text")?.toLowerCase(),
    limit,
  };
}

/** The matching entries of the journal, oldest first; `limit` is not applied. */
export async function filterJournal(open: OpenMock, filter: JournalFilter): Promise<readonly JournalEntry[]> {
  const fitting = open.mock.requests.list().filter((entry) => fits(entry, filter));
  const { verdict } = filter;
  if (verdict === undefined) return fitting;
  const verdicts = await Promise.all(fitting.map(async (entry) => verdictOf(entry, await explained(open, entry))));
  return fitting.filter((_, at) => verdicts[at] === verdict);
}

function fits(entry: JournalEntry, { number, operation, status, valid, text }: JournalFilter): boolean {
  return (
    (number === undefined || entry.number === number) &&
    (operation === undefined || entry.operation?.toLowerCase() === operation) &&
    (status === undefined || hasStatus(entry, status)) &&
    (valid === undefined || entry.valid === valid) &&
    (text === undefined || wordsOf(entry).toLowerCase().includes(text))
  );
}

function hasStatus(entry: JournalEntry, status: string): boolean {
  return status.endsWith("xx") ? String(entry.status).startsWith(status.slice(0, 1)) : entry.status === Number(status);
}

/** The text to search: all words of the entry. */
function wordsOf({ method, path, operation, caller, fault, problem, warning, body }: JournalEntry): string {
  const said = [method, path, operation, caller, fault, problem, warning].filter((one) => one !== undefined);
  return body === undefined ? said.join(" ") : `${said.join(" ")} ${JSON.stringify(body)}`;
}

/** Does the filter exclude anything? */
export function isNarrow(filter: JournalFilter): boolean {
  const { limit: _, ...rest } = filter;
  return Object.values(rest).some((one) => one !== undefined);
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
