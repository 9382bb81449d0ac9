import type { ControlRoute } from "./model.ts";

export type EntityRoute = "listEntities" | "addEntity" | "readEntity" | "changeEntity" | "removeEntity";

/** Entities of imported tables. */
export const ENTITY_ROUTES: Readonly<Record<EntityRoute, ControlRoute>> = {
  listEntities: {
    method: "GET",
    path: "/entities/{type}",
    summary: "all things of a type of imported tables, such as TicketEntity",
    answer: "Entities",
  },
  addEntity: {
    method: "POST",
    path: "/entities/{type}",
    summary: "adds a thing of a type, under the next free number unless it is given one",
    input: "Entity",
    stores: 0,
    answer: "Entity",
    status: 201,
    conflict: "there is already one with the number",
  },
  readEntity: { method: "GET", path: "/entities/{type}/{id}", summary: "one thing of a type", answer: "Entity" },
  changeEntity: {
    method: "PATCH",
    path: "/entities/{type}/{id}",
    summary: "changes the given properties directly, bypassing the API",
    input: "Entity",
    stores: 0,
    answer: "Entity",
  },
  removeEntity: { method: "DELETE", path: "/entities/{type}/{id}", summary: "removes a thing", answer: null },
};
