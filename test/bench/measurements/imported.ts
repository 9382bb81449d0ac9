import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execPath } from "node:process";
import { syntheticPages } from "../../import/generate.ts";
import { TJE0 } from "../../support/agents.ts";
import { ROOT } from "../../support/root.ts";
import { type Measurement, type Row, median } from "../measurement.ts";
import { load } from "../support/load.ts";
import { COMMAND, startMock } from "../support/server.ts";

/** What thousands of imported operations cost: the import, the start, memory, and a request beside a server of five. */

const MANY = 3300;
const FEW = 5;
const ASKED = "/api/v1/Agents/Anchor0/IsOpen";

export const imported: Measurement = {
  name: "imported",
  run: async ({ quick, progress }) => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-bench-"));
    try {
      const many = importPages(folder, MANY, "");
      progress(`${MANY} pages imported in ${many.seconds.toFixed(1)} s`);
      const few = importPages(folder, FEW, "Agent_IsOpen");
      const ready: number[] = [];
      for (let turn = 0; turn < (quick ? 2 : 7); turn++) {
        const server = await startMock(["--spec", many.out], ASKED);
        ready.push(server.readyMs);
        await server.stop();
      }
      const [large, small] = [
        await startMock(["--spec", many.out], ASKED),
        await startMock(["--spec", few.out], ASKED),
      ];
      const requests = [{ method: "POST" as const, path: ASKED, headers: { ...TJE0 } }];
      const micros: Record<"many" | "few", number[]> = { many: [], few: [] };
      for (let turn = 0; turn < (quick ? 2 : 6); turn++) {
        for (const [name, server] of [
          ["many", large],
          ["few", small],
        ] as const) {
          const { cpuMicros } = await load(server, { requests, seconds: quick ? 0.5 : 3 });
          // The first turn warms up and does not count.
          if (turn > 0) micros[name].push(cpuMicros);
        }
      }
      const peak = large.peakMb();
      await Promise.all([large.stop(), small.stop()]);
      return [
        row(`import of ${MANY} pages`, "s", many.seconds, 30),
        row(`start to first answer with ${MANY} operations`, "ms", median(ready), 1500),
        row("most memory, after a load", "MB", peak, 300),
        {
          what: `CPU a request with ${MANY} operations, as a multiple of that with ${FEW}`,
          unit: "µs",
          figures: { [String(MANY)]: median(micros.many), [String(FEW)]: median(micros.few) },
          judged: median(micros.many) / median(micros.few),
          goal: { at: "most", limit: 1.1 },
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function row(what: string, unit: string, figure: number, limit: number): Row {
  return { what, unit, figures: { "so-mock": figure }, judged: figure, goal: { at: "most", limit } };
}

/** Writes pages, those with a text in their name, and imports them in a process of its own. */
function importPages(
  folder: string,
  operations: number,
  part: string,
): { readonly out: string; readonly seconds: number } {
  const [pages, out] = [join(folder, `pages-${operations}`), join(folder, `spec-${operations}`)];
  const { files } = syntheticPages(part === "" ? operations : operations * 14);
  for (const [name, text] of Object.entries(files)) {
    if (!name.includes(part)) continue;
    mkdirSync(dirname(join(pages, name)), { recursive: true });
    writeFileSync(join(pages, name), text);
  }
  const before = performance.now();
  const { status, stderr } = spawnSync(execPath, [join(ROOT, COMMAND), "import", pages, "--out", out, "--strict"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return { out, seconds: (performance.now() - before) / 1000 };
}
