import { connect } from "../../src/connect.ts";
import type { Remote } from "../../src/connect/remote.ts";
import { KitError } from "../../src/errors.ts";
import { createMock } from "../../src/index.ts";
import { topics } from "../../src/groups/topics.ts";
import type { Levers } from "../../src/mock/levers/levers.ts";
import { steered } from "../support/console.ts";
import { readJson } from "../support/root.ts";

/** The levers of a fresh world, and a way to its API. */
export interface Door {
  readonly levers: Remote<Levers>;
  readonly ask: (path: string, init: RequestInit) => Promise<Response>;
}

export const DOORS: readonly (readonly [name: string, open: () => Door])[] = [
  ["in process", inProcess],
  ["connected", connected],
  ["the control API by its description", described],
];

function inProcess(): Door {
  const mock = createMock({ groups: [topics] });
  return { levers: promised(mock), ask: (path, init) => mock.fetch(path, init) };
}

/** The world's name is chosen so that its seed does not matter: the main world. */
function connected(): Door {
  const { control, ask } = steered({ groups: [topics] });
  const levers = connect("http://localhost:4010", {
    fetch: (url, { method = "GET", headers, body }) =>
      control(method, url.replace(/^.*\/_mock/, ""), body, headers as Record<string, string>),
  });
  return { levers, ask };
}

/** Every value is a function, and every function gives a promise. */
function promised<Local extends object>(local: Local): Remote<Local> {
  return new Proxy(local, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value === "function")
        return async (...given: unknown[]) => (value as (...all: unknown[]) => unknown).apply(target, given);
      return typeof value === "object" && value !== null ? promised(value) : async () => Reflect.get(target, name);
    },
  }) as unknown as Remote<Local>;
}

/** An operation of the description, what its path and query hold, its body, and what of the answer is the lever's value. */
type Said = readonly [
  operation: string,
  place?: Readonly<Record<string, unknown>>,
  body?: unknown,
  pick?: (answer: never) => unknown,
];

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

function described(): Door {
  const { control, ask } = steered({ groups: [topics] });
  const { paths } = readJson("contracts/control.openapi.json") as Description;
  const send = async ([operation, place = {}, body, pick]: Said): Promise<unknown> => {
    const found = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { operationId }]) =>
        operationId === operation ? [{ path, method }] : [],
      ),
    )[0];
    if (!found) throw new Error(`no operation ${operation}`);
    const query = new URLSearchParams();
    const path = found.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(place[name])));
    for (const [name, value] of Object.entries(place))
      if (!found.path.includes(`{${name}}`)) query.set(name, String(value));
    const response = await control(found.method.toUpperCase(), `${path}${query.size > 0 ? `?${query}` : ""}`, body);
    if (found.method === "delete" && (response.ok || response.status === 404)) return response.ok;
    const text = await response.text();
    const answer: unknown = text === "" ? undefined : JSON.parse(text);
    if (!response.ok) throw new KitError(answer as KitError);
    return pick ? pick(answer as never) : answer;
  };
  const acts = (action: string, ...names: readonly string[]): ((id: number, ...given: unknown[]) => Said) => {
    return (id, ...given) => [
      "act",
      { id },
      { action, ...Object.fromEntries(names.map((name, at) => [name, given[at]])) },
    ];
  };
  const CALLS: Readonly<Record<string, (...given: never[]) => Said>> = {
    "sessions.list": () => ["listSessions"],
    "sessions.get": (id: number) => ["listSessions", { id }, undefined, ([one]: never[]) => one],
    "sessions.add": (given: object = {}) => ["addSession", { blank: true }, given],
    "sessions.update": (id: number, given: object) => ["changeSession", { id }, given],
    "sessions.remove": (id: number) => ["removeSession", { id }],
    "customers.arrive": (given: object = {}) => ["addSession", {}, given],
    "customers.write": acts("customer-writes", "text"),
    "customers.type": acts("customer-types"),
    "customers.leave": acts("customer-leaves"),
    "customers.rate": acts("customer-rates", "rating"),
    "colleagues.pickUp": acts("colleague-picks-up", "colleague"),
    "colleagues.write": acts("colleague-writes", "text"),
    "colleagues.type": acts("colleague-types"),
    "colleagues.close": acts("colleague-closes"),
    "scenarios.list": () => ["listScenarios"],
    "scenarios.play": (name: string) => ["playScenario", { name }],
    "snapshots.list": () => ["listSnapshots"],
    "snapshots.take": (name: string) => ["takeSnapshot", { name }],
    "snapshots.restore": (name: string) => ["restoreSnapshot", { name }],
    "snapshots.drop": (name: string) => ["dropSnapshot", { name }],
    "simulator.rate": () => ["readSimulator", {}, undefined, ({ rate }: { rate: number | null }) => rate ?? undefined],
    "simulator.start": (rate = 2) => ["changeSimulator", {}, { rate }],
    "simulator.stop": () => ["changeSimulator", {}, { rate: null }],
    "faults.list": () => ["listFaults", {}, undefined, ({ active }: { active: unknown }) => active],
    "faults.remove": (id: number) => ["removeFault", { id }],
    "topics.list": () => ["listTopics"],
    "topics.add": (given: object = {}) => ["addTopic", {}, given],
    "topics.update": (id: number, given: object) => ["changeTopic", { id }, given],
    "topics.remove": (id: number) => ["removeTopic", { id }],
    "topics.members": (id: number) => ["listMembers", { id }],
    "topics.setMember": (id: number, member: object) => ["setMember", { id }, member],
    "topics.removeMember": (id: number, login: string) => ["removeMember", { id, login }],
    "agents.list": () => ["listAgents"],
    "agents.add": (given: object) => ["addAgent", {}, given],
    "agents.remove": (login: string) => ["removeAgent", { login }],
    "requests.list": () => ["findRequests", {}, {}],
    "requests.find": (wanted: object) => ["findRequests", {}, wanted],
    "requests.count": () => ["readState", {}, undefined, ({ requests }: { requests: number }) => requests],
    "requests.clear": () => ["clearJournal"],
    "clock.now": () => ["readClock", {}, undefined, ({ now }: { now: string }) => now],
    "clock.nowMs": () => ["readClock", {}, undefined, ({ now }: { now: string }) => Date.parse(now)],
    "clock.frozen": () => ["readClock", {}, undefined, ({ frozen }: { frozen: boolean }) => frozen],
    "clock.advance": (advance: unknown) => ["changeClock", {}, { advance }],
    "clock.set": (set: unknown) => ["changeClock", {}, { set }],
    "clock.freeze": () => ["changeClock", {}, { frozen: true }],
    "clock.resume": () => ["changeClock", {}, { frozen: false }],
    fail: (operation: string, options: object) => ["addFault", {}, { operation, ...options }],
    recover: (operation?: string) => ["clearFaults", operation === undefined ? {} : { operation }],
    reset: () => ["reset"],
  };
  const leversAt = (prefix: string): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          const path = `${prefix}${String(name)}`;
          const said = CALLS[path];
          return said ? (...given: never[]) => send(said(...given)) : leversAt(`${path}.`);
        },
      },
    );
  return { levers: leversAt("") as Remote<Levers>, ask };
}
