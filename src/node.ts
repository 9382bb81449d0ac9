/** A mock as a handler for Node's HTTP server, Express and Connect. */

export { nodeHandler } from "./server/node-handler.ts";
export type { NodeHandler } from "./server/node-handler.ts";
