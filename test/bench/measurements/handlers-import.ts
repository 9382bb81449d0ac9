import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { ROOT } from "../../support/root.ts";
import type { Measurement } from "../measurement.ts";

/** What `import "superoffice-mock-kit/msw"` costs once msw is loaded, each time in a fresh process; built by `npm run build`. */

const ENTRY = join(ROOT, "dist/msw.js");
const SCRIPT = `
await import("msw");
const before = performance.now();
await import(${JSON.stringify(ENTRY)});
process.stdout.write(String(performance.now() - before));
`;

export const handlersImport: Measurement = {
  name: "handlers-import",
  run: async ({ quick, progress }) => {
    if (!existsSync(ENTRY)) throw new Error("dist/msw.js is not there: npm run build first.");
    const times: number[] = [];
    for (let turn = 0; turn < (quick ? 3 : 15); turn++) {
      const { stdout, stderr, status } = spawnSync(execPath, ["--input-type=module", "--eval", SCRIPT], {
        cwd: ROOT,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      times.push(Number(stdout));
    }
    progress(`from ${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)} ms`);
    // The quickest: a busy neighbour slows some turns, none makes one quicker.
    const quickest = Math.min(...times);
    return [
      {
        what: "import of the handlers beyond msw",
        unit: "ms",
        figures: { "so-mock": quickest },
        judged: quickest,
        goal: { at: "most", limit: 60 },
      },
    ];
  },
};
