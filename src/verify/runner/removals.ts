/** What would stay on the server if the run ended now, as requests that remove it. */

import type { CallSpec } from "../call.ts";
import { buildRequest, type Caller } from "../client/request.ts";
import { toCurl } from "../curl.ts";
import type { VerifyOptions } from "../options.ts";
import { createRedactor } from "../secrets.ts";
import { closedEntity, deletion } from "./clean-up.ts";
import type { Context } from "./context.ts";

/** Commands to run, or a sentence where no request is known. They never contain credentials. */
export function removals(
  context: Context,
  caller: Caller,
  { auth = [], headers = {} }: VerifyOptions,
): readonly string[] {
  const { memory } = context;
  const redact = createRedactor(auth, headers);
  const command = (spec: Omit<CallSpec, "purpose" | "expect">): string => {
    const { method, url, headers: names, body } = buildRequest({ ...spec, purpose: "", expect: "answer" }, caller);
    const shown = { method, url: redact.url(url), headers: redact.headers(names) };
    return toCurl({ ...shown, ...(body !== undefined && { body: redact.body(body) }) });
  };
  const removes = deletion(context);
  const open = [...memory.own].filter(([id]) => !memory.closed.has(id));
  return [
    ...[...memory.toReturn].map((id) => command({ operation: context.operation("release"), id })),
    ...open.map(([id, session]) =>
      removes
        ? command({ operation: removes, id })
        : command({
            operation: context.operation("update"),
            id,
            entity: closedEntity(id, session, context.clock.iso()),
          }),
    ),
    ...[...memory.unread, ...memory.unanswered].map((mark) => `what carries the mark ${mark}: its id is not known`),
    ...[...memory.made].flatMap(([type, ids]) => ids.map((id) => `${type} ${id}`)),
  ];
}
