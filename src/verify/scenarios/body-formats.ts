import type { Encoding } from "../entity/encode.ts";
import { compareWithSent } from "../entity/compare.ts";
import { plainText } from "../entity/drafts.ts";
import { answerRows, hasRole, type Role } from "../../operation-roles.ts";
import { draftFor, type Context } from "../runner/context.ts";
import { listedIn } from "../runner/listing.ts";
import { sessionIn, workOn } from "../runner/sessions.ts";
import type { Created } from "../runner/created.ts";
import type { Scenario } from "../scenario.ts";

/** Plain JSON first, and twice: with every flag set and with none. */
const ENCODINGS: readonly Encoding[] = [
  "json",
  "json",
  "camel-case",
  "text/json",
  "application/xml",
  "text/xml",
  "form",
  "application/merge-patch+json",
  "application/json-patch+json",
];

/** Similar sessions in each documented request format, by PUT and by Save. */
export const bodyFormats: Scenario = {
  name: "body-formats",
  title: "writes sessions as text/json, XML, a form, the patch types and with camelCase names",
  modes: ["write", "sandbox"],
  asks: hasRole("update", "save"),
  facts: ["binding"],
  async run(context) {
    const session = await workOn(context);
    // Values that nothing has sent before, so that a lost one cannot be there by chance.
    let round = 20;
    for (const role of ["update", "save"] as const) {
      const plain: Plain = { lost: new Set(), status: 200 };
      for (const encoding of ENCODINGS) await write(context, session, { role, encoding, round: ++round, plain });
    }
  },
};

/** Failures that this server has with plain JSON too are not caused by the format. */
interface Plain {
  /** Names of properties it does not store. */
  readonly lost: Set<string>;
  status: number | undefined;
}

interface Write {
  readonly role: Role;
  readonly encoding: Encoding;
  readonly round: number;
  readonly plain: Plain;
}

async function write(context: Context, { id, tag }: Created, { role, encoding, round, plain }: Write): Promise<void> {
  const entity = plainText(draftFor(context, id, tag), round);
  const operation = context.operation(role);
  const purpose = `${role === "save" ? "save" : "change"} a session: ${encoding}`;
  const expect = encoding === "json" ? "answer" : "format";
  const call = await context.send({ operation, id, purpose, expect, entity, encoding });
  const after = await context.list(`list after: ${purpose}`, "light");
  const listed = listedIn(after, id) ?? undefined;
  const nowMs = Date.parse(context.clock.iso());
  const echoed = sessionIn(call);
  const status = call.answer?.status;
  if (encoding === "json") {
    plain.status = status;
    const rows = answerRows(context.contract, operation);
    for (const got of [echoed, listed]) {
      if (!got) continue;
      for (const { property } of compareWithSent(rows, entity, got).differences) plain.lost.add(property.name);
    }
  } else if (status === 200 || status !== plain.status) {
    context.emit({ kind: "binding", call, sent: entity, echoed, listed, nowMs, managed: plain.lost });
  }
}
