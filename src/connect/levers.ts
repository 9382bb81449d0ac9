import type { Levers } from "../mock/levers/levers.ts";
import type { Remote } from "./remote.ts";
import type { Wire } from "./wire.ts";

type Entity = Awaited<ReturnType<Remote<Levers>["sessions"]["add"]>>;
type Clock = Remote<Levers>["clock"];

/** Each lever as a call of the control API. */
export function createRemoteLevers(wire: Wire): Remote<Levers> {
  const { call, tryDelete } = wire;
  const done = async (method: string, path: string, body?: unknown): Promise<void> =>
    void (await call(method, path, body));
  const act = (id: number, action: string, more: object = {}): Promise<Entity> =>
    call("POST", `/sessions/${step(id)}/actions`, { action, ...more });
  return {
    sessions: sessionLevers(wire),
    customers: {
      arrive: (given = {}) => call("POST", "/sessions", given),
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
      list: () => call("GET", "/scenarios"),
      play: (name) => done("POST", `/scenarios/${step(name)}`),
    },
    snapshots: {
      list: () => call("GET", "/snapshots"),
      take: (name) => done("PUT", `/snapshots/${step(name)}`),
      restore: (name) => done("POST", `/snapshots/${step(name)}/restore`),
      drop: (name) => tryDelete("snapshot", `/snapshots/${step(name)}`),
    },
    simulator: {
      rate: async () => (await call<{ rate: number | null }>("GET", "/simulator")).rate ?? undefined,
      start: (rate = 2) => done("PUT", "/simulator", { rate }),
      stop: () => done("PUT", "/simulator", { rate: null }),
    },
    faults: {
      list: async () =>
        (await call<{ active: Awaited<ReturnType<Remote<Levers>["faults"]["list"]>> }>("GET", "/faults")).active,
      remove: (id) => tryDelete("fault", `/faults/${step(id)}`),
    },
    topics: {
      list: () => call("GET", "/topics"),
      add: (given = {}) => call("POST", "/topics", given),
      update: (id, given) => call("PATCH", `/topics/${step(id)}`, given),
      remove: (id) => tryDelete("topic", `/topics/${step(id)}`),
      members: (id) => call("GET", `/topics/${step(id)}/members`),
      setMember: (id, member) => call("PUT", `/topics/${step(id)}/members`, member),
      removeMember: (id, login) => tryDelete("member", `/topics/${step(id)}/members/${step(login)}`),
    },
    agents: {
      list: () => call("GET", "/agents"),
      add: (given) => call("POST", "/agents", given),
      remove: (login) => tryDelete("agent", `/agents/${step(login)}`),
    },
    requests: {
      list: () => call("POST", "/journal/find", {}),
      find: (wanted) => call("POST", "/journal/find", wanted),
      count: async () => (await call<{ requests: number }>("GET", "/state")).requests,
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
    list: () => call("GET", "/sessions"),
    get: async (id) => {
      const found = await call<readonly Entity[]>("GET", `/sessions?id=${step(id)}`);
      return found[0];
    },
    add: (given = {}) => call("POST", "/sessions?blank=true", given),
    update: (id, given) => call("PATCH", `/sessions/${step(id)}`, given),
    remove: (id) => tryDelete("session", `/sessions/${step(id)}`),
  };
}

function clockLevers({ call }: Wire): Clock {
  const read = (): Promise<{ readonly now: string; readonly frozen: boolean }> => call("GET", "/clock");
  const change = async (body: object): Promise<void> => void (await call("POST", "/clock", body));
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

/** Encodes a path segment. */
function step(text: unknown): string {
  return encodeURIComponent(String(text));
}
