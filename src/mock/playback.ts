import type { Carrier } from "../data/reference.ts";
import type { Contract, Operation } from "../model.ts";
import type { Replay, ReplayAnswer } from "../replay-model.ts";
import { OSLO } from "../time/zone-code.ts";
import { completeReferences } from "./bind-entity.ts";
import type { Content, Reply } from "./reply.ts";
import { changedSession } from "./store/session.ts";
import { bindCarrier } from "./wire/bind.ts";
import { newSession } from "./world/new-session.ts";
import type { World } from "./world/world.ts";

/** Answers recorded requests as they were recorded: each answer once, in its order; then the behaviour takes over. */
export interface Playback {
  /** Puts the recorded sessions into a fresh world, and begins anew. */
  readonly start: (world: World) => void;
  /** The recorded reply to a request; undefined when there is none, or none is left. */
  readonly next: (asked: Asked, world: World) => Reply | undefined;
}

export interface Asked {
  readonly operation: Operation;
  readonly id: number;
  readonly body: Carrier;
  /** By documented name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly select: string | undefined;
  /** Is the answer to be XML? */
  readonly xml: boolean;
}

const ENTITY = "ChatSessionEntity";

export function createPlayback(contract: Contract, { sessions, answers }: Replay): Playback {
  let waiting = new Map<string, ReplayAnswer[]>();

  /** As far as it fits: a server that departs from the tables is replayed all the same. */
  const bound = (world: World, typeName: string, input: object): Carrier => {
    const { values } = bindCarrier(contract, typeName, input, { zone: OSLO.offsetAt, textual: false });
    return completeReferences(world, typeName, values);
  };
  const put = (world: World, shown: object): void => {
    const values = bound(world, ENTITY, shown);
    const id = values["ChatSessionId"];
    if (typeof id !== "number" || id <= 0) return;
    const known = world.store.get(id);
    world.store.put(changedSession(known ?? newSession(world, values), { ...values, ChatSessionId: id }));
  };
  /** Made when the operation is first asked for: its tables may come later than the recording. */
  const keys = new WeakMap<ReplayAnswer, string>();
  const keyOfAnswer = (world: World, operation: Operation, answer: ReplayAnswer): string => {
    const known = keys.get(answer);
    if (known !== undefined) return known;
    const body = answer.body && operation.body ? bound(world, operation.body.type, answer.body) : {};
    const xml = answer.content !== "empty" && "xml" in answer.content;
    const { parameters = {}, select } = answer;
    const key = keyOf({ operation, id: answer.id, body, parameters, select, xml });
    keys.set(answer, key);
    return key;
  };

  return {
    start(world) {
      for (const session of sessions) put(world, session);
      waiting = Map.groupBy(answers, ({ operation }) => operation);
    },
    next(asked, world) {
      const { operation } = asked;
      const left = waiting.get(operation.id);
      if (!left || left.length === 0) return undefined;
      const key = keyOf(asked);
      const at = left.findIndex((answer) => keyOfAnswer(world, operation, answer) === key);
      const [answer] = at < 0 ? [] : left.splice(at, 1);
      if (!answer) return undefined;
      for (const session of answer.shows) put(world, session);
      return { status: answer.status, reason: answer.reason, content: contentOf(operation, answer) };
    },
  };
}

function contentOf(operation: Operation, { content }: ReplayAnswer): Content {
  if (content === "empty") return { kind: "empty" };
  if ("xml" in content) return { kind: "page", mediaType: "application/xml", text: content.xml };
  return { kind: "plain", type: operation.answer.type, value: content.json };
}

/** What makes two requests the same; the order of names and of selected names does not. */
function keyOf({ operation, id, body, parameters, select, xml }: Asked): string {
  const selected = (select ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .sort();
  // The id stands apart.
  const first = /\{(\w+)\}/.exec(operation.path)?.[1] ?? "";
  const others = Object.entries(parameters).filter(([name]) => name !== first);
  return JSON.stringify([id, selected, xml, sorted(Object.fromEntries(others)), sorted(body)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
