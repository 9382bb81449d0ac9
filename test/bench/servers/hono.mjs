import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

// Plain JavaScript, so that no type stripping counts towards its start. Sends the texts of a file, each at its address.
const app = new Hono();
for (const { method, path, type, text, reads } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  app.on(method, path, async (context) => {
    if (reads) await context.req.arrayBuffer();
    return context.body(text, 200, { "content-type": type });
  });
}
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.stdout.write(`listening on http://127.0.0.1:${port}\n`),
);
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});
