import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestEnv, ResponseEnv } from "../mock/http/request-env.ts";
import type { Mock } from "../mock/mock.ts";
import { readIncoming } from "./read-incoming.ts";

/** Answers a request, given what the adapter knows in addition. */
export type Answer = (request: Request, env: NodeEnv) => Response | Promise<Response>;

/** What the adapter to Node knows in addition to a request. */
export interface NodeEnv {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse & ResponseEnv & Pick<RequestEnv, "refused" | "bodyOf">;
}

/** Lets a mock answer; if it returns no answer, the connection is dropped. */
export function answerWith({ handle }: Pick<Mock, "handle">): Answer {
  return (request, { incoming, outgoing }) => {
    // A request that was made from this one, such as one of another world, has a body of its own.
    outgoing.bodyOf = (asked) => (asked === request ? readIncoming(incoming) : undefined);
    const response = handle(request, outgoing);
    return response instanceof Promise
      ? response.then((later) => deliver(later, outgoing))
      : deliver(response, outgoing);
  };
}

function deliver(response: Response, outgoing: NodeEnv["outgoing"]): Response {
  if (!outgoing.lost) return response;
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}
