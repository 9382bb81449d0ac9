import { jsonOf } from "../call.ts";
import { idOf } from "../entity/session.ts";
import type { Listing } from "../facts/listing.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";
import { ownOutOfQueue, type Context } from "../runner/context.ts";
import { toListing } from "../runner/listing.ts";
import { sameSessions, stableBetween } from "../runner/watch.ts";
import type { Scenario } from "../scenario.ts";

/** `$select` on the list: one name, several, every row once selected and once not, and names in a different case. */
export const selectFromList: Scenario = {
  name: "select-from-list",
  title: "asks the list for some properties only",
  modes: ["read", "write", "sandbox"],
  asks: hasRole("list"),
  facts: ["selection", "listing"],
  async run(context) {
    const before = await context.fresh("the list before the selections");
    if (!before) return context.skip("the list could not be read");
    const calls = await context.together(selections(context).map((selection) => () => ask(context, selection)));
    // The documents' own example, with names of other carriers and a path. Whether they are refused or ignored is open.
    const [operation, purpose] = [context.operation("list"), "the list with the $select of the documents' example"];
    await context.send({ operation, purpose, expect: "rejection", select: "name,department,category/id" });
    const after = await context.list("the list after the selections");
    if (after) {
      const own = ownOutOfQueue(context, before);
      context.emit({ kind: "listing", call: after.call, first: before, second: after, third: undefined, own });
    }
    const still = after !== undefined && sameOrder(before, after);
    const same = after !== undefined && sameSessions(before, after);
    const stable = stableBetween(context, before, after);
    // If an answer with ids is in a different order, those without ids may be too.
    const inOrder = after !== undefined && calls.every(({ call }) => showsNoOtherOrder(call, after));
    for (const { names, nested, call } of calls) {
      const value = jsonOf(call);
      if (call.answer?.status !== 200) continue;
      // Without a stable list it is uncertain which item is which; nulls can still be judged.
      const whole = !Array.isArray(value) || value.length === after?.sessions.length;
      const isPaired = still && (inOrder || names.includes("ChatSessionId"));
      const full = (whole && isPaired) || (!whole && same && !context.sharedServer) ? after?.sessions : undefined;
      context.emit({ kind: "selection", call, names, full, stable, ...(nested && { nested }) });
    }
  },
};

interface Selection {
  readonly names: readonly string[];
  readonly nested?: readonly string[];
  /** As written in the address. */
  readonly text: string;
  /** Percent-encoded. */
  readonly encoded?: boolean;
}

function selections(context: Context): readonly Selection[] {
  const names = answerRows(context.contract, context.operation("list")).map(({ name }) => name);
  const odd = names.filter((_, index) => index % 2 === 0);
  const even = names.filter((_, index) => index % 2 === 1);
  const several = ["CustomerName", "Status", "WhenRequested", "AlertLevel", "ChatSessionId"];
  return [
    { names: odd, text: odd.join(",") },
    { names: ["CustomerHost", "Rating"], text: "CustomerHost,Rating", encoded: true },
    { names: even, text: even.join(",") },
    { names: ["ChatSessionId"], text: "ChatSessionId" },
    // Its value alone is the same in many sessions, none of which may be missing.
    { names: ["Status"], text: "Status" },
    // Paths, one of them in lower case.
    {
      names: ["ChatSessionId", "User", "Person"],
      nested: ["User/AssociateId", "User/Name", "Person/PersonId"],
      text: "ChatSessionId,User/AssociateId,user/name,Person/PersonId",
    },
    {
      names: several,
      text: several.map((name, index) => (index % 2 ? name.toUpperCase() : name.toLowerCase())).join(","),
    },
  ];
}

async function ask(context: Context, selection: Selection): Promise<Selection & { call: CallOf }> {
  const { names, text: select, encoded = false } = selection;
  const purpose =
    names.length > 8
      ? `the list with ${names.length} properties selected`
      : `the list with ${encoded ? "%24select" : "$select"}=${select}`;
  const call = await context.send({ operation: context.operation("list"), purpose, expect: "answer", select, encoded });
  return { ...selection, call };
}

type CallOf = Awaited<ReturnType<Context["send"]>>;

function sameOrder(one: Listing, other: Listing): boolean {
  const ids = (listing: Listing): string => listing.sessions.map(idOf).join(",");
  return ids(one) === ids(other);
}

function showsNoOtherOrder(call: CallOf, listing: Listing): boolean {
  const ids = toListing(call)?.sessions.map(idOf) ?? [];
  const known = new Set(ids);
  if (ids.length !== listing.sessions.length || !listing.sessions.every((session) => known.has(idOf(session))))
    return true;
  return listing.sessions.every((session, index) => idOf(session) === ids[index]);
}
