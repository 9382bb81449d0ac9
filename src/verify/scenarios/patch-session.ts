import type { Operation } from "../../model.ts";
import type { Session } from "../entity/session.ts";
import type { Context } from "../runner/context.ts";
import { asJson, ask, onSessions, readerLike, recordIn, type Subject } from "./ask.ts";

/** PATCH with a list of changes, with part of a session, and with a failing test, each between two readings. */
export async function patchSession(context: Context, subject: Subject): Promise<void> {
  for (const operation of onSessions(context, "updates").filter(({ body }) => body?.patch)) {
    await patchBy(context, operation, subject);
  }
}

async function patchBy(context: Context, operation: Operation, subject: Subject): Promise<void> {
  const reader = readerLike(context, operation);
  const read = async (): Promise<Session | undefined> =>
    recordIn(await ask(context, reader, subject, "read around a patch"));
  const [name, alias] = [`${subject.text} <patched> "ø"`, `${subject.text}-a`];
  for (const [how, body, changes] of [
    [
      "a list of changes",
      [
        { op: "replace", path: "/CustomerName", value: name },
        { op: "test", path: "/CustomerName", value: name },
      ],
      { CustomerName: name },
    ],
    ["a part of the session", { CustomerAlias: alias, Rating: 3 }, { CustomerAlias: alias, Rating: 3 }],
  ] as const) {
    const before = await read();
    const call = await ask(context, operation, subject, `PATCH with ${how}`, asJson(body));
    const after = await read();
    if (call && before && after) context.emit({ kind: "patched", call, before, after, changes });
  }
  const before = await read();
  const refused = asJson([
    { op: "replace", path: "/CustomerName", value: "never" },
    { op: "test", path: "/CustomerEmail", value: "nobody@example.com" },
  ]);
  const purpose = "PATCH with a test that does not hold";
  const call = await ask(context, operation, subject, purpose, { ...refused, expect: "rejection" });
  const after = await read();
  if (call && before) context.emit({ kind: "patch-test", call, before, after });
}
