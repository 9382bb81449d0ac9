import { shown } from "../../arguments.ts";
import { KitError } from "../../errors.ts";
import type { CreateEntities, Entities, EntitiesOptions } from "./entities.ts";

/** The caller's type argument matches the contract: `so-mock import` writes both. */
export function entitiesOf(
  create: CreateEntities,
  options: Pick<EntitiesOptions, "world" | "present">,
): <Type extends object>(type: string) => Entities<Type> {
  return <Type extends object>(type: string) =>
    create(type, { ...options, where: `mock.entities(${shown(type)})` }) as unknown as Entities<Type>;
}

/** For pages, which load the code for imported operations only if they have any; until then, there are no entities. */
export function lateEntities(isImported: boolean): CreateEntities {
  let loaded: CreateEntities | undefined;
  if (isImported) void import("./entities.ts").then(({ createEntities }) => (loaded = createEntities));
  return (typeName, options) => {
    if (loaded) return loaded(typeName, options);
    throw new KitError({
      code: "entities-loading",
      what: isImported
        ? "the module of imported operations is not loaded yet"
        : "the handlers have no imported contract",
      where: options.where,
      todo: "give createHandlers({ mock }) a mock of createMock({ contract })",
    });
  };
}
