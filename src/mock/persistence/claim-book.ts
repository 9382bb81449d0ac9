import { historyOf } from "../world/at-claim.ts";
import type { Claims, Decision } from "../world/claims.ts";
import type { World } from "../world/world.ts";
import { firstPlaces } from "./first-places.ts";
import type { ClaimAsked, ClaimedPlace, ClaimsAsked, WaitingList } from "./world-log.ts";

/** The claims of the steps in one commit: first requested, then decided by the store's answer. */
export interface ClaimBook extends Claims {
  readonly asked: readonly ClaimAsked[];
  /** The question for the store; undefined if nothing was claimed. */
  question(): ClaimsAsked | undefined;
  /** Answers the claims this way from now on, in the order in which they were requested. */
  decide(claimed: readonly ClaimedPlace[]): void;
}

/** `most`: how many waiting sessions the store is given, in case others have claimed the first ones. */
export function createClaimBook(world: World, most: number): ClaimBook {
  const { store } = world;
  const history = historyOf(world);
  const last = history?.last;
  const lists: WaitingList[] = [];
  const known = new Map<string, number>();
  const asked: ClaimAsked[] = [];
  let decisions: Decision[] | undefined;
  const listOf = (topics: readonly number[]): number => {
    const key = topics.join();
    const at = known.get(key) ?? lists.length;
    if (at === lists.length) {
      const places = firstPlaces(store, topics, most);
      lists.push({ places, isWhole: places.length < most });
      known.set(key, at);
    }
    return at;
  };
  return {
    asked,
    decision: () => decisions?.shift(),
    ask: (id, inTopic, claim) => void asked.push({ list: listOf([...store.queues.keys()].filter(inTopic)), id, claim }),
    // The store numbers the messages of claims; if there are other messages too, all are numbered here.
    question: () =>
      asked.length > 0 && (last ?? 0) + asked.length === (history?.last ?? asked.length)
        ? { lists, asked, last }
        : undefined,
    decide: (claimed) => {
      decisions = asked.map(({ claim }, at) => ({ id: claimed[at]?.[0], claim, message: claimed[at]?.[1] }));
    },
  };
}
