import { bindEntity } from "./bind-entity.ts";
import { requireId, requireSession, wrong } from "./levers/lever-error.ts";
import { requireSessionKeys, withoutDates } from "./session-keys.ts";
import type { SessionState } from "./store/session.ts";
import type { Carrier } from "../data/reference.ts";
import { OSLO } from "../time/zone-code.ts";
import { newSession } from "./world/new-session.ts";
import type { World } from "./world/world.ts";

/** The sessions of a mock, for tests: as the API returns them, with ways to change them directly. */
export interface Sessions<Entity, Input> {
  /** All sessions, of every topic, in order of id. */
  list(): Entity[];
  /** The session with the id; undefined if there is none. Throws KitError `session-id` unless it is a number. */
  get(id: number): Entity | undefined;
  /**
   * Adds a session as if a customer had just opened it; given values win, ChatSessionId included. Throws KitError
   * `session-taken`, `session-value`.
   */
  add(given?: Input): Entity;
  /** Changes the given properties. Throws KitError `unknown-session` for an unknown id, `session-value`. */
  update(id: number, given: Input): Entity;
  /** Removes the session; false if there was none. */
  remove(id: number): boolean;
}

/** Dates as text or as Date. */
export type WithDates<Entity> = {
  readonly [Key in keyof Entity]: Key extends `When${string}` ? Entity[Key] | Date : Entity[Key];
};

export function createSessions<Entity, Input extends object>(
  world: () => World,
  present: (session: SessionState) => Entity,
): Sessions<Entity, Input> {
  const bind = (given: object, where: string): Carrier => {
    requireSessionKeys(world().contract, given, where);
    const { values, violations } = bindEntity(world(), "ChatSessionEntity", withoutDates(given), {
      zone: OSLO.offsetAt,
      textual: false,
    });
    const [first] = violations;
    if (!first) return values;
    throw wrong(
      "session-value",
      where,
      violations.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
      "give the property the type of its table",
    );
  };
  const put = (session: SessionState): Entity => {
    world().store.put(session);
    return present(session);
  };
  return {
    list: () => Array.from(world().store.list(), present),
    get: (id) => {
      requireId(id, "mock.sessions.get");
      const session = world().store.get(id);
      return session && present(session);
    },
    add: (given) => {
      const values = bind(given ?? {}, "mock.sessions.add");
      const id = values["ChatSessionId"];
      if (typeof id === "number" && id > 0 && world().store.get(id)) {
        throw wrong(
          "session-taken",
          "mock.sessions.add",
          `there is a session with the id ${id} already`,
          "leave ChatSessionId out for the next free id, or change that session with mock.sessions.update",
        );
      }
      const fresh = newSession(world(), values);
      return put(typeof id === "number" && id > 0 ? { ...fresh, ChatSessionId: id } : fresh);
    },
    update: (id, given) => {
      const session = requireSession(world(), id, "mock.sessions.update");
      const values = bind(given, "mock.sessions.update");
      const { ChatSessionId: other = id } = values;
      if (other !== id && other !== 0) {
        const todo = "leave ChatSessionId out";
        throw wrong("session-value", "mock.sessions.update", `the id of a session stays as it is, ${id}`, todo);
      }
      return put({ ...session, ...values, ChatSessionId: id });
    },
    remove: (id) => {
      requireId(id, "mock.sessions.remove");
      return world().store.remove(id);
    },
  };
}
