import type { CheckResult, Exchange, Finding, Report } from "../../src/verify/model.ts";

/** Reports as the engine would give them, for tests of everything around the engine. */

const EXPLANATIONS: Readonly<Record<string, string>> = {
  "answer-schema":
    "Every documented property of the answer is there with the documented type. A client generated from the documents " +
    "breaks on the first one that is not. Compare the property with the cited row and correct the serialiser.",
  "no-credentials":
    "A request without Authorization is refused with 401. A server that answers it gives customers' chats to anyone.",
  "select-nulls": "Under $select the fields that were not asked for keep their keys and carry null.",
  "content-type": "The answer is labelled with the type that it has; clients choose the parser by the label.",
  "slow-answer": "The documents call the operation slow after 5000 ms; clients set their patience by it.",
  "pick-up-once": "A session is handed to one caller only, also when two ask at the same moment.",
};

function result(
  check: string,
  operation: string,
  status: CheckResult["status"],
  more: Partial<CheckResult> = {},
): CheckResult {
  return { check, operation, status, explanation: EXPLANATIONS[check] ?? "", durationMs: 12.4, ...more };
}

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    check: "answer-schema",
    operation: "ChatSessionsForUser",
    severity: "error",
    message: "SessionId is a text where the table says int32.",
    pointer: "/0/SessionId",
    expected: "int32",
    actual: '"427"',
    source: { document: "003", table: "ChatSessionEntity", row: 1 },
    exchange: "x1",
    curl: "curl -X POST 'http://localhost:5000/api/v1/Agents/Chat/ChatSessionsForUser' -H 'Authorization: Basic ***' -H 'Accept: application/json' --data ''",
    fingerprint: "a1b2c3d4e5f60718",
    ...more,
  };
}

export function exchange(id: string, more: Partial<Exchange> = {}): Exchange {
  return {
    id,
    operation: "ChatSessionsForUser",
    purpose: "list the caller's sessions",
    request: {
      method: "POST",
      url: "http://localhost:5000/api/v1/Agents/Chat/ChatSessionsForUser",
      headers: { authorization: "Basic ***", accept: "application/json" },
    },
    response: {
      status: 200,
      reason: "OK",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify([{ SessionId: "427", Status: "Closed", Alias: "Åse <Ødegård>" }]),
    },
    startedAtMs: 20,
    durationMs: 34.2,
    ...more,
  };
}

export const sampleReport: Report = {
  tool: { name: "so-mock verify", version: "0.1.0" },
  target: "http://localhost:5000",
  mode: "sandbox",
  startedAt: "2026-11-21T07:55:00.000Z",
  durationMs: 1843.7,
  summary: { checks: 9, passed: 4, failed: 4, skipped: 1, finished: true },
  results: [
    result("answer-schema", "ChatSessionsForUser", "failed"),
    result("no-credentials", "ChatSessionsForUser", "failed"),
    result("select-nulls", "ChatSessionsForUser", "passed"),
    result("content-type", "ChatSessionsForUser", "passed"),
    result("answer-schema", "PutChatSessionEntity", "passed"),
    result("slow-answer", "PutChatSessionEntity", "failed"),
    result("answer-schema", "PickUpFirstChatSession", "passed"),
    result("pick-up-once", "PickUpFirstChatSession", "failed"),
    result("answer-schema", "ResetChatSession", "skipped", { reason: "no session of its own to reset" }),
  ],
  findings: [
    finding(),
    finding({
      severity: "warning",
      message: "Undocumented property Foo.",
      pointer: "/0/Foo",
      expected: "no such property",
      actual: "true",
      fingerprint: "b1b2c3d4e5f60718",
    }),
    finding({
      check: "no-credentials",
      message: "A request without credentials is answered with 200.",
      pointer: "",
      expected: "401",
      actual: "200 with 3 sessions",
      source: { document: "003", table: "Request headers", row: 1 },
      exchange: "x2",
      fingerprint: "c1b2c3d4e5f60718",
    }),
    finding({
      check: "slow-answer",
      operation: "PutChatSessionEntity",
      severity: "warning",
      message: "The answer took 6.2 s.",
      pointer: "",
      expected: "at most 5000 ms",
      actual: "6204 ms",
      source: { document: "004", table: "Remarks", row: 1 },
      exchange: "x3",
      fingerprint: "d1b2c3d4e5f60718",
    }),
    finding({
      check: "pick-up-once",
      operation: "PickUpFirstChatSession",
      message: "Session 427 was handed to two callers at once.",
      pointer: "/SessionId",
      expected: "another session or null",
      actual: "427",
      exchange: "x5",
      fingerprint: "e1b2c3d4e5f60718",
    }),
  ],
  observations: [
    { check: "date-form", operation: "ChatSessionsForUser", message: "Dates have no offset and no fraction." },
    { check: "unknown-id", operation: "PutChatSessionEntity", message: "An unknown id is answered with 404." },
  ],
  coverage: {
    types: {
      ChatSessionEntity: {
        rows: 33,
        seen: ["SessionId", "Status", "Alias", "WhenRequested", "User"],
        unseen: ["TopicId", "Rank"],
      },
      Associate: { rows: 19, seen: ["AssociateId", "Name"], unseen: [] },
      ChatSessionEntityWithLinks: {
        rows: 34,
        seen: Array.from({ length: 34 }, (_, index) => `Row${index}`),
        unseen: [],
      },
    },
    enums: { ChatSessionStatus: { values: 12, seen: ["InQueue", "UserLast", "Closed"], unseen: ["Faq"] } },
    statuses: { ChatSessionsForUser: [200, 401], PutChatSessionEntity: [200, 400, 404], PickUpFirstChatSession: [200] },
  },
  writes: [
    { exchange: "x3", operation: "PutChatSessionEntity", purpose: "write every property", sessionId: 901, status: 200 },
    {
      exchange: "x5",
      operation: "PickUpFirstChatSession",
      purpose: "two callers at once",
      sessionId: 901,
      status: 200,
    },
  ],
  exchanges: [
    exchange("x1"),
    exchange("x2", { purpose: "without credentials", startedAtMs: 60, durationMs: 3.1 }),
    exchange("x3", {
      operation: "PutChatSessionEntity",
      purpose: "write every property",
      startedAtMs: 90,
      durationMs: 6204,
      request: {
        method: "PUT",
        url: "http://localhost:5000/api/v1/ChatSession/901",
        headers: { authorization: "Basic ***", "content-type": "application/json" },
        body: JSON.stringify({ SessionId: 901, Alias: "Åse" }),
      },
    }),
    exchange("x4", { operation: "PickUpFirstChatSession", purpose: "first caller", startedAtMs: 300, durationMs: 41 }),
    exchange("x5", { operation: "PickUpFirstChatSession", purpose: "second caller", startedAtMs: 301, durationMs: 39 }),
    failed("x6"),
  ],
};

