import { createMock } from "../../src/mock/create-mock.ts";
import { startServer } from "../../src/server.ts";
import { ask, type Seen } from "./ask.ts";
import { BASE_PATH } from "./cases.ts";
import { describeParity } from "./suite.ts";

describeParity("a real port", "answers itself", () => ({
  run: async ({ options, faults = [], requests }) => {
    const mock = createMock({ ...options, basePath: BASE_PATH });
    for (const [operation, fault] of faults) mock.fail(operation, fault);
    const server = await startServer(mock, { port: 0 });
    try {
      const seen: (Seen | "no answer")[] = [];
      for (const request of requests) seen.push(await ask(fetch, server.url + BASE_PATH, request));
      return seen;
    } finally {
      await server.close(0);
    }
  },
}));
