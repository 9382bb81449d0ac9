import { findOperation } from "../contract.ts";
import { KitError } from "../errors.ts";
import { knowGroups } from "../groups/judged.ts";
import type { Dialect, Operation } from "../model.ts";
import type { Source } from "../type-model.ts";
import { knownContract } from "../schema/known.ts";
import { type SchemaError, validateAnswer } from "../schema/validate.ts";
import type { Finding } from "../verify/model.ts";
import { nearestFirst } from "../nearest.ts";
import { selectIn } from "../routing/address.ts";
import { createPage } from "../verify/reporters/page.ts";
import { findingLines } from "../verify/reporters/pretty-finding.ts";
import { plural } from "../verify/reporters/text.ts";
import { schemaFaults } from "../verify/schema-faults.ts";

export interface MatchContractOptions {
  /** Require dates of this dialect; when absent, those of both pass. */
  readonly dialect?: Dialect;
  /** The request had `$select`, so what was not selected may be null; when absent, the address of the answer tells. */
  readonly select?: boolean;
  /** Undocumented properties fail as well. */
  readonly strict?: boolean;
}

export interface MatchResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** For `expect.extend`; importing `superoffice-mock-kit/vitest` has done that already. */
export const contractMatchers: {
  readonly toMatchContract: (
    received: unknown,
    operationId: string,
    options?: MatchContractOptions,
  ) => Promise<MatchResult>;
} = { toMatchContract };

async function toMatchContract(
  received: unknown,
  operationId: string,
  options: MatchContractOptions = {},
): Promise<MatchResult> {
  // The groups are loaded when one of their operations is named.
  if (!findOperation(operationId)) await knowGroups();
  const operation = operationWith(operationId);
  const faults = received instanceof Response ? await judge(received, operation, options) : [notAResponse(received)];
  if (faults.length === 0) {
    return { pass: true, message: () => `The answer matches the contract of ${operationId}, and was expected not to.` };
  }
  return { pass: false, message: () => explain(operation, faults) };
}

interface Fault {
  readonly check: string;
  readonly message: string;
  readonly pointer?: string;
  readonly expected: string;
  readonly actual: string;
  readonly source?: Source;
}

async function judge(response: Response, operation: Operation, options: MatchContractOptions): Promise<Fault[]> {
  if (response.bodyUsed) {
    const [expected, actual] = ["an unread body", "a body that has been read"];
    return [{ check: "body", message: "Match the answer before reading it, or match a clone.", expected, actual }];
  }
  const [success] = operation.statuses.filter(({ status }) => status < 300);
  const body = await response.clone().text();
  if (success !== undefined && response.status !== success.status) {
    const [expected, actual] = [String(success.status), `${response.status} ${response.statusText} ${start(body)}`];
    const message = `${operation.id} answers ${response.status}.`;
    return [{ check: "status-documented", message, expected, actual: actual.trim(), source: success.source }];
  }
  if (operation.answer.type === "none") {
    if (body === "") return [];
    const message = "The answer has a body, but none is documented.";
    return [{ check: "body", message, expected: "no body", actual: start(body) }];
  }
  const type = response.headers.get("content-type") ?? "";
  if (!/^(?:application|text)\/json(?:\s*;|$)/i.test(type)) {
    const actual = type === "" ? "no Content-Type" : `${type}, ${start(body)}`;
    const message = "The answer is not labelled as JSON.";
    return [{ check: "content-type", message, expected: "application/json or text/json", actual }];
  }
  return judgeBody(body, operation, { select: selectIn(response.url) !== undefined, ...options });
}

function judgeBody(body: string, operation: Operation, options: MatchContractOptions): Fault[] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    const actual = body === "" ? "an empty body" : `${String(error)}: ${start(body)}`;
    return [{ check: "json-well-formed", message: "The body is not JSON.", expected: "JSON", actual }];
  }
  return schemaErrors(value, operation, options).map((error) => ({ check: "answer-schema", ...error }));
}

function schemaErrors(value: unknown, operation: Operation, options: MatchContractOptions): readonly SchemaError[] {
  const { dialect, select = false, strict = false } = options;
  if (dialect === undefined) {
    const counted = schemaFaults(operation, value, select).filter(({ level }) => strict || level === "error");
    return counted.filter(({ level }) => level !== "open").map(({ error }) => error);
  }
  const errors = validateAnswer(operation.id, value, { dialect, select });
  return errors.filter(({ keyword }) => strict || keyword !== "additionalProperties");
}

const SHOWN = 10;

function explain(operation: Operation, faults: readonly Fault[]): string {
  const page = createPage({ width: 100, color: false });
  const shown = faults.slice(0, SHOWN).flatMap((fault) => [...findingLines(toFinding(fault, operation), page), ""]);
  const rest = faults.length > SHOWN ? [`   … and ${faults.length - SHOWN} more`] : [];
  const title = `The answer deviates from the contract of ${operation.id} (${plural(faults.length, "finding")}):`;
  return [title, "", ...shown, ...rest].join("\n").trimEnd();
}

function toFinding({ check, pointer = "", ...fault }: Fault, operation: Operation): Finding {
  return { ...fault, check, pointer, operation: operation.id, severity: "error", fingerprint: "" };
}

function notAResponse(received: unknown): Fault {
  const actual = received === null ? "null" : typeof received;
  const expected = "a fetch Response";
  return { check: "response", message: "This is not an answer; await the fetch.", expected, actual };
}

function start(body: string): string {
  return body.length > 120 ? `${body.slice(0, 120)}…` : body;
}

function operationWith(id: string): Operation {
  const contract = knownContract();
  const operation = findOperation(id, contract);
  if (operation !== undefined) return operation;
  const known = nearestFirst(
    id,
    contract.operations.map((each) => each.id),
  );
  const what = `there is no operation ${JSON.stringify(id)}`;
  throw new KitError({
    code: "contract-operation",
    what,
    where: "toMatchContract",
    todo: `use one of ${known.join(", ")}`,
  });
}
