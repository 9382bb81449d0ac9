/** Delays facts that rest on a reading of the list until it is certain that the list was up to date. */

import type { Fact } from "../facts.ts";
import type { Listing } from "../facts/listing.ts";
import type { Blame } from "../judge.ts";

/** prompt: the list shows a write immediately. waited: it was read again until it did. cached: it is seconds behind. open: undecided. */
export type Freshness = "prompt" | "waited" | "cached" | "open";

export interface HeldFacts {
  /** Notes how up to date a reading was. */
  readonly note: (listing: Listing, freshness: Freshness) => void;
  /** Judges a fact at once, or once the list has proved to be up to date; facts from a stale list are dropped. */
  readonly take: (fact: Fact) => void;
  /** What is to be confirmed, which needs the list as it was just read. */
  readonly asked: () => readonly Fact[];
  /** Whether the list still shows what it did after a while; undefined where that cannot be told. And what could not be repeated. */
  readonly confirm: (isSteady: boolean | undefined, refuted?: ReadonlySet<Fact>) => void;
  /** Judges the facts still held: no more follow. */
  readonly end: () => void;
}

/** Each costs half a second; a server with so many faults has been looked at twice often enough. */
const MOST_CONFIRMATIONS = 10;

export function createHeldFacts(
  judge: (fact: Fact) => void,
  blames: (fact: Fact) => readonly Blame[],
  onLeftOut: (fact: Fact) => void,
): HeldFacts {
  let open: Listing[] = [];
  let openParts = new WeakSet();
  const listParts = new WeakSet();
  const staleParts = new WeakSet();
  /** Until the list shows whether it keeps up. */
  let held: Fact[] = [];
  /** Until the list is read again. */
  let asked: Fact[] = [];
  /** What is blamed, by check and operation, and was confirmed once. */
  const confirmed = new Set<string>();
  let confirmations = 0;
  let latest: Listing | undefined;

  /** A session that is not in the list is missing from the one that was read last. */
  function isOf(fact: Fact, parts: WeakSet<object>): boolean {
    const isMissing = "listed" in fact && fact.listed === null;
    return restsOn(fact, parts) || (isMissing && latest !== undefined && parts.has(latest));
  }

  const namesOf = (fact: Fact): readonly string[] =>
    blames(fact).map(({ check }) => `${check} ${fact.call.operation.id}`);

  function take(fact: Fact): void {
    if (fact.kind === "call" || !isOf(fact, listParts)) return judge(fact);
    const blamed = namesOf(fact);
    if (blamed.length === 0) return judge(fact);
    if (isOf(fact, staleParts)) return onLeftOut(fact);
    if (confirmations < MOST_CONFIRMATIONS && blamed.some((name) => !confirmed.has(name))) asked.push(fact);
    else takeConfirmed(fact);
  }

  function takeConfirmed(fact: Fact): void {
    if (isOf(fact, staleParts)) onLeftOut(fact);
    else if (isOf(fact, openParts)) held.push(fact);
    else judge(fact);
  }

  function close(): void {
    open = [];
    openParts = new WeakSet();
    const facts = held;
    held = [];
    for (const fact of facts) takeConfirmed(fact);
  }

  function confirm(isSteady: boolean | undefined, refuted: ReadonlySet<Fact> = new Set()): void {
    const facts = asked;
    asked = [];
    if (isSteady !== undefined) confirmations++;
    for (const fact of facts) {
      if (isSteady === false || refuted.has(fact)) {
        onLeftOut(fact);
        continue;
      }
      if (isSteady) for (const name of namesOf(fact)) confirmed.add(name);
      takeConfirmed(fact);
    }
  }

  return {
    note(listing, freshness) {
      latest = listing;
      for (const part of partsOf(listing)) {
        listParts.add(part);
        if (freshness === "cached") staleParts.add(part);
        if (freshness === "open") openParts.add(part);
      }
      if (freshness === "open") {
        open.push(listing);
        return;
      }
      if (freshness !== "prompt") for (const each of open) for (const part of partsOf(each)) staleParts.add(part);
      close();
    },
    take,
    asked: () => asked,
    confirm,
    end() {
      confirm(undefined);
      close();
    },
  };
}

function partsOf(listing: Listing): readonly object[] {
  return [listing, listing.sessions, ...listing.byId.values()];
}

/** Facts contain listings, sessions from them, or steps that do. */
function restsOn(value: object, parts: WeakSet<object>, depth = 0): boolean {
  return Object.values(value).some(
    (part) =>
      typeof part === "object" &&
      part !== null &&
      (parts.has(part as object) || (depth < 2 && isStep(part as object) && restsOn(part as object, parts, depth + 1))),
  );
}

/** Not a request with its answer, which is large and contains no listing. */
function isStep(value: object): boolean {
  return !("startedAtMs" in value) && !(value instanceof Map) && !(value instanceof Set);
}
