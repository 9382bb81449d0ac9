import type { Mock } from "./mock.ts";
import { openMock } from "./open-mock.ts";
import type { MockOptions } from "./options.ts";

/** Makes a mock. Throws KitError `mock-option`, `clock-moment` for invalid options. */
export function createMock(options: MockOptions = {}): Mock {
  return openMock(options).mock;
}
