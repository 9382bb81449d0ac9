import type { Carrier } from "../../data/reference.ts";
import type { Contract, Operation } from "../../model.ts";
import type { Replay, ReplayExchange, RecordedState } from "../../replay-model.ts";
import { OSLO } from "../../time/zone-code.ts";
import { completeReferences } from "../bind-entity.ts";
import { afterMessage } from "../lifecycle/after-message.ts";
import { changedSession } from "../store/session.ts";
import { bindCarrier } from "../wire/bind.ts";
import type { Message } from "../world/derive-messages.ts";
import { newSession } from "../world/new-session.ts";
import type { WorldPart } from "../world/world-part.ts";
import type { World } from "../world/world.ts";
import type { Play, TakeRecorded } from "./play.ts";

/** Replays recorded answers: each answer once, in order; after that the behaviour takes over. */
export interface Playback {
  /** Puts the recorded state into a fresh world, and starts over. */
  readonly start: (world: World) => void;
  /** Adds the recorded state for parts and tables that have joined the world since. */
  readonly join: (world: World) => void;
  /** Finds the recording for a request, whose body it copies; undefined if nothing is left for the operation. */
  readonly find: (operation: Operation, request: Request) => Promise<TakeRecorded> | undefined;
}

const SESSION = /^ChatSessionEntity/;

export function createPlayback(contract: Contract, { initialState, exchanges }: Replay): Playback {
  let play: Play = { waiting: new Map() };
  let joined = new WeakMap<WorldPart, Set<RecordedState>>();
  /** Computed when the operation is first requested: its tables may be loaded after the recording. */
  const keys = new WeakMap<ReplayExchange, string>();

  /** Ignores violations: a server that deviates from the tables is replayed all the same. */
  const bound = (world: World, type: string, { carriers, textual = false }: RecordedState): readonly Carrier[] =>
    carriers.map((carrier) => {
      const { values } = bindCarrier(contract, type, carrier, { zone: OSLO.offsetAt, textual });
      return completeReferences(world, type, values);
    });
  const putSession = (world: World, values: Readonly<Carrier>, isPartial: boolean): void => {
    const id = values["ChatSessionId"];
    if (typeof id !== "number" || id <= 0) return;
    const known = world.store.get(id);
    if (!known && isPartial) return;
    world.store.put(changedSession(known ?? newSession(world, values), { ...values, ChatSessionId: id }));
  };
  /** A message also changes its session. */
  const follow = (world: World, message: Message): void => {
    const session = world.store.get(message.ChatSessionId);
    const after = session && afterMessage(session, message);
    if (after) world.store.put(after);
  };
  const put = (world: World, recorded: RecordedState, parts: Iterable<WorldPart>): void => {
    const { type, complete } = recorded;
    if (!contract.types[type]) return;
    const carriers = bound(world, SESSION.test(type) ? "ChatSessionEntity" : type, recorded);
    if (SESSION.test(type)) for (const values of carriers) putSession(world, values, recorded.partial === true);
    else for (const part of parts) part.apply?.({ type, carriers, complete });
    if (type === "ChatMessage" && !complete)
      for (const message of carriers) follow(world, message as unknown as Message);
  };
  const join = (world: World): void => {
    for (const part of world.parts.values()) {
      const known = joined.get(part) ?? new Set();
      joined.set(part, known);
      for (const recorded of initialState) {
        // Its tables may also be loaded later.
        if (SESSION.test(recorded.type) || known.has(recorded) || !contract.types[recorded.type]) continue;
        known.add(recorded);
        put(world, recorded, [part]);
      }
    }
  };

  const apply = (world: World, { state }: ReplayExchange): void => {
    for (const recorded of state) put(world, recorded, world.parts.values());
  };
  const search = async (operation: Operation, request: Request): Promise<TakeRecorded> => {
    const { searchRecorded } = await import("./search-recorded.ts");
    return searchRecorded({ contract, exchanges, keys, play: () => play, apply }, operation, request);
  };

  return {
    start(world) {
      play = { waiting: Map.groupBy(exchanges, ({ operation }) => operation) };
      joined = new WeakMap();
      for (const recorded of initialState) if (SESSION.test(recorded.type)) put(world, recorded, []);
      join(world);
    },
    join,
    find: (operation, request) =>
      play.waiting.get(operation.id)?.length ? search(operation, request.clone()) : undefined,
  };
}