/** An exchange that got no answer. */
function failed(id: string): Exchange {
  const { response: _, ...rest } = exchange(id, {
    operation: "SaveChatSessionEntity",
    purpose: "create",
    durationMs: 1000,
  });
  return { ...rest, error: "The connection was closed before the answer was complete." };
}

/** All is well. */
export const greenReport: Report = {
  ...sampleReport,
  summary: { checks: 2, passed: 2, failed: 0, skipped: 0, finished: true },
  results: [
    result("select-nulls", "ChatSessionsForUser", "passed"),
    result("content-type", "ChatSessionsForUser", "passed"),
  ],
  findings: [],
  observations: [],
};

/** Nothing was verified: all of it skipped. */
export const emptyReport: Report = {
  ...sampleReport,
  summary: { checks: 1, passed: 0, failed: 0, skipped: 1, finished: true },
  results: [result("pick-up-once", "PickUpFirstChatSession", "skipped", { reason: "mode read sends no writes" })],
  findings: [],
  observations: [],
  coverage: { types: {}, enums: {}, statuses: {} },
  writes: [],
  exchanges: [],
};

export const unreachableReport: Report = {
  ...emptyReport,
  summary: { checks: 0, passed: 0, failed: 0, skipped: 0, finished: false },
  results: [],
  failure: { kind: "unreachable", message: "Nothing answers at http://localhost:5000 (connection refused)." },
};

const UNFINISHED = {
  reason: "the budget of 5 s was used up",
  notReached: 118,
  message: "not finished: 118 of 171 checks were not reached, because the budget of 5 s was used up",
};

/** Cut short, with nothing found until then, and with findings. */
export const unfinishedReport: Report = {
  ...greenReport,
  summary: { ...greenReport.summary, finished: false },
  unfinished: UNFINISHED,
};
export const unfinishedWithFindings: Report = {
  ...sampleReport,
  summary: { ...sampleReport.summary, finished: false },
  unfinished: UNFINISHED,
};

export const HOSTILE =
  "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`\u001b[31m\u0000\u202e]]>&amp;\r\n::error::x";

/** A server that answers with everything that could break a reporter. */
export const hostileReport: Report = {
  ...sampleReport,
  target: `http://localhost:5000/${HOSTILE}`,
  results: [result("answer-schema", "ChatSessionsForUser", "failed", { explanation: HOSTILE })],
  findings: [
    finding({
      message: HOSTILE,
      pointer: `/0/${HOSTILE}`,
      expected: HOSTILE,
      actual: HOSTILE.repeat(400),
      source: { document: HOSTILE, table: HOSTILE, row: 1 },
      curl: `curl 'http://localhost:5000/' -H 'X: ${HOSTILE}'`,
    }),
  ],
  observations: [{ check: "x", operation: "y", message: HOSTILE }],
  exchanges: [
    exchange("x1", {
      purpose: HOSTILE,
      response: { status: 200, reason: HOSTILE, headers: { [HOSTILE]: HOSTILE }, body: HOSTILE.repeat(2000) },
    }),
  ],
};

/** A report with this many findings. */
export function bigReport(count: number): Report {
  const findings = Array.from({ length: count }, (_, index) =>
    finding({ pointer: `/${index}/SessionId`, fingerprint: `f${index}`, exchange: `x${index % 500}` }),
  );
  const exchanges = Array.from({ length: 500 }, (_, index) =>
    exchange(`x${index}`, { startedAtMs: index, durationMs: index + 0.5 }),
  );
  return { ...sampleReport, findings, exchanges };
}
