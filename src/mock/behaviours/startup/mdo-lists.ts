import type { Carrier } from "../../../data/reference.ts";
import { textOf } from "../../../values.ts";
import { STATUSES } from "../../odata/archive/status.ts";
import { unknownList } from "../../refusals.ts";
import { okReply, type Call, type Reply } from "../../reply.ts";
import { rightsIn } from "../../world/membership.ts";
import { partOf } from "../../world/parts.ts";
import { TOPIC_STORE } from "../../world/topic-store.ts";
import { holdsAny } from "../../world/topics.ts";
import type { World } from "../../world/world.ts";

/** The named lists of the chat part [doc: en/api/mdo-providers/reference]; entries hold only non-blank values. */

interface ListRequest {
  readonly call: Call;
  readonly world: World;
  /** A list's further arguments, such as `onlyPresent=True`; names in lower case. */
  readonly more: ReadonlyMap<string, string>;
}

type Entry = Readonly<Carrier> & { readonly Id: number; readonly Name: string };

const LISTS: ReadonlyMap<string, (asked: ListRequest) => readonly Entry[]> = new Map([
  ["chatsessionstatus", () => STATUSES.map(({ id, text, name }) => ({ Id: id, Name: text, ExtraInfo: name }))],
  ["chatuser", users],
  ["chatchannel", channels],
  // Script folders that register a bot: the mock has none.
  ["chatbot", () => []],
]);

/** Reads `listname`, with `flat`, `additional` and `query`. */
export function mdoList(call: Call, world: World): Reply {
  const { operation, parameters } = call;
  const name = textOf(parameters["listname"]);
  // The pages also name these forms of each list; without headings and extra entries, they equal the list itself.
  const plain = name.toLowerCase().replace(/(?:headings)?(?:withallitem)?(?:withnoselection)?$/, "");
  const entries = LISTS.get(plain)?.({ call, world, more: readMore(textOf(parameters["additional"])) });
  if (!entries) return unknownList(operation, name, [...LISTS.keys()]);
  const wanted = textOf(parameters["query"]).toLowerCase();
  const values = entries
    .filter(({ Name }) => Name.toLowerCase().includes(wanted))
    .map((entry, at) => ({ ...world.blank("MDOListItem"), FullName: entry.Name, Rank: at + 1, ...entry }));
  return okReply(operation, { kind: "list", type: operation.answer.type, values });
}

/** By the number of their account in Service, or of their associate if requested. */
function users({ call, world, more }: ListRequest): readonly Entry[] {
  const store = partOf(world, TOPIC_STORE);
  const topic = Number(more.get("topicid") ?? 0);
  return store
    .agents()
    .filter(({ id }) => !isSet(more, "onlypresent") || store.isPresent(id))
    .filter(({ id }) => !isSet(more, "removeself") || id !== call.caller.id)
    .filter(({ id }) => !topic || store.members(topic).some(({ agent }) => agent.id === id))
    .map((agent) => {
      const { AssociateId, EjUserId, FullName, Name } = world.associate(agent);
      const number = isSet(more, "associate") ? AssociateId : EjUserId;
      return { Id: Number(number), Name: textOf(FullName), ToolTip: textOf(Name) };
    });
}

/** The caller's topics, or all; preceded by one entry that stands for every topic, as in the page's sample. */
function channels({ call, world, more }: ListRequest): readonly Entry[] {
  const store = partOf(world, TOPIC_STORE);
  const isMember = (id: number): boolean => holdsAny(rightsIn(world, call.caller, id));
  const topics = store
    .list()
    .map(({ ChatTopicId, Name }): Entry => ({ Id: Number(ChatTopicId), Name: textOf(Name) }))
    .filter(({ Id }) => isSet(more, "listall") || isMember(Id));
  return isSet(more, "notall") ? topics : [{ Id: 0, Name: "" }, ...topics];
}

function isSet(more: ReadonlyMap<string, string>, name: string): boolean {
  return /^(?:true|1)$/i.test(more.get(name) ?? "");
}

/** `onlyPresent=True&topicId=3`; the separator is undocumented. */
function readMore(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/[&;,]/).map((pair) => pair.split("="));
  return new Map(pairs.map(([name = "", value = ""]) => [name.trim().toLowerCase(), value.trim()]));
}
