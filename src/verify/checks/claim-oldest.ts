import { citeRow } from "../../schema/cite.ts";
import { show, type Check } from "../check.ts";
import { instantOf, wallClock } from "../entity/instants.ts";
import { idOf, isQueued, type Session } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const claimOldest: Check<"claim"> = {
  name: "claim-oldest",
  title: "Pick-up hands out the session that has waited longest",
  explanation:
    "PickUpFirst answers the first session of the queue. A session of the same topic that is earlier by every measure (WhenRequested, id and queue position) still waits, so customers are served out of turn.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "claim-queued-only"],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, before, picked, returned }) {
    const id = idOf(picked);
    const was = before.byId.get(id);
    // A session that was not in the queue is judged by claim-queued-only.
    if (!was || !isQueued(was)) return undefined;
    const earlier = before.sessions.filter(
      (other) =>
        isQueued(other) &&
        idOf(other) > 0 &&
        !returned.has(idOf(other)) &&
        // In another topic the caller may be a listener, who sees the session but does not pick it up.
        Number(other["TopicId"]) === Number(was["TopicId"]) &&
        isBefore(other, was),
    );
    if (earlier.length === 0) return [];
    const first = earlier.reduce((one, other) => (isBefore(other, one) ? other : one));
    const describe = (session: Session): string =>
      `session ${idOf(session)}, requested ${show(session["WhenRequested"])}`;
    const source = citeRow(call.operation, "answer", "WhenRequested");
    const message = `Pick-up passes over ${earlier.length === 1 ? "an earlier session" : `${earlier.length} earlier sessions`}.`;
    return [{ message, expected: describe(first), actual: describe(was), source }];
  },
};

/** By every order that "first" could mean; if two of them disagree, either session may be first. */
function isBefore(one: Session, other: Session): boolean {
  const [left, right] = [one["WhenRequested"], other["WhenRequested"]].map(
    (value) => instantOf(value) ?? wallClock(value),
  );
  if (left === undefined || right === undefined || left >= right) return false;
  return idOf(one) < idOf(other) && Number(one["InitialQueuePos"]) <= Number(other["InitialQueuePos"]);
}
