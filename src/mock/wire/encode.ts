import type { Carrier } from "../../data/reference.ts";
import type { Dialect } from "../../model.ts";
import type { Content, ErrorBody } from "../reply.ts";
import { presentCarrier, type Presentation } from "./present.ts";
import { withRights, type RightsContext } from "./rights.ts";

/** Replies to text. JSON texts of whole sessions are kept for as long as the session stays unchanged. */
export interface Encoder {
  json(content: Content, how: Presentation): string;
  /** The answer as plain values, in documented order; what XML is written from, and what `mock.sessions` gives. */
  plain(content: Content, how: Presentation): unknown;
}

export function createEncoder(context: Omit<RightsContext, "dialect">): Encoder {
  const texts = new Map<string, WeakMap<object, string>>();
  const zones = new Map<Presentation["zone"], number>();

  const present = (type: string, value: object, how: Presentation): Carrier =>
    presentCarrier(
      context.contract,
      type,
      withRights(type, value as Carrier, { ...context, dialect: how.dialect }),
      how,
    );

  const plain = (content: Content, how: Presentation): unknown => {
    switch (content.kind) {
      case "carrier":
        return present(content.type, content.value, how);
      case "list":
        return content.values.map((value) => present(content.type, value, how));
      case "error":
        return errorValue(content.error, how.dialect);
      case "plain":
        return content.value;
      case "null":
      case "empty":
      case "page":
      case "lost":
        return null;
    }
  };

  const keptTexts = (type: string, how: Presentation): WeakMap<object, string> => {
    const zone = zones.get(how.zone) ?? zones.size;
    zones.set(how.zone, zone);
    const key = `${type} ${how.dialect} ${zone}`;
    const kept = texts.get(key) ?? new WeakMap<object, string>();
    texts.set(key, kept);
    return kept;
  };

  const carrierText = (type: string, value: object, how: Presentation, kept: WeakMap<object, string>): string => {
    let text = kept.get(value);
    if (text === undefined) {
      text = JSON.stringify(present(type, value, how));
      kept.set(value, text);
    }
    return text;
  };

  return {
    plain,
    json: (content, how) => {
      if (content.kind === "empty") return "";
      const whole = !how.select && (content.kind === "carrier" || content.kind === "list");
      if (!whole) return JSON.stringify(plain(content, how));
      const kept = keptTexts(content.type, how);
      if (content.kind === "carrier") return carrierText(content.type, content.value, how, kept);
      return `[${content.values.map((value) => carrierText(content.type, value, how, kept)).join(",")}]`;
    },
  };
}

/** The documented error shapes; agents, and recorded servers everywhere, say `Message` for `ErrorMessage`. */
export function errorValue(error: ErrorBody, dialect: Dialect): Carrier {
  if (error.kind === "framework") {
    return error.detail === undefined
      ? { Message: error.message }
      : { Message: error.message, MessageDetail: error.detail };
  }
  const key = error.group === "agent" || dialect === "observed" ? "Message" : "ErrorMessage";
  return { Error: true, ErrorType: error.type, [key]: error.message, ErrorSource: error.source };
}
