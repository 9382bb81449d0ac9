import type { Carrier } from "../../data/reference.ts";
import type { Dialect } from "../../model.ts";
import type { Content, ErrorBody } from "../reply.ts";
import { writeCarrier } from "./json-write.ts";
import { presentCarrier, type PresentContext, type Presentation } from "./present.ts";
import { createWriter, type Writer } from "./writer.ts";

/** Replies to text. */
export interface Encoder {
  readonly json: Writer;
  /** A promise the first time only: the writer is loaded when it is first asked for. */
  xml(): Writer | Promise<Writer>;
  /** The answer as plain values, in documented order; what XML is written from, and what `mock.sessions` gives. */
  plain(content: Content, how: Presentation): unknown;
}

export function createEncoder(context: PresentContext): Encoder {
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
      case "made":
        return content.make((type, value) => present(type, value, { ...how, select: undefined }), how);
      case "null":
      case "bytes":
      case "empty":
      case "nothing":
      case "page":
      case "recorded":
      case "lost":
        return null;
    }
  };

  const json = createWriter({
    item: (type, value, how) =>
      how.select ? JSON.stringify(present(type, value, how)) : writeCarrier(context, type, value, how),
    single: (content, how) => (content.kind === "empty" ? "" : JSON.stringify(plain(content, how))),
    list: () => ({ open: "[", between: ",", close: "]", none: "[]" }),
    itemStandsAlone: true,
  });

  let xml: Writer | undefined;
  const loadXml = async (): Promise<Writer> => {
    const { writeItem, listParts, writeXml } = await import("./xml-write.ts");
    xml ??= createWriter({
      item: (type, value, how) => writeItem(context.contract, type, present(type, value, how)),
      single: (content, how) => writeXml(context.contract, rootOf(content), plain(content, how)),
      list: listParts,
      itemStandsAlone: false,
    });
    return xml;
  };
  return { plain, json, xml: () => xml ?? loadXml() };
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
