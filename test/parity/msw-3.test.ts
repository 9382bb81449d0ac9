import { setupServer } from "msw/node";
import { createHandlers, unhandled } from "../../src/msw.ts";
import { BASE_PATH } from "./cases.ts";
import { runHandlers } from "./run-handlers.ts";
import { describeParity } from "./suite.ts";

const BASE_URL = `https://crm.example.com${BASE_PATH}`;

describeParity("MSW 3 in Node", "leaves them to MSW", () => {
  const server = setupServer();
  server.listen(unhandled({ baseUrl: BASE_URL }));
  return {
    run: (given) => runHandlers(createHandlers, (handlers) => server.resetHandlers(...handlers), BASE_URL, given),
    close: () => server.close(),
  };
});
