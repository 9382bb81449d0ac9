import { base64Of } from "../../base64.ts";
import { fittedBlank } from "../../data/limits.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract, Operation } from "../../model.ts";
import { baseOf } from "../../schema/base-name.ts";
import { isRecord } from "../../values.ts";
import { insufficientStorage, noSuchCarrier } from "../refusals.ts";
import type { Call, Reply } from "../reply.ts";
import { partOf } from "../world/parts.ts";
import type { World } from "../world/world.ts";
import { textOfStep } from "./collections.ts";
import { completed } from "./complete.ts";
import { alone, generatedReply } from "./generated-reply.ts";
import { shapeIn } from "./keys.ts";
import { isPage } from "./list-page.ts";
import { replaced } from "./replaced.ts";
import { STORED } from "./stored.ts";
import { success } from "./success.ts";

/** What has no number, such as settings, a name or a picture, is stored under its address. */

type PlaceCall = Pick<Call, "operation" | "parameters" | "body" | "value" | "file" | "replaces" | "dialect">;

interface Kept {
  readonly value: unknown;
  readonly mediaType?: string;
}

/** Undefined where nothing is stored or changed in this way. */
export function answerPlace(call: PlaceCall, world: World): Reply | undefined {
  const { operation } = call;
  const { method, answer } = operation;
  const read = readerOf(operation, world.contract);
  if (!read) return undefined;
  const places = partOf(world, STORED);
  const store = placeOf(call);
  const known = places.get(store, 0);
  if (known === null && (method === "GET" || method === "DELETE")) return gone(call);
  if (method === "GET") return known ? replyOf(operation, known) : undefined;
  if (method === "DELETE") {
    // A removal takes storage.
    if (!known && !world.room.isLeft()) return insufficientStorage(operation);
    places.set(store, 0, null);
    return answer.type === "none" ? success(operation, { kind: "emptyBody" }) : undefined;
  }
  const kept = keptOf(call, read, world);
  if (!kept) return undefined;
  places.set(store, 0, { ...kept });
  if (answer.type === "none") return success(operation, { kind: "emptyBody" });
  return answer.type === read.answer.type && answer.array === read.answer.array ? replyOf(operation, kept) : undefined;
}

/** The carrier there, for a patch. */
export function placedCarrier(call: Pick<PlaceCall, "operation" | "parameters">, world: World): Carrier | undefined {
  const read = readerOf(call.operation, world.contract);
  return read && carrierAt(call, read, world);
}

const readers = new WeakMap<Operation, { readonly read: Operation | undefined }>();

/** GET of the same address, if it answers what has no number; undefined if nothing writes there. */
function readerOf(operation: Operation, contract: Contract): Operation | undefined {
  const known = readers.get(operation) ?? { read: findReader(operation, contract) };
  readers.set(operation, known);
  return known.read;
}

function findReader({ path, style }: Operation, contract: Contract): Operation | undefined {
  const wanted = path.toLowerCase();
  const same = style === "agent" ? [] : contract.operations.filter((one) => one.path.toLowerCase() === wanted);
  const read = same.find(({ method }) => method === "GET");
  if (!read || !same.some(({ body }) => body) || isPage(read, contract)) return undefined;
  return shapeIn(read, contract).kind === "unclassified" ? read : undefined;
}

/** No carrier's store begins like this. */
function placeOf({ operation, parameters }: Pick<PlaceCall, "operation" | "parameters">): string {
  const path = operation.path.replaceAll(/\{([^{}/]*)\}/g, (_, name: string) => textOfStep(parameters[name]));
  return `=${path.toLowerCase()}`;
}

function gone({ operation, parameters }: PlaceCall): Reply {
  const name = operation.path.split("/").findLast((step) => !step.startsWith("{")) ?? "";
  const owner = operation.parameters.findLast((row) => row.in === "path")?.name ?? "";
  return noSuchCarrier(operation, name, textOfStep(parameters[owner]) || 0);
}

function isFile({ type, array, mediaTypes }: Operation["answer"]): boolean {
  return type === "byte" && !array && !mediaTypes.includes("application/json");
}

function replyOf(operation: Operation, { value, mediaType }: Partial<Kept>): Reply {
  const { type, array, mediaTypes } = operation.answer;
  if (isFile(operation.answer)) {
    const listed = mediaTypes.find((one) => one === mediaType) ?? mediaTypes.find((one) => !one.includes("*"));
    const file = { mediaType: listed ?? mediaType ?? "application/octet-stream", base64: String(value) };
    return success(operation, { kind: "bytes", ...file });
  }
  if (Array.isArray(value) && value.every(isRecord)) return success(operation, { kind: "list", type, values: value });
  if (isRecord(value) && !array) return success(operation, { kind: "carrier", type, value });
  const said = Array.isArray(value) ? value.map((one) => alone(type, one)) : alone(type, value);
  return success(operation, { kind: "json", type, value: said });
}

/** What a request puts there, if it is what GET answers. */
function keptOf(call: PlaceCall, read: Operation, world: World): Kept | undefined {
  const { operation, body, value, file } = call;
  const { body: listed, method } = operation;
  const { type, array } = read.answer;
  if (!listed) return undefined;
  if (isFile(read.answer)) {
    if (file) return { value: base64Of(file.bytes), mediaType: file.mediaType };
    const field = world.contract.types[listed.type]?.properties.find((row) => row.type === "byte")?.name;
    const given = field === undefined ? value : body[field];
    return typeof given === "string" ? { value: inBase64(given) } : undefined;
  }
  // POST adds something there, or does something with it.
  if (method === "POST" || baseOf(listed.type) !== baseOf(type) || (listed.array === true) !== array) return undefined;
  const table = world.contract.types[type];
  if (!table || table.open) {
    const whole = value ?? (table || type === "object" || type === "any" ? body : undefined);
    return file || whole === undefined ? undefined : { value: whole };
  }
  if (Array.isArray(value)) {
    const whole = value.map((item: Carrier) => ({ ...fittedBlank(table), ...completed(world, type, item) }));
    return { value: whole };
  }
  const before = carrierAt(call, read, world);
  const replaces = call.replaces && method === "PUT";
  const given = completed(world, listed.type, body);
  const { values } = replaced({ ...call, replaces }, world, { before, given });
  return { value: { ...before, ...values } };
}

/** Bytes in JSON and files in forms are in base64; a plain text is one as it is. */
function inBase64(text: string): string {
  try {
    atob(text);
    return text;
  } catch {
    return base64Of(new TextEncoder().encode(text));
  }
}

function carrierAt(call: Pick<PlaceCall, "operation" | "parameters">, read: Operation, world: World): Carrier {
  const known = partOf(world, STORED).get(placeOf(call), 0)?.["value"];
  if (isRecord(known)) return known;
  const { content } = generatedReply({ operation: read, parameters: call.parameters, body: {} }, world);
  return content.kind === "carrier" ? (content.value as Carrier) : {};
}
