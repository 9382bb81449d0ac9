import { findOperation } from "../contract.ts";
import { KitError } from "../errors.ts";
import { knowGroups } from "../groups/judged.ts";
import type { Operation } from "../model.ts";
import { nearestFirst } from "../nearest.ts";
import { knownContract } from "../schema/known.ts";
import type { Finding } from "../verify/model.ts";
import { createPage } from "../verify/reporters/page.ts";
import { findingLines } from "../verify/reporters/pretty-finding.ts";
import { plural } from "../verify/reporters/text.ts";
import { judgeAnswer, type MatchContractOptions } from "./judge-answer.ts";

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
  const findings = await judge(received, operation, options);
  if (findings.length === 0) {
    return { pass: true, message: () => `The answer matches the contract of ${operationId}, and was expected not to.` };
  }
  return { pass: false, message: () => explain(operation, findings) };
}

async function judge(received: unknown, operation: Operation, options: MatchContractOptions): Promise<Finding[]> {
  const misuse = misuseOf(received);
  if (misuse) return [{ ...misuse, pointer: "", operation: operation.id, severity: "error", fingerprint: "" }];
  return judgeAnswer(received as Response, operation, options);
}

/** What was given in place of an answer that can be read. */
function misuseOf(received: unknown): Pick<Finding, "check" | "message" | "expected" | "actual"> | undefined {
  if (!(received instanceof Response)) {
    const actual = received === null ? "null" : typeof received;
    const message = "This is not an answer; await the fetch.";
    return { check: "response", message, expected: "a fetch Response", actual };
  }
  if (!received.bodyUsed) return undefined;
  const [expected, actual] = ["an unread body", "a body that has been read"];
  return { check: "body", message: "Match the answer before reading it, or match a clone.", expected, actual };
}

const SHOWN = 10;

function explain(operation: Operation, findings: readonly Finding[]): string {
  const page = createPage({ width: 100, color: false });
  const shown = findings.slice(0, SHOWN).flatMap((finding) => [...findingLines(finding, page), ""]);
  const rest = findings.length > SHOWN ? [`   … and ${findings.length - SHOWN} more`] : [];
  const title = `The answer deviates from the contract of ${operation.id} (${plural(findings.length, "finding")}):`;
  return [title, "", ...shown, ...rest].join("\n").trimEnd();
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
