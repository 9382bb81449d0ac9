import type { Carrier } from "../data/reference.ts";
import { KitError } from "../errors.ts";
import type { Entities } from "../mock/generic/entities.ts";
import type { Remote } from "./remote.ts";
import { step } from "./step.ts";
import type { Wire } from "./wire.ts";

/** The carriers of a type of imported tables, as calls of the control API. */
export function remoteEntities<Type extends object = Carrier>(
  { call, tryDelete }: Wire,
  type: string,
): Remote<Entities<Type>> {
  const all = `/entities/${step(type)}`;
  const one = (id: number | string): string => `${all}/${step(id)}`;
  return {
    list: () => call("GET", all, undefined, "list"),
    get: async (id) => {
      try {
        return await call("GET", one(id), undefined, "object");
      } catch (error) {
        if (error instanceof KitError && error.code === `unknown-${type}`) return undefined;
        throw error;
      }
    },
    add: (given) => call("POST", all, given ?? {}, "object"),
    update: (id, given) => call("PATCH", one(id), given, "object"),
    remove: (id) => tryDelete(type, one(id)),
  };
}
