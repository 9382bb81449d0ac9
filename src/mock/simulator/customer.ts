import { FAREWELL } from "../../data/conversations.ts";
import { between, fraction } from "../../data/hash.ts";
import { messageOf } from "../../data/messages.ts";
import { close, customerLeaves, customerTypes, customerWrites, isLive, joinQueue, rate } from "../lifecycle/steps.ts";
import { customersWords, isOnlyWelcomed, progress, saidGoodbye } from "../lifecycle/talk.ts";
import { isActive, type SessionState } from "../store/session.ts";
import { alertLevel } from "../world/seeded.ts";
import { instantOf, since, type SimulationTime } from "./simulation-time.ts";

const MINUTE = 60_000;
/** After this silence a conversation is closed, no matter whose turn it was. */
const IDLE = 10 * MINUTE;

/** A customer's window polls for news, and the customer reacts. False once there is nothing more to do. */
export function customerTurn(time: SimulationTime, id: number, nth: number): boolean {
  const { store, seed } = time.world;
  const session = store.get(id);
  if (!session) return false;
  if (!isLive(session)) return rateOnce(time, session);
  const dice = (name: string): number => fraction(seed, id, `${name} ${nth}`);
  const acted = act(time, { ...session, WhenFetched: instantOf(time) }, dice);
  store.put(acted);
  return true;
}

function act(time: SimulationTime, session: SessionState, dice: (name: string) => number): SessionState {
  const { world } = time;
  const now = instantOf(time);
  const { ChatSessionId: id, Status: status } = session;
  if (status === "PreChatForm" || status === "Faq") {
    if (since(time, session.WhenRequested) < 5000 + fraction(world.seed, id, "form") * 20_000) return session;
    if (fraction(world.seed, id, "turns away") < 0.05) return customerLeaves(session, now) ?? session;
    return joinQueue(session, messageOf(world.seed, id, "opening"), world.store.pending, now);
  }
  if (status === "InQueue") return wait(time, session, dice);
  if (since(time, session.WhenIdle) > IDLE) return close(session, now) ?? session;
  return status === "UserLast" || isOnlyWelcomed(session)
    ? answer(time, session, dice)
    : awaitAnswer(time, session, dice);
}

/** Most wait for some minutes, few for half an hour. Some write once more while they wait. */
function wait(time: SimulationTime, session: SessionState, dice: (name: string) => number): SessionState {
  const { ChatSessionId: id } = session;
  const waited = since(time, session.WhenRequested);
  const longest = 3 * MINUTE - Math.log(1 - fraction(time.world.seed, id, "patience")) * 6 * MINUTE;
  if (waited > longest) return customerLeaves(session, instantOf(time)) ?? session;
  const impatient = { ...session, AlertLevel: alertLevel(waited) };
  if (isTyping(session)) return say(time, impatient);
  return dice("impatience") < 0.02 ? (customerTypes(impatient) ?? impatient) : impatient;
}

/** The customer first types; at the next turn the message is sent. Some leave without a word. */
function answer(time: SimulationTime, session: SessionState, dice: (name: string) => number): SessionState {
  if (isTyping(session)) return say(time, session);
  if (session.LastMessage === FAREWELL) return customerLeaves(session, instantOf(time)) ?? session;
  const walksAway = fraction(time.world.seed, session.ChatSessionId, "walks away") < 0.06;
  if (walksAway && progress(session, time.ms) > 0.25) return session;
  return dice("types") < 0.5 ? (customerTypes(session) ?? session) : session;
}

/** Soon after the goodbye the window is closed; customers without an answer for minutes leave one by one. */
function awaitAnswer(time: SimulationTime, session: SessionState, dice: (name: string) => number): SessionState {
  const alone = since(time, session.WhenIdle) > 3 * MINUTE;
  const leaves = saidGoodbye(time.world.seed, session) ? 0.3 : alone ? 0.02 : 0;
  return dice("leaves") < leaves ? (customerLeaves(session, instantOf(time)) ?? session) : session;
}

function say(time: SimulationTime, session: SessionState): SessionState {
  return customerWrites(session, customersWords(time.world.seed, session, time.ms), instantOf(time)) ?? session;
}

/** Half of the customers who had a conversation rate it. */
function rateOnce(time: SimulationTime, session: SessionState): boolean {
  const { seed, store } = time.world;
  const { ChatSessionId: id } = session;
  if (session.Rating === 0 && !isActive(session.Status) && fraction(seed, id, "rates") < 0.5) {
    const rated = rate(session, between(seed, id, "rating", 1, 5));
    if (rated) store.put(rated);
  }
  return false;
}

function isTyping({ Flags }: SessionState): boolean {
  return Flags?.includes("CustomerIsTyping") ?? false;
}
