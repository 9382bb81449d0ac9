import { isRecord, readJson } from "../../values.ts";
import type { Contract } from "../../model.ts";
import { jsonOf, type Call } from "../../verify/call.ts";
import type { AnyCheck } from "../../verify/check.ts";
import { type Session } from "../../verify/entity/session.ts";
import { NO_CREDENTIALS } from "../../verify/facts/refusals.ts";
import type { Fact } from "../../verify/facts.ts";
import { answerRows, OPERATION_OF } from "../../operation-roles.ts";

/** Can the check judge an exchange on its own? */
export function isPerExchange({ on, perExchange = on === "call" }: AnyCheck): boolean {
  return perExchange;
}

/** The facts that a single exchange yields. */
export function factsOf(call: Call, contract: Contract): Fact[] {
  const facts: Fact[] = [{ kind: "call", call }];
  if (call.spec.expect === "refusal") return [...facts, { kind: "refusal", call, how: "none", label: NO_CREDENTIALS }];
  if (call.spec.expect !== "answer" || call.answer?.status !== 200) return facts;
  const value = jsonOf(call);
  const answered = isRecord(value) && "ChatSessionId" in value ? value : undefined;
  if (call.spec.select !== undefined) {
    facts.push({ kind: "selection", call, names: selectedNames(call, call.spec.select, contract), full: undefined });
  } else if (answered) facts.push(...factsOfSession(call, answered));
  return facts;
}

function factsOfSession(call: Call, answered: Session): Fact[] {
  const id = call.operation.id === OPERATION_OF.save ? idInBody(call) : call.spec.id;
  if (id === undefined || id === 0) return [];
  if (call.operation.id === OPERATION_OF.release) {
    return [{ kind: "release", call, id, before: undefined, answered, listed: undefined, sharedServer: true }];
  }
  if (call.operation.id !== OPERATION_OF.update && call.operation.id !== OPERATION_OF.save) return [];
  return [{ kind: "stored", call, id, sent: {}, echoed: answered, listed: undefined, nowMs: 0, managed: new Set() }];
}

/** The names in `$select`, spelled as in the tables. A nested name selects the property that contains it. */
function selectedNames(call: Call, select: string, contract: Contract): string[] {
  const wanted = new Set(select.split(",").map((name) => name.split("/")[0]?.trim().toLowerCase()));
  const rows = answerRows(contract, call.operation).map(({ name }) => name);
  return rows.filter((name) => wanted.has(name.toLowerCase()));
}

function idInBody({ request }: Call): number | undefined {
  const body = readJson(request.body ?? "");
  if (!isRecord(body)) return undefined;
  const entry = Object.entries(body).find(([name]) => name.toLowerCase() === "chatsessionid");
  return typeof entry?.[1] === "number" ? entry[1] : undefined;
}
