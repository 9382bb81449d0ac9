import type { RequestBody } from "../../model.ts";
import { bindEntity } from "../bind-entity.ts";
import {
  missingEntity,
  tooLarge,
  unbindable,
  unsupportedCharset,
  unsupportedEncoding,
  unsupportedMedia,
} from "../refusals.ts";
import type { Reply } from "../reply.ts";
import type { BindOptions } from "../wire/bind.ts";
import { decode } from "../wire/decode.ts";
import { codecOf, isPatch, readContentType } from "../wire/media.ts";
import { readBody, type BodyRead } from "../wire/read-body.ts";
import type { World } from "../world/world.ts";
import type { BoundBody, Bytes, RequestContext, TakenBody, ValidInput } from "./context.ts";

/** The largest body taken, after unpacking: 1 MiB. */
export const BODY_LIMIT = 1_048_576;

/** Reads, unpacks and decodes a body. Binding waits for the step: no other request may come between it and the behaviour. */
export async function takeBody(
  { mock, route, request, preferences }: RequestContext,
  { id }: ValidInput,
  listed: RequestBody,
): Promise<TakenBody> {
  const { operation } = route;
  const { mediaType, charset } = readContentType(request.headers.get("content-type"));
  const codec = codecOf(mediaType, listed.mediaTypes);
  const read = await readBody(request, BODY_LIMIT);
  if (!read.ok) return { ...refuse(unreadable(read.why, request)), unreadable: true };
  const { bytes } = read;
  if (bytes.byteLength === 0) return refuse(missingEntity(operation));
  if (!codec) return refuse(unsupportedMedia(mediaType, listed.mediaTypes), bytes);
  const pending = decode(bytes, codec, charset);
  const decoded = pending instanceof Promise ? await pending : pending;
  if (!decoded.ok) {
    return refuse(
      decoded.charset === undefined ? unbindable(decoded.detail) : unsupportedCharset(decoded.charset),
      bytes,
    );
  }
  const { value } = decoded;
  if (value === null || value === undefined) return refuse(missingEntity(operation), bytes);
  // Few clients send patches; the rest need not wait for the library at the start.
  const patching = saysChanges(listed, mediaType) ? await import("../patch-entity.ts") : undefined;
  if (typeof value !== "object" || (Array.isArray(value) && !patching)) {
    return refuse(unbindable("The body must be one object with the properties of the entity."), bytes);
  }
  const options: BindOptions = { zone: preferences.how.zone.offsetAt, textual: codec !== "json" };
  return {
    bytes,
    bind: () =>
      patching
        ? patching.patchEntity(mock.world(), { operation, id, patch: value, options })
        : bindWhole(mock.world(), listed.type, value, options),
  };
}

/** Is the body about changes to a session? Of other carriers, which are small, patch labels bring the whole. */
export function saysChanges({ patch, type }: RequestBody, mediaType: string): boolean {
  return patch === true || (type === "ChatSessionEntity" && isPatch(mediaType));
}

function bindWhole(world: World, typeName: string, value: object, options: BindOptions): BoundBody {
  const { values, misfits } = bindEntity(world, typeName, value, options);
  if (misfits.length === 0) return { values };
  const detail = misfits.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
  return { refusal: { ...unbindable(detail), misfits } };
}

type Unreadable = Extract<BodyRead, { ok: false }>["why"];

export function unreadable(why: Unreadable, request: Request): Reply {
  const encoding = request.headers.get("content-encoding") ?? "";
  if (why === "too-large") return tooLarge(BODY_LIMIT);
  if (why === "cut-off") return unbindable("The body did not arrive in full.");
  return why === "corrupt" ? unbindable(`The body cannot be unpacked as ${encoding}.`) : unsupportedEncoding(encoding);
}

function refuse(refusal: Reply, bytes?: Bytes): TakenBody {
  return { bytes, bind: () => ({ refusal }) };
}
