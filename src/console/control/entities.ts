import { type Entities, createEntities } from "../../mock/generic/entities.ts";
import type { ControlCall, Handler } from "./call.ts";
import { noContent, notFound } from "./problem.ts";
import type { EntityRoute } from "./routes/entity.ts";

/** Handlers of the control API for entities of imported tables. */
export const ENTITY_HANDLERS: Readonly<Record<EntityRoute, Handler>> = {
  listEntities: (call) => Response.json(entitiesOf(call).list()),
  addEntity: (call) => Response.json(entitiesOf(call).add(call.input), { status: 201 }),
  readEntity: (call) => withEntity(call, (_, found) => Response.json(found)),
  changeEntity: (call) => withEntity(call, (id) => Response.json(entitiesOf(call).update(id, call.input))),
  removeEntity: (call) =>
    withEntity(call, (id) => {
      entitiesOf(call).remove(id);
      return noContent();
    }),
};

function entitiesOf({ liveState: { open }, type }: ControlCall): Entities {
  return createEntities(type, { world: open.world, present: open.present, where: "entities" });
}

function withEntity(call: ControlCall, use: (id: string, found: object) => Response): Response {
  const { key, type } = call;
  const found = entitiesOf(call).get(key);
  return found ? use(key, found) : notFound(type, key, []);
}
