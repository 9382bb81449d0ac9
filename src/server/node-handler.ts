import type { IncomingMessage, ServerResponse } from "node:http";
import { reading, shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import type { Mock } from "../mock/mock.ts";
import { type Answer, answerWith } from "./answer.ts";
import { listenerOf } from "./refuse.ts";

/** The signature that Node, Express and Connect call. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/** Express removes the mount path from `url` and keeps the full path here. */
type Mounted = IncomingMessage & { readonly originalUrl?: string };

/**
 * Answers with the mock: `app.use(nodeHandler(mock))`. Paths without `/api/v1` go to `next`, if there is one. Throws
 * KitError `node-handler`.
 */
export function nodeHandler(mock: Pick<Mock, "handle">): NodeHandler {
  const isMock = reading("nodeHandler", () => typeof (mock as Partial<Mock> | undefined)?.handle === "function");
  if (!isMock) {
    const what = `${shown(mock)} is not a mock`;
    throw new KitError({ code: "node-handler", what, where: "nodeHandler", todo: "give what createMock returns" });
  }
  return nodeHandlerOf({ owns: (path) => /\/api\/v1(?:[/?]|$)/i.test(path), answer: answerWith(mock) });
}

interface Answering {
  readonly owns: (path: string) => boolean;
  readonly answer: Answer;
}

export function nodeHandlerOf({ owns, answer }: Answering): NodeHandler {
  const listen = listenerOf(answer, { overrideGlobalObjects: false });
  return (request, response, next) => {
    const { originalUrl = request.url ?? "/" } = request as Mounted;
    if (next && !owns(originalUrl)) return next();
    request.url = originalUrl;
    listen(request, response).catch((error: unknown) => (next ? next(error) : response.destroy()));
  };
}
