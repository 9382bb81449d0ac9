import { listRows } from "../../odata/list.ts";
import { badRequest } from "../../refusals.ts";
import { okReply } from "../../reply.ts";
import type { Behaviour } from "../behaviour.ts";

/** What `$format` asks for, whatever the Accept header says. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["json", "application/json"],
  ["xml", "application/xml"],
]);

/** All sessions as rows of columns, by the conventions of OData. */
export const listSessions: readonly Behaviour[] = [
  {
    operation: "GetAllChatSessionEntity",
    behave: ({ operation, parameters, zone, linkBase }, world) => {
      const address = `${linkBase}${operation.path}`;
      const rows = listRows(world.contract, world.store.list(), { parameters, zone, address });
      if ("problem" in rows) return badRequest(rows.problem);
      const reply = okReply(operation, { kind: "computed", type: operation.answer.type, make: rows.make });
      const accept = FORMATS.get(String(parameters["$format"]).toLowerCase());
      return accept === undefined ? reply : { ...reply, accept };
    },
  },
];
