import type { Carrier } from "../../data/reference.ts";
import type { Operation } from "../../model.ts";
import { baseOf } from "../../schema/base-name.ts";
import type { Shape } from "../../schema/shape.ts";
import { badRequest, insufficientStorage, noSuchCarrier, takenCarrier } from "../refusals.ts";
import type { Call, Reply } from "../reply.ts";
import { linksOf } from "../wire/rights.ts";
import type { World } from "../world/world.ts";
import { answerArchive } from "./archive-list.ts";
import { type AddressedCall, anyId, askedValue, asNamed, bodyKey, idFor, pathValue } from "./asked-id.ts";
import { carriersOf } from "./carriers.ts";
import { collectionsOf, storeOf, textOfStep } from "./collections.ts";
import { completed } from "./complete.ts";
import { keyIn, shapeIn } from "./keys.ts";
import { newCarrierOf } from "./new-carrier.ts";
import { changed, fresh, given } from "./sent-values.ts";
import { chosenCarriers, isPage, pageReply } from "./list-page.ts";
import { isAnyText, refuseOwner, writesAt } from "./owners.ts";
import { generatedReply } from "./generated-reply.ts";
import { answerPlace, placedCarrier } from "./place.ts";
import { replaced } from "./replaced.ts";
import { viewOf } from "./view.ts";
import { success } from "./success.ts";
import { wrappedList } from "./wrapped-list.ts";

/** The input of an operation without a behaviour of its own: parameters, and the body if it is a carrier. */
type GenericCall = Pick<
  Call,
  | "operation"
  | "parameters"
  | "body"
  | "value"
  | "file"
  | "linkBase"
  | "url"
  | "zone"
  | "caller"
  | "replaces"
  | "dialect"
>;

const shapes = new WeakMap<Operation, Shape>();

/** Gets, lists, saves, updates, deletes and creates default entities; other operations return a value of their type. */
export function behave(call: GenericCall, world: World): Reply {
  const { operation } = call;
  const refused = refuseOwner(call, world);
  if (refused) return refused;
  const shape = shapes.get(operation) ?? shapeIn(operation, world.contract);
  shapes.set(operation, shape);
  // A change that answers nothing is of what its body carries.
  const isSilent = /^(?:update|create)$/.test(shape.kind) && "family" in shape && operation.answer.type === "none";
  const type = isSilent ? (shape.family ?? "") : operation.answer.type;
  const carriers = carriersOf(world);
  const store = "family" in shape ? storeFor(call, world, shape.family) : "";
  const textKey = carriers.textKey(store);
  const answer = (family: string, id: number, asked: unknown = id): Reply => {
    if (isSilent) return success(operation, { kind: "emptyBody" });
    const found = carriers.get(store, id, type);
    return found
      ? carrierReply(call, world, asNamed(call, found), id)
      : missing(operation, family, textKey ? asked : id);
  };
  const idOf = (value: unknown): number => idFor(carriers, store, value);
  const create = (family: string, own: Carrier = {}): Reply => {
    const values = { ...fresh(call, world, type), ...own };
    const text = textKey === undefined ? undefined : values[textKey];
    if (carriers.idOf(store, text ?? "") > 0) return takenCarrier(operation, family, String(text));
    return answer(family, carriers.save(store, 0, values));
  };
  switch (shape.kind) {
    case "unclassified":
      if (isPage(operation, world.contract)) return pageReply(call, world);
      return answerArchive(call, world) ?? wrappedList(call, world) ?? answerPlace(call, world) ?? echoed(call, world);
    case "default": {
      const table = world.contract.types[type];
      return table
        ? success(operation, { kind: "carrier", type, value: newCarrierOf(table, world.contract) })
        : generatedReply(call, world);
    }
    case "list": {
      const chosen = chosenCarriers(call, world, { store, typeName: type });
      if ("problem" in chosen) return badRequest(chosen.problem);
      return success(operation, {
        kind: "list",
        type,
        values: chosen.values.slice(0, operation.answer.limits?.maxItems),
      });
    }
    case "get": {
      const asked = askedValue(call, keyIn(world.contract.types[type], world.contract));
      const id = idOf(asked) || (isAnyText(operation, store, world) ? anyId(asked) : 0);
      return answer(shape.family, id, asked);
    }
    case "create":
      return create(shape.family);
    case "save":
    case "update": {
      const key = shape.kind === "update" ? pathValue(call) : bodyKey(call, world);
      const id = idOf(key);
      if (shape.kind === "save" && id <= 0) return create(shape.family);
      const before = carriers.get(store, id, type);
      if (!before) {
        if (textKey !== undefined && putCreates(operation, world)) return create(shape.family, { [textKey]: key });
        return operation.style === "agent"
          ? missing(operation, shape.family, id)
          : noSuchCarrier(operation, shape.family, textKey ? textOfStep(key) : id);
      }
      const { values, notes } = replaced(call, world, { before, given: given(call, world) });
      const saved = carriers.save(store, id, { ...values, ...changed(call, world) }, before);
      return { ...answer(shape.family, saved), notes };
    }
    case "patch": {
      const id = idOf(pathValue(call));
      const before = carriers.get(store, id, type);
      if (!before) return noSuchCarrier(operation, shape.family, textKey ? textOfStep(pathValue(call)) : id);
      carriers.save(store, id, { ...call.body, ...changed(call, world) }, before);
      return answer(shape.family, id);
    }
    case "clear":
      for (const id of carriers.ids(store)) carriers.remove(store, id);
      return success(operation, { kind: "emptyBody" });
    case "delete": {
      const placed = answerPlace(call, world);
      if (placed) return placed;
      const asked = askedValue(call, undefined);
      const id = idOf(asked);
      // The removal of a carrier of the fresh world takes storage.
      if (carriers.isGenerated(store, id) && !world.room.isLeft()) return insufficientStorage(operation);
      const gone = shape.family === undefined || carriers.remove(store, id);
      if (!gone && operation.style === "resource")
        return noSuchCarrier(operation, shape.family ?? "", textKey ? textOfStep(asked) : id);
      return operation.answer.type === "none" ? success(operation, { kind: "emptyBody" }) : generatedReply(call, world);
    }
  }
}

