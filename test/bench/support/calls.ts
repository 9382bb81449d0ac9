import documented from "../../../fixtures/documented/PutChatSessionEntity.request.json" with { type: "json" };
import { PATHS, TJE0 } from "../../support/agents.ts";
import type { Call } from "./load.ts";
import type { BenchServer, Fixed } from "./server.ts";

/** The five operations as the load sends them: with the headers and the whole entity of the documents' samples. */

const HEADERS = { ...TJE0, accept: "application/json; charset=utf-8", "accept-language": "fr,de,ru,zh" };
const JSON_HEADERS = { ...HEADERS, "content-type": "application/json; charset=utf-8" };

export const CALLS: Readonly<Record<"list" | "pickUp" | "reset" | "put" | "save" | "listXml", Call>> = {
  list: { method: "POST", path: PATHS.list, headers: HEADERS },
  pickUp: { method: "POST", path: PATHS.pickUp, headers: HEADERS },
  reset: { method: "POST", path: PATHS.reset(2), headers: HEADERS },
  put: { method: "PUT", path: PATHS.session(2), headers: JSON_HEADERS, body: JSON.stringify(documented.body) },
  save: {
    method: "POST",
    path: PATHS.save,
    headers: JSON_HEADERS,
    body: JSON.stringify({ ...documented.body, ChatSessionId: 2 }),
  },
  listXml: { method: "POST", path: PATHS.list, headers: { ...HEADERS, accept: "application/xml" } },
};

/** Asks the server once; the answer is what the bare servers send in the same place. */
export async function fixedAnswer(server: BenchServer, { method, path, headers, body }: Call): Promise<Fixed> {
  const response = await fetch(server.url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} at ${path}: ${text}`);
  return {
    method,
    path,
    type: response.headers.get("content-type") ?? "",
    text,
    reads: body !== undefined,
  };
}
