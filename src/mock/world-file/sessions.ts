import { adviceFor, shown } from "../../arguments.ts";
import { messageOf } from "../../data/messages.ts";
import type { Carrier } from "../../data/reference.ts";
import { readDuration } from "../../time/duration.ts";
import { instantFromMs, msOf, type Instant } from "../../time/instant.ts";
import { readMoment } from "../../time/moment.ts";
import { OSLO } from "../../time/zone-code.ts";
import { textOf } from "../../values.ts";
import { bindEntity } from "../bind-entity.ts";
import { copyOf } from "../lifecycle/steps.ts";
import { changedSession, isActive, type SessionState } from "../store/session.ts";
import { customerProfileOf } from "../world/customer-profile.ts";
import { HISTORY } from "../world/history.ts";
import { customerName, userName } from "../world/derive-messages.ts";
import { knownTopic } from "../world/known-topic.ts";
import { newSession } from "../world/new-session.ts";
import { partOf } from "../world/parts.ts";
import { TOPIC_STORE } from "../world/topic-store.ts";
import type { World } from "../world/world.ts";
import { attempt, complain, inside, readList, readObject, type Place } from "./place.ts";

/** A message with its moment. */
interface Said {
  readonly by: "customer" | "agent";
  readonly text: string;
  readonly at: number | undefined;
}

const OVER: readonly unknown[] = ["Closed", "Finished", "ClosedFromQueue", "Deleted"];
/** The time between two messages if the file gives none. */
const PAUSE = 30_000;

/** Adds a session of the file to the world. */
export function putSession(world: World, given: unknown, place: Place): void {
  const names = world.contract.types["ChatSessionEntity"]?.properties.map(({ name }) => name) ?? [];
  const item = readObject(place, given, [...names, "Topic", "messages"]);
  if (!item) return;
  const before = place.problems.length;
  const said = readList(inside(place, "messages"), item["messages"]).flatMap(([one, at]) =>
    readMessage(world, one, at),
  );
  const values = bind(world, item, place);
  if (place.problems.length > before || !values) return;
  const id = values["ChatSessionId"];
  if (typeof id === "number" && id > 0 && world.store.get(id)) {
    complain(
      inside(place, "ChatSessionId"),
      `the id ${id} is taken`,
      "give each session an id of its own, or leave it out",
    );
    return;
  }
  const session = complete(world, values, said);
  world.store.put(session);
  if (said.length > 0 && world.parts.has(HISTORY.name)) keepMessages(world, session, said);
}

function readMessage(world: World, given: unknown, place: Place): readonly Said[] {
  const item = readObject(place, given, ["customer", "agent", "at"]);
  if (!item) return [];
  const { customer, agent } = item;
  const text = customer ?? agent;
  if ((customer === undefined) === (agent === undefined) || typeof text !== "string" || text === "") {
    complain(
      place,
      `${shown(given)} is not a message`,
      "give the text of the customer or of the agent: - customer: Hello",
    );
    return [];
  }
  const at = item["at"] === undefined ? undefined : attempt(inside(place, "at"), () => momentOf(world, item["at"]));
  return [{ by: agent === undefined ? "customer" : "agent", text, at }];
}

/** The agent of a login; one whom the world does not know is called by it. */
function userOf(world: World, name: string): Carrier {
  const { id, login } = world.agents.byLogin(name);
  return { AssociateId: id, Name: login };
}

/** The properties as the world stores them. */
function bind(world: World, item: Readonly<Record<string, unknown>>, place: Place): Carrier | undefined {
  const { messages: _messages, Topic: topic, User: user, ...rest } = item;
  const plain: Carrier = { ...rest };
  for (const [name, value] of Object.entries(rest)) {
    if (!name.startsWith("When") || value === null) continue;
    const ms = attempt(inside(place, name), () => momentOf(world, value));
    if (ms !== undefined) plain[name] = `${instantFromMs(ms)}Z`;
  }
  if (topic !== undefined) plain["TopicId"] = topicNamed(world, topic, inside(place, "Topic"));
  if (typeof user === "string") plain["User"] = userOf(world, user);
  else if (user !== undefined) plain["User"] = user;
  const { values, violations } = bindEntity(world, "ChatSessionEntity", plain, { zone: OSLO.offsetAt, textual: false });
  for (const { pointer, message } of violations) {
    complain({ ...place, pointer: place.pointer + pointer }, message, "give the property the type of its table");
  }
  return violations.length === 0 ? values : undefined;
}

