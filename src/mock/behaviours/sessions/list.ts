import { searchOf } from "../../../routing/address.ts";
import { columnsOf } from "../../odata/archive/columns.ts";
import { listRows } from "../../odata/list.ts";
import { describeColumns } from "../../odata/metadata.ts";
import { badRequest, unknownArchive } from "../../refusals.ts";
import { okReply, type Call, type Reply } from "../../reply.ts";
import type { SessionState } from "../../store/session.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";

/** What `$format` asks for, whatever the Accept header says. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["json", "application/json"],
  ["xml", "application/xml"],
]);

/** The sessions as rows of columns; the links begin with the address that was asked. */
export function listSessionRows(
  call: Call,
  world: World,
  path: string,
  all: Iterable<SessionState> = world.store.list(),
): Reply {
  const { operation, parameters, zone, caller, linkBase, url } = call;
  const sessions = { rows: all, columns: columnsOf(world), keyOf, hintOf, entityName: "chat" };
  const rows = listRows(sessions, {
    parameters,
    context: { nowMs: world.nowMs(), zone, callerId: caller.id },
    address: `${linkBase()}${path}`,
    query: searchOf(url),
    metadata: `${linkBase()}${world.contract.basePath}/Archive/ChatSession/$metadata`,
  });
  if ("problem" in rows) return badRequest(rows.problem);
  const { make, notes } = rows;
  const reply = okReply(operation, {
    kind: "computed",
    type: operation.answer.type,
    make: (_, format) => make(format),
  });
  const accept = FORMATS.get(String(parameters["$format"]).toLowerCase());
  return { ...reply, notes, ...(accept === undefined ? {} : { accept }) };
}

const keyOf = ({ ChatSessionId }: SessionState): number => ChatSessionId;
const hintOf = (session: SessionState): string => `nav=chat&chat_session_id=${keyOf(session)}`;

function describe({ operation }: Call, { contract }: World): Reply {
  return okReply(operation, { kind: "json", type: "object", value: describeColumns(contract) });
}

const METADATA = "$metadata";

/** Runs what is asked of the one list that there is, under any spelling of its name. */
function ofArchive(call: Call, answer: (name: string) => Reply): Reply {
  const name = String(call.parameters["archiveProviderName"]);
  return name.toLowerCase().replace(METADATA, "") === "chatsession"
    ? answer(name)
    : unknownArchive(call.operation, name);
}

/** All sessions as rows of columns, by the conventions of OData. */
export const listSessions: readonly Behaviour[] = [
  {
    operation: "GetAllChatSessionEntity",
    behave: (call, world) => listSessionRows(call, world, call.operation.path),
  },
  {
    operation: "GetArchive",
    behave: (call, world) =>
      ofArchive(call, (name) =>
        name.toLowerCase().endsWith(METADATA)
          ? describe(call, world)
          : listSessionRows(call, world, call.operation.path.replace("{archiveProviderName}", "ChatSession")),
      ),
  },
  { operation: "GetArchiveMetadata", behave: (call, world) => ofArchive(call, () => describe(call, world)) },
];
