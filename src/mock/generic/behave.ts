import type { Carrier } from "../../data/reference.ts";
import { blankOf } from "../../data/empty.ts";
import { generatedOf, PIXEL, scalarOf } from "../../data/generated.ts";
import { hash } from "../../data/hash.ts";
import type { Contract, Operation } from "../../model.ts";
import type { EntityType } from "../../type-model.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { type Shape, shapeOf } from "../../schema/shape.ts";
import { badRequest, noSuchCarrier } from "../refusals.ts";
import type { Call, Reply } from "../reply.ts";
import { linksOf } from "../wire/rights.ts";
import type { World } from "../world/world.ts";
import { carriersOf } from "./carriers.ts";
import { completed } from "./complete.ts";
import { chosenCarriers, listedBy, pageReply } from "./list-page.ts";

/**
 * What a call to an operation without a behaviour of its own gives: parameters, and the body as far as it is a
 * carrier.
 */
type GenericCall = Pick<Call, "operation" | "parameters" | "body" | "linkBase" | "url" | "zone" | "caller">;
type AddressedCall = Pick<Call, "operation" | "parameters">;

const shapes = new WeakMap<Operation, Shape>();

/**
 * Gets, lists, saves, updates, deletes and creates default entities; any other operation answers a value of its type.
 */
export function behave(call: GenericCall, world: World): Reply {
  const { operation } = call;
  const shape = shapes.get(operation) ?? shapeOf(operation, world.contract);
  shapes.set(operation, shape);
  const { type } = operation.answer;
  const carriers = carriersOf(world);
  const answer = (family: string, id: number): Reply => {
    const found = carriers.get(family, id, type);
    return found ? carrierReply(operation, world.contract, linked(call, world, found, id)) : missing(operation, id);
  };
  switch (shape.kind) {
    case "unclassified": {
      const listed = listedBy(operation, world.contract);
      return listed ? pageReply(call, world, listed) : madeReply(call, world);
    }
    case "default": {
      const table = world.contract.types[type];
      return table ? carrierReply(operation, world.contract, blankOf(table)) : madeReply(call, world);
    }
    case "list": {
      const chosen = chosenCarriers(call, world, { family: shape.family, type });
      if ("problem" in chosen) return badRequest(chosen.problem);
      return success(operation, { kind: "list", type, values: chosen.values });
    }
    case "get":
      return answer(shape.family, askedId(call, world.contract.types[type]));
    case "create":
      return answer(shape.family, carriers.save(shape.family, 0, fresh(call, world)));
    case "save":
    case "update": {
      const id = shape.kind === "update" ? pathId(call) : bodyId(call, world);
      if (shape.kind === "save" && id <= 0) {
        return answer(shape.family, carriers.save(shape.family, 0, fresh(call, world)));
      }
      if (!carriers.get(shape.family, id, type)) return noSuchCarrier(operation, shape.family, id);
      return answer(shape.family, carriers.save(shape.family, id, given(call, world)));
    }
    case "patch":
      return answer(shape.family, carriers.save(shape.family, pathId(call), call.body));
    case "delete": {
      const id = askedId(call, undefined);
      const gone = shape.family === undefined || carriers.remove(shape.family, id);
      if (!gone && operation.style === "resource") return noSuchCarrier(operation, shape.family ?? "", id);
      return operation.answer.type === "none" ? success(operation, { kind: "emptyBody" }) : madeReply(call, world);
    }
  }
}

/** The carrier that a patch is about. */
export function patched(call: AddressedCall, world: World): Carrier | undefined {
  const { operation } = call;
  const shape = shapeOf(operation, world.contract);
  if (shape.kind !== "patch") return undefined;
  return carriersOf(world).get(shape.family, pathId(call), operation.answer.type);
}

function missing(operation: Operation, id: number): Reply {
  if (operation.answer.nullable) return success(operation, { kind: "null", type: operation.answer.type });
  return noSuchCarrier(operation, operation.answer.type, id);
}

/** The status that the page documents for success. */
function success(operation: Operation, content: Reply["content"]): Reply {
  const documented = operation.statuses.filter(({ status }) => status >= 200 && status < 300);
  const wanted = documented.find(({ status }) => (content.kind === "emptyBody" ? status === 204 : status === 200));
  const found = wanted ?? documented[0];
  const status = found?.status ?? (content.kind === "emptyBody" ? 204 : 200);
  return { status, reason: found?.reason ?? (status === 204 ? "No Content" : "OK"), content };
}

function carrierReply(operation: Operation, contract: Contract, value: Carrier): Reply {
  const { type } = operation.answer;
  if (!contract.types[type]) return success(operation, { kind: "json", type, value });
  return success(operation, { kind: "carrier", type, value });
}

