import type { Operation } from "../../model.ts";
import type { Reply } from "../reply.ts";

/** Replies with the success status that the page documents. */
export function success(operation: Operation, content: Reply["content"]): Reply {
  const documented = operation.statuses.filter(({ status }) => status >= 200 && status < 300);
  const wanted = documented.find(({ status }) => (content.kind === "emptyBody" ? status === 204 : status === 200));
  const found = wanted ?? documented[0];
  const status = found?.status ?? (content.kind === "emptyBody" ? 204 : 200);
  return { status, reason: found?.reason ?? (status === 204 ? "No Content" : "OK"), content };
}
