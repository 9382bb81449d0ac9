import type { Levers } from "../mock/levers/levers.ts";
import type { Remote } from "./remote.ts";
import { step } from "./step.ts";
import type { Wire } from "./wire.ts";

type Entity = Awaited<ReturnType<Remote<Levers>["sessions"]["add"]>>;
type Clock = Remote<Levers>["clock"];

/** Each lever as a call of the control API. */
export function createRemoteLevers(wire: Wire): Remote<Levers> {
  const { call, tryDelete } = wire;
  const done = async (method: string, path: string, body?: unknown): Promise<void> =>
    void (await call(method, path, body, "any"));
  const object = <Answer>(method: string, path: string, body?: unknown): Promise<Answer> =>
    call(method, path, body, "object");
  const list = <Item>(path: string): Promise<readonly Item[]> => call("GET", path, undefined, "list");
  const find = (wanted: unknown): Promise<Awaited<ReturnType<Remote<Levers>["requests"]["list"]>>> =>
    call("POST", "/journal/find", wanted, "list");
  const act = async (id: number, action: string, more: object = {}): Promise<Entity> =>
    object("POST", `/sessions/${step(id)}/actions`, { action, ...more });
  return {
    sessions: sessionLevers(wire),
    customers: {
      arrive: (given = {}) => object("POST", "/sessions", given),
      write: (id, text) => act(id, "customer-writes", { text }),
      type: (id) => act(id, "customer-types"),
      leave: (id) => act(id, "customer-leaves"),
      rate: (id, rating) => act(id, "customer-rates", { rating: rating ?? null }),
    },
    colleagues: {
      pickUp: (id, login) => act(id, "colleague-picks-up", { colleague: login }),
      write: (id, text) => act(id, "colleague-writes", { text }),
      type: (id) => act(id, "colleague-types"),
      close: (id) => act(id, "colleague-closes"),
    },
    scenarios: {
      list: () => list("/scenarios"),
      play: async (name) => done("POST", `/scenarios/${step(name)}`),
    },
    snapshots: {
      list: () => list("/snapshots"),
      take: async (name) => done("PUT", `/snapshots/${step(name)}`),
      restore: async (name) => done("POST", `/snapshots/${step(name)}/restore`),
      drop: async (name) => tryDelete("snapshot", `/snapshots/${step(name)}`),
    },
    simulator: {
      rate: async () => (await object<{ rate: number | null }>("GET", "/simulator")).rate ?? undefined,
      start: (rate = 2) => done("PUT", "/simulator", { rate }),
      stop: () => done("PUT", "/simulator", { rate: null }),
    },
    faults: {
      list: async () =>
        (await object<{ active: Awaited<ReturnType<Remote<Levers>["faults"]["list"]>> }>("GET", "/faults")).active,
      remove: async (id) => tryDelete("fault", `/faults/${step(id)}`),
    },
    topics: {
      list: () => list("/topics"),
      add: (given = {}) => object("POST", "/topics", given),
      update: async (id, given) => object("PATCH", `/topics/${step(id)}`, given),
      remove: async (id) => tryDelete("topic", `/topics/${step(id)}`),
      members: async (id) => list(`/topics/${step(id)}/members`),
      setMember: async (id, member) => object("PUT", `/topics/${step(id)}/members`, member),
      removeMember: async (id, login) => tryDelete("member", `/topics/${step(id)}/members/${step(login)}`),
    },
    agents: {
      list: () => list("/agents"),
      add: (given) => object("POST", "/agents", given),
      remove: async (login) => tryDelete("agent", `/agents/${step(login)}`),
    },
    requests: {
      list: () => find({}),
      find,
      count: async () => (await object<{ requests: number }>("GET", "/state")).requests,
      clear: () => done("DELETE", "/journal"),
    },
    clock: clockLevers(wire),
    fail: (operation, options) => done("POST", "/faults", { operation, ...options }),
    recover: async (operation) => {
      if (operation === undefined) return done("DELETE", "/faults");
      await done("DELETE", `/faults?operation=${encodeURIComponent(String(operation))}`);
    },
    reset: () => done("POST", "/reset"),
  };
}

function sessionLevers({ call, tryDelete }: Wire): Remote<Levers>["sessions"] {
  return {
    list: () => call("GET", "/sessions", undefined, "list"),
    get: async (id) => {
      const found = await call<readonly Entity[]>("GET", `/sessions?id=${step(id)}`, undefined, "list");
      return found[0];
    },
    add: (given = {}) => call("POST", "/sessions?blank=true", given, "object"),
    update: async (id, given) => call("PATCH", `/sessions/${step(id)}`, given, "object"),
    remove: async (id) => tryDelete("session", `/sessions/${step(id)}`),
  };
}

function clockLevers({ call }: Wire): Clock {
  const read = (): Promise<{ readonly now: string; readonly frozen: boolean }> =>
    call("GET", "/clock", undefined, "object");
  const change = async (body: object): Promise<void> => void (await call("POST", "/clock", body, "any"));
  return {
    now: async () => (await read()).now,
    nowMs: async () => Date.parse((await read()).now),
    frozen: async () => (await read()).frozen,
    advance: (by) => change({ advance: by }),
    set: (to) => change({ set: to }),
    freeze: () => change({ frozen: true }),
    resume: () => change({ frozen: false }),
  };
}
