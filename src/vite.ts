/** The mock in Vite's development server, on the page's own origin: no CORS, no second server. */

export { mockApi } from "./vite/plugin.ts";
export type { MockApiPlugin } from "./vite/plugin.ts";
export type { MockApiOptions } from "./vite/worlds.ts";
