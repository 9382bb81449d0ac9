import type { SessionState } from "../../mock/store/session.ts";
import type { Instant } from "../../time/instant.ts";
import { withoutPrototype } from "../../values.ts";

/** An event of a session, in words. */
export interface TimelineEvent {
  readonly at: Instant;
  readonly text: string;
}

/** Past events that a session's own properties imply. */
export function pastOf(session: SessionState): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const add = (at: Instant | null, text: string): void => {
    if (at !== null) events.push({ at, text });
  };
  add(session.WhenRequested, `asked for a chat, place ${session.InitialQueuePos} in the queue`);
  add(session.WhenStarted, `picked up by ${nameOf(session)}`);
  if (session.WhenStarted !== null) add(session.WhenIdle, `last message: ${quoted(session.LastMessage)}`);
  add(session.WhenEnded, ENDINGS[session.Status ?? ""] ?? "ended");
  return events.sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** The meaning of a change; several events if several properties changed. */
export function changesOf(before: SessionState | undefined, after: SessionState, at: Instant): TimelineEvent[] {
  if (!before) return [{ at, text: after.Status === "PreChatForm" ? "opened the chat" : "joined the queue" }];
  const texts: string[] = [];
  if (before.Status !== after.Status) texts.push(statusText(before, after));
  else if (before.User?.["AssociateId"] !== after.User?.["AssociateId"]) texts.push(`now with ${nameOf(after)}`);
  if (before.LastMessage !== after.LastMessage && before.WhenStarted === after.WhenStarted) {
    const who = after.Status === "UserLast" ? nameOf(after) : "the customer";
    texts.push(`${who} wrote: ${quoted(after.LastMessage)}`);
  }
  if (before.AlertLevel < after.AlertLevel) texts.push(`alert level ${after.AlertLevel}`);
  if (before.Rating !== after.Rating) texts.push(`rated ${after.Rating}`);
  return texts.filter((text) => text !== "").map((text) => ({ at, text }));
}

const ENDINGS: Readonly<Record<string, string>> = withoutPrototype({
  Closed: "closed",
  Finished: "the customer finished the chat",
  ClosedFromQueue: "gave up while waiting",
  Deleted: "deleted",
});

function statusText(before: SessionState, after: SessionState): string {
  if (after.WhenStarted !== null && before.WhenStarted !== after.WhenStarted) return `picked up by ${nameOf(after)}`;
  if (after.Status === "InQueue") return before.WhenStarted === null ? "joined the queue" : "put back on the queue";
  if (after.Status === "UserLast" || after.Status === "CustomerLast") return "";
  return ENDINGS[after.Status ?? ""] ?? `status ${after.Status}`;
}

export function nameOf({ User }: SessionState): string {
  const name = User?.["FullName"] ?? User?.["Name"];
  return typeof name === "string" && name !== "" ? name : "an unknown agent";
}

function quoted(text: string | null): string {
  return `“${text ?? ""}”`;
}
