/** Looks at the list again after a while: one that is behind shows something else then. */

import type { Contract } from "../../model.ts";
import type { Call, CallSpec } from "../call.ts";
import type { Clock } from "../clock.ts";
import type { Fact } from "../facts.ts";
import type { Listing } from "../facts/listing.ts";
import type { Blame } from "../judge.ts";
import { operationOf } from "../../operation-roles.ts";
import type { HeldFacts } from "./held-facts.ts";
import { toListing } from "./listing.ts";
import { SkipError } from "./context.ts";
import { movedBetween } from "./watch.ts";

/** A cache may keep the list in one form for some seconds longer than in another. */
const FORMS_MS: readonly number[] = [20, 2000, 3000];

/** As long as a list is waited for after a write. */
const LOOK_AGAIN_MS = 480;

const AGAIN = "the list, to see whether it was behind";

interface Setup {
  readonly clock: Clock;
  readonly contract: Contract;
  readonly held: HeldFacts;
  readonly blames: (fact: Fact) => readonly Blame[];
  readonly send: (spec: CallSpec) => Promise<Call>;
  /** What was read last, if nothing was written since. */
  readonly latest: () => Listing | undefined;
  /** Sessions that the run wrote to: others may change at any time. */
  readonly ids: () => ReadonlySet<number>;
  /** It shows something else now. */
  readonly onBehind: (now: Listing, lookedAfterMs: number) => void;
}

/** What the list is blamed for is looked at once more; to be called before anything else happens. */
export function createSettling({ clock, contract, held, blames, send, ...setup }: Setup): () => Promise<void> {
  // Imported tables have none, and nothing to doubt.
  const read = async (): Promise<Listing | undefined> =>
    toListing(await send({ operation: operationOf(contract, "list"), purpose: AGAIN, expect: "answer" }));
  let underWay: Promise<void> | undefined;

  /** undefined where nothing can be told. */
  async function isSteady(): Promise<boolean | undefined> {
    const latest = setup.latest();
    if (!latest) return undefined;
    await clock.sleep(LOOK_AGAIN_MS);
    const now = await read();
    if (!now) return undefined;
    const ids = setup.ids();
    const moved = [...movedBetween(contract, latest, now)].map((place) => Number(place.slice(0, place.indexOf("/"))));
    const come = [...now.byId.keys()].filter((id) => !latest.byId.has(id));
    if (![...moved, ...come].some((id) => ids.has(id))) return true;
    setup.onBehind(now, LOOK_AGAIN_MS);
    return false;
  }

  async function settle(facts: readonly Fact[]): Promise<void> {
    let steady: boolean | undefined;
    let refuted: ReadonlySet<Fact> = new Set();
    try {
      steady = await isSteady();
      refuted = await refute(facts, { clock, read, send, blames });
    } catch (error) {
      if (!(error instanceof SkipError)) throw error;
    } finally {
      held.confirm(steady, refuted);
    }
  }

  return async () => {
    const facts = held.asked();
    if (facts.length === 0 || underWay) return underWay;
    underWay = settle(facts);
    try {
      await underWay;
    } finally {
      underWay = undefined;
    }
  };
}

interface Again {
  readonly clock: Clock;
  readonly send: (spec: CallSpec) => Promise<Call>;
  readonly read: () => Promise<Listing | undefined>;
  readonly blames: (fact: Fact) => readonly Blame[];
}

/** The list in a form that shows more sessions or fewer than the plain one: those facts that are not so at another look. */
async function refute(facts: readonly Fact[], again: Again): Promise<ReadonlySet<Fact>> {
  const differs = (fact: Fact): boolean => again.blames(fact).some(({ kind }) => kind === "count");
  const open = new Set(facts.filter((fact) => isForm(fact) && differs(fact)));
  const refuted = new Set<Fact>();
  const plains: Listing[] = [];
  for (const wait of open.size > 0 ? FORMS_MS : []) {
    await again.clock.sleep(wait);
    for (const fact of open) {
      const call = await askAgain(fact, again, plains);
      if (!othersCome(plains) && plains.every((plain) => differs(against(fact, call, plain)))) continue;
      open.delete(fact);
      refuted.add(fact);
    }
  }
  return refuted;
}

/** While others come and go, a cache shows the list as it was at any time in each of its forms. */
const othersCome = (plains: readonly Listing[]): boolean =>
  plains.some(({ sessions }) => sessions.length !== plains[0]?.sessions.length);

const isForm = (fact: Fact): boolean =>
  (fact.kind === "selection" && Array.isArray(fact.full)) || (fact.kind === "xml" && Array.isArray(fact.json));

/** The same request between two readings of the plain list. */
async function askAgain(fact: Fact, { read, send }: Again, plains: Listing[]): Promise<Call> {
  const note = (plain: Listing | undefined): void => void (plain && plains.push(plain));
  note(await read());
  const { purpose, ...spec } = fact.call.spec;
  const call = await send({ ...spec, purpose: `${purpose}, again` });
  note(await read());
  return call;
}

function against(fact: Fact, call: Call, { sessions }: Listing): Fact {
  if (fact.kind === "xml") return { ...fact, call, json: sessions };
  return fact.kind === "selection" ? { ...fact, call, full: sessions } : fact;
}
