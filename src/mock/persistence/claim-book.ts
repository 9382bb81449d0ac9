import { historyOf } from "../world/at-claim.ts";
import type { Claims, Decision } from "../world/claims.ts";
import type { World } from "../world/world.ts";
import type { ClaimAsked, ClaimedPlace, ClaimsAsked, WaitingList } from "./world-log.ts";

/** The claims of the steps that go into one commit: first asked for, then, with the store's answer, decided. */
export interface ClaimBook extends Claims {
  readonly asked: readonly ClaimAsked[];
  /** For the store; undefined where nothing was claimed. */
  question(): ClaimsAsked | undefined;
  /** From now on the claims are answered so, in the order in which they were asked. */
  decide(claimed: readonly ClaimedPlace[]): void;
}

/** `most`: how many of those who wait the store is told of, so that it still finds one where others have claimed the first. */
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
      const places = store.firstPlaces(topics, most);
      lists.push({ places, isWhole: places.length < most });
      known.set(key, at);
    }
    return at;
  };
  return {
    asked,
    decision: () => decisions?.shift(),
    ask: (id, inTopic, claim) => void asked.push({ list: listOf([...store.queueTopics()].filter(inTopic)), id, claim }),
    // The store numbers the messages of claims; where others were written, too, they are numbered here.
    question: () =>
      asked.length > 0 && (last ?? 0) + asked.length === (history?.last ?? asked.length)
        ? { lists, asked, last }
        : undefined,
    decide: (claimed) => {
      decisions = asked.map(({ claim }, at) => ({ id: claimed[at]?.[0], claim, message: claimed[at]?.[1] }));
    },
  };
}
