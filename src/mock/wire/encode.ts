import type { Carrier } from "../../data/reference.ts";
import type { Dialect } from "../../model.ts";
import type { Content, ErrorBody } from "../reply.ts";
import { writeCarrier } from "./json-write.ts";
import { createKeptTexts, type KeptTexts } from "./kept-texts.ts";
import { presentCarrier, type PresentContext, type Presentation } from "./present.ts";

/** Replies to text. JSON texts of whole sessions are kept while the session stays unchanged. */
export interface Encoder {
  json(content: Content, how: Presentation): string;
  /** Taken down at once, written when the writer of XML is loaded: most callers never ask for it. */
  xml(content: Content, how: Presentation): Promise<string>;
  /** The answer as plain values, in documented order; what XML is written from, and what `mock.sessions` gives. */
  plain(content: Content, how: Presentation): unknown;
}

export function createEncoder(context: PresentContext): Encoder {
  const texts = createKeptTexts();

  const present = (type: string, value: object, how: Presentation): Carrier =>
    presentCarrier(context, type, value as Carrier, how);

  const plain = (content: Content, how: Presentation): unknown => {
    switch (content.kind) {
      case "carrier":
        return present(content.type, content.value, how);
      case "list":
        return Array.from(content.values, (value) => present(content.type, value, how));
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

  const sessionText = (type: string, value: object, how: Presentation, kept: KeptTexts): string => {
    const carrier = value as Carrier;
    return kept.ofSession(carrier["ChatSessionId"] as number, carrier, () => writeCarrier(context, type, carrier, how));
  };

  return {
    plain,
    xml: async (content, how) => {
      const value = plain(content, how);
      const { writeXml } = await import("./xml-write.ts");
      return writeXml(context.contract, rootOf(content), value);
    },
    json: (content, how) => {
      if (content.kind === "empty") return "";
      const { kind } = content;
      if (how.select || (kind !== "carrier" && kind !== "list")) return JSON.stringify(plain(content, how));
      const kept = texts(content.type, how);
      if (kind === "carrier") return sessionText(content.type, content.value, how, kept);
      const { type, values } = content;
      return kept.ofList(
        values,
        () => `[${Array.from(values, (value) => sessionText(type, value, how, kept)).join(",")}]`,
      );
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
