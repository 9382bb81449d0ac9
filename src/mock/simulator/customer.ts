import { FAREWELL } from "../../data/conversations.ts";
import { between, fraction } from "../../data/hash.ts";
import { messageOf } from "../../data/messages.ts";
import { close, customerLeaves, customerTypes, customerWrites, isLive, joinQueue, rate } from "../lifecycle/steps.ts";
import { customersWords, progress, saidGoodbye } from "../lifecycle/talk.ts";
import { isActive, type SessionState } from "../store/session.ts";
import { alertLevel } from "../world/seeded.ts";
import { instantOf, since, type Stage } from "./stage.ts";

const MINUTE = 60_000;
/** Silence after which a conversation is closed, whichever side should have spoken. */
const IDLE = 10 * MINUTE;

/** A customer's window asks for news, and the customer reacts. False when there is nothing more to do. */
export function lookAsCustomer(stage: Stage, id: number, nth: number): boolean {
  const { store, seed } = stage.world;
  const session = store.get(id);
  if (!session) return false;
  if (!isLive(session)) return rateOnce(stage, session);
  const dice = (name: string): number => fraction(seed, id, `${name} ${nth}`);
  const acted = act(stage, { ...session, WhenFetched: instantOf(stage) }, dice);
  store.put(acted);
  return true;
}

function act(stage: Stage, session: SessionState, dice: (name: string) => number): SessionState {
  const { world } = stage;
  const now = instantOf(stage);
  const { ChatSessionId: id, Status: status } = session;
  if (status === "PreChatForm" || status === "Faq") {
    if (since(stage, session.WhenRequested) < 5000 + fraction(world.seed, id, "form") * 20_000) return session;
    if (fraction(world.seed, id, "turns away") < 0.05) return customerLeaves(session, now) ?? session;
    return joinQueue(session, messageOf(world.seed, id, "opening"), world.store.pending, now);
  }
  if (status === "InQueue") return wait(stage, session, dice);
  if (since(stage, session.WhenIdle) > IDLE) return close(session, now) ?? session;
  return status === "UserLast" ? answer(stage, session, dice) : awaitAnswer(stage, session, dice);
}

/** Patience differs: most wait some minutes, few half an hour. Some write once more while they wait. */
function wait(stage: Stage, session: SessionState, dice: (name: string) => number): SessionState {
  const { ChatSessionId: id } = session;
  const waited = since(stage, session.WhenRequested);
  const patience = 3 * MINUTE - Math.log(1 - fraction(stage.world.seed, id, "patience")) * 6 * MINUTE;
  if (waited > patience) return customerLeaves(session, instantOf(stage)) ?? session;
  const impatient = { ...session, AlertLevel: alertLevel(waited) };
  if (isTyping(session)) return say(stage, impatient);
  return dice("impatience") < 0.02 ? (customerTypes(impatient) ?? impatient) : impatient;
}

/** First the customer types, at the next look the message is sent. Some walk away without a word. */
function answer(stage: Stage, session: SessionState, dice: (name: string) => number): SessionState {
  if (isTyping(session)) return say(stage, session);
  if (session.LastMessage === FAREWELL) return customerLeaves(session, instantOf(stage)) ?? session;
  const walksAway = fraction(stage.world.seed, session.ChatSessionId, "walks away") < 0.06;
  if (walksAway && progress(session, stage.ms) > 0.25) return session;
  return dice("types") < 0.5 ? (customerTypes(session) ?? session) : session;
}

/** After the goodbye the window is soon closed; left alone for minutes, customers go one by one. */
function awaitAnswer(stage: Stage, session: SessionState, dice: (name: string) => number): SessionState {
  const alone = since(stage, session.WhenIdle) > 3 * MINUTE;
  const leaves = saidGoodbye(stage.world.seed, session) ? 0.3 : alone ? 0.02 : 0;
  return dice("leaves") < leaves ? (customerLeaves(session, instantOf(stage)) ?? session) : session;
}

function say(stage: Stage, session: SessionState): SessionState {
  return customerWrites(session, customersWords(stage.world.seed, session, stage.ms), instantOf(stage)) ?? session;
}

/** Half of those who talked say how it was. */
function rateOnce(stage: Stage, session: SessionState): boolean {
  const { seed, store } = stage.world;
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
