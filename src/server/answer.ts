import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestEnv, ResponseEnv } from "../mock/http/request-env.ts";
import type { Mock } from "../mock/mock.ts";

/** How requests are answered, with what the adapter knows beside them. */
export type Answer = (request: Request, env: object) => Response | Promise<Response>;

/** What the adapter to Node knows beside a request. */
export interface NodeEnv {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse & ResponseEnv & Pick<RequestEnv, "refused">;
}

/** Lets a mock answer; where it gives no answer, the connection breaks. */
export function answerWith({ handle }: Pick<Mock, "handle">): Answer {
  return (request, env) => {
    const { outgoing } = env as NodeEnv;
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
