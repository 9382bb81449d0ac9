import { adviceFor, reading, requireKnownKeys, requireObject, shown as valueShown } from "../arguments.ts";
import { findOperation } from "../contract.ts";
import { isDialect } from "../dialects.ts";
import { KitError } from "../errors.ts";
import type { OperationId } from "../generated/operation-ids.ts";
import { requireRelease } from "../releases.ts";
import { knowGroups } from "../groups/judged.ts";
import type { Operation } from "../model.ts";
import { knownContract } from "../schema/known.ts";
import type { Finding } from "../verify/model.ts";
import { createPage } from "../verify/reporters/page.ts";
import { findingLines } from "../verify/reporters/pretty-finding.ts";
import { plural } from "../verify/reporters/text.ts";
import { decodeBody } from "../verify/body/decode.ts";
import { ownValue } from "../values.ts";
import { judgeType, type MatchContractOptions } from "../verify/judge-value.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { readFixture } from "./fixture.ts";
import { isPlainValue, readReceived } from "./received.ts";

export interface MatchResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Matchers for `expect.extend`; importing `superoffice-mock-kit/vitest` registers them. */
export const contractMatchers: {
  readonly toMatchContract: (
    received: unknown,
    operationOrType: OperationId,
    options?: MatchContractOptions,
  ) => Promise<MatchResult>;
} = {
  toMatchContract: async (received, name, options) =>
    reading("toMatchContract", async () => toMatchContract(received, name, options)),
};

async function toMatchContract(
  received: unknown,
  name: string,
  options: MatchContractOptions = {},
): Promise<MatchResult> {
  checkOptions(options);
  if (typeof name !== "string") throw unknownName(name, []);
  // Groups are loaded when one of their operations or types is first named.
  if (!isKnown(name)) await knowGroups();
  const value = received instanceof URL ? await readFixture(received) : received;
  return resultOf(name, await judge(value, name, options), isPlainValue(value) ? "The value" : "The answer");
}

function isKnown(name: string): boolean {
  return findOperation(name) !== undefined || ownValue(knownContract().types, name) !== undefined;
}

function resultOf(name: string, findings: readonly Finding[], what: string): MatchResult {
  return findings.length === 0
    ? { pass: true, message: () => `${what} matches the contract of ${name}, but was expected not to.` }
    : { pass: false, message: () => explain(name, findings, what) };
}

async function judge(received: unknown, name: string, options: MatchContractOptions): Promise<Finding[]> {
  const operation = operationOrType(name);
  const answer = await readReceived(received);
  if ("check" in answer) return [{ ...answer, pointer: "", operation: name, severity: "error", fingerprint: "" }];
  if (operation) return judgeAnswer(answer, operation, options);
  const { body } = decodeBody(answer.bytes, answer.headers["content-type"]);
  if (body.form === "json") return judgeType(body.value, name, options);
  const message = `The answer is not JSON, which a ${name} is judged as.`;
  return [
    {
      check: "body",
      message,
      pointer: "",
      expected: name,
      actual: body.form,
      operation: name,
      severity: "error",
      fingerprint: "",
    },
  ];
}

const SHOWN = 10;

function explain(name: string, findings: readonly Finding[], what: string): string {
  const page = createPage({ width: 100, color: false });
  const lines = findings.slice(0, SHOWN).flatMap((finding) => [...findingLines(finding, page), ""]);
  const rest = findings.length > SHOWN ? [`   … and ${findings.length - SHOWN} more`] : [];
  const title = `${what} deviates from the contract of ${name} (${plural(findings.length, "finding")}):`;
  return [title, "", ...lines, ...rest].join("\n").trimEnd();
}

/** The operation; undefined for the name of a type. */
function operationOrType(name: string): Operation | undefined {
  const contract = knownContract();
  const operation = findOperation(name, contract);
  if (operation ?? ownValue(contract.types, name)) return operation;
  const names = [...contract.operations.map(({ id }) => id), ...Object.keys(contract.types)];
  throw unknownName(name, names);
}

function unknownName(name: string, names: readonly string[]): KitError {
  return new KitError({
    code: "contract-operation",
    what: `there is no operation or type ${valueShown(name)}`,
    where: "toMatchContract",
    todo: names.length === 0 ? "give the name of an operation or a type" : adviceFor(name, names),
  });
}

function checkOptions(options: MatchContractOptions): void {
  const place = { code: "contract-option", where: "toMatchContract" };
  requireObject(options, place);
  requireKnownKeys(options, ["dialect", "select", "strict", "release"], { ...place, where: "toMatchContract, option" });
  if (options.release !== undefined) requireRelease(options.release, place.code, `${place.where}, option release`);
  if (options.dialect === undefined || isDialect(options.dialect)) return;
  const what = `${valueShown(options.dialect)} is invalid`;
  throw new KitError({ ...place, what, where: `${place.where}, option dialect`, todo: "give documented or observed" });
}
