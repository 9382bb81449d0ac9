import { openMock } from "../../src/mock/open-mock.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import { persistWorld } from "../../src/mock/persistence/persist-world.ts";
import type { WorldLog } from "../../src/mock/persistence/world-log.ts";
import type { MockOptions } from "../../src/mock/options.ts";

let hosts = 0;

/** A mock whose world is kept in a log, as one of several processes has it. */
export function openPersisted(
  log: WorldLog,
  options: MockOptions = {},
  realMs: () => number = () => 0,
  limitMs?: number,
): OpenMock {
  const host = `host ${++hosts}`;
  return openMock(options, (inside) => persistWorld(inside, log, { host, realMs, limitMs }));
}
