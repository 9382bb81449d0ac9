import type { Aside } from "../aside.ts";
import type { Course, Kitchen } from "../kitchen.ts";
import { note } from "../note.ts";
import { okReply, type Reply } from "../reply.ts";
import type { Fetch } from "./fault.ts";
import type { Strike } from "./schedule.ts";

/** A bent server and what adapters said beside the requests that it is answering. */
interface Bent {
  readonly fetch: Fetch;
  readonly asides: Map<string, Aside>;
}

const servers = new WeakMap<object, Bent>();

/**
 * A server that departs from the contract: the fault bends requests and answers around the mock, which is spared from
 * further faults meanwhile and keeps quiet about what the fault asks of it.
 */
export async function depart(course: Course, strike: Strike): Promise<Response> {
  const { kitchen, operation, request, aside, caller, wishes } = course;
  const bytes = operation.body ? new Uint8Array(await request.clone().arrayBuffer()) : undefined;
  const server = bentServer(kitchen, strike);
  const { apiPath, cookies } = aside ?? {};
  server.asides.set(request.url, {
    spared: true,
    ...(apiPath === undefined ? {} : { apiPath }),
    ...(cookies === undefined ? {} : { cookies }),
  });
  const response = await server.fetch(request).catch(() => Response.error());
  server.asides.delete(request.url);
  const lost = response.type === "error";
  const reply = lost ? LOST : await replyOf(response);
  const verdict = okReply(operation, { kind: "empty" });
  const asked = { operation, request, caller, verdict, reply, body: undefined, bytes, fault: strike.name };
  note(kitchen, { ...asked, how: wishes.how, listed: operation.answer.mediaTypes });
  if (aside) {
    aside.statusMessage = response.statusText;
    if (lost) aside.lost = true;
  }
  return response;
}

const LOST: Reply = { status: 0, reason: "", content: { kind: "lost" } };

/** One for all the calls that an order strikes: some departures show at the second call only. */
function bentServer(kitchen: Kitchen, { order, fault }: Strike): Bent {
  const known = order && servers.get(order);
  if (known) return known;
  const asides = new Map<string, Aside>();
  const serve: Fetch = async (request) => kitchen.serve(request, asides.get(request.url) ?? { spared: true });
  const made = { fetch: fault?.wrap?.(serve) ?? serve, asides };
  if (order) servers.set(order, made);
  return made;
}

async function replyOf(response: Response): Promise<Reply> {
  const { status, statusText: reason, headers } = response;
  const text = await response.clone().text();
  return { status, reason, content: { kind: "page", mediaType: headers.get("content-type") ?? "", text } };
}
