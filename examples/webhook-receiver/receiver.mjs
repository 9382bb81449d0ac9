import { createHmac, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";

/** A receiver of webhooks: checks the signature over the raw bytes, remembers events, answers at once. */
export function createReceiver({ secret, associate = -1, onSession }) {
  const seen = new Set();
  let effects = 0;
  const app = new Hono();
  app.post("/hook", async (context) => {
    const bytes = Buffer.from(await context.req.arrayBuffer());
    const wanted = createHmac("sha256", secret).update(bytes).digest();
    const given = Buffer.from(context.req.header("X-SuperOffice-Signature") ?? "", "base64");
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return context.text("signature", 401);
    const event = JSON.parse(bytes.toString("utf8"));
    // The same event may come more than once, and what this application changes comes back.
    const isNew = !seen.has(event.EventId);
    seen.add(event.EventId);
    if (isNew && event.Event.startsWith("chatsession.") && event.ChangedByAssociateId !== associate) {
      effects++;
      onSession(event);
    }
    return context.text("ok");
  });
  app.get("/effects", (context) => context.json(effects));
  return app;
}
