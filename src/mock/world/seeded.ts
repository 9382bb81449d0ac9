import { customerOf } from "../../data/customer.ts";
import { fakerFor } from "../../data/faker.ts";
import { between, fraction, hash } from "../../data/hash.ts";
import { messageOf } from "../../data/messages.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract } from "../../model.ts";
import type { SessionState } from "../store/session.ts";
import { associateOf } from "./agents.ts";
import { FIRST, projectOf } from "./references/customers.ts";
import { referenceOf } from "./references/index.ts";
import { planInstant, planSession, type Plan, type PlannedSession } from "./plan.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Generates the session `id` of a fresh world in full: plan, customer, texts, times in order, references. */
export function seededSession(contract: Contract, plan: Plan, id: number): SessionState {
  const { seed } = plan;
  const planned = planSession(plan, id);
  const customer = customerOf(seed, id);
  const times = timesOf(plan, planned);
  const at = (name: string, ms: number | null) => (ms === null ? null : planInstant(plan, id, name, ms));
  const ended = planned.kind === "ended";
  return {
    ChatSessionId: id,
    TopicId: planned.topicId,
    User: planned.user ? associateOf(contract, planned.user, plan) : null,
    ...referencesOf(contract, plan, id),
    CustomerAlias: customer.alias,
    CustomerHost: customer.host,
    CustomerName: customer.name,
    CustomerEmail: customer.email,
    CustomerPhone: hash(seed, id, "phone") % 4 === 0 ? null : customer.phone,
    CustomerConsented: hash(seed, id, "consent") % 3 !== 0,
    CustomerCompanyName: customer.company,
    Status: planned.status,
    FirstMessage: messageOf(seed, id, "opening"),
    LastMessage: messageOf(seed, id, lastSpeaker(planned)),
    WhenRequested: at("asked", planned.requestedMs),
    WhenStarted: at("started", times.started),
    WhenEnded: at("ended", times.ended),
    WhenIdle: times.idle === null ? at("asked", planned.requestedMs) : at("idle", times.idle),
    WhenFetched: at("fetched", times.fetched),
    SessionKey: fakerFor(seed, id, "key").string.alphanumeric(24),
    InitialQueuePos: planned.initialQueuePos,
    AlertLevel: planned.kind === "queued" ? alertLevel(plan.startMs - planned.requestedMs) : 0,
    Rank: planned.rank,
    Flags: planned.status === "UserLast" ? "UserIsTyping" : "CustomerIsTyping",
    ChatbotIsActive: false,
    Rating: ended && planned.user ? between(seed, id, "rating", 1, 5) : 0,
  };
}

/** 0 for up to five minutes of waiting, then 1; 2 after ten minutes. */
export function alertLevel(waitedMs: number): number {
  return waitedMs < 5 * MINUTE ? 0 : waitedMs < 10 * MINUTE ? 1 : 2;
}

function lastSpeaker(planned: PlannedSession): "opening" | "agent" | "customer" | "goodbye" {
  if (planned.kind === "ended") return planned.user ? "goodbye" : "opening";
  if (planned.kind === "queued") return "opening";
  return planned.status === "UserLast" ? "agent" : "customer";
}

/** Requested ≤ started ≤ idle ≤ ended, all before the start of the world; null for what has not happened. */
function timesOf(
  { seed, startMs }: Plan,
  { id, kind, user, requestedMs }: PlannedSession,
): { started: number | null; ended: number | null; idle: number | null; fetched: number } {
  const polled = startMs - between(seed, id, "polled", 1, 15) * SECOND;
  if (kind === "queued") return { started: null, ended: null, idle: null, fetched: polled };
  const waited = Math.min(between(seed, id, "waited", 15, 60) * SECOND, (startMs - requestedMs) / 4);
  const started = Math.floor(requestedMs + waited);
  const room = startMs - 20 * SECOND - started;
  if (kind === "active") {
    return { started, ended: null, idle: Math.floor(started + fraction(seed, id, "idle") * room), fetched: polled };
  }
  const talked = Math.floor(Math.min(between(seed, id, "talked", 2, 8) * MINUTE, room * 0.8));
  const ended = started + talked;
  const fetched = ended - 2 * SECOND;
  if (!user) return { started: null, ended, idle: null, fetched };
  return { started, ended, idle: Math.floor(started + talked * 0.8), fetched };
}

/** A third of the customers are known: they have Person and Contact, and some a Ticket, Sale or Project. */
function referencesOf(
  contract: Contract,
  plan: Plan,
  id: number,
): Pick<SessionState, "Person" | "Contact" | "Project" | "Sale" | "Ticket" | "TransferTo"> {
  const none = { Person: null, Contact: null, Project: null, Sale: null, Ticket: null, TransferTo: null };
  const dice = hash(plan.seed, id, "known");
  if (dice % 3 !== 0) return none;
  const make = (type: string, key: number): Carrier => referenceOf(contract, plan, type, { [`${type}Id`]: key });
  return {
    ...none,
    Person: make("Person", FIRST.person + id),
    Contact: make("Contact", FIRST.contact + id),
    Ticket: dice % 2 === 0 ? make("Ticket", FIRST.ticket + id) : null,
    Sale: dice % 5 === 0 ? make("Sale", FIRST.sale + id) : null,
    Project: dice % 7 === 0 ? make("Project", projectOf(plan, id)) : null,
  };
}
