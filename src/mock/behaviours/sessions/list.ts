import { searchOf } from "../../../routing/address.ts";
import { columnsOf } from "../../odata/archive/columns.ts";
import { withOptionsOfBody } from "../../odata/form-options.ts";
import { listRows, pageContent } from "../../odata/list.ts";
import { describeSessionColumns } from "../../odata/metadata.ts";
import { badRequest, unknownArchive } from "../../refusals.ts";
import { okReply, type Call, type Reply } from "../../reply.ts";
import type { SessionState } from "../../store/session.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";

/** The formats of `$format`, which overrides the Accept header. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["json", "application/json"],
  ["xml", "application/xml"],
]);

interface Listed {
  readonly all?: Iterable<SessionState>;
  /** The row type, reported in every row. */
  readonly entityName?: string;
}

/** The sessions as rows of columns; the links begin with the requested address. */
export function listSessionRows(
  call: Call,
  world: World,
  path: string,
  { all = world.store.list(), entityName = "chat" }: Listed = {},
): Reply {
  const { operation, parameters, zone, caller, linkBase, url } = call;
  const sessions = { rows: all, columns: columnsOf(world), keyOf, hintOf, entityName };
  const rows = listRows(sessions, {
    parameters,
    context: { nowMs: world.nowMs(), zone, callerId: caller.id },
    address: `${linkBase()}${path}`,
    query: searchOf(url),
    metadata: `${linkBase()}${world.contract.basePath}/Archive/ChatSession/$metadata`,
  });
  if ("problem" in rows) return badRequest(rows.problem);
  const { make, notes } = rows;
  const reply = okReply(operation, pageContent(operation.answer.type, make));
  const accept = FORMATS.get(String(parameters["$format"]).toLowerCase());
  return { ...reply, notes, ...(accept === undefined ? {} : { accept }) };
}

const keyOf = ({ ChatSessionId }: SessionState): number => ChatSessionId;
const hintOf = (session: SessionState): string => `nav=chat&chat_session_id=${keyOf(session)}`;

function describe({ operation }: Call, { contract }: World): Reply {
  return okReply(operation, { kind: "json", type: "object", value: describeSessionColumns(contract) });
}

const METADATA = "$metadata";

/** Session providers, which share columns and differ in row type [doc: archive-providers/reference]. */
const PROVIDERS: ReadonlyMap<string, { readonly name: string; readonly entityName: string }> = new Map(
  Object.entries({ ChatSession: "chat", FindChatSession: "chatsession", SimpleChatSession: "chatsession" }).map(
    ([name, entityName]) => [name.toLowerCase(), { name, entityName }],
  ),
);

type Answer = (provider: string, isDescribed: boolean, entityName: string) => Reply;

/** Runs a list request under any spelling of its name; other archives belong to imported tables. */
function ofArchive(call: Call, world: World, answer: Answer): Reply {
  const asked = nameIn(call);
  const known = providerOf(asked);
  if (known) return answer(known.name, asked.toLowerCase().endsWith(METADATA), known.entityName);
  const imported = (call.prepared as ArchiveModule | undefined)?.archiveReply(call, world, asked);
  return imported ?? unknownArchive(call.operation, asked);
}

type ArchiveModule = typeof import("../../generic/archive-reply.ts");

/** The module for imported tables is loaded with the first such call. */
async function prepare(call: Call, world: World): Promise<ArchiveModule | undefined> {
  const isImported = !providerOf(nameIn(call)) && world.parts.has("entities");
  return isImported ? import("../../generic/archive-reply.ts") : undefined;
}

const nameIn = ({ parameters }: Call): string => String(parameters["archiveProviderName"]);
const providerOf = (asked: string): { readonly name: string; readonly entityName: string } | undefined =>
  PROVIDERS.get(asked.toLowerCase().replace(METADATA, ""));

function listArchive(call: Call, world: World): Reply {
  return ofArchive(call, world, (provider, isDescribed, entityName) => {
    if (isDescribed) return describe(call, world);
    const path = call.operation.path.replace("{archiveProviderName}", provider);
    return listSessionRows(call, world, path, { entityName });
  });
}

/** The session archives, each with its address. */
function listArchives({ operation, linkBase }: Call, { contract }: World): Reply {
  const address = `${linkBase()}${contract.basePath}/Archive`;
  const value = [...PROVIDERS.values()].map(({ name }) => ({ name, url: `${address}/${name}` }));
  return okReply(operation, {
    kind: "json",
    type: "object",
    value: { "odata.metadata": `${address}/$metadata`, value },
  });
}

/** All sessions as rows of columns, following the OData conventions. */
export const listSessions: readonly Behaviour[] = [
  {
    operation: "GetAllChatSessionEntity",
    behave: (call, world) => listSessionRows(call, world, call.operation.path),
  },
  { operation: "GetArchive", prepare, behave: listArchive },
  { operation: "PostArchive", prepare, behave: (call, world) => listArchive(withOptionsOfBody(call), world) },
  { operation: "GetArchiveList", behave: listArchives },
  {
    operation: "GetArchiveMetadata",
    prepare,
    behave: (call, world) => ofArchive(call, world, () => describe(call, world)),
  },
];
