import type { ControlRoute } from "./model.ts";

const FILTERS = {
  operation: "Only requests to this operation.",
  status: "Only answers with this status, such as 404, or of this class, such as 4xx.",
  valid: "true or false: only requests that match the documents, or only those that do not.",
  verdict: "violates (the answer breaks the contract), fault, refused, warning, or documented (nothing to say).",
  text: "Only requests whose address, caller, body, problem, fault or warning contains this text, in any case.",
  number: "Only the entry of this number.",
  limit: "The number of entries, the latest; default 100.",
};

export type JournalRoute = "readJournal" | "findRequests" | "explain" | "clearJournal" | "exportHar" | "exportVitest";

/** The requests that were answered. */
export const JOURNAL_ROUTES: Readonly<Record<JournalRoute, ControlRoute>> = {
  readJournal: {
    method: "GET",
    path: "/journal",
    summary: "the latest requests, newest last",
    query: FILTERS,
    answer: "Journal",
  },
  findRequests: {
    method: "POST",
    path: "/journal/find",
    summary: "all requests whose fields have the given values, oldest first, without verdicts",
    input: "FindInput",
    answer: "Entries",
  },
  explain: {
    method: "GET",
    path: "/journal/{number}",
    summary: "one request in full: verdicts, failed checks with their rows, curl commands",
    answer: "Explanation",
  },
  clearJournal: { method: "DELETE", path: "/journal", summary: "empties the journal", answer: null },
  exportHar: {
    method: "GET",
    path: "/journal.har",
    summary: "the journal as an HTTP archive (HAR 1.2)",
    query: FILTERS,
    answer: { mediaType: "application/json" },
  },
  exportVitest: {
    method: "GET",
    path: "/journal.test.ts",
    summary: "the journal as a vitest test that repeats it",
    query: FILTERS,
    answer: { mediaType: "text/plain" },
  },
};
