import type { Transaction } from "../../mock/persistence/persistence.ts";
import type { Beside } from "../../server.ts";

const PATH = "/_mock/health";

/** Whether requests can be answered, for whoever watches over containers: 200, or 503 while the store is away. */
export function withHealth(transaction: () => Transaction, further: Beside | undefined): Beside {
  return {
    owns: (path) => path === PATH || (further?.owns(path) ?? false),
    handle: async (request, remoteAddress) => {
      if (further && new URL(request.url).pathname !== PATH) return further.handle(request, remoteAddress);
      try {
        await transaction()(() => {});
        return Response.json({ status: "up" });
      } catch {
        return Response.json({ status: "store-away" }, { status: 503 });
      }
    },
  };
}
