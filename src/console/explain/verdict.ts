import type { JournalEntry } from "../../mock/journal.ts";
import type { Exchange } from "../../mock/recorder.ts";
import type { Operation } from "../../model.ts";
import { knownContract } from "../../schema/known.ts";
import { validateAnswer } from "../../schema/validate.ts";
import type { FailedCheck } from "./checks.ts";

/** How a request or an answer compares with the contract. */
export interface Verdict {
  readonly valid: boolean;
  readonly checks: readonly FailedCheck[];
  /** Why nothing could be checked. */
  readonly note?: string;
}

/** Checks an answer by the tables. `text` is undefined if there was no answer. */
export function judgeAnswer(
  operation: Operation | undefined,
  entry: JournalEntry,
  exchange: Exchange,
  text: string | undefined,
): Verdict {
  if (text === undefined) return failed("the connection broke before there was an answer");
  if (!operation)
    return { valid: true, checks: [], note: "No operation matches, so there is no table to check the answer against." };
  if (entry.status === 204 && operation.answer.type === "none") {
    return text === "" ? { valid: true, checks: [] } : failed("the answer must not have a body");
  }
  if (entry.status !== 200) {
    const known = operation.statuses.find(({ status }) => status === entry.status);
    if (known) return { valid: true, checks: [], note: `${entry.status} is documented: ${known.description}` };
    return { valid: true, checks: [], note: `The documents say nothing about ${entry.status} here.` };
  }
  const { content } = exchange.reply;
  if (content.kind === "raw" && !/json/i.test(content.mediaType)) {
    return failed(`the Content-Type is ${content.mediaType || "missing"}, not JSON`);
  }
  if (/^\s*</.test(text)) return { valid: true, checks: [], note: "XML answers are not checked here." };
  if (text === "") return failed("the body is empty");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(`the body is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
  if (!knownContract().operations.some(({ id }) => id === operation.id)) {
    return { valid: true, checks: [], note: "Answers of imported operations are checked by `so-mock verify --spec`." };
  }
  const { dialect, select } = exchange.format;
  const errors = validateAnswer(operation.id, value, { dialect, select: select !== undefined });
  const checks = errors.map(({ pointer, message, source }) => ({ pointer, message, ...(source ? { source } : {}) }));
  return { valid: checks.length === 0, checks };
}

function failed(message: string): Verdict {
  return { valid: false, checks: [{ pointer: "", message }] };
}
