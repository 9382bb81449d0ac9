import type { Carrier } from "../../data/reference.ts";
import { instantFromMs } from "../../time/instant.ts";
import type { SessionState } from "../store/session.ts";
import { deriveMessages, type Message } from "./derive-messages.ts";
import type { PartKey } from "./parts.ts";
import type { PartEntries, RecordedCarriers, WorldPart } from "./world-part.ts";
import type { World } from "./world.ts";

/**
 * The messages in the sessions since the world began, and when each session last changed. Most of it follows from the
 * changes to sessions, no matter by whom: agents through the API, customers of the simulation, the console's buttons.
 */
export interface History extends WorldPart {
  onSessionChange(after: SessionState | undefined, before: SessionState | undefined): void;
  apply(recorded: RecordedCarriers): void;
  /** Stores a message and assigns its number. */
  add(message: Omit<Message, "ChatMessageId">): Message;
  /** The number of the last message. */
  readonly last: number;
  /** Messages added by `act` take exactly one number, this one. */
  asOne(number: number, act: () => void): void;
  /** Replaces the messages of a session. */
  replace(sessionId: number, messages: readonly Omit<Message, "ChatMessageId">[]): void;
  /** The messages of one session, oldest first. */
  messagesIn(sessionId: number): readonly Message[];
  /** Milliseconds since 1970; the world's start for an unchanged session. */
  changedMs(sessionId: number): number;
  /** The same; undefined for an unchanged session. */
  lastChangeMs(sessionId: number): number | undefined;
}

/** The most messages of a seeded session; later ones are numbered after all of these. */
export const SEEDED_MOST = 8;
/** The most messages kept over all sessions; beyond that, the oldest sessions lose theirs. */
const MOST_MESSAGES = 50_000;

export const HISTORY: PartKey<History> = { name: "history", make: createHistory };

interface HistorySnapshot {
  readonly said: readonly (readonly [number, readonly Message[]])[];
  readonly changed: readonly (readonly [number, number])[];
  readonly last: number;
}

/** The record of one session; the number of the last message has a record of its own. */
interface Entry {
  readonly said?: readonly Message[];
  readonly changed?: number;
}

const LAST = "last";

function createHistory(world: World): History {
  const said = new Map<number, Message[]>();
  const changed = new Map<number, number>();
  const touched = new Set<string>();
  const first = (world.size * SEEDED_MOST) % 0x7fffffff;
  let last = first;
  let count = 0;

  const forget = (id: number): void => {
    count -= said.get(id)?.length ?? 0;
    said.delete(id);
    touched.add(String(id));
  };
  const add: History["add"] = (given) => {
    last = last >= 0x7fffffff ? 1 : last + 1;
    const message: Message = { ...given, ChatMessageId: last };
    const own = said.get(message.ChatSessionId) ?? [];
    said.set(message.ChatSessionId, [...own, message]);
    count++;
    touched.add(String(message.ChatSessionId)).add(LAST);
    for (const [oldest] of said) {
      if (count <= MOST_MESSAGES) break;
      forget(oldest);
    }
    world.events?.messageAdded(message.ChatSessionId);
    return message;
  };
  const entries: PartEntries = {
    keys: () => [LAST, ...new Set([...said.keys(), ...changed.keys()].map(String))],
    changed: () => {
      const keys = [...touched];
      touched.clear();
      return keys;
    },
    read: (key) => {
      if (key === LAST) return last;
      const [messages, ms] = [said.get(Number(key)), changed.get(Number(key))];
      return messages === undefined && ms === undefined ? undefined : { said: messages, changed: ms };
    },
    write: (key, value) => {
      if (key === LAST) {
        last = typeof value === "number" ? value : first;
        return;
      }
      const id = Number(key);
      const { said: messages, changed: ms } = (value ?? {}) as Entry;
      count += (messages?.length ?? 0) - (said.get(id)?.length ?? 0);
      if (messages) said.set(id, [...messages]);
      else said.delete(id);
      if (ms === undefined) changed.delete(id);
      else changed.set(id, ms);
    },
  };
  /** A message in a recorded answer, completed with defaults. */
  const whole = (recorded: Readonly<Carrier>): Message =>
    ({
      ...world.blank("ChatMessage"),
      Type: "ToCustomer",
      SpecialType: "None",
      WhenPosted: "",
      ...recorded,
    }) as Carrier as unknown as Message;
  const apply: History["apply"] = ({ type, carriers, complete }) => {
    if (type !== "ChatMessage") return;
    for (const [id, recorded] of Map.groupBy(carriers.map(whole), (message) => complete?.of ?? message.ChatSessionId)) {
      insert(id, complete?.after, recorded);
    }
    if (complete && carriers.length === 0) insert(complete.of, complete.after, []);
  };
  /** Inserts after a known message, or after all known ones. */
  const insert = (id: number, after: number | undefined, recorded: readonly Message[]): void => {
    const numbers = new Set(recorded.map(({ ChatMessageId }) => ChatMessageId));
    const known = said.get(id) ?? [];
    const before = known.filter(
      ({ ChatMessageId: number }) => !numbers.has(number) && (after === undefined || number <= after),
    );
    said.set(id, [...before, ...recorded]);
    count += before.length + recorded.length - known.length;
    last = Math.max(last, ...numbers);
    touched.add(String(id)).add(LAST);
  };
  return {
    add,
    apply,
    get last() {
      return last;
    },
    asOne: (number, act) => {
      last = number - 1;
      act();
      last = number;
      touched.add(LAST);
    },
    replace: (id, messages) => {
      forget(id);
      for (const message of messages) add(message);
    },
    messagesIn: (id) => said.get(id) ?? [],
    changedMs: (id) => changed.get(id) ?? world.startMs,
    lastChangeMs: (id) => changed.get(id),
    onSessionChange: (after, before) => {
      if (!after) {
        if (before) forget(before.ChatSessionId);
        return;
      }
      changed.set(after.ChatSessionId, world.nowMs());
      touched.add(String(after.ChatSessionId));
      const known = said.get(after.ChatSessionId)?.at(-1);
      for (const { Type, Message, SpecialType, SpecialParam, Author } of deriveMessages(after, before)) {
        // A message added through the API is stored before the session changes.
        if (known && Type !== "Special" && known.Message === Message) continue;
        const { ChatSessionId } = after;
        // A change may be noticed later than the message was sent; in that case WhenIdle has its time.
        const moved = Type !== "Special" && after.WhenIdle !== before?.WhenIdle;
        const WhenPosted = (moved ? after.WhenIdle : null) ?? instantFromMs(world.nowMs());
        add({ ChatSessionId, Type, Message, Author, SpecialType, SpecialParam, WhenPosted });
      }
    },
    capture: (): HistorySnapshot => ({ said: [...said], changed: [...changed], last }),
    restore: (captured) => {
      const from = captured as HistorySnapshot | undefined;
      for (const key of entries.keys()) touched.add(key);
      said.clear();
      changed.clear();
      for (const [id, messages] of from?.said ?? []) said.set(id, [...messages]);
      for (const [id, ms] of from?.changed ?? []) changed.set(id, ms);
      count = [...said.values()].reduce((sum, messages) => sum + messages.length, 0);
      last = from?.last ?? first;
      for (const key of entries.keys()) touched.add(key);
    },
    entries,
  };
}
