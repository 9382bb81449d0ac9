import { openMock } from "../../src/mock/open-mock.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import { conformance } from "./conformance.ts";

conformance("memory", async () => {
  const worlds = new Map<string, OpenMock>();
  return {
    open: (options, world = "") => {
      const known = worlds.get(world) ?? openMock(options);
      worlds.set(world, known);
      return known;
    },
    close: async () => {},
  };
});
