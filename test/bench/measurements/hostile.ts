import { createMock } from "../../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { GROWING, readingMs, TIMES } from "../../support/growing.ts";
import { HOSTILE_BODIES, type Hostile } from "../../support/hostile.ts";
import type { Measurement } from "../measurement.ts";

const TURNS = 5;

/**
 * How long the mock takes to refuse what means harm: the worst of the cases, each at its best of five. And how the time of
 * every parser grows with its input.
 */
export const hostile: Measurement = {
  name: "hostile",
  run: async ({ progress }) => {
    let worst = 0;
    for (const one of HOSTILE_BODIES) {
      const took = await refuse(one);
      progress(`${one.title}: ${took.toFixed(1)} ms`);
      worst = Math.max(worst, took);
    }
    const growth = await steepest(progress);
    return [
      {
        what: `steepest growth of a parser, of ${GROWING.length} shapes of input ${TIMES} times as long: ${growth.of}`,
        unit: "times",
        figures: { "so-mock": growth.ratio },
        judged: growth.ratio,
        goal: { at: "most", limit: 30 },
      },
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

/** Of what takes long enough to be told. */
async function steepest(progress: (line: string) => void): Promise<{ readonly of: string; readonly ratio: number }> {
  let worst = { of: "none takes long", ratio: 0 };
  for (const one of GROWING) {
    const [small, large] = [await readingMs(one, one.size, 3), await readingMs(one, one.size * TIMES, 2)];
    const name = `${one.parser}: ${one.shape}`;
    const ratio = large / small;
    progress(`${name}: ${small.toFixed(1)} ms, ${large.toFixed(1)} ms`);
    if (large >= 20 && ratio > worst.ratio) worst = { of: name, ratio };
  }
  return worst;
}

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
