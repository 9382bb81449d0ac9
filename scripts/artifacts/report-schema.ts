/** The JSON Schema of the JSON report (2020-12). `npm run contracts` writes it to contracts/report.schema.json. */

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string" };
const count: Schema = { type: "integer", minimum: 0 };
const milliseconds: Schema = { type: "number", minimum: 0 };
const headers: Schema = { type: "object", additionalProperties: text };
const mode: Schema = { enum: ["read", "write", "sandbox"] };
const severity: Schema = { enum: ["error", "warning", "info"] };

/** Every key is required unless it is among `optional`; later versions may add keys, so others are allowed. */
function record(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { description, type: "object", required, properties };
}

function list(items: Schema, description: string): Schema {
  return { description, type: "array", items };
}

function mapOf(value: Schema, description: string): Schema {
  return { description, type: "object", additionalProperties: value };
}

const names: Schema = { type: "array", items: text, uniqueItems: true };

const source: Schema = {
  description: "The row of the documentation that the finding rests on; null where there is none.",
  anyOf: [
    record("A row of a table; 0 is the table as a whole.", {
      document: text,
      table: text,
      row: { type: "integer", minimum: 0 },
    }),
    { type: "null" },
  ],
};

const finding: Schema = record("Where the server deviates from the contract.", {
  check: { ...text, description: "Name of the check." },
  operation: { ...text, description: "Id of the operation." },
  severity,
  message: { ...text, description: "One sentence." },
  pointer: { ...text, description: "JSON pointer into the answer; empty for all of it." },
  expected: text,
  actual: text,
  source,
  exchange: { type: ["string", "null"], description: "Id of the exchange that shows it." },
  curl: { type: ["string", "null"], description: "A request to repeat, secrets replaced." },
  fingerprint: {
    ...text,
    minLength: 1,
    description: "The same fault in the same place has the same one in every run.",
  },
  page: {
    type: ["string", "null"],
    description: "Address of the page that explains the check; null for a check of the runner itself.",
  },
  known: { type: "boolean", description: "It is in the baseline and does not count." },
  operations: { ...names, description: "All operations that show it; `operation` is the first." },
  followsFrom: {
    type: ["string", "null"],
    description:
      "Fingerprint of the finding that it follows from: it goes when that one is mended, and is counted apart.",
  },
  places: list(
    record("One of the places of a finding, with a fingerprint of its own.", {
      operation: text,
      message: text,
      pointer: text,
      expected: text,
      actual: text,
      exchange: { type: ["string", "null"] },
      fingerprint: { ...text, minLength: 1 },
    }),
    "Where it shows, such as properties; the finding itself speaks of the first.",
  ),
});

const exchange: Schema = record(
  "One request and its answer, secrets replaced.",
  {
    id: text,
    operation: text,
    purpose: text,
    request: record("What was sent.", { method: text, url: text, headers, body: text }, ["body"]),
    response: record("What came back.", { status: { type: "integer" }, reason: text, headers, body: text }),
    error: { ...text, description: "Why there is no answer." },
    startedAtMs: { ...milliseconds, description: "Milliseconds since the run began." },
    durationMs: milliseconds,
  },
  ["response", "error"],
);

const result: Schema = record(
  "One check on one operation.",
  {
    check: text,
    operation: text,
    status: { enum: ["passed", "failed", "skipped"] },
    reason: { ...text, description: "Why it was skipped." },
    explanation: { ...text, description: "What the check stands for and what to do when it fails." },
    durationMs: milliseconds,
  },
  ["reason"],
);

const baselineEntry: Schema = record(
  "A known finding.",
  { fingerprint: text, check: text, operation: text, message: text, reason: text, date: text, mode },
  ["mode"],
);

const coverage: Schema = record("How much of the contract the run has seen.", {
  types: mapOf(
    record("Rows of the table, those seen with a value and those not.", { rows: count, seen: names, unseen: names }),
    "By type.",
  ),
  enums: mapOf(
    record("Values of the enum, those seen and those not.", { values: count, seen: names, unseen: names }),
    "By enum.",
  ),
  statuses: mapOf({ type: "array", items: { type: "integer" } }, "By operation, the statuses seen."),
});

export const reportSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "report.schema.json",
  title: "Report of so-mock verify",
  ...record(
    "What a run of so-mock verify found. Keys are added, not removed or changed, within a major version of the kit.",
    {
      tool: record("Who made it.", { name: text, version: text }),
      target: { ...text, description: "Everything before /api/v1." },
      mode,
      startedAt: { ...text, format: "date-time" },
      durationMs: milliseconds,
      summary: record("Numbers of checks; a check on two operations counts twice.", {
        checks: count,
        passed: count,
        failed: count,
        skipped: count,
        finished: {
          type: "boolean",
          description:
            "False when the run was cut short or could not be carried out: what it did not find says nothing.",
        },
      }),
      findings: list(finding, "Each fault once."),
      observations: list(
        record("One of them.", { check: text, operation: text, message: text }),
        "What the documents leave open and this server does its way.",
      ),
      coverage,
      writes: list(
        record("A request that may have changed data.", {
          exchange: text,
          operation: text,
          purpose: text,
          sessionId: { type: "integer", description: "The session it touched; 0 when unknown." },
          status: { type: "integer" },
        }),
        "The journal of writes.",
      ),
      results: list(result, "Every check on every operation."),
      exchanges: list(exchange, "Every request, in the order of sending."),
      baseline: record("How the findings compare with the baseline.", {
        known: { ...count, description: "Findings that are in it." },
        stale: list(baselineEntry, "Entries that no longer occur."),
        unjudged: list(baselineEntry, "Entries whose check was skipped in this run."),
      }),
      traffic: record("Present when the run judged recorded exchanges, such as an archive's.", {
        read: count,
        judged: count,
        skipped: list(record("One reason.", { reason: text, count }), "Why exchanges were not judged."),
      }),
      pace: record("Of a run that sent requests: how fast.", {
        requests: count,
        busiestSecond: { ...count, description: "The most requests within one second." },
        rate: { type: ["number", "null"], description: "Requests a second, at most, at the end of the run." },
      }),
      unfinished: record("Present when the run was cut short.", {
        reason: { ...text, description: "Why." },
        notReached: { ...count, description: "Checks that it did not come to." },
        message: text,
      }),
      unverified: list(
        text,
        "Present when the run has not verified what it was to verify: it saw no session, or too little.",
      ),
      failure: record("Present when the run could not be carried out.", {
        kind: { enum: ["unreachable", "credentials-refused"] },
        message: text,
      }),
    },
    ["traffic", "pace", "unfinished", "unverified", "failure"],
  ),
};