/** Where the carrier is, for carriers that say so. */
function linked({ operation, linkBase }: GenericCall, { contract }: World, value: Carrier, id: number): Carrier {
  const { answer, path } = operation;
  const { properties = [] } = contract.types[answer.type] ?? {};
  if (!properties.some(({ name, kind }) => name === "_Links" && kind === "dictionary")) return value;
  return { ...value, _Links: linksOf(linkBase() + (path.split("/{", 1)[0] ?? ""), id, false) };
}

/** What a body says of the carrier, for one that is stored; its number is set by the store. */
function given({ operation, body }: GenericCall, world: World): Carrier {
  const values = completed(world, operation.body?.type ?? "", body);
  const number = numberIn(world.contract.types[operation.body?.type ?? ""]);
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== number));
}

/** The same for a new one: what is not said is empty. */
function fresh(call: GenericCall, world: World): Carrier {
  const type = world.contract.types[call.operation.answer.type];
  const blank = type ? blankOf(type) : {};
  const number = numberIn(type);
  return { ...Object.fromEntries(Object.entries(blank).filter(([name]) => name !== number)), ...given(call, world) };
}

function numberIn(type: EntityType | undefined): string | undefined {
  return type && primaryKeyOf(type);
}

/** The number in the path: the last parameter there; a text is turned into a number. */
function pathId({ operation, parameters }: AddressedCall): number {
  const row = operation.parameters.findLast((parameter) => parameter.in === "path");
  return row ? idOf(parameters[row.name]) : 0;
}

function bodyId({ operation, body }: GenericCall, { contract }: World): number {
  const number = numberIn(contract.types[operation.body?.type ?? ""]);
  return number === undefined ? 0 : idOf(body[number] ?? 0);
}

/** What the call asks for: by path, by a parameter such as `contactEntityId`, or by a property of the body. */
function askedId(call: GenericCall, type: EntityType | undefined): number {
  const { operation, parameters, body } = call;
  if (operation.parameters.some((row) => row.in === "path")) return pathId(call);
  const number = numberIn(type)?.toLowerCase();
  const entries = [...Object.entries(parameters), ...Object.entries(body)].filter(([name]) => !name.startsWith("$"));
  const named = entries.find(([name]) => name.toLowerCase() === number) ?? entries.find(([name]) => /Id$/i.test(name));
  const [, value] = named ?? entries.find(([, one]) => typeof one === "string" && one !== "") ?? [];
  return value === undefined ? 1 : idOf(value);
}

const TEXT_IDS = 1000;

function idOf(value: unknown): number {
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? (hash(0, 0, value.toLowerCase()) % TEXT_IDS) + 1 : 0;
}

/** Values that fit the operation's answer; the same call gives the same ones. */
function madeReply(call: GenericCall, world: World): Reply {
  const { operation, parameters, body } = call;
  const { contract, seed } = world;
  const { type, of, array, mediaTypes } = operation.answer;
  if (type === "none") return success(operation, { kind: "emptyBody" });
  const id = (hash(seed, 0, operation.id + JSON.stringify([parameters, body])) % TEXT_IDS) + 1;
  if (type === "byte" && !array && !mediaTypes.some((one) => one === "application/json")) {
    const mediaType = mediaTypes[0] ?? "application/octet-stream";
    return success(operation, { kind: "bytes", mediaType: bytesType(mediaTypes) ?? mediaType, base64: PIXEL });
  }
  const one = (at: number): unknown => {
    if (contract.types[type]) return generatedOf(world, type, id + at);
    if (type === "object") return mapOf(contract, of ?? "any", id, world);
    return alone(type, scalarOf(operation.id, type, seed, id + at, world));
  };
  if (contract.types[type] && !contract.types[type].open) {
    if (!array) return carrierReply(operation, contract, linked(call, world, one(0) as Carrier, id));
    return success(operation, { kind: "list", type, values: [one(0) as object, one(1) as object] });
  }
  const value = array ? (type === "any" ? [] : [one(0), one(1)]) : one(0);
  return success(operation, { kind: "json", type, value });
}

/** A date outside of carriers is written in UTC. */
function alone(kind: string, value: unknown): unknown {
  return kind === "date-time" ? `${String(value)}Z` : value;
}

/** A picture in a format that the mock can make. */
function bytesType(mediaTypes: readonly string[]): string | undefined {
  return mediaTypes.find((one) => one === "image/png");
}

/** A map with one entry, where its values can be made. */
function mapOf(contract: Contract, of: string, id: number, world: World): Readonly<Record<string, unknown>> {
  if (of === "any" || of.endsWith("[]")) return {};
  const value = contract.types[of] ? undefined : alone(of, scalarOf("text", of, world.seed, id, world));
  return value === undefined ? {} : { "1": value };
}
