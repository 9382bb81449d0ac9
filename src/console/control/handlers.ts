import type { AnyFault } from "../../mock/faults/options.ts";
import type { OpenMock } from "../../mock/open-mock.ts";
import { version } from "../../version.ts";
import { act, type ActionInput } from "./actions.ts";
import type { ControlCall } from "./call.ts";
import { eventStream } from "./events.ts";
import { exportHar, exportVitest, explainEntry, readJournal } from "./journal.ts";
import { controlOpenApi } from "./openapi.ts";
import { problem, queryProblem } from "./problem.ts";
import type { RouteName } from "./routes.ts";
import { arrive } from "../arrive.ts";
import { playScenario, SCENARIOS } from "../scenarios.ts";

/** What each route of the control API does. */
export type Handler = (call: ControlCall) => Response | Promise<Response>;

const SNAPSHOTS_KEPT = 20;

export const HANDLERS: Readonly<Record<RouteName, Handler>> = {
  readState: ({ room }) => Response.json(stateOf(room)),

  listSessions: ({ room, query }) => {
    const status = query.get("status")?.toLowerCase();
    const names = room.open.contract.enums["ChatSessionStatus"]?.values.map(({ name }) => name) ?? [];
    if (status !== undefined && !names.some((name) => name.toLowerCase() === status)) {
      return queryProblem("status", `one of ${names.join(", ")}`);
    }
    const all = room.open.mock.sessions.list();
    return Response.json(status === undefined ? all : all.filter((one) => one.Status?.toLowerCase() === status));
  },
  addSession: ({ room: { open }, input }) => {
    const id = Object.entries(input).find(([name]) => name.toLowerCase() === "chatsessionid")?.[1];
    if (typeof id !== "number" || !open.world().store.get(id)) {
      return Response.json(arrive(open, input), { status: 201 });
    }
    const detail = `There is a session with the id ${id} already.`;
    return problem(409, "The id is taken.", detail, [{ pointer: "/ChatSessionId", message: detail }]);
  },
  readSession: (call) => withSession(call, (id, open) => Response.json(open.mock.sessions.get(id))),
  changeSession: (call) => withSession(call, (id, open) => Response.json(open.mock.sessions.update(id, call.input))),
  removeSession: (call) =>
    withSession(call, (id, open) => {
      open.mock.sessions.remove(id);
      return nothing();
    }),
  act: (call) =>
    withSession(call, (id, open) => {
      const input = call.input as unknown as ActionInput;
      const session = open.world().store.get(id);
      const after = session && act(open, session, input);
      if (after) return Response.json(open.mock.sessions.get(id));
      const detail = `${input.action} does not fit a session that is ${session?.Status}.`;
      return problem(409, "The action does not fit.", detail, [{ pointer: "/action", message: detail }]);
    }),

  reset: ({ room }) => {
    room.open.mock.reset();
    return Response.json(stateOf(room));
  },
  listSnapshots: ({ room }) => Response.json([...room.snapshots.keys()]),
  takeSnapshot: ({ room, key }) => {
    if (!/^[\w.-]{1,64}$/.test(key)) {
      return problem(400, "The name does not fit.", "Take 1 to 64 letters, digits, dots, hyphens, underscores.", [
        { pointer: "name", message: "does not fit" },
      ]);
    }
    room.snapshots.delete(key);
    room.snapshots.set(key, room.open.capture());
    const [oldest] = room.snapshots.keys();
    if (room.snapshots.size > SNAPSHOTS_KEPT && oldest !== undefined) room.snapshots.delete(oldest);
    return Response.json([...room.snapshots.keys()]);
  },
  restoreSnapshot: ({ room, key }) => {
    const snapshot = room.snapshots.get(key);
    if (!snapshot) return missing("snapshot", key, [...room.snapshots.keys()]);
    room.open.restore(snapshot);
    return Response.json(stateOf(room));
  },
  dropSnapshot: ({ room, key }) =>
    room.snapshots.delete(key) ? nothing() : missing("snapshot", key, [...room.snapshots.keys()]),

  readClock: ({ room }) => Response.json(clockOf(room.open)),
  changeClock: ({ room, input }) => {
    const { clock } = room.open.mock;
    const { advance, set, frozen } = input as { advance?: string | number; set?: string; frozen?: boolean };
    if (advance !== undefined) clock.advance(advance);
    if (set !== undefined) clock.set(set);
    if (frozen === true) clock.freeze();
    if (frozen === false) clock.resume();
    return Response.json(clockOf(room.open));
  },

  listFaults: ({ room: { open } }) =>
    Response.json({
      catalogue: open.faults.catalogue.map(({ name, summary, group, operations }) => ({
        name,
        summary,
        group,
        operations,
      })),
      operations: open.contract.operations.map(({ id }) => id),
      active: open.faults.list(),
    }),
  addFault: ({ room, input }) => {
    const { fault, operation = "*", ...options } = input as AnyFault & { fault?: string | number; operation?: string };
    const number = typeof fault === "string" && /^\d+$/.test(fault) ? Number(fault) : fault;
    const order = number === undefined ? options : { ...options, status: number };
    return Response.json(room.open.faults.add(operation, order), { status: 201 });
  },
  removeFault: ({ room, key }) =>
    room.open.faults.remove(Number(key))
      ? nothing()
      : missing(
          "fault",
          key,
          room.open.faults.list().map(({ id }) => String(id)),
        ),
  clearFaults: ({ room }) => {
    room.open.faults.clear();
    return nothing();
  },

  listScenarios: () => Response.json(SCENARIOS.map(({ name, summary }) => ({ name, summary }))),
  playScenario: ({ room, key }) =>
    playScenario(room.open, key)
      ? Response.json(stateOf(room))
      : missing(
          "scenario",
          key,
          SCENARIOS.map(({ name }) => name),
        ),
  readSimulator: ({ room }) => Response.json({ rate: room.open.simulator()?.rate ?? null }),
  changeSimulator: ({ room, input }) => {
    const { rate } = input as { rate: number | null };
    room.open.simulate(rate ?? undefined);
    return Response.json({ rate });
  },

  readJournal,
  explain: explainEntry,
  clearJournal: ({ room }) => {
    room.open.mock.requests.clear();
    room.open.recorder?.clear();
    return nothing();
  },
  exportHar,
  exportVitest,
  events: eventStream,

  listWorlds: ({ worlds }) => Response.json(worlds.list()),
  dropWorld: ({ worlds, key }) =>
    worlds.drop(key)
      ? nothing()
      : missing(
          "world",
          key,
          worlds.list().map(({ name }) => name),
        ),
  readDescription: () => Response.json(controlOpenApi(version)),
};