function topicNamed(world: World, name: unknown, place: Place): number | undefined {
  const topics = partOf(world, TOPIC_STORE).list();
  const found = topics.find((topic) => topic["Name"] === name);
  if (found) return Number(found["ChatTopicId"]);
  complain(
    place,
    `there is no topic ${shown(name)}`,
    adviceFor(
      textOf(name),
      topics.map((topic) => textOf(topic["Name"])),
    ),
  );
  return undefined;
}

/** A moment, or a duration before the world's start such as `-5m`. */
function momentOf(world: World, value: unknown): number {
  if (typeof value === "string" && value.startsWith("-")) return world.startMs - readDuration(value.slice(1));
  return readMoment(value as string | Date | number);
}

/** Derives values from the messages and the agent, and the rest from the seed. */
function complete(world: World, values: Readonly<Carrier>, said: readonly Said[]): SessionState {
  const fresh = newSession(world, {});
  const id =
    typeof values["ChatSessionId"] === "number" && values["ChatSessionId"] > 0
      ? values["ChatSessionId"]
      : fresh.ChatSessionId;
  const times = momentsOf(world, values, said);
  const last = said.at(-1);
  const opening = said.find(({ by }) => by === "customer")?.text ?? messageOf(world.seed, id, "opening");
  const isTaken = values["User"] !== undefined && values["User"] !== null;
  const status = values["Status"] ?? (isTaken ? (last?.by === "agent" ? "UserLast" : "CustomerLast") : "InQueue");
  const [first = times.asked, ending = times.asked] = [times.messages[0], times.messages.at(-1)];
  const firstOfAgent = times.messages[said.findIndex(({ by }) => by === "agent")];
  const user = values["User"] as Carrier | undefined;
  const profile = customerProfileOf(world.seed, id);
  const derived: Carrier = {
    ...profile,
    TopicId: knownTopic(world, profile.TopicId),
    Status: status,
    FirstMessage: copyOf(opening),
    LastMessage: copyOf(last?.text ?? opening),
    WhenRequested: times.asked,
    WhenStarted: isTaken ? (firstOfAgent ?? first) : null,
    WhenIdle: ending,
    WhenFetched: ending,
    WhenEnded: OVER.includes(status) ? ending : null,
    Rank: isTaken && isActive(textOf(status)) ? world.store.freeRank(Number(user?.["AssociateId"])) : 0,
    Flags: null,
  };
  return changedSession(fresh, { ...derived, ...values }, id);
}

/** When the customer asked, and when each message was sent: as given, or half a minute apart, before the start. */
function momentsOf(
  world: World,
  values: Readonly<Carrier>,
  said: readonly Said[],
): { readonly asked: Instant; readonly messages: readonly Instant[] } {
  const now = world.clock.nowMs();
  const given = values["WhenRequested"];
  const askedMs = typeof given === "string" ? msOf(given) : (said[0]?.at ?? now - Math.max(0, said.length - 1) * PAUSE);
  let before = askedMs - PAUSE;
  const messages = said.map(({ at }) => {
    before = at ?? Math.max(before, Math.min(before + PAUSE, now));
    return instantFromMs(before);
  });
  return { asked: typeof given === "string" ? given : instantFromMs(askedMs), messages };
}

function keepMessages(world: World, session: SessionState, said: readonly Said[]): void {
  const { messages } = momentsOf(world, { WhenRequested: session.WhenRequested }, said);
  partOf(world, HISTORY).replace(
    session.ChatSessionId,
    said.map(({ by, text }, at) => ({
      ...world.blank("ChatMessage"),
      ChatSessionId: session.ChatSessionId,
      Type: by === "agent" ? "ToCustomer" : "ToUser",
      Message: text,
      Author: by === "agent" ? userName(session) : customerName(session),
      SpecialType: "None",
      SpecialParam: "",
      WhenPosted: messages[at] ?? world.clock.now(),
    })),
  );
}
