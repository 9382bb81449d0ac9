import { contract as documented } from "../../contract.ts";
import sessionsGroup from "../../generated/sessions.json" with { type: "json" };
import { messageOf } from "../../data/messages.ts";
import type { Carrier } from "../../data/reference.ts";
import { extendContract } from "../../extend-contract.ts";
import type { Associate, ChatSessionEntity, Contact, Person, Project, Sale, Ticket } from "../../generated/entities.ts";
import type { ChatMessage } from "../../generated/sessions.ts";
import type { Contract } from "../../model.ts";
import { completeGroup } from "../../row-source.ts";
import type { GivenSession } from "../levers/levers.ts";
import type { WithDates } from "../sessions.ts";
import { changedSession } from "../store/session.ts";
import { customerProfileOf } from "../world/customer-profile.ts";
import { newSession } from "../world/new-session.ts";
import type { World } from "../world/world.ts";
import { makeEntity, type FactoryOptions } from "./make.ts";

/**
 * Entities without a server, for unit tests and stories: as in an answer, valid by the contract, and always the same.
 * Missing values follow from the seed and the id. All throw KitError `factory-value`.
 */

type Given<Entity> = { readonly [Name in keyof Entity]?: WithDates<Entity>[Name] | undefined };

/** A ChatSessionEntity: a waiting customer, unless the given values say otherwise. */
export function chatSession(given: GivenSession = {}, options: FactoryOptions = {}): ChatSessionEntity {
  const make = (world: World, values: Readonly<Carrier>): Readonly<Carrier> => {
    const id = idIn(values, "ChatSessionId");
    const text = messageOf(world.seed, id, "opening");
    const seeded: Carrier = { ...customerProfileOf(world.seed, id), FirstMessage: text, LastMessage: text };
    return changedSession(newSession(world, {}), { ...seeded, ...values }, id);
  };
  return makeEntity(
    { type: "ChatSessionEntity", contract: () => documented, make },
    given,
    options,
  ) as ChatSessionEntity;
}

/** A ChatMessage from a customer, unless the given values say otherwise. */
export function chatMessage(given: Given<ChatMessage> = {}, options: FactoryOptions = {}): ChatMessage {
  const make = (world: World, values: Readonly<Carrier>): Readonly<Carrier> => {
    const session = typeof values["ChatSessionId"] === "number" ? values["ChatSessionId"] : 1;
    return {
      ...world.blank("ChatMessage"),
      ChatMessageId: 1,
      ChatSessionId: session,
      Type: "ToUser",
      Message: messageOf(world.seed, session, "opening"),
      Author: customerProfileOf(world.seed, session).CustomerName,
      SpecialType: "None",
      SpecialParam: "",
      WhenPosted: world.clock.now(),
      ...values,
    };
  };
  return makeEntity({ type: "ChatMessage", contract: withMessages, make }, given, options) as ChatMessage;
}

export function associate(given: Given<Associate> = {}, options: FactoryOptions = {}): Associate {
  return reference("Associate", given, options) as Associate;
}

export function person(given: Given<Person> = {}, options: FactoryOptions = {}): Person {
  return reference("Person", given, options) as Person;
}

export function contact(given: Given<Contact> = {}, options: FactoryOptions = {}): Contact {
  return reference("Contact", given, options) as Contact;
}

export function project(given: Given<Project> = {}, options: FactoryOptions = {}): Project {
  return reference("Project", given, options) as Project;
}

export function sale(given: Given<Sale> = {}, options: FactoryOptions = {}): Sale {
  return reference("Sale", given, options) as Sale;
}

export function ticket(given: Given<Ticket> = {}, options: FactoryOptions = {}): Ticket {
  return reference("Ticket", given, options) as Ticket;
}

/** An entity that sessions refer to: the same for its number in every world of the seed. */
function reference(type: string, given: object, options: FactoryOptions): object {
  const key = `${type}Id`;
  const make = (world: World, values: Readonly<Carrier>): Readonly<Carrier> =>
    world.reference(type, { ...values, [key]: idIn(values, key) });
  return makeEntity({ type, contract: () => documented, make }, given, options);
}

function idIn(values: Readonly<Carrier>, name: string): number {
  const id = values[name];
  return typeof id === "number" && id > 0 ? id : 1;
}

let extended: Contract | undefined;

function withMessages(): Contract {
  return (extended ??= extendContract(documented, completeGroup(sessionsGroup)));
}