export function stateOf({ name, open, points, snapshots }: ControlCall["room"]): object {
  const { seed, dialect, basePath } = open.settings;
  const { waiting, active, longestMs } = points().at(-1) ?? { waiting: 0, active: 0, longestMs: 0 };
  return {
    world: name ?? null,
    seed,
    dialect,
    basePath,
    clock: clockOf(open),
    queue: { waiting, longestWaitMs: longestMs },
    active,
    requests: open.mock.requests.count,
    simulator: { rate: open.simulator()?.rate ?? null },
    faults: open.faults.list(),
    snapshots: [...snapshots.keys()],
  };
}

function clockOf({ mock }: OpenMock): object {
  return { now: `${mock.clock.now()}Z`, frozen: mock.clock.frozen };
}

function withSession({ key, room }: ControlCall, use: (id: number, open: OpenMock) => Response): Response {
  const id = /^-?\d{1,10}$/.test(key) ? Number(key) : Number.NaN;
  if (Number.isNaN(id)) {
    const detail = `"${key}" in the path is no id.`;
    return problem(400, "The id does not fit.", detail, [{ pointer: "id", message: detail }]);
  }
  return room.open.world().store.get(id) ? use(id, room.open) : missing("session", key, []);
}

function missing(what: string, key: string, known: readonly string[]): Response {
  const there = known.length > 0 ? ` There is ${known.join(", ")}.` : "";
  return problem(404, `There is no such ${what}.`, `No ${what} is called ${key}.${there}`);
}

function nothing(): Response {
  return new Response(null, { status: 204 });
}
