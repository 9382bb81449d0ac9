import process from "node:process";
import { serve } from "@hono/node-server";
import { createReceiver } from "./receiver.mjs";

const app = createReceiver({
  secret: process.env.WEBHOOK_SECRET ?? "correct horse",
  associate: 5,
  onSession: ({ Event, PrimaryKey, Timestamp }) => console.log(Timestamp, Event, PrimaryKey),
});
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`receiver on http://127.0.0.1:${port}/hook`),
);
