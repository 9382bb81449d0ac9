import { partOf } from "../world/parts.ts";
import { TOPIC_STORE } from "../world/topic-store.ts";
import type { World } from "../world/world.ts";
import { addAgent } from "../levers/agents.ts";
import type { GivenAgent, GivenMember, GivenTopic } from "../levers/levers.ts";
import { addTopic, setMember } from "../levers/topics.ts";
import type { WorldFile } from "./model.ts";
import { attempt, inside, readList, readObject, type Place } from "./place.ts";
import { putSession } from "./sessions.ts";

/** Applies one key of the file to a fresh world. */
type Section = (world: World, value: unknown, place: Place) => void;

/** The keys that change the world, in reading order: topics refer to agents, and sessions to both. */
export const SECTIONS: Readonly<Partial<Record<keyof WorldFile, Section>>> = {
  associates: (world, value, place) => {
    for (const [item, at] of readList(place, value)) {
      const agent = readObject(at, item, ["login", "name", "id", "credentials"]);
      if (agent) attempt(at, () => addAgent(world, agent as unknown as GivenAgent, "associates"));
    }
  },
  topics: (world, value, place) => {
    partOf(world, TOPIC_STORE).clear();
    for (const [item, at] of readList(place, value)) putTopic(world, item, at);
  },
  sessions: (world, value, place) => {
    if (typeof value === "number") return;
    for (const [item, at] of readList(place, value)) putSession(world, item, at);
  },
};

function putTopic(world: World, item: unknown, place: Place): void {
  const known = ["ChatTopicId", "Name", "Description", "WelcomeMessage"];
  const topic = readObject(place, item, [...known, "members"]);
  if (!topic) return;
  const given = Object.fromEntries(Object.entries(topic).filter(([name]) => known.includes(name))) as GivenTopic;
  const added = attempt(place, () => addTopic(world, given, "topics"));
  if (!added) return;
  for (const [one, at] of readList(inside(place, "members"), topic["members"])) {
    const member = typeof one === "string" ? { login: one } : (one as GivenMember);
    attempt(at, () => setMember(world, added.ChatTopicId, { member, where: "members" }));
  }
}
