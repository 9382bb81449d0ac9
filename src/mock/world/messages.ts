import { messageOf, type MessageKind } from "../../data/messages.ts";
import { instantFromMs, msOf, type Instant } from "../../time/instant.ts";
import { partOf } from "./parts.ts";
import { HISTORY, SEEDED_MOST } from "./history.ts";
import { customerName, userName, type Message } from "./derive-messages.ts";
import { seededSession } from "./seeded.ts";
import { welcomeMessage } from "./welcome.ts";
import type { World } from "./world.ts";
import type { SessionState } from "../store/session.ts";

/** All messages of a session, oldest first: from before the world began, and since. */
export function messagesIn(world: World, session: SessionState): readonly Message[] {
  const fetched = session.WhenFetched ?? "";
  return [
    ...seededMessages(world, session.ChatSessionId),
    ...partOf(world, HISTORY).messagesIn(session.ChatSessionId),
  ].map(
    // An agent's message is read once the customer's browser has fetched it.
    (message) =>
      message.Type === "ToUser" || message.WhenPosted > fetched ? message : { ...message, ReadByCustomer: 1 },
  );
}

/** The messages of a session at the start of a fresh world: those quoted in its properties, and those in between. */
function seededMessages(world: World, id: number): Message[] {
  if (id < 1 || id > world.size) return [];
  const plan = { seed: world.seed, size: world.size, startMs: world.startMs };
  const session = seededSession(world.contract, plan, id);
  const lines = linesOf(session);
  return lines.map(({ type, kind, at }, index) => ({
    ChatMessageId: (((id - 1) * SEEDED_MOST) % 0x7fffffff) + index + 1,
    ChatSessionId: id,
    Type: type,
    Message: textOf(world, session, kind),
    Author: type === "ToUser" ? customerName(session) : kind === "closed" ? "" : userName(session),
    SpecialType: kind === "welcome" ? "Welcome" : kind === "closed" ? closedBy(session) : "None",
    SpecialParam: "",
    WhenPosted: at,
  }));
}

interface Line {
  readonly type: Message["Type"];
  readonly kind: MessageKind | "welcome" | "closed";
  readonly at: Instant;
}

function linesOf({ Status, WhenRequested, WhenStarted, WhenIdle, WhenEnded }: SessionState): Line[] {
  const asked = WhenRequested ?? "";
  const lines: Line[] = [{ type: "ToUser", kind: "opening", at: asked }];
  if (WhenStarted !== null) {
    const [from, to] = [msOf(WhenStarted), msOf(WhenIdle ?? WhenStarted)];
    const part = (share: number): Instant => instantFromMs(Math.floor(from + (to - from) * share));
    const last = WhenIdle ?? WhenStarted;
    lines.push({ type: "Special", kind: "welcome", at: WhenStarted });
    if (Status === "UserLast") lines.push({ type: "ToUser", kind: "detail", at: part(0.5) });
    else lines.push({ type: "ToCustomer", kind: "agent", at: part(0.4) });
    if (Status === "Closed") lines.push({ type: "ToUser", kind: "customer", at: part(0.7) });
    if (Status === "UserLast") lines.push({ type: "ToCustomer", kind: "agent", at: last });
    else lines.push({ type: "ToUser", kind: Status === "Closed" ? "goodbye" : "customer", at: last });
  }
  if (WhenEnded !== null) lines.push({ type: "Special", kind: "closed", at: WhenEnded });
  return lines;
}

function textOf({ seed }: World, session: SessionState, kind: Line["kind"]): string {
  if (kind === "closed") return "";
  return kind === "welcome" ? welcomeMessage(session, "en") : messageOf(seed, session.ChatSessionId, kind);
}

function closedBy({ Status }: SessionState): string {
  return Status === "Closed" ? "ClosedByUser" : "ClosedByCustomer";
}
