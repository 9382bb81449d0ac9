import { defineConfig } from "@playwright/test";

export default defineConfig({
  fullyParallel: true,
  webServer: {
    command: "npx so-mock serve --port 0 --clock 2025-01-15T09:00:00Z",
    // Playwright passes the named group to the tests as an environment variable.
    wait: { stdout: /listening on (?<SO_MOCK_URL>http:\S+)/ },
  },
});
