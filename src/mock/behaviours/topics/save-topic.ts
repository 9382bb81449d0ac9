import type { Carrier } from "../../../data/reference.ts";
import { isRecord } from "../../../values.ts";
import { calledBy, clearedNotes, clearLeftOut, SEND_ALL } from "../../replace-carrier.ts";
import { okCarrier, type Call, type Reply } from "../../reply.ts";
import { partOf } from "../../world/parts.ts";
import { TOPIC_STORE } from "../../world/topic-store.ts";
import type { World } from "../../world/world.ts";

/** Values that the server counts or assigns itself: a body without them does not clear them. */
const OWN: ReadonlySet<string> = new Set([
  "ChatTopicId",
  "LastAccept",
  "SecondsPrAccept",
  "FieldProperties",
  "TableRight",
  "_Links",
]);
const isOwn = (name: string): boolean => OWN.has(name);

/** The topic with the values of the body, for a PUT and for a Save. */
export function replaceTopic(call: Call, world: World, known: Readonly<Carrier>): Reply {
  const { operation, body, replaces, dialect } = call;
  const { contract } = world;
  const type = contract.types["ChatTopicEntity"];
  const { ChatTopicId } = known;
  if (!replaces || !type) return stored(call, world, { ...merged(known, body), ChatTopicId });
  const topic = { ...known, ...body, ChatTopicId };
  const cleared = clearLeftOut(topic, { type, contract, dialect, isOwn, given: body });
  return stored(
    call,
    world,
    topic,
    clearedNotes(cleared, { called: calledBy(operation), instead: insteadOf(operation.style) }),
  );
}

/** A new topic: missing values come from the default. */
export function addTopic(call: Call, world: World): Reply {
  const blank = partOf(world, TOPIC_STORE).blank();
  return stored(call, world, { ...merged(blank, call.body), ChatTopicId: 0 });
}

function stored({ operation }: Call, world: World, topic: Carrier, notes?: Reply["notes"]): Reply {
  return okCarrier(operation, partOf(world, TOPIC_STORE).put(topic), notes);
}

/** No operation changes only part of a topic. */
function insteadOf(style: Call["operation"]["style"]): string {
  return style === "agent" ? `so get the topic, ${SEND_ALL}` : `so GET the topic, ${SEND_ALL}`;
}

/** In a nested carrier, only the properties in the body change. */
function merged(known: Readonly<Carrier>, given: Readonly<Carrier>): Carrier {
  const result: Carrier = { ...known };
  for (const [name, value] of Object.entries(given)) {
    const before = known[name];
    result[name] = isRecord(value) && isRecord(before) ? merged(before, value) : value;
  }
  return result;
}
