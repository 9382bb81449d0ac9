/**
 * A plain server of the five operations, written by hand from the five documents and independent of the kit's mock: the
 * runner's witness. It does everything right; switches choose among what the documents leave open.
 */

import { gzipSync } from "node:zlib";
import { readEntity } from "./reference-bodies.ts";
import { writeSession, writeXml } from "./reference-format.ts";
import { inZone, PLAIN, type ReferenceOptions } from "./reference-options.ts";
import { createWorld, type Moment, type Stored, type World, textOf } from "./reference-world.ts";

export interface Reference {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly world: World;
}

export const REFERENCE_AUTH = "Basic dGplMDpUamUw";

export function createReference(changes: Partial<ReferenceOptions> = {}): Reference {
  const options: ReferenceOptions = { ...PLAIN, ...changes };
  const world = createWorld(options, () => Date.now());
  let line: Promise<unknown> = Promise.resolve();
  let lists = 0;

  async function fetch(request: Request): Promise<Response> {
    const body = await request.text();
    if (!options.serial) return delay(options.delayMs).then(() => answer(request, body));
    const mine = line.then(() => delay(options.delayMs)).then(() => answer(request, body));
    line = mine;
    return mine;
  }

  function answer(request: Request, body: string): Response {
    if (!isLetIn(request.headers.get("authorization")))
      return refuse(options.refusal, options.challenge ? { "www-authenticate": "Basic" } : {});
    const url = new URL(request.url);
    const path = url.pathname.replace(/^.*\/api\/v1\//, "");
    const select = selectOf(url);
    const entity = (): Stored | undefined => readEntity(body, request.headers.get("content-type") ?? "");
    const put = /^ChatSession\/(\d+)$/.exec(path);
    if (request.method === "PUT" && put) {
      const values = entity();
      if (!values) return refuse(400);
      const id = Number(put[1]);
      if (options.rejectsOtherId && Number(values["ChatSessionId"]) !== id) return refuse(400);
      return one(request, world.save(id, values), true, select);
    }
    const reset = /^ChatSession\/(\d+)\/Reset$/.exec(path);
    if (request.method !== "POST") return refuse(405);
    if (reset) return one(request, world.reset(Number(reset[1])), false);
    if (path === "Agents/Chat/PickUpFirstChatSession") {
      const session = world.pickUp();
      return session ? one(request, session, false, select) : emptyQueue();
    }
    if (path === "Agents/Chat/ChatSessionsForUser") return list(request, select);
    if (path !== "Agents/Chat/SaveChatSessionEntity") return refuse(404);
    const values = entity();
    if (!values) return refuse(400);
    const id = Number(values["ChatSessionId"] ?? 0);
    const saved = id === 0 ? world.create(values) : world.save(id, values);
    return id === 0 && !saved ? refuse(400) : one(request, saved, false);
  }

  function list(request: Request, select: ReadonlySet<string> | undefined): Response {
    if (options.arrivesEvery > 0 && ++lists % options.arrivesEvery === 0) world.arrive();
    const shown = world
      .all()
      .filter(({ Status }) => options.listsEnded || !["Closed", "Finished"].includes(textOf(Status)));
    const by = (session: Stored): number =>
      options.listOrder === "requested"
        ? ((session["WhenRequested"] as Moment | null)?.at ?? 0)
        : Number(session["ChatSessionId"]);
    const sorted = [...shown].sort((left, right) => by(left) - by(right));
    if (options.listOrder === "newest") sorted.reverse();
    return content(
      request,
      sorted.map((session) =>
        writeSession(session, inZone(options, request.headers.get("so-timezone")), false, select),
      ),
    );
  }

  function one(request: Request, session: Stored | undefined, links: boolean, select?: ReadonlySet<string>): Response {
    if (session)
      return content(
        request,
        writeSession(session, inZone(options, request.headers.get("so-timezone")), links, select),
      );
    if (options.unknownId === "null") return content(request, null);
    return options.unknownId === "empty"
      ? new Response("", { headers: { "content-type": options.contentType } })
      : refuse(Number(options.unknownId));
  }

  function emptyQueue(): Response {
    const { emptyQueue } = options;
    const headers = { "content-type": options.contentType };
    if (emptyQueue === "204") return new Response(null, { status: 204 });
    if (emptyQueue === "404" || emptyQueue === "400") return refuse(Number(emptyQueue));
    return new Response({ null: "null", empty: "", object: "{}" }[emptyQueue], { headers });
  }

  function content(request: Request, value: Stored | readonly Stored[] | null): Response {
    const wantsXml = /\/xml/.test(request.headers.get("accept") ?? "");
    const text = wantsXml && value ? writeXml(value, options) : JSON.stringify(value);
    const type = wantsXml && value ? options.xmlContentType : options.contentType;
    const headers: Record<string, string> = { ...options.headers, ...(type === "" ? {} : { "content-type": type }) };
    if (!options.gzip) return new Response(new TextEncoder().encode(text), { headers });
    return new Response(gzipSync(text), { headers: { ...headers, "content-encoding": "gzip" } });
  }

  function refuse(status: number, headers: Readonly<Record<string, string>> = {}): Response {
    const json = { Error: true, ErrorType: "Refused", ErrorMessage: `status ${status}`, ErrorSource: "reference" };
    const body = { json: JSON.stringify(json), html: "<!doctype html><h1>No</h1>", text: "no", empty: "" }[
      options.errorBody
    ];
    const type = { json: "application/json", html: "text/html", text: "text/plain", empty: "text/plain" }[
      options.errorBody
    ];
    return new Response(body, { status, headers: { ...headers, "content-type": type } });
  }

  return { fetch, world };
}

/** Any user of the three schemes, as long as the value could be one: none ends in .invalid. */
function isLetIn(authorization: string | null): boolean {
  const [, scheme = "", value = ""] = /^(\S+)\s+(\S+)$/.exec(authorization ?? "") ?? [];
  if (/^basic$/i.test(scheme))
    return /^[A-Za-z0-9+/]+=*$/.test(value) && /^(?!.*\.invalid:).*:/.test(Buffer.from(value, "base64").toString());
  return /^(?:bearer|soticket)$/i.test(scheme) && value !== "" && !value.endsWith(".invalid");
}

function selectOf(url: URL): ReadonlySet<string> | undefined {
  const text = [...url.searchParams].find(([name]) => name.toLowerCase() === "$select")?.[1];
  return text === undefined
    ? undefined
    : new Set(text.split(",").map((name) => (name.split("/")[0] ?? "").trim().toLowerCase()));
}

function delay(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
