import type { RequestBody } from "../../model.ts";
import {
  missingEntity,
  tooLarge,
  badRequest,
  unsupportedCharset,
  unsupportedEncoding,
  unsupportedMedia,
} from "../refusals.ts";
import type { Reply } from "../reply.ts";
import type { BindOptions } from "../wire/bind-scalar.ts";
import { decode } from "../wire/decode.ts";
import { codecOf, readContentType } from "../wire/media.ts";
import { BODY_LIMIT, readBody, type BodyRead } from "../wire/read-body.ts";
import { bindBody } from "./bind-body.ts";
import type { BoundBody, Bytes, RequestContext, TakenBody, ValidInput } from "./context.ts";

/**
 * Reads, decompresses and decodes a body. It is bound inside the transaction: no other request may come between
 * binding and the behaviour.
 */
export async function takeBody(context: RequestContext, valid: ValidInput, listed: RequestBody): Promise<TakenBody> {
  const { mock, route, request, preferences } = context;
  const { operation, bodies } = route;
  const { mediaType, charset } = readContentType(request.headers.get("content-type"));
  const read = await readBody(request, BODY_LIMIT);
  if (!read.ok) return { ...decided({ refusal: unreadable(read.why, request) }), unreadable: true };
  const { bytes } = read;
  const empty: BoundBody = listed.required ? { refusal: missingEntity(operation) } : { values: {} };
  if (bytes.byteLength === 0) return decided(empty);
  const codec = codecOf(mediaType, listed.mediaTypes);
  if (!codec) {
    const isFile = listed.type === "byte" || listed.mediaTypes.includes(mediaType);
    return decided(isFile ? { values: {} } : { refusal: unsupportedMedia(mediaType, listed.mediaTypes) }, bytes);
  }
  const pending = decode(bytes, codec, charset);
  const decoded = pending instanceof Promise ? await pending : pending;
  if (!decoded.ok) {
    const { charset: unknown, detail } = decoded;
    return decided({ refusal: unknown === undefined ? badRequest(detail) : unsupportedCharset(unknown) }, bytes);
  }
  const { value } = decoded;
  if (value === null || value === undefined) return decided(empty, bytes);
  const options: BindOptions = { zone: preferences.format.zone.offsetAt, textual: codec !== "json" };
  if (typeof value === "object" && bodies.isPatch(mediaType)) {
    // Few clients send patches, so the library is loaded when the first one arrives.
    const { bindPatch } = await import("./bind-patch.ts");
    return { bytes, bind: () => bindPatch(mock.world(), route, { input: valid, patch: value, options }) };
  }
  return { bytes, bind: () => bindBody(mock.world(), bodies, { listed, value, options }) };
}

function decided(body: BoundBody, bytes?: Bytes): TakenBody {
  return { bytes, bind: () => body };
}

type Unreadable = Extract<BodyRead, { ok: false }>["why"];

function unreadable(why: Unreadable, request: Request): Reply {
  const encoding = request.headers.get("content-encoding") ?? "";
  if (why === "too-large") return tooLarge(BODY_LIMIT);
  if (why === "cut-off") return badRequest("The body did not arrive in full.");
  return why === "corrupt" ? badRequest(`The body cannot be unpacked as ${encoding}.`) : unsupportedEncoding(encoding);
}
