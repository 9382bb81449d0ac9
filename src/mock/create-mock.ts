import { reading } from "../arguments.ts";
import { createEntities } from "./generic/entities.ts";
import { entitiesOf } from "./generic/late-entities.ts";
import type { Mock } from "./mock.ts";
import { openMock } from "./open-mock.ts";
import type { MockOptions } from "./options.ts";

/** Creates a mock. Throws KitError `mock-option`, `clock-moment` for invalid options. */
export function createMock(options: MockOptions = {}): Mock {
  return reading("createMock", () => {
    const { mock, world, present } = openMock(options);
    return Object.assign(mock, { entities: entitiesOf(createEntities, { world, present }) });
  });
}
