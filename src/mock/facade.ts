import type { ChatSessionEntity } from "../generated/entities.ts";
import type { FaultSchedule } from "./faults/schedule.ts";
import type { Journal } from "./journal.ts";
import type { Mock } from "./mock.ts";
import { createSessions } from "./sessions.ts";
import type { SessionState } from "./store/session.ts";
import { forwarding } from "./world/forwarded-clock.ts";
import type { World } from "./world/world.ts";

interface Parts {
  readonly handle: Mock["handle"];
  readonly world: () => World;
  /** A session as answers show it. */
  readonly present: (session: SessionState) => ChatSessionEntity;
  readonly journal: Journal;
  readonly faults: FaultSchedule;
  /** Called whenever a test moves the clock. */
  readonly clockMoved: () => void;
  readonly reset: () => void;
}

/** What tests see of a mock. */
export function createFacade({ handle, world, present, journal, faults, clockMoved, reset }: Parts): Mock {
  return {
    handle,
    fetch: async (input, init) => {
      const request = input instanceof Request && init === undefined ? input : new Request(absolute(input), init);
      const response = await handle(request);
      request.signal.throwIfAborted();
      if (response.type === "error") throw new TypeError("fetch failed: the mock was told to break the connection");
      return response;
    },
    sessions: createSessions(world, present),
    requests: journal,
    clock: forwarding(() => world().clock, clockMoved),
    fail: (operation, fault) => void faults.add(operation, fault),
    recover: (operation) => faults.clear(operation),
    reset,
  };
}

/** A path alone stands for that path on this machine. */
function absolute(input: Request | string | URL): Request | string | URL {
  return typeof input === "string" && input.startsWith("/") ? `http://localhost${input}` : input;
}
