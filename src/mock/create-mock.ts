import { createEntities } from "./generic/entities.ts";
import type { Mock } from "./mock.ts";
import { openMock } from "./open-mock.ts";
import type { MockOptions } from "./options.ts";

/** Makes a mock. Throws KitError `mock-option`, `clock-moment` for invalid options. */
export function createMock(options: MockOptions = {}): Mock {
  const { mock, world, present } = openMock(options);
  const entities: Mock["entities"] = (type) =>
    createEntities(type, { world, present, where: `mock.entities(${JSON.stringify(type)})` });
  return Object.assign(mock, { entities });
}
