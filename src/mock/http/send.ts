import type { Content, Reply } from "../reply.ts";
import type { Encoder } from "../wire/encode.ts";
import { chooseMediaType } from "../wire/media.ts";
import { memoize } from "../wire/memoize.ts";
import type { ResponseFormat } from "../wire/present.ts";
import { streamOf } from "../wire/stream.ts";
import type { Writer } from "../wire/writer.ts";
import type { ResponseEnv } from "./request-env.ts";

/** The form in which a reply is sent. */
interface Delivery {
  readonly format: ResponseFormat;
  readonly accept: string | null;
  readonly listed: readonly string[];
  readonly env: ResponseEnv | undefined;
}

/** Turns a reply into a Response in the listed media type that the client prefers; synchronously except for XML. */
export function send(encoder: Encoder, reply: Reply, delivery: Delivery): Response | Promise<Response> {
  const { content } = reply;
  const { format, accept, listed, env } = delivery;
  if (content.kind === "networkError") {
    if (env) env.lost = true;
    return Response.error();
  }
  if (env && reply.corsDenied) env.corsDenied = true;
  const reason = printable(reply.reason);
  if (env) env.statusMessage = reason;
  const respond = (body: Body, headers = { ...reply.headers }): Response =>
    new Response(body, { status: reply.status, statusText: reason, headers });
  if (content.kind === "noContent") return respond(null);
  if (content.kind === "recorded") {
    // Bytes, because a string would add a Content-Type.
    const isBodiless = content.text === null || BODILESS.includes(reply.status);
    return respond(isBodiless ? null : new TextEncoder().encode(content.text));
  }
  const mediaType = mediaTypeFor(content, accept, listed);
  const headers = headersOf(mediaType, reply);
  const answer = (body: Body): Response => respond(body, headers);
  if (content.kind === "emptyBody") return answer(null);
  if (content.kind === "bytes") return answer(Uint8Array.from(atob(content.base64), (char) => char.charCodeAt(0)));
  if (content.kind === "raw") return answer(cutBy(reply, content.text));
  const writer = mediaType.endsWith("/xml") ? encoder.xml() : encoder.json;
  return writer instanceof Promise
    ? writer.then((loaded) => answer(bodyOf(loaded, reply, format)))
    : answer(bodyOf(writer, reply, format));
}

const BODILESS: readonly number[] = [204, 205, 304];

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;

/** Longer lists are streamed, which saves memory and does not block other requests. */
const LONG = 1000;

function bodyOf(writer: Writer, reply: Reply, format: ResponseFormat): Body {
  const { content } = reply;
  if (content.kind !== "list") return cutBy(reply, writer.whole(content, format));
  const whole = content.values.length > LONG && !reply.cut ? undefined : writer.wholeList(content, format);
  return whole === undefined ? streamOf(writer.pieces(content, format)) : cutBy(reply, whole);
}

function cutBy({ cut }: Reply, text: string | Uint8Array<ArrayBuffer>): string | Uint8Array<ArrayBuffer> {
  return cut ? text.slice(0, Math.ceil(text.length / 2)) : text;
}

function mediaTypeFor(content: Content, accept: string | null, listed: readonly string[]): string {
  if (content.kind === "raw" || content.kind === "bytes") return content.mediaType;
  return chooseMediaType(accept, listed);
}

const headersOfType = memoize((mediaType): Record<string, string> => ({
  "Content-Type": `${mediaType}; charset=utf-8`,
}));

function headersOf(mediaType: string, reply: Reply): Record<string, string> {
  if (reply.content.kind === "bytes") return { "Content-Type": mediaType, ...reply.headers };
  if (reply.status === 204) return { ...reply.headers };
  return reply.headers ? { ...headersOfType(mediaType), ...reply.headers } : headersOfType(mediaType);
}

/** A reason phrase may only contain printable ASCII. */
function printable(text: string): string {
  return text === "OK" ? text : text.replace(/[^\x20-\x7e]/g, "?").slice(0, 200);
}

/** Adds the number of the journal entry that explains a refused request. */
export function explained(reply: Reply, number: number): Reply {
  if (reply.status < 400) return reply;
  return { ...reply, headers: { ...reply.headers, "X-Mock-Explain": String(number) } };
}
