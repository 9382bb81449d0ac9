/** What the control API takes and gives, as JSON Schemas: its validators and its OpenAPI file are made from them. */

export type Schema = Readonly<Record<string, unknown>>;

const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  more: Schema = {},
): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
  ...more,
});
const list = (items: Schema): Schema => ({ type: "array", items });
const text: Schema = { type: "string" };
const count: Schema = { type: "integer", minimum: 0 };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const delay: Schema = {
  description: "Milliseconds, text such as 2s, evenly spread, or with a long tail.",
  anyOf: [
    { type: "number", minimum: 0, maximum: 600_000 },
    { type: "string", maxLength: 20 },
    object({ min: { type: "number" }, max: { type: "number" } }, ["min", "max"]),
    object({ median: { type: "number" }, p95: { type: "number" } }, ["median", "p95"]),
  ],
};

/** What somebody can do in a session. */
export const ACTIONS = [
  "customer-types",
  "customer-writes",
  "customer-leaves",
  "customer-rates",
  "colleague-picks-up",
  "colleague-types",
  "colleague-writes",
  "colleague-closes",
] as const;

export type Action = (typeof ACTIONS)[number];

export type InputName = "ActionInput" | "ClockInput" | "FaultInput" | "SimulatorInput";

/** Bodies of requests. Validators are made from these. */
export const INPUTS: Readonly<Record<InputName, Schema>> = {
  ActionInput: object(
    {
      action: { enum: ACTIONS },
      text: { type: "string", minLength: 1, maxLength: 1024, description: "What is written; by seed when absent." },
      colleague: { type: "string", maxLength: 64, description: "Login of who picks up, such as ANNE." },
      rating: { type: "integer", minimum: 1, maximum: 5 },
    },
    ["action"],
  ),
  ClockInput: object(
    {
      advance: { type: ["number", "string"], maxLength: 20, description: "Milliseconds, or text such as 5m." },
      set: { type: "string", maxLength: 40, description: "A moment: ISO 8601 with an offset." },
      frozen: { type: "boolean" },
    },
    [],
    { minProperties: 1, maxProperties: 1 },
  ),
  FaultInput: object(
    {
      fault: {
        type: ["string", "integer"],
        maxLength: 64,
        description: "A name of the catalogue, or a status from 200 to 599; without it the answer is only late.",
      },
      operation: { type: "string", maxLength: 64, description: "Id of an operation; * (default) for all." },
      times: { type: "integer", minimum: 1 },
      share: { type: "number", exclusiveMinimum: 0, maximum: 1 },
      delay,
    },
    [],
    { minProperties: 1 },
  ),
  SimulatorInput: object(
    { rate: { type: ["number", "null"], minimum: 0, maximum: 600, description: "Customers a minute; null ends it." } },
    ["rate"],
  ),
};

const activeFault = object(
  {
    id: count,
    operation: text,
    fault: text,
    left: { type: "integer", description: "Calls that it will still strike; absent without a limit." },
    share: { type: "number" },
    delay,
    struck: count,
  },
  ["id", "operation", "fault", "share", "struck"],
);
const check = object({ pointer: text, message: text, source: { type: "object" } }, ["pointer", "message"]);
const verdict = object({ valid: { type: "boolean" }, checks: list(check), note: text }, ["valid", "checks"]);
const entry: Schema = {
  type: "object",
  properties: {
    number: count,
    at: text,
    operation: text,
    method: text,
    path: text,
    caller: text,
    status: count,
    valid: { type: "boolean", description: "Is the request as the documents want it?" },
    answerValid: { type: "boolean", description: "Is the answer? Of the last 1,000 requests." },
    curl: { type: "string", description: "The request once more, secrets replaced." },
    fault: text,
    problem: text,
    body: { type: "object" },
  },
  required: ["number", "at", "method", "path", "status", "valid"],
};
const message = { headers: { type: "object" }, body: text, omitted: count } as const;

export type AnswerName =
  | "State"
  | "Clock"
  | "Session"
  | "Sessions"
  | "ActiveFault"
  | "Faults"
  | "Scenarios"
  | "Snapshots"
  | "Simulator"
  | "JournalEntry"
  | "Journal"
  | "Explanation"
  | "Worlds"
  | "Problem";

/** Bodies of answers. */
export const ANSWERS: Readonly<Record<AnswerName, Schema>> = {
  State: object(
    {
      world: { type: ["string", "null"], description: "Null for the main world." },
      seed: { type: "integer" },
      dialect: text,
      basePath: text,
      clock: ref("Clock"),
      queue: object({ waiting: count, longestWaitMs: count }, ["waiting", "longestWaitMs"]),
      active: count,
      requests: count,
      simulator: object({ rate: { type: ["number", "null"] } }, ["rate"]),
      faults: list(ref("ActiveFault")),
      snapshots: list(text),
    },
    [
      "world",
      "seed",
      "dialect",
      "basePath",
      "clock",
      "queue",
      "active",
      "requests",
      "simulator",
      "faults",
      "snapshots",
    ],
  ),
  Clock: object({ now: text, frozen: { type: "boolean" } }, ["now", "frozen"]),
  Session: { type: "object", description: "A ChatSessionEntity, as the API answers it.", required: ["ChatSessionId"] },
  Sessions: list(ref("Session")),
  ActiveFault: activeFault,
  Faults: object(
    {
      catalogue: list(object({ name: text, summary: text, group: text, operations: list(text) }, ["name", "summary"])),
      operations: list(text),
      active: list(ref("ActiveFault")),
    },
    ["catalogue", "operations", "active"],
  ),
  Scenarios: list(object({ name: text, summary: text }, ["name", "summary"])),
  Snapshots: list(text),
  Simulator: object({ rate: { type: ["number", "null"] } }, ["rate"]),
  JournalEntry: entry,
  Journal: object({ count, entries: list(ref("JournalEntry")) }, ["count", "entries"]),
  Explanation: object(
    {
      entry: ref("JournalEntry"),
      request: object({ method: text, url: text, ...message }, ["method", "url", "headers"]),
      answer: object({ status: count, reason: text, ...message }, ["status", "reason", "headers"]),
      requestVerdict: verdict,
      answerVerdict: verdict,
      why: list(text),
      nearest: object({ operation: text, method: text, path: text, distance: count }, [
        "operation",
        "method",
        "path",
        "distance",
      ]),
      curl: text,
      workingCurl: text,
    },
    ["entry", "request", "requestVerdict", "answerVerdict", "why", "curl"],
  ),
  Worlds: list(
    object({ name: text, seed: { type: "integer" }, requests: count, idleMs: { type: "number" } }, [
      "name",
      "seed",
      "requests",
      "idleMs",
    ]),
  ),
  Problem: object(
    {
      title: text,
      status: { type: "integer" },
      detail: text,
      errors: list(object({ pointer: text, message: text }, ["pointer", "message"])),
    },
    ["title", "status"],
  ),
};
