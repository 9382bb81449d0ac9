import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { ViteUserConfig } from "vitest/config";

/** They put something in place of the platform's own, and put it back: in workers of their own. */
const INTERCEPTING = ["test/handlers/**/*.test.ts", "test/parity/msw-*.test.ts", "test/vitest/**/*.test.ts"];

/** For `npm run test:all` (`--mode all`), with every case of a long table and five times the examples of a property; `npm test` tries a tenth of them. */
const SLOW = ["test/**/*.slow.test.ts"];

export default function config({ mode }: { readonly mode: string }): ViteUserConfig {
  const left = mode === "all" ? [] : SLOW;
  const all = mode === "all" ? "1" : "";
  const times = {
    env: {
      TEST_EVERYTHING: all,
      FUZZ_TIMES: process.env["FUZZ_TIMES"] ?? (all ? "5" : "0.1"),
      // A command that a test starts as a process of its own costs less than half, as what is compiled is kept.
      NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? join(import.meta.dirname, "node_modules/.cache/node"),
    },
  };
  // Whoever waits for something waits as long as a loaded machine may need.
  const most = mode === "all" ? 600_000 : 120_000;
  const waits = { testTimeout: most, hookTimeout: most, expect: { poll: { timeout: 60_000, interval: 20 } } };
  // It imports JSON in a way that Node refuses.
  const server = { deps: { inline: [/@actions\/workflow-parser/] } };
  const each = { ...times, ...waits, server };
  return {
    test: {
      // One more than cores: some always wait for a child, a browser or a port.
      maxWorkers: availableParallelism() + 1,
      projects: [
        {
          test: {
            ...each,
            name: "shared",
            include: ["test/**/*.test.ts"],
            exclude: [...INTERCEPTING, ...left],
            isolate: false,
          },
        },
        { test: { ...each, name: "intercepting", include: INTERCEPTING, isolate: false } },
      ],
    },
  };
}
