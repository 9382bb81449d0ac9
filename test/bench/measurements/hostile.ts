import { createMock } from "../../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { GROWING } from "../../support/growing.ts";
import { EXACTLY, growthOf, readingMs, STEEPEST, TIMES } from "../../support/growth.ts";
import { HOSTILE_BODIES, type Hostile } from "../../support/hostile.ts";
import type { Measurement } from "../measurement.ts";

const TELLING_MS = 20;

/** How much CPU time the mock takes to refuse what means harm: the worst of the cases. And how that of every parser grows with its input. */
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
        goal: { at: "most", limit: STEEPEST },
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
    const { small, large, ratio } = await growthOf(one, TELLING_MS);
    const name = `${one.parser}: ${one.shape}`;
    progress(
      ratio === 0 ? `${name}: ${large.toFixed(1)} ms` : `${name}: ${small.toFixed(1)} ms, ${large.toFixed(1)} ms`,
    );
    if (ratio > worst.ratio) worst = { of: name, ratio };
  }
  return worst;
}

async function refuse({ type, body }: Hostile): Promise<number> {
  const mock = createMock();
  const headers = { ...TJE0, "content-type": type };
  let turn = 0;
  // Each turn's body is its own: a blank more behind it.
  const own = (): BodyInit => (typeof body === "string" ? body + " ".repeat(turn++) : body);
  const read = (): Promise<Response> => mock.fetch(PATHS.session(2), { method: "PUT", headers, body: own() });
  return readingMs({ read }, 1, EXACTLY);
}
