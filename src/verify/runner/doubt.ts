/** Delays facts that rest on a reading of the list until it is certain that the list was up to date. */

import type { Fact } from "../facts.ts";
import type { Listing } from "../facts/listing.ts";

/** prompt: the list shows a write immediately. waited: it was read again until it did. open: undecided. */
export type Freshness = "prompt" | "waited" | "open";

interface Doubt {
  /** Notes how up to date a reading was. */
  readonly note: (listing: Listing, freshness: Freshness) => void;
  /** Judges a fact at once, or once the list has proved to be up to date; facts from a stale list are dropped. */
  readonly take: (fact: Fact) => void;
  /** Judges the facts still held: no more follow. */
  readonly end: () => void;
}

export function createDoubt(
  judge: (fact: Fact) => void,
  blames: (fact: Fact) => boolean,
  onLeftOut: (fact: Fact) => void,
): Doubt {
  let open: Listing[] = [];
  let openParts = new WeakSet();
  const staleParts = new WeakSet();
  let held: Fact[] = [];

  function release(): void {
    const facts = held;
    held = [];
    for (const fact of facts) take(fact);
  }

  function take(fact: Fact): void {
    if (fact.kind === "call") return judge(fact);
    if (restsOn(fact, staleParts)) return blames(fact) ? onLeftOut(fact) : judge(fact);
    if (restsOn(fact, openParts) && blames(fact)) held.push(fact);
    else judge(fact);
  }

  function close(): void {
    open = [];
    openParts = new WeakSet();
    release();
  }

  return {
    note(listing, freshness) {
      if (freshness === "open") {
        open.push(listing);
        for (const part of partsOf(listing)) openParts.add(part);
        return;
      }
      if (freshness === "waited") for (const each of open) for (const part of partsOf(each)) staleParts.add(part);
      close();
    },
    take,
    end: close,
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
