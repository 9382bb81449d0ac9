import type { AnyFault } from "../../mock/faults/options.ts";
import { version } from "../../version.ts";
import { playScenario, SCENARIOS } from "../scenarios.ts";
import type { Handler } from "./call.ts";
import { eventStream } from "./events.ts";
import { exportHar, exportVitest, explainEntry, readJournal } from "./journal.ts";
import { controlOpenApi } from "./openapi.ts";
import { missing, nothing, problem } from "./problem.ts";
import type { RouteName } from "./routes.ts";
import { SESSION_HANDLERS } from "./sessions.ts";
import { clockOf, stateOf } from "./state.ts";

/** What each route of the control API does. */
export const HANDLERS: Readonly<Record<RouteName, Handler>> = {
  readState: ({ room }) => Response.json(stateOf(room)),

  ...SESSION_HANDLERS,

  reset: ({ room }) => {
    room.open.mock.reset();
    return Response.json(stateOf(room));
  },
  listSnapshots: ({ room }) => Response.json(room.open.snapshots.names()),
  takeSnapshot: ({ room, key }) => {
    if (!/^[\w.-]{1,64}$/.test(key)) {
      return problem(400, "The name does not fit.", "Take 1 to 64 letters, digits, dots, hyphens, underscores.", [
        { pointer: "name", message: "does not fit" },
      ]);
    }
    room.open.snapshots.take(key);
    return Response.json(room.open.snapshots.names());
  },
  restoreSnapshot: ({ room, key }) => {
    const snapshot = room.open.snapshots.get(key);
    if (!snapshot) return missing("snapshot", key, room.open.snapshots.names());
    room.open.restore(snapshot);
    return Response.json(stateOf(room));
  },
  dropSnapshot: ({ room, key }) =>
    room.open.snapshots.drop(key) ? nothing() : missing("snapshot", key, room.open.snapshots.names()),

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

  listWorlds: async ({ worlds }) => Response.json(await worlds.listAll()),
  dropWorld: async ({ worlds, key }) =>
    (await worlds.drop(key))
      ? nothing()
      : missing(
          "world",
          key,
          (await worlds.listAll()).map(({ name }) => name),
        ),
  readDescription: () => Response.json(controlOpenApi(version)),
};
