import type { Carrier } from "../../data/reference.ts";
import type { ChatMessage } from "../../generated/sessions.ts";
import type { Instant } from "../../time/instant.ts";
import { textOf, withoutPrototype } from "../../values.ts";
import { isActive, type SessionState, type Stored } from "../store/session.ts";

/** A ChatMessage carrier as the world stores it. */
export interface Message extends Partial<Stored<ChatMessage>> {
  readonly ChatMessageId: number;
  readonly ChatSessionId: number;
  readonly Type: "ToCustomer" | "ToUser" | "Special" | "Invalid";
  readonly Message: string;
  readonly Author: string;
  readonly SpecialType: string;
  readonly SpecialParam: string;
  readonly WhenPosted: Instant;
}

type DerivedMessage = Pick<Message, "Type" | "Message" | "SpecialType" | "SpecialParam" | "Author">;

/** The messages that a change to a session implies. */
export function deriveMessages(after: SessionState, before: SessionState | undefined): DerivedMessage[] {
  const text = after.LastMessage ?? "";
  const found: DerivedMessage[] = [];
  const say = (Type: DerivedMessage["Type"], Message: string, SpecialType = "None", SpecialParam = ""): void => {
    const byUser = Type === "ToCustomer" || SpecialType === "Welcome";
    const Author = byUser ? userName(after) : Type === "ToUser" ? customerName(after) : "";
    found.push({ Type, Message, SpecialType, SpecialParam, Author });
  };
  if (!before) {
    if (after.FirstMessage) say("ToUser", after.FirstMessage);
    if (text !== "" && text !== after.FirstMessage) say(speaker(after), text);
    return found;
  }
  if (!isActive(before.Status) && isActive(after.Status) && text !== before.LastMessage && isStarted(after, before)) {
    say("Special", text, "Welcome");
  } else if (text !== "" && text !== before.LastMessage) {
    say(speaker(after), text);
  }
  if (before.TransferTo && !after.TransferTo && isActive(after.Status)) {
    const accepted = userName(after) !== userName(before);
    say("Special", "", accepted ? "TransferedSession" : "TransferRejected", loginOf(before.TransferTo));
  }
  const end = ENDS[after.Status ?? ""];
  if (end !== undefined && before.Status !== after.Status) say("Special", "", end);
  return found;
}

const ENDS: Readonly<Record<string, string>> = withoutPrototype({
  Closed: "ClosedByUser",
  Finished: "ClosedByCustomer",
  ClosedFromQueue: "ClosedByCustomer",
});

/** An agent has taken it on. */
function isStarted(after: SessionState, before: SessionState): boolean {
  return after.WhenStarted !== null && after.WhenStarted !== before.WhenStarted;
}

function speaker({ Status }: SessionState): "ToCustomer" | "ToUser" {
  return Status === "UserLast" ? "ToCustomer" : "ToUser";
}

export function userName({ User }: SessionState): string {
  return textOf(User?.["FullName"]) || textOf(User?.["Name"]);
}

export function customerName({ CustomerName, CustomerAlias }: SessionState): string {
  return CustomerName || CustomerAlias || "";
}

function loginOf(associate: Carrier): string {
  return textOf(associate["Name"]);
}
