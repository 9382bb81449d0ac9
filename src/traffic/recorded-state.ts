import { isRecord, readInt32 } from "../values.ts";
import type { Contract, Operation } from "../model.ts";
import type { RecordedState } from "../replay-model.ts";
import { primaryKeyOf } from "../schema/primary-key.ts";
import { decodeBody } from "../verify/body/decode.ts";
import { plainXml } from "../wire/xml-tree.ts";
import { type Address } from "./address.ts";
import type { Content, Recorded } from "./recordings/format.ts";

/** The state that a recorded answer shows. */

type Values = Readonly<Record<string, unknown>>;

const SESSION = "ChatSessionEntity";
const STATE_TYPES: readonly string[] = [
  SESSION,
  "ChatSessionEntityWithLinks",
  "ChatMessage",
  "ChatTopicEntity",
  "ChatTopicAgent",
  "ChatPresence",
];

export function recordedStatesOf(
  { request, answer }: Recorded,
  { operation, id, select, parameters }: Address,
): RecordedState[] {
  const { type } = operation.answer;
  const read = STATE_TYPES.includes(type) && answer.status === 200 ? carriersIn(answer.body) : undefined;
  if (!read) return [];
  const base = { type: type.startsWith(SESSION) ? SESSION : type, textual: read.textual };
  if (select !== undefined) {
    const names = new Set(select.split(",").map((name) => name.trim().toLowerCase()));
    const carriers = read.carriers.map((carrier) => named(carrier, names)).filter(isNumbered);
    return base.type === SESSION && carriers.length > 0 ? [{ ...base, carriers, partial: true }] : [];
  }
  const carriers = read.carriers.filter(isNumbered);
  const body = bodyIn(request.body);
  const given = (name: string): number => Number(parameters[name.toLowerCase()] ?? body[name.toLowerCase()] ?? 0) || 0;
  if (read.isList && type === "ChatMessage") {
    return [{ ...base, carriers, complete: { of: readInt32(id) ?? given("ChatSessionId"), after: given("After") } }];
  }
  if (read.isList && type === "ChatTopicAgent") {
    return [{ ...base, carriers, complete: { of: given("ChatTopicId"), after: 0 } }];
  }
  if (read.isList && type === "ChatTopicEntity") return [{ ...base, carriers, complete: { of: 0, after: 0 } }];
  return carriers.length === 0 ? [] : [{ ...base, carriers }];
}

/** Did the request create the entity in the answer? A new entity is saved with id 0. */
export function isCreation({ request }: Recorded, { effect, carrier = "" }: Operation, { types }: Contract): boolean {
  if (effect === "creates" || effect === "adds") return true;
  const type = types[carrier];
  const key = effect === "saves" && type ? primaryKeyOf(type)?.toLowerCase() : undefined;
  return key !== undefined && !(Number(bodyIn(request.body)[key]) > 0);
}

interface Carriers {
  readonly carriers: readonly Values[];
  readonly textual: boolean;
  readonly isList: boolean;
}

function carriersIn(content: Content | undefined): Carriers | undefined {
  if (content === undefined || "withheld" in content) return undefined;
  if ("json" in content) {
    const { json } = content;
    const values: readonly unknown[] = Array.isArray(json) ? json : [json];
    return { carriers: values.filter(isRecord), textual: false, isList: Array.isArray(json) };
  }
  const { body } = decodeBody(new TextEncoder().encode(content.text), undefined);
  if (body.form !== "xml") return undefined;
  const isList = body.root.name.startsWith("ArrayOf");
  const values: readonly unknown[] = isList ? body.root.children.map(plainXml) : [plainXml(body.root)];
  return { carriers: values.filter(isRecord), textual: true, isList };
}

/** A stored carrier has a positive id; a draft has 0. */
function isNumbered(carrier: Values): boolean {
  const key = ["ChatSessionId", "ChatTopicId", "TopicId", "UserId"].find((name) => name in carrier);
  const id = "ChatMessageId" in carrier ? carrier["ChatMessageId"] : carrier[key ?? ""];
  return Number(id) > 0;
}

/** Keeps only the selected properties, since the others are null. */
function named(carrier: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(carrier).filter(([name]) => names.has(name.toLowerCase())));
}

/** The properties of a request body in any format, by lower-case name. */
function bodyIn(content: Content | undefined): Values {
  if (content === undefined || "withheld" in content) return {};
  const entries = "json" in content ? content.json : fieldsIn(content.text);
  if (!isRecord(entries)) return {};
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name.toLowerCase(), value]));
}

function fieldsIn(text: string): unknown {
  const { body } = decodeBody(new TextEncoder().encode(text), undefined);
  return body.form === "xml" ? plainXml(body.root) : Object.fromEntries(new URLSearchParams(text));
}
