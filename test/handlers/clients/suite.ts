import axios from "axios";
import { describe, expect, it, vi } from "vitest";
import type { Handlers } from "../../../src/msw.ts";
import { everything } from "../../support/sample.ts";
import { webapi } from "../../support/vendor-client.ts";
import { askAll, IN_A_PAGE, IN_NODE } from "./ask-all.ts";
import { axiosClient, fetchClient, vendorClient } from "./clients.ts";

interface MswServer {
  listen(options: object): void;
  close(): void;
  resetHandlers(...handlers: object[]): void;
}

/** All clients in the environment of the test file, with both majors of MSW. */
export function describeClients(environment: string): void {
  const major = environment === "happy-dom" ? 2 : 3;
  describe.each(everything ? [2, 3] : [major])(`the handlers in ${environment}, with MSW %i`, (major) => {
    it("answer every client, as a page sees it", async () => {
      vi.resetModules();
      vi.doMock("msw", async () => (major === 2 ? import("msw2") : vi.importActual("msw")));
      const msw = (await (major === 2 ? import("msw2/node") : import("msw/node"))) as unknown as {
        readonly setupServer: () => MswServer;
      };
      const { createHandlers, unhandled } = await import("../../../src/msw.ts");
      const said = vi.spyOn(console, "error").mockImplementation(() => {});
      const server = msw.setupServer();
      server.listen(unhandled());
      try {
        const clients = [fetchClient, axiosClient(axios), vendorClient(webapi)];
        const enforce = (handlers: Handlers): void => server.resetHandlers(...handlers);
        const seen = await askAll({ createHandlers, enforce, clients });
        for (const { name } of clients) {
          const wanted = { ...(environment === "Node" ? IN_NODE : IN_A_PAGE) } as Record<string, string>;
          // The vendor's client knows no unknown path.
          if (name !== "@superoffice/webapi") wanted["an unknown path"] = "no answer";
          expect({ [name]: seen[name] }).toEqual({ [name]: wanted });
        }
        // The unknown path was stopped by the kit, not by the platform's rules for origins.
        const stopped = said.mock.calls.filter(([text]) =>
          String(text).includes("NoSuchOperation belongs to the mocked API"),
        );
        expect(stopped.length).toBe(2);
      } finally {
        server.close();
        said.mockRestore();
        vi.doUnmock("msw");
        // The next file of this worker must not get these handlers.
        vi.resetModules();
      }
    });
  });
}
