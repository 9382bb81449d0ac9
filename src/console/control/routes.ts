import { ENTITY_ROUTES, type EntityRoute } from "./routes/entity.ts";
import { JOURNAL_ROUTES, type JournalRoute } from "./routes/journal.ts";
import { SESSION_ROUTES, type SessionRoute } from "./routes/session.ts";
import { STAFF_ROUTES, type StaffRoute } from "./routes/staff.ts";
import { WEBHOOK_ROUTES, type WebhookRoute } from "./routes/webhook.ts";
import { WORLD_ROUTES, type WorldRoute } from "./routes/world.ts";
import type { ControlRoute } from "./routes/model.ts";

export type RouteName = WorldRoute | SessionRoute | StaffRoute | EntityRoute | WebhookRoute | JournalRoute;

/**
 * The control API as data: its OpenAPI file, its routes and the table in docs/reference/control-api.md are generated
 * from this list.
 */
export const ROUTES: Readonly<Record<RouteName, ControlRoute>> = {
  ...WORLD_ROUTES,
  ...SESSION_ROUTES,
  ...STAFF_ROUTES,
  ...ENTITY_ROUTES,
  ...WEBHOOK_ROUTES,
  ...JOURNAL_ROUTES,
};
