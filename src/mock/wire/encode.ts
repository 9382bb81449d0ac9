import type { Carrier } from "../../data/reference.ts";
import type { Dialect } from "../../model.ts";
import type { Content, ErrorBody } from "../reply.ts";
import { writeXml } from "./xml-write.ts";
import { presentCarrier, type PresentContext, type Presentation } from "./present.ts";

/** Replies to text. JSON texts of whole sessions are kept for as long as the session stays unchanged. */
export interface Encoder {
  json(content: Content, how: Presentation): string;
  xml(content: Content, how: Presentation): string;
  /** The answer as plain values, in documented order; what XML is written from, and what `mock.sessions` gives. */
  plain(content: Content, how: Presentation): unknown;
}

/** So many ways of writing are kept at a time; a client that tries every zone gets its answers, but fills no memory. */
const KEPT_WAYS = 16;

export function createEncoder(context: PresentContext): Encoder {
  const texts = new Map<string, WeakMap<object, string>>();

  const present = (type: string, value: object, how: Presentation): Carrier =>
    presentCarrier(context, type, value as Carrier, how);

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

  const keptTexts = (type: string, { dialect, zone, offsets, language }: Presentation): WeakMap<object, string> => {
    const key = `${type} ${dialect} ${zone.name} ${offsets} ${language}`;
    const known = texts.get(key);
    if (known) return known;
    if (texts.size >= KEPT_WAYS) texts.clear();
    const kept = new WeakMap<object, string>();
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
    xml: (content, how) => writeXml(context.contract, rootOf(content), plain(content, how)),
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

/** An error's root is what .NET's own errors have. */
function rootOf(content: Content): string {
  if (content.kind === "error") return "Error";
  return ("type" in content ? content.type : undefined) ?? "Null";
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