/** A carrier that comes back, such as one without a number, is as it was sent. */
function echoed(call: GenericCall, world: World): Reply {
  const { operation } = call;
  const reply = generatedReply(call, world);
  const { content } = reply;
  const sent = operation.body?.array === true ? undefined : operation.body?.type;
  if (content.kind !== "carrier" || sent === undefined || baseOf(sent) !== baseOf(content.type)) return reply;
  const table = world.contract.types[content.type];
  const said = table ? viewOf(table, completed(world, sent, call.body), world.contract) : call.body;
  return { ...reply, content: { ...content, value: { ...content.value, ...said } } };
}

/** The store of the carriers that the call is about. */
function storeFor({ operation, parameters }: AddressedCall, { contract }: World, family: string | undefined): string {
  const base = baseOf(family ?? "");
  const kind = collectionsOf(contract).kinds.get(base);
  return kind ? storeOf(kind, operation, parameters) : base;
}

/** The carrier to patch. */
export function patched(call: AddressedCall, world: World): Carrier | undefined {
  const { operation } = call;
  const shape = shapeIn(operation, world.contract);
  if (shape.kind !== "patch") return placedCarrier(call, world);
  const store = storeFor(call, world, shape.family);
  const carriers = carriersOf(world);
  return carriers.get(store, idFor(carriers, store, pathValue(call)), operation.answer.type);
}

/** A thing with a text key may be created by a PUT if nothing else creates it, or if 201 is documented. */
function putCreates(operation: Operation, world: World): boolean {
  const { statuses } = operation;
  return statuses.some(({ status }) => status === 201) || !writesAt(operation, world).includes("POST");
}

function missing(operation: Operation, family: string, id: unknown): Reply {
  if (operation.answer.nullable) return success(operation, { kind: "null", type: operation.answer.type });
  return noSuchCarrier(operation, family, textOfStep(id));
}

/** Adds its address, for carriers with links. */
function carrierReply(call: GenericCall, { contract }: World, value: Carrier, id: number): Reply {
  const { operation, linkBase } = call;
  const { type } = operation.answer;
  const { properties = [] } = contract.types[type] ?? {};
  const hasLinks = properties.some(({ name, kind }) => name === "_Links" && kind === "dictionary");
  const address = (): string => linkBase() + (operation.path.split("/{", 1)[0] ?? "");
  const key = keyIn(contract.types[type], contract);
  const idText = textOfStep(value[key ?? ""]) || id;
  const whole = hasLinks ? { ...value, _Links: linksOf(address(), idText, false) } : value;
  return success(operation, { kind: "carrier", type, value: whole });
}
