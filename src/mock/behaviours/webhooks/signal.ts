import { isLongerThan, textOf } from "../../../values.ts";
import type { Carrier } from "../../../data/reference.ts";
import { refusedArgument } from "../../refusals.ts";
import { doneReply } from "../../reply.ts";
import { isEventName } from "../../webhooks/check-hook.ts";
import type { Behaviour } from "../behaviour.ts";
import { numberOf } from "../sessions/found.ts";
import { storeOf } from "./found.ts";

/** Each call carries them, and each webhook keeps its calls. The documents give no length. */
const DATA_LENGTH = 16_384;

/** Sends an event of the caller's own to all webhooks; the given values become its FieldValues. */
const signal: Behaviour["behave"] = ({ operation, parameters, body, url }, world) => {
  const isResource = operation.style === "resource";
  const name = isResource ? nameIn(url, textOf(parameters["eventName"])) : textOf(body["EventName"]);
  const key = numberOf(isResource ? parameters["primaryKey"] : body["PrimaryKey"]);
  if (!isEventName(name)) {
    return refusedArgument(operation, `EventName must be a name such as window.closed, not '${name.slice(0, 80)}'.`);
  }
  const data = (isResource ? body : (body["Data"] ?? {})) as Readonly<Carrier>;
  if (isLongerThan(DATA_LENGTH, data)) {
    return refusedArgument(
      operation,
      `The values of an event must have at most ${DATA_LENGTH} characters, all together.`,
    );
  }
  const Entity = name.split(".", 1)[0] ?? "";
  storeOf(world).raise({ Changes: [], Event: name, PrimaryKey: key, Entity, FieldValues: data });
  return doneReply(operation);
};

/** As written in the address: path parameters arrive in lower case. */
function nameIn(url: string, name: string): string {
  const at = url.toLowerCase().lastIndexOf(`/${name}/`);
  return at < 0 ? name : url.slice(at + 1, at + 1 + name.length);
}

export const signalEvents: readonly Behaviour[] = [
  { operation: "RestSignalEvent", behave: signal },
  { operation: "SignalEvent", behave: signal },
];
