import { type Entities, createEntities } from "../../mock/generic/entities.ts";
import type { ControlCall, Handler } from "./call.ts";
import { noContent, notFound, problem } from "./problem.ts";
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

function withEntity(call: ControlCall, use: (id: number, found: object) => Response): Response {
  const { key, type } = call;
  if (!/^-?\d{1,10}$/.test(key)) {
    const detail = `"${key}" in the path is not an id.`;
    return problem(400, "The id is invalid.", detail, [{ pointer: "id", message: detail }]);
  }
  const found = entitiesOf(call).get(Number(key));
  return found ? use(Number(key), found) : notFound(type, key, []);
}
