import type { Encoding } from "../entity/encode.ts";
import { plainText } from "../entity/drafts.ts";
import { hasRole, type Role } from "../../operation-roles.ts";
import type { Context } from "../runner/context.ts";
import { ignoredOf, workOn, listedIn, sessionIn } from "../runner/sessions.ts";
import type { Created } from "../runner/created.ts";
import type { Scenario } from "../scenario.ts";

const ENCODINGS: readonly Encoding[] = ["json", "camel-case", "text/json", "application/xml", "text/xml", "form"];

/** The same kind of session in each documented format of requests, by PUT and by Save. */
export const bodyFormats: Scenario = {
  name: "body-formats",
  title: "writes sessions as text/json, XML, a form and with camelCase names",
  modes: ["write", "sandbox"],
  asks: hasRole("update", "save"),
  facts: ["binding"],
  async run(context) {
    const session = await workOn(context);
    let round = 0;
    for (const role of ["update", "save"] as const) {
      const plain: Plain = { managed: new Set(), status: 200 };
      for (const encoding of ENCODINGS) await write(context, session, { role, encoding, round: ++round, plain });
    }
  },
};

/** What plain JSON does not achieve on this server is not a matter of the format. */
interface Plain {
  readonly managed: Set<string>;
  status: number | undefined;
}

interface Write {
  readonly role: Role;
  readonly encoding: Encoding;
  readonly round: number;
  readonly plain: Plain;
}

async function write(context: Context, { id, tag }: Created, { role, encoding, round, plain }: Write): Promise<void> {
  const entity = plainText({ id, tag, topic: context.memory.topic }, round);
  const operation = context.operation(role);
  const purpose = `${role === "save" ? "save" : "change"} a session: ${encoding}`;
  const call = await context.send({ operation, id, purpose, expect: "answer", entity, encoding });
  const after = await context.list(`list after: ${purpose}`, "light");
  const listed = listedIn(after, id) ?? undefined;
  const nowMs = Date.parse(context.clock.iso());
  const echoed = sessionIn(call);
  const status = call.answer?.status;
  if (encoding === "json") {
    plain.status = status;
    ignoredOf(context, operation, entity, [echoed, listed]).forEach((name) => plain.managed.add(name));
  } else if (status === 200 || status !== plain.status) {
    context.emit({ kind: "binding", call, sent: entity, echoed, listed, nowMs, managed: plain.managed });
  }
}
