import type { Carrier } from "../../../data/reference.ts";
import { instantFromMs, msOf, type Instant } from "../../../time/instant.ts";
import type { SessionState } from "../../store/session.ts";
import { HISTORY } from "../../world/history.ts";
import { partOf } from "../../world/parts.ts";
import { TOPIC_STORE } from "../../world/topic-store.ts";
import type { World } from "../../world/world.ts";
import { contactSources, personSources, prefixed } from "./customers.ts";
import { createEmployees, employeeSources, initials, type Source } from "./employees.ts";
import { statusIds, statusText } from "./status.ts";

/** The sources of the vendor's columns, by name. A column that is missing here has no counterpart. */
export function sessionSources(world: World): Readonly<Record<string, Source>> {
  const employees = createEmployees(world);
  const user = ({ User }: SessionState) => employees(User ?? null);
  const topic = ({ TopicId }: SessionState): Readonly<Carrier> | undefined => partOf(world, TOPIC_STORE).get(TopicId);
  const topicField = (name: string): Source => ({ read: (session) => topic(session)?.[name] ?? null });
  const changed = (session: SessionState): Instant | null => {
    const latest = partOf(world, HISTORY).lastChangeMs(session.ChatSessionId);
    // Times from before the world began come from the session itself.
    return latest === undefined ? lastMomentOf(session) : instantFromMs(latest);
  };
  const secondsSince = (from: Instant | null, to: Instant | null): number =>
    from === null ? 0 : Math.max(0, Math.floor(((to === null ? world.nowMs() : msOf(to)) - msOf(from)) / 1000));
  return {
    getAllRows: { read: () => true },
    getNoRows: { read: () => false },
    chatSessionId: { read: ({ ChatSessionId }) => ChatSessionId },
    firstMessage: { read: ({ FirstMessage }) => FirstMessage ?? "" },
    lastMessage: { read: ({ LastMessage }) => LastMessage ?? "" },
    whenRequested: { read: ({ WhenRequested }) => WhenRequested },
    whenStarted: { read: ({ WhenStarted }) => WhenStarted },
    whenEnded: { read: ({ WhenEnded }) => WhenEnded },
    duration: { read: ({ WhenStarted, WhenEnded }) => secondsSince(WhenStarted, WhenEnded) },
    timeInQueue: {
      read: ({ WhenRequested, WhenStarted, WhenEnded }) => secondsSince(WhenRequested, WhenStarted ?? WhenEnded),
    },
    queueLength: { read: ({ InitialQueuePos }) => InitialQueuePos },
    rating: { read: ({ Rating }) => Rating },
    agent: orEmpty(initials(user, "EjUserId")),
    status: {
      read: ({ Status }) => statusIds.get((Status ?? "").toLowerCase()) ?? 0,
      textOf: ({ Status }) => statusText(Status),
      ids: statusIds,
    },
    icon: { read: () => "Chat" },
    date: { read: ({ WhenRequested }) => WhenRequested },
    type: { read: () => "Chat" },
    text: { read: ({ FirstMessage }) => FirstMessage ?? "" },
    associateId: orEmpty(initials(user)),
    contactId: { read: ({ Contact }) => Number(Contact?.["ContactId"] ?? 0) },
    personId: { read: ({ Person }) => Number(Person?.["PersonId"] ?? 0) },
    updatedDate: { read: changed },
    registeredDate: { read: ({ WhenRequested }) => WhenRequested },
    recordTypeText: { read: () => "Chat" },
    "chatTopic/chatTopicId": { read: ({ TopicId }) => TopicId },
    "chatTopic/name": topicField("Name"),
    "chatTopic/description": topicField("Description"),
    "chatTopic/badgeHeader": topicField("BadgeHeader"),
    ...prefixed("associate", employeeSources(user)),
    ...prefixed("person", personSources(employees)),
    ...prefixed("contact", contactSources(employees)),
  };
}

/** For the session's own list: 0 and an empty text if there is no agent. */
function orEmpty(source: Source): Source {
  return { ...source, read: (session) => source.read(session) ?? 0 };
}

function lastMomentOf({ WhenRequested, WhenStarted, WhenEnded, WhenIdle }: SessionState): Instant | null {
  const moments = [WhenRequested, WhenStarted, WhenEnded, WhenIdle].filter((one) => one !== null && one !== undefined);
  return moments.sort().at(-1) ?? null;
}
