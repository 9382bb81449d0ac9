import { beginningOf } from "../../values.ts";
import type { Instant } from "../../time/instant.ts";
import type { Language } from "../language.ts";
import { isActive, type SessionState } from "../store/session.ts";
import type { Agent } from "../world/agents.ts";
import { claimed } from "../world/claims.ts";
import type { World } from "../world/world.ts";

/**
 * The actions of customers and agents on a session, one function each. Pure: they return the new session, or undefined
 * if its status does not allow the step. The caller stores it.
 */

const CUSTOMER = "CustomerIsTyping";
const USER = "UserIsTyping";

/** The session holds copies of messages, cut to the length of its columns (doc DB). */
export function copyOf(text: string): string {
  return beginningOf(text, 1024);
}

/** Not over yet: before the queue, waiting, or in conversation. */
export function isLive({ Status }: SessionState): boolean {
  return Status === "PreChatForm" || Status === "Faq" || Status === "InQueue" || isActive(Status);
}

/** The pre-chat form is submitted: the session goes to the end of the queue. */
export function joinQueue(session: SessionState, text: string, pending: number, now: Instant): SessionState {
  return {
    ...withFlag(session, CUSTOMER, false),
    Status: "InQueue",
    FirstMessage: copyOf(text),
    LastMessage: copyOf(text),
    WhenRequested: now,
    WhenIdle: now,
    WhenFetched: now,
    InitialQueuePos: pending + 1,
  };
}

/** An agent takes the session on and the customer is welcomed (doc 002), in the language of the agent's request. */
export function takeOn(
  world: World,
  session: SessionState,
  agent: Agent,
  now: Instant,
  language: Language = "en",
): SessionState {
  return claimed(session, { given: takenOn(world, agent, now), language });
}

/** The changes to any session that an agent takes on. */
export function takenOn(world: World, agent: Agent, now: Instant): Partial<SessionState> {
  return {
    User: world.associate(agent),
    // In the vendor's diagram, the queue leads to CustomerLast: the welcome is not an answer yet.
    Status: "CustomerLast",
    WhenStarted: now,
    WhenIdle: now,
    Rank: world.store.freeRank(agent.id),
    AlertLevel: 0,
  };
}

export function customerTypes(session: SessionState): SessionState | undefined {
  return isLive(session) ? withFlag(session, CUSTOMER, true) : undefined;
}

export function userTypes(session: SessionState): SessionState | undefined {
  return isActive(session.Status) ? withFlag(session, USER, true) : undefined;
}

/** Until an agent has answered, further messages leave the session in the queue. */
export function customerWrites(session: SessionState, text: string, now: Instant): SessionState | undefined {
  if (!isLive(session)) return undefined;
  return {
    ...withFlag(session, CUSTOMER, false),
    Status: isActive(session.Status) ? "CustomerLast" : session.Status,
    FirstMessage: session.FirstMessage === null || session.FirstMessage === "" ? copyOf(text) : session.FirstMessage,
    LastMessage: copyOf(text),
    WhenIdle: now,
    WhenFetched: now,
  };
}

export function userWrites(session: SessionState, text: string, now: Instant): SessionState | undefined {
  if (!isActive(session.Status)) return undefined;
  return { ...withFlag(session, USER, false), Status: "UserLast", LastMessage: copyOf(text), WhenIdle: now };
}

/** A customer who leaves the queue has given up; one who leaves a conversation has finished it. */
export function customerLeaves(session: SessionState, now: Instant): SessionState | undefined {
  if (!isLive(session)) return undefined;
  return over(session, isActive(session.Status) ? "Finished" : "ClosedFromQueue", now);
}

/** By an agent, or after a long silence. */
export function close(session: SessionState, now: Instant): SessionState | undefined {
  return isActive(session.Status) ? over(session, "Closed", now) : undefined;
}

/** Only an ended conversation can be rated. */
export function rate(session: SessionState, rating: number): SessionState | undefined {
  const talked = session.WhenStarted !== null && (session.Status === "Closed" || session.Status === "Finished");
  return talked ? { ...session, Rating: rating } : undefined;
}

function over(session: SessionState, status: string, now: Instant): SessionState {
  return { ...session, Status: status, WhenEnded: now, AlertLevel: 0, Flags: null };
}

/** With no one typing, Flags is null rather than empty. */
function withFlag(session: SessionState, flag: string, on: boolean): SessionState {
  const before = (session.Flags ?? "").split(", ").filter((name) => name !== "");
  if (before.includes(flag) === on) return session;
  const after = on
    ? [CUSTOMER, USER].filter((name) => name === flag || before.includes(name))
    : before.filter((name) => name !== flag);
  return { ...session, Flags: after.length === 0 ? null : after.join(", ") };
}
