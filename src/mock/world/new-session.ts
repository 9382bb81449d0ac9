import { fakerFor } from "../../data/faker.ts";
import type { Carrier } from "../../data/reference.ts";
import type { SessionState } from "../store/session.ts";
import { TOPICS } from "./topics.ts";
import type { World } from "./world.ts";

/**
 * A session as a customer opens it now: in the queue, at its end, unless the body says otherwise. Takes the next id;
 * an id in the body is not looked at.
 */
export function newSession({ store, clock, seed }: World, body: Readonly<Carrier>): SessionState {
  const now = clock.now();
  const id = store.nextId();
  const fresh: SessionState = {
    ChatSessionId: id,
    TopicId: TOPICS[0].id,
    User: null,
    Person: null,
    CustomerAlias: "",
    CustomerHost: "",
    CustomerName: "",
    CustomerEmail: "",
    CustomerPhone: "",
    CustomerConsented: false,
    CustomerCompanyName: "",
    Status: "InQueue",
    FirstMessage: "",
    LastMessage: "",
    WhenRequested: now,
    WhenStarted: null,
    WhenEnded: null,
    WhenIdle: now,
    WhenFetched: now,
    SessionKey: fakerFor(seed, id, "key").string.alphanumeric(24),
    InitialQueuePos: store.pending + 1,
    AlertLevel: 0,
    Rank: 0,
    Flags: "CustomerIsTyping",
    Contact: null,
    Project: null,
    Sale: null,
    Ticket: null,
    TransferTo: null,
    ChatbotIsActive: false,
    Rating: 0,
  };
  return { ...fresh, ...dropUnset(body), ChatSessionId: id };
}

/** An entity fresh from a client's defaults says Invalid and year 1, which says nothing. */
function dropUnset(body: Readonly<Carrier>): Carrier {
  const said: Carrier = { ...body };
  if (!said["Status"] || said["Status"] === "Invalid") delete said["Status"];
  if (said["WhenRequested"] === null) delete said["WhenRequested"];
  return said;
}
