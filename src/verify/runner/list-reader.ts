import type { Answer } from "../call.ts";
import { somethingElse } from "../could-not-run.ts";
import { andSays } from "../own-words.ts";
import { operationOf } from "../../operation-roles.ts";
import type { ClaimGuard } from "./claim-guard.ts";
import { type Context, type Memory, SkipError } from "./context.ts";
import type { ContextSetup } from "./context-setup.ts";
import { toListing } from "./listing.ts";
import type { Listing } from "../facts/listing.ts";
import type { createReadAfterWrite } from "./read-after-write.ts";
import type { Sending } from "./sending.ts";
import { watch } from "./watch.ts";

/** Reads the list, as often as the server can bear. */

/** A server this slow may handle one request at a time, so it gets fewer at once. */
const SLOW_MS = 1000;
/** From here on the list is not read after every write. */
const HEAVY_MS = 500;
const HEAVY_CHARACTERS = 1_000_000;

/** What an answer that is no list has in its place. */
function instead(answer: Answer): string {
  const words = andSays(answer);
  return words === "" && answer.status < 300 ? ` with ${somethingElse(answer.decoded).what}` : words;
}

/**
 * After this many failures in a row (expired credentials, a server that went down), further requests would fail too.
 */
const MOST_LOST = 4;
const LOST = `the list, which was read before, could not be read ${MOST_LOST} times in a row`;

interface Parts {
  readonly setup: ContextSetup;
  readonly memory: Memory;
  readonly guard: ClaimGuard | undefined;
  readonly readAfterWrite: ReturnType<typeof createReadAfterWrite>;
  readonly sending: Sending;
}

interface ListReader extends Pick<Context, "list" | "fresh"> {
  /** True if the run has written nothing since the last reading. */
  readonly isCurrent: () => boolean;
  readonly isBusy: () => boolean;
  /** Why it is given up. */
  readonly lost: () => string | undefined;
}

export function createListReader({ setup, memory, guard, readAfterWrite, sending }: Parts): ListReader {
  const { contract, sender, deadline } = setup;
  let quickestList: number | undefined;
  let largestList = 0;
  let wroteWhenRead = 0;
  let lost = 0;
  /** Of the last list that could not be read: how the server explains it. */
  let saidWhenLost = "";

  const isCurrent = (): boolean => wroteWhenRead === sending.writes.length;

  /** A long or slow list is read only where nothing else would show the result. */
  function isHeavy(): boolean {
    return largestList > HEAVY_CHARACTERS || (quickestList !== undefined && quickestList > HEAVY_MS);
  }

  async function list(purpose: string, when: "always" | "light" = "always"): Promise<Listing | undefined> {
    if (when === "light" && isHeavy()) {
      if (memory.latest) memory.outdated.add(memory.latest);
      return undefined;
    }
    const operation = operationOf(contract, "list");
    const listing = await readAfterWrite.read(async () => {
      const call = await sending.send({ operation, purpose, expect: "answer" });
      saidWhenLost = call.answer ? `: the server answers ${call.answer.status}${instead(call.answer)}` : "";
      quickestList = Math.min(quickestList ?? Infinity, toListing(call) ? call.durationMs : Infinity);
      return toListing(call);
    });
    guard?.listed(listing);
    if (!listing) {
      lost = memory.latest ? lost + 1 : 0;
      if (lost >= MOST_LOST && !deadline.cleaning())
        throw new SkipError(sending.noteCut(LOST + saidWhenLost), operation.id);
      return undefined;
    }
    lost = 0;
    largestList = Math.max(largestList, listing.call.answer?.decoded.text.length ?? 0);
    for (const id of listing.byId.keys()) memory.known.add(id);
    if (memory.latest && isCurrent()) watch(contract, memory, memory.latest, listing);
    wroteWhenRead = sending.writes.length;
    memory.latest = listing;
    return listing;
  }

  return {
    list,
    fresh: async (purpose) => (memory.latest && isCurrent() ? memory.latest : list(purpose)),
    isCurrent,
    isBusy: () => sender.slowestMs() > SLOW_MS || isHeavy() || sending.throttled(),
    lost: () => (lost >= MOST_LOST ? LOST + saidWhenLost : undefined),
  };
}
