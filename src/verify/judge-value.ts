import type { Dialect, Operation } from "../model.ts";
import { validateAnswer, validateType } from "../schema/validate.ts";
import { errorsOfRelease } from "./errors-of-release.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Finding } from "./model.ts";

/** For values without a request: fixtures, and answers that a test has parsed. */

export interface MatchContractOptions {
  /** The dialect that dates must have; by default either. */
  readonly dialect?: Dialect | undefined;
  /**
   * True if the request had `$select`: properties that were not selected may be null. By default judged by the answer's
   * address.
   */
  readonly select?: boolean | undefined;
  /** Undocumented properties fail too. */
  readonly strict?: boolean | undefined;
  /**
   * The release of the value: `10.2`, `11.13` or `12.4`. Properties added later may be missing; by default, those that
   * any release lacks.
   */
  readonly release?: string | undefined;
}

/** Problems of a value as the answer of an operation. */
export function judgeAnswerValue(value: unknown, { id, answer }: Operation, options: MatchContractOptions): Finding[] {
  const { dialect = "either", select = false, release } = options;
  const errors = errorsOfRelease(validateAnswer(id, value, { dialect, select }), { type: answer.type, value, release });
  return findingsOf(
    errors.map((error) => ({ ...error, operation: id })),
    options,
  );
}

/** Problems of a value as one of a type, such as `ChatSessionEntity`; of a list, each item. */
export function judgeType(value: unknown, type: string, options: MatchContractOptions): Finding[] {
  const { dialect = "either", select = false, release } = options;
  const items = Array.isArray(value)
    ? value.map((item: unknown, at) => [`/${at}`, item] as const)
    : [["", value] as const];
  const found = items.flatMap(([prefix, item]) =>
    errorsOfRelease(validateType(type, item, { dialect, select }), { type, value, release }).map((error) => ({
      ...error,
      pointer: prefix + error.pointer,
      operation: type,
    })),
  );
  return findingsOf(found, options);
}

interface Found {
  readonly pointer: string;
  readonly keyword: string;
  readonly expected: string;
  readonly actual: string;
  readonly operation: string;
  readonly source?: Finding["source"];
}

function findingsOf(found: readonly Found[], { strict = false }: MatchContractOptions): Finding[] {
  const counted = found.filter(({ keyword }) => strict || keyword !== "additionalProperties");
  return inOrder(
    counted.map(({ pointer, keyword, expected, actual, operation, source }) => ({
      check: "answer-schema",
      operation,
      severity: "error" as const,
      message:
        keyword === "required"
          ? `${nameOf(pointer)} is missing.`
          : `${nameOf(pointer)} is ${actual} and should be ${expected}.`,
      pointer,
      expected,
      actual,
      fingerprint: fingerprint("answer-schema", operation, pointer, keyword),
      isMissing: keyword === "required",
      ...(source && { source }),
    })),
  );
}

interface Ordered extends Finding {
  readonly isMissing: boolean;
}

/**
 * Wrong types first, missing properties last and in one line: one wrong type is often why everything else is missing.
 */
export function inOrder(findings: readonly Ordered[]): Finding[] {
  const plain = findings.map(({ isMissing: _isMissing, ...finding }) => finding);
  const [wrong, missing] = [
    plain.filter((_, at) => !findings[at]?.isMissing),
    plain.filter((_, at) => findings[at]?.isMissing),
  ];
  const [first] = missing;
  if (!first || missing.length === 1) return [...wrong, ...missing];
  const names = [...new Set(missing.map(({ pointer }) => nameOf(pointer)))];
  const pointer = first.pointer.slice(0, first.pointer.lastIndexOf("/"));
  const message = `${names.length} properties are missing: ${names.join(", ")}.`;
  return [...wrong, { ...first, message, pointer, expected: "", actual: "" }];
}

function nameOf(pointer: string): string {
  return (
    pointer
      .split("/")
      .filter((step) => step !== "" && !/^\d+$/.test(step))
      .join(".") || "The value"
  );
}
