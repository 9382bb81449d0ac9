/** What the list should show of the sessions that this run wrote to, by what the server answered last or by what was sent. */

import type { Contract } from "../../model.ts";
import { answerRows, hasRole, SESSION } from "../../operation-roles.ts";
import { isRecord } from "../../values.ts";
import { jsonOf, type Call } from "../call.ts";
import { compareAnswers, compareWithSent } from "../entity/compare.ts";
import { idOf, isQueued, type Session } from "../entity/session.ts";
import { CUSTOMERS_OWN, MANAGED, RESTLESS } from "../entity/writable.ts";
import type { Listing } from "../facts/listing.ts";

interface Expectation {
  readonly call: Call;
  readonly values: Session;
  readonly from: "answer" | "request";
}

interface Expectations {
  readonly note: (call: Call) => void;
  /** Ids of sessions that the list shows otherwise. */
  readonly unmet: (listing: Listing) => readonly number[];
  /** The list never showed them: nothing is expected of these any more. */
  readonly drop: (ids: readonly number[]) => void;
  /** Is something expected of what it wrote to? */
  readonly has: (call: Call) => boolean;
  /** Every session that was written to. */
  readonly written: ReadonlySet<number>;
}

/** What a server may look after itself is not expected. */
const OPEN: ReadonlySet<string> = new Set([...MANAGED, ...RESTLESS, "AlertLevel", "Flags"]);
const isRelease = hasRole("release");

export function createExpectations(contract: Contract): Expectations {
  const expected = new Map<number, Expectation>();
  const written = new Set<number>();

  /** A pick-up that does not say of whom: any of those who waited may be with an agent now. */
  function forgetWhoWaits(): void {
    for (const [id, { values, ...rest }] of expected) {
      if (isQueued(values)) expected.set(id, { ...rest, values: customersOwn(values) });
    }
  }

  function isMet({ call, values, from }: Expectation, listed: Session): boolean {
    const rows = answerRows(contract, call.operation);
    if (from === "answer") return compareAnswers(rows, values, listed, OPEN).length === 0;
    return compareWithSent(rows, values, listed).differences.length === 0;
  }

  return {
    written,
    has: (call) => expected.has(call.spec.id ?? 0) || expected.has(idOf(echoOf(call))),
    note(call) {
      const { operation, spec, answer } = call;
      if (operation.effect === "reads" || operation.carrier !== SESSION) return;
      const echoed = echoOf(call);
      const id = idOf(echoed) || (spec.id ?? 0);
      if (id === 0 && operation.effect === "claims") return forgetWhoWaits();
      if (id === 0 || ((answer?.status ?? 0) >= 400 && (answer?.status ?? 0) < 500)) return;
      written.add(id);
      const isKnown = answer?.status === 200 && spec.expect !== "refusal";
      const implied = isKnown && spec.expect === "answer" ? impliedBy(call, expected.get(id)?.values) : undefined;
      if (isKnown && echoed) expected.set(id, { call, values: echoed, from: "answer" });
      else if (implied) expected.set(id, { call, values: implied, from: "request" });
      else expected.delete(id);
    },
    unmet: (listing) =>
      [...expected].flatMap(([id, expectation]) => {
        const listed = listing.byId.get(id);
        return listed && !isMet(expectation, listed) ? [id] : [];
      }),
    drop: (ids) => {
      for (const id of ids) expected.delete(id);
    },
  };
}

function echoOf(call: Call): Session | undefined {
  if (call.spec.select !== undefined) return undefined;
  const value = jsonOf(call);
  return isRecord(value) ? value : undefined;
}

/** Where the answer shows it in another form or in parts only: what the customer says stays, or is as it was sent. */
function impliedBy({ spec, operation }: Call, before: Session = {}): Session | undefined {
  if (isRelease(operation)) return { ...customersOwn(before), Status: "InQueue" };
  return spec.entity && customersOwn(spec.entity);
}

function customersOwn(session: Session): Session {
  return Object.fromEntries(Object.entries(session).filter(([name]) => CUSTOMERS_OWN.has(name)));
}
