import type { AnyFault } from "../../mock/faults/options.ts";
import { version } from "../../version.ts";
import type { Handler } from "./call.ts";
import { ENTITY_HANDLERS } from "./entities.ts";
import { eventStream } from "./events.ts";
import { exportHar, exportVitest, explainEntry, findRequests, readJournal } from "./journal.ts";
import { controlOpenApi } from "./openapi.ts";
import { notFound, noContent } from "./problem.ts";
import type { RouteName } from "./routes.ts";
import { SESSION_HANDLERS } from "./sessions.ts";
import { STAFF_HANDLERS } from "./staff.ts";
import { WEBHOOK_HANDLERS } from "./webhooks.ts";
import { clockOf, stateOf } from "./state.ts";

/** The handler of each route of the control API. */
export const HANDLERS: Readonly<Record<RouteName, Handler>> = {
  readState: ({ liveState }) => Response.json(stateOf(liveState)),

  ...SESSION_HANDLERS,
  ...STAFF_HANDLERS,
  ...ENTITY_HANDLERS,

  reset: ({ liveState }) => {
    liveState.open.mock.reset();
    return Response.json(stateOf(liveState));
  },
  listSnapshots: ({ liveState }) => Response.json(liveState.open.snapshots.names()),
  takeSnapshot: ({ liveState, key }) => {
    liveState.open.mock.snapshots.take(key);
    return Response.json(liveState.open.mock.snapshots.list());
  },
  restoreSnapshot: ({ liveState, key }) => {
    liveState.open.mock.snapshots.restore(key);
    return Response.json(stateOf(liveState));
  },
  dropSnapshot: ({ liveState, key }) =>
    liveState.open.snapshots.drop(key) ? noContent() : notFound("snapshot", key, liveState.open.snapshots.names()),

  readClock: ({ liveState }) => Response.json(clockOf(liveState.open)),
  changeClock: ({ liveState, input }) => {
    const { clock } = liveState.open.mock;
    const { advance, set, frozen } = input as { advance?: string | number; set?: string | number; frozen?: boolean };
    if (advance !== undefined) clock.advance(advance);
    if (set !== undefined) clock.set(set);
    if (frozen === true) clock.freeze();
    if (frozen === false) clock.resume();
    return Response.json(clockOf(liveState.open));
  },

  listFaults: ({ liveState: { open } }) =>
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
  addFault: ({ liveState, input }) => {
    const { operation = "*", ...options } = input as AnyFault & { operation?: string };
    return Response.json(liveState.open.faults.add(operation, options), { status: 201 });
  },
  removeFault: ({ liveState, key }) =>
    liveState.open.faults.remove(Number(key))
      ? noContent()
      : notFound(
          "fault",
          key,
          liveState.open.faults.list().map(({ id }) => String(id)),
        ),
  clearFaults: ({ liveState, query }) => {
    liveState.open.faults.clear(query.get("operation") ?? undefined);
    return noContent();
  },

  listScenarios: ({ liveState }) => Response.json(liveState.open.mock.scenarios.list()),
  playScenario: ({ liveState, key }) => {
    liveState.open.mock.scenarios.play(key);
    return Response.json(stateOf(liveState));
  },
  readSimulator: ({ liveState }) => Response.json({ rate: liveState.open.simulator()?.rate ?? null }),
  changeSimulator: ({ liveState, input }) => {
    const { rate } = input as { rate: number | null };
    liveState.open.simulate(rate ?? undefined);
    return Response.json({ rate });
  },

  ...WEBHOOK_HANDLERS,

  readJournal,
  findRequests,
  explain: explainEntry,
  clearJournal: ({ liveState }) => {
    liveState.open.mock.requests.clear();
    liveState.open.recorder?.clear();
    return noContent();
  },
  exportHar,
  exportVitest,
  events: eventStream,

  listWorlds: async ({ worlds }) => Response.json(await worlds.listAll()),
  dropWorld: async ({ worlds, key }) =>
    (await worlds.drop(key))
      ? noContent()
      : notFound(
          "world",
          key,
          (await worlds.listAll()).map(({ name }) => name),
        ),
  readDescription: () => Response.json(controlOpenApi(version)),
};
