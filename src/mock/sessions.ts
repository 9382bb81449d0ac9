import { KitError } from "../errors.ts";
import { bindEntity } from "./bind-entity.ts";
import type { SessionState } from "./store/session.ts";
import type { Carrier } from "../data/reference.ts";
import { OSLO } from "../time/zone-code.ts";
import { newSession } from "./world/new-session.ts";
import type { World } from "./world/world.ts";

/** The sessions of a mock, for tests: as the API answers them, with ways to change them past the API. */
export interface Sessions<Entity, Input> {
  /** All sessions, of every topic, in order of id. */
  list(): Entity[];
  /** The session with the id; undefined when there is none. */
  get(id: number): Entity | undefined;
  /** Adds a session as if a customer had just opened it; given values win, ChatSessionId included. */
  add(given?: Input): Entity;
  /** Changes the given properties. Throws KitError `unknown-session` for an unknown id. */
  update(id: number, given: Input): Entity;
  /** Removes the session; false when there was none. */
  remove(id: number): boolean;
}

export function createSessions<Entity, Input extends object>(
  world: () => World,
  present: (session: SessionState) => Entity,
): Sessions<Entity, Input> {
  const bind = (given: object): Carrier => {
    const { values, violations } = bindEntity(world(), "ChatSessionEntity", given, {
      zone: OSLO.offsetAt,
      textual: false,
    });
    const [first] = violations;
    if (!first) return values;
    throw new KitError({
      code: "session-value",
      what: violations.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
      where: "mock.sessions",
      todo: "give the property the type of its table",
    });
  };
  const put = (session: SessionState): Entity => {
    world().store.put(session);
    return present(session);
  };
  return {
    list: () => Array.from(world().store.list(), present),
    get: (id) => {
      const session = world().store.get(id);
      return session && present(session);
    },
    add: (given) => {
      const values = bind(given ?? {});
      const id = values["ChatSessionId"];
      const fresh = newSession(world(), values);
      return put(typeof id === "number" && id > 0 ? { ...fresh, ChatSessionId: id } : fresh);
    },
    update: (id, given) => {
      const session = world().store.get(id);
      if (!session) {
        throw new KitError({
          code: "unknown-session",
          what: `there is no session with the id ${id}`,
          where: "mock.sessions.update",
          todo: "use an id of mock.sessions.list()",
        });
      }
      return put({ ...session, ...bind(given), ChatSessionId: id });
    },
    remove: (id) => world().store.remove(id),
  };
}
