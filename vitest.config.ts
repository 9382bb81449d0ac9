import { defineConfig, type ViteUserConfig } from "vitest/config";

/** They put something in place of the platform's own: each in a worker of its own. */
const ISOLATED = ["test/handlers/**/*.test.ts", "test/parity/msw-*.test.ts", "test/vitest/**/*.test.ts"];

const SHARED = { testTimeout: 120_000, hookTimeout: 120_000 };

const config: ViteUserConfig = defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      { test: { ...SHARED, name: "shared", include: ["test/**/*.test.ts"], exclude: ISOLATED, isolate: false } },
      { test: { ...SHARED, name: "isolated", include: ISOLATED } },
    ],
  },
});

export default config;
