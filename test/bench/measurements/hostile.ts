import { createMock } from "../../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { HOSTILE_BODIES, type Hostile } from "../../support/hostile.ts";
import type { Measurement } from "../measurement.ts";

const TURNS = 5;

/** How long the mock takes to refuse what means harm: the worst of the cases, each at its best of five. */
export const hostile: Measurement = {
  name: "hostile",
  run: async ({ progress }) => {
    let worst = 0;
    for (const one of HOSTILE_BODIES) {
      const took = await refuse(one);
      progress(`${one.title}: ${took.toFixed(1)} ms`);
      worst = Math.max(worst, took);
    }
    return [
      {
        what: "slowest refusal of a hostile body",
        unit: "ms",
        figures: { "so-mock": worst },
        judged: worst,
        goal: { at: "most", limit: 100 },
      },
    ];
  },
};

async function refuse({ type, body }: Hostile): Promise<number> {
  const mock = createMock();
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now();
    const headers = { ...TJE0, "content-type": type };
    await (await mock.fetch(PATHS.session(2), { method: "PUT", headers, body })).text();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
