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
import type { Decoded } from "../wire/decoded.ts";
import { codecOf, readContentType } from "../wire/media.ts";
import { BODY_LIMIT, readBody, type BodyRead } from "../wire/read-body.ts";
import { bindBody } from "./bind-body.ts";
import type { BoundBody, Bytes, RequestContext, TakenBody, ValidInput } from "./context.ts";

/**
 * Reads, decompresses and decodes a body. It is bound inside the transaction: no other request may come between
 * binding and the behaviour.
 */
export async function takeBody(context: RequestContext, valid: ValidInput, listed: RequestBody): Promise<ValidInput> {
  const { request, env } = context;
  const read = await readBody(request, BODY_LIMIT, env?.bodyOf);
  if (!read.ok) {
    return { ...valid, body: { ...decided({ refusal: unreadable(read.why, request) }), unreadable: true } };
  }
  const body = decodeBody(context, valid, { listed, bytes: read.bytes });
  return { ...valid, body: body instanceof Promise ? await body : body };
}

const MULTIPART = "multipart/form-data";

interface ReadBody {
  readonly listed: RequestBody;
  readonly bytes: Bytes;
}

/** Synchronous for JSON, the usual format. */
function decodeBody(context: RequestContext, valid: ValidInput, read: ReadBody): TakenBody | Promise<TakenBody> {
  const { listed, bytes } = read;
  if (bytes.byteLength === 0) return decided(absentBody(context, listed));
  const { mediaType, charset } = readContentType(context.request.headers.get("content-type"));
  const codec = codecOf(mediaType, listed.mediaTypes);
  if (mediaType === MULTIPART && listed.mediaTypes.includes(mediaType) && listed.type !== "byte") {
    return import("../wire/multipart-read.ts")
      .then(({ readMultipart }) => readMultipart(bytes, context.request.headers.get("content-type") ?? ""))
      .then((decoded) => bindLater(context, valid, { ...read, mediaType, textual: true, decoded }));
  }
  if (!codec) {
    const isFile = listed.type === "byte" || listed.mediaTypes.includes(mediaType);
    return decided(
      isFile ? { values: {}, isFile } : { refusal: unsupportedMedia(mediaType, listed.mediaTypes) },
      bytes,
    );
  }
  const decoded = decode(bytes, codec, charset);
  const known = { ...read, mediaType, textual: codec !== "json" };
  return decoded instanceof Promise
    ? decoded.then((later) => bindLater(context, valid, { ...known, decoded: later }))
    : bindLater(context, valid, { ...known, decoded });
}

interface DecodedBody extends ReadBody {
  readonly mediaType: string;
  readonly textual: boolean;
  readonly decoded: Decoded;
}

function bindLater(context: RequestContext, valid: ValidInput, read: DecodedBody): TakenBody | Promise<TakenBody> {
  const { mock, route, preferences } = context;
  const { listed, bytes, mediaType, textual, decoded } = read;
  if (!decoded.ok) {
    const { charset: unknown, detail } = decoded;
    return decided({ refusal: unknown === undefined ? badRequest(detail) : unsupportedCharset(unknown) }, bytes);
  }
  const { value } = decoded;
  if (value === null || value === undefined) return decided(absentBody(context, listed), bytes);
  const options: BindOptions = { zone: preferences.format.zone.offsetAt, textual };
  if (typeof value === "object" && route.bodies.isPatch(mediaType)) {
    // Few clients send patches, so the library is loaded with the first one.
    return import("./bind-patch.ts").then(({ bindPatch }) => ({
      bytes,
      bind: () => bindPatch(mock.world(), route, { input: valid, patch: value, options }),
    }));
  }
  return { bytes, bind: () => bindBody(mock.world(), route.bodies, { listed, value, options }) };
}

function absentBody({ route }: RequestContext, { required }: RequestBody): BoundBody {
  return required ? { refusal: missingEntity(route.operation) } : { values: {} };
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
