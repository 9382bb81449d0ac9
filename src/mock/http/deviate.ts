import { pathOf } from "../../routing/address.ts";
import { routedStart } from "../../routing/route.ts";
import type { Fetch, FaultMatch } from "../faults/fault.ts";
import type { Reply } from "../reply.ts";
import type { Bytes, MockContext, RequestContext, Respond } from "./context.ts";
import { linkBaseOf } from "./link-base.ts";
import type { RequestEnv } from "./request-env.ts";
import { logOperation } from "./log-request.ts";

/** A server that deviates from the contract, with the environments of the calls in progress. */
interface DeviatingServer {
  readonly fetch: Fetch;
  readonly environments: Map<string, RequestEnv>;
}

const servers = new WeakMap<object, DeviatingServer>();

/** The header that links a forwarded request to its original call. */
const CALL_HEADER = "x-mock-call";
let calls = 0;

/**
 * Lets a deviating server answer: the fault changes requests and answers around the mock, which applies no further
 * fault to them and logs none of them.
 */
export const deviate: Respond = async (context, { fault: match, verdict }, taken) => {
  const { mock, route, request, env, preferences } = context;
  const { operation } = route;
  const server = serverOf(mock, match);
  const call = String(++calls);
  const linkBase = linkBaseOf(context);
  server.environments.set(call, { internal: true, linkBase, ...(env?.cookies && { cookies: env.cookies }) });
  // What Node's adapter has read leaves the request as it was.
  const isRead = taken !== undefined || request.bodyUsed;
  const bytes = isRead || !operation.body ? taken : new Uint8Array(await request.arrayBuffer());
  const passed = passedOn(context, { call, bytes, isUnpacked: isRead });
  const response = await server.fetch(passed).catch(() => Response.error());
  server.environments.delete(call);
  const lost = response.type === "error";
  const reply = lost ? LOST : await replyOf(response);
  logOperation(context, { verdict, reply, fault: match?.name, body: undefined, bytes, format: preferences.format });
  if (env) {
    env.statusMessage = response.statusText;
    if (lost) env.lost = true;
  }
  return response;
};

const LOST: Reply = { status: 0, reason: "", content: { kind: "networkError" } };
const INTERNAL: RequestEnv = { internal: true };

/** One for all calls of an active fault: some deviations show only at the second call. */
function serverOf({ serve }: MockContext, match: FaultMatch | undefined): DeviatingServer {
  const activeFault = match?.activeFault;
  const known = activeFault && servers.get(activeFault);
  if (known) return known;
  const environments = new Map<string, RequestEnv>();
  const inner: Fetch = async (request) =>
    serve(request, environments.get(request.headers.get(CALL_HEADER) ?? "") ?? INTERNAL);
  const server = { fetch: match?.fault?.deviate?.(inner) ?? inner, environments };
  if (activeFault) servers.set(activeFault, server);
  return server;
}

interface Passed {
  readonly call: string;
  readonly bytes: Bytes | undefined;
  readonly isUnpacked: boolean;
}

/** The same request at the mock's own address, whatever precedes its path. Its body may already have been read. */
function passedOn({ mock, route, request }: RequestContext, { call, bytes, isUnpacked }: Passed): Request {
  const { url, method, signal } = request;
  const headers = new Headers(request.headers);
  headers.set(CALL_HEADER, call);
  if (isUnpacked) {
    headers.delete("content-encoding");
    headers.delete("content-length");
  }
  const place = url.slice(0, url.length - pathOf(url).length) + mock.settings.basePath;
  const body = bytes && bytes.byteLength > 0 ? (bytes as BodyInit) : undefined;
  return new Request(place + url.slice(routedStart(route.operation, url)), {
    method,
    headers,
    signal,
    ...(body && { body }),
  });
}

async function replyOf(response: Response): Promise<Reply> {
  const { status, statusText: reason, headers } = response;
  const text = await response.clone().text();
  return { status, reason, content: { kind: "raw", mediaType: headers.get("content-type") ?? "", text } };
}
