import { userIdOf } from "../store/session.ts";
import { order, type Place } from "../store/queue.ts";
import { historyOf } from "../world/claim-effects.ts";
import { type Claim, claimed, type Claims, type Decision, waitingIn } from "../world/claims.ts";
import type { World } from "../world/world.ts";
import { firstPlaces } from "./first-places.ts";
import type { ClaimedPlace, ClaimsAsked, WaitingList } from "./world-log.ts";

/** The claims of the steps in one commit: first requested, then decided by the store's answer. */
export interface ClaimBook extends Claims {
  /** How many. */
  readonly asked: number;
  /** The question for the store; undefined if nothing was claimed, or if the store cannot decide it. */
  question(): ClaimsAsked | undefined;
  /** Returns the ranks that the claims have taken; called before any step runs again. */
  readonly close: () => void;
  /** What the store has decided about the claims, in the order in which they were requested. */
  decide(places: readonly ClaimedPlace[]): void;
  /** The next step runs now, with the decisions on as many claims as it requested. Throws if the last one left any. */
  readonly next: (claims: number) => void;
}

interface Asked {
  readonly topics: readonly number[];
  readonly claim: Claim;
}

/** `most`: how many waiting sessions the store is given, in case others have claimed the first ones. */
export function createClaimBook(world: World, most: number): ClaimBook {
  const { store } = world;
  const history = historyOf(world);
  const last = history?.last;
  const all: Asked[] = [];
  let held: Claim["given"][] = [];
  let decided: Decision[] | undefined;
  let current: Decision[] = [];
  const firstOf = (topics: readonly number[]): (Place & { readonly topicId: number }) | undefined =>
    topics
      .flatMap((topicId) => {
        const place = store.queues.get(topicId)?.first();
        return place ? [{ ...place, topicId }] : [];
      })
      .sort(order)[0];
  return {
    get asked() {
      return all.length;
    },
    decision: () => current.shift(),
    ask: (inTopic, taken) => {
      if (decided) throw new Error("the step claims more than it requested");
      const topics = [...store.queues.keys()].filter(inTopic);
      const first = firstOf(topics);
      if (!first) return undefined;
      const claim = taken();
      // The next claim of the same user in this commit needs another rank.
      store.ranksOf(userIdOf(claim.given)).take(claim.given.Rank ?? 0);
      held.push(claim.given);
      all.push({ topics, claim });
      return claimed(waitingIn(first.topicId, first.id), claim);
    },
    // The store numbers the messages of claims; if there are other messages too, all are numbered here.
    question: () => {
      if (all.length === 0 || last !== history?.last) return undefined;
      const lists: WaitingList[] = [];
      const known = new Map<string, number>();
      const asked = all.map(({ topics, claim }) => {
        const key = topics.join();
        const list = known.get(key) ?? lists.length;
        if (list === lists.length) {
          const places = firstPlaces(store, topics, most);
          lists.push({ places, isWhole: places.length < most });
          known.set(key, list);
        }
        return { list, claim };
      });
      return { lists, asked, last };
    },
    close: () => {
      for (const given of held) store.ranksOf(userIdOf(given)).release(given.Rank ?? 0);
      held = [];
    },
    decide: (places) => {
      decided = all.map(({ claim }, at) => ({ id: places[at]?.[0], claim, message: places[at]?.[1] }));
    },
    next: (claims) => {
      if (current.length > 0) throw new Error("a step claims less than it requested");
      current = decided?.splice(0, claims) ?? [];
    },
  };
}
