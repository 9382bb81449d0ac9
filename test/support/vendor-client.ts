import { createRequire } from "node:module";

/**
 * The vendor's client as it is published. Its ES modules import each other without file extensions, which Node does not
 * resolve, so it is required: the same code, built for CommonJS.
 */
export type WebApi = typeof import("@superoffice/webapi", { with: { "resolution-mode": "require" } });

export const webapi: WebApi = createRequire(import.meta.url)("@superoffice/webapi") as WebApi;
