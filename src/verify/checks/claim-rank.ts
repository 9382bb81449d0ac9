import { citeRow } from "../../schema/cite.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { idOf, isEnded, isQueued, userOf, type Session } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const claimRank: Check<"claim"> = {
  name: "claim-rank",
  title: "Pick-up gives the session the lowest free Rank of its user",
  explanation:
    "Rank is the lowest possible unique number among the active sessions of a user, from 1, and clients colour sessions by it. Here it is below 1, the same as that of another active session of the user, or higher than the lowest one that is free.",
  severity: "error",
  restsOn: [
    "create-new-id",
    "create-listed",
    "claim-queued-only",
    "claim-oldest",
    "claim-assigns",
    "claim-stored",
    "list-unique",
  ],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, before, picked, after, whole }) {
    const id = idOf(picked);
    const listed = after?.byId.get(id);
    const session = whole ? picked : listed;
    const user = userOf(session);
    if (!after || !session || user <= 0 || isQueued(session) || isEnded(session)) return undefined;
    const rank = session["Rank"];
    if (typeof rank !== "number") return undefined;
    const others = after.sessions.filter((other) => idOf(other) !== id && userOf(other) === user);
    const taken = others.filter((other) => !isEnded(other) && !isQueued(other)).map(rankOf);
    // Sessions active just before may still count, and closed ones may count on a server that keeps them open.
    const counted = new Set([...others, ...before.sessions.filter((other) => userOf(other) === user)].map(rankOf));
    const source = citeRow(call.operation, "answer", "Rank");
    const wrong = (message: string, expected: string, kind: string): Verdict[] => [
      { message, pointer: "/Rank", expected, actual: show(rank), kind, source },
    ];
    if (rank < 1) return wrong(`Rank is ${rank} after a pick-up; it starts at 1.`, "1 or more", "below");
    if (taken.includes(rank)) {
      const message = `Rank is ${rank} after a pick-up, as in another active session of the same user.`;
      return wrong(message, `a number other than ${taken.toSorted((a, b) => a - b).join(", ")}`, "not-unique");
    }
    let free = 1;
    while (counted.has(free)) free++;
    if (rank <= free) return [];
    return wrong(`Rank is ${rank} after a pick-up, and ${free} is free.`, String(free), "not-lowest");
  },
};

function rankOf({ Rank }: Session): number {
  return Number(Rank);
}
