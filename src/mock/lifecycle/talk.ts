import { agentLine, conversationOf, customerLine, goodbyeOf } from "../../data/conversations.ts";
import { messageOf } from "../../data/messages.ts";
import { msOf } from "../../time/instant.ts";
import { isActive, type SessionState } from "../store/session.ts";

/** A conversation ends after this time, whatever the agent has done. */
const USUAL_MS = 240_000;

/** What the customer writes next: an impatient message until an agent joins, then the next line of the conversation. */
export function customersWords(seed: number, session: SessionState, nowMs: number): string {
  const { ChatSessionId: id, LastMessage: last } = session;
  if (!isActive(session.Status)) return messageOf(seed, id, "waiting");
  return customerLine(conversationOf(seed, id), last, progress(session, nowMs));
}

/** What the agent writes next. */
export function agentsWords(seed: number, session: SessionState, nowMs: number): string {
  return agentLine(conversationOf(seed, session.ChatSessionId), session.LastMessage, progress(session, nowMs));
}

/** The agent has welcomed the customer, and nothing else was said: the customer speaks next, whatever the status. */
export function isOnlyWelcomed({ Status, WhenStarted, WhenIdle }: SessionState): boolean {
  return isActive(Status) && WhenStarted !== null && WhenIdle === WhenStarted;
}

/** Whether the customer's goodbye was the last message. */
export function saidGoodbye(seed: number, { ChatSessionId: id, Status, LastMessage }: SessionState): boolean {
  return Status === "CustomerLast" && LastMessage === goodbyeOf(seed, id);
}

/** The usual progress of the conversation at this time, from 0 to 1. */
export function progress({ WhenStarted }: SessionState, nowMs: number): number {
  return WhenStarted === null ? 0 : Math.min(1, Math.max(0, nowMs - msOf(WhenStarted)) / USUAL_MS);
}
