import type { Carrier } from "../../data/reference.ts";
import type { Dialect } from "../../model.ts";
import type { Content, ErrorBody } from "../reply.ts";
import { writeCarrier } from "./json-write.ts";
import { presentCarrier, type PresentContext, type ResponseFormat } from "./present.ts";
import { createWriter, type Writer } from "./writer.ts";

/** Converts replies to text. */
export interface Encoder {
  readonly json: Writer;
  /** A promise only the first time: the writer is loaded on first use. */
  xml(): Writer | Promise<Writer>;
  /** The answer as plain values, in documented order: the XML writer's input, and the result of `mock.sessions`. */
  plain(content: Content, format: ResponseFormat): unknown;
}

export function createEncoder(context: PresentContext): Encoder {
  const present = (type: string, value: object, format: ResponseFormat): Carrier =>
    presentCarrier(context, type, value as Carrier, format);

  const plain = (content: Content, format: ResponseFormat): unknown => {
    switch (content.kind) {
      case "carrier":
        return present(content.type, content.value, format);
      case "list":
        return Array.from(content.values, (value) => present(content.type, value, format));
      case "error":
        return errorValue(content.error, format.dialect);
      case "json":
        return content.value;
      case "computed":
        return content.make((type, value) => present(type, value, { ...format, select: undefined }), format);
      case "null":
      case "bytes":
      case "emptyBody":
      case "noContent":
      case "raw":
      case "recorded":
      case "networkError":
        return null;
    }
  };

  const json = createWriter({
    item: (type, value, format) =>
      format.select ? JSON.stringify(present(type, value, format)) : writeCarrier(context, type, value, format),
    single: (content, format) => (content.kind === "emptyBody" ? "" : JSON.stringify(plain(content, format))),
    list: () => ({ open: "[", between: ",", close: "]", none: "[]" }),
    itemStandsAlone: true,
  });

  let xml: Writer | undefined;
  const loadXml = async (): Promise<Writer> => {
    const { writeItem, listParts, writeXml } = await import("./xml-write.ts");
    xml ??= createWriter({
      item: (type, value, format) => writeItem(context.contract, type, present(type, value, format)),
      single: (content, format) => writeXml(context.contract, rootOf(content), plain(content, format)),
      list: listParts,
      itemStandsAlone: false,
    });
    return xml;
  };
  return { plain, json, xml: () => xml ?? loadXml() };
}

/** An error's root is the one of .NET's own errors. */
function rootOf(content: Content): string {
  if (content.kind === "error") return "Error";
  return ("type" in content ? content.type : undefined) ?? "Null";
}

/** The documented error shapes; agents, and recorded servers everywhere, use `Message` for `ErrorMessage`. */
export function errorValue(error: ErrorBody, dialect: Dialect): Carrier {
  if (error.kind === "framework") {
    return error.detail === undefined
      ? { Message: error.message }
      : { Message: error.message, MessageDetail: error.detail };
  }
  const key = error.style === "agent" || dialect === "observed" ? "Message" : "ErrorMessage";
  return { Error: true, ErrorType: error.type, [key]: error.message, ErrorSource: error.source };
}
