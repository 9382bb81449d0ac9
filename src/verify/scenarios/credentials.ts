import type { Call, CallSpec } from "../call.ts";
import { plainText } from "../entity/drafts.ts";
import type { RefusalFact } from "../facts.ts";
import { ALL_OPERATIONS } from "../roles.ts";
import { SkipError, type Context } from "../runner/context.ts";
import { putAside, workOn, type Created } from "../runner/sessions.ts";
import type { Scenario } from "../scenario.ts";

interface Probe {
  readonly how: RefusalFact["how"];
  readonly auth: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly label: string;
}

/** Every way not to be let in, on every operation that may be probed; and every further credential that must do. */
export const credentials: Scenario = {
  name: "credentials",
  title: "knocks without and with wrong credentials, and with each further one",
  modes: ["read", "write", "sandbox"],
  operations: ALL_OPERATIONS,
  facts: ["refusal", "admission"],
  async run(context) {
    await knock(context, { operation: context.operation("list") });
    await letIn(context, { operation: context.operation("list") });
    if (context.mode === "read") return;
    const session = await workOn(context);
    // If one of these were wrongly let in, it would write to a session of this run, and nothing else.
    for (const base of writes(context, session)) {
      await knock(context, base);
      await letIn(context, base);
    }
    await tolerateSkip(context, () => putAside(context, session));
  },
};

type Base = Pick<CallSpec, "operation" | "id" | "entity">;

function writes(context: Context, { id, tag }: Created): readonly Base[] {
  const entity = { ...plainText({ id, tag, topic: context.memory.topic }, 1), Status: "CustomerLast" };
  return [
    { operation: context.operation("save"), id, entity },
    { operation: context.operation("update"), id, entity },
    { operation: context.operation("release"), id },
    { operation: context.operation("claim") },
  ];
}

async function knock(context: Context, base: Base): Promise<void> {
  const tasks = probes(context.auth[0]).map(({ how, label, ...probe }) => async () => {
    const call = await context.send({
      ...base,
      ...probe,
      expect: "refusal",
      purpose: `${base.operation.id} with ${label}`,
    });
    context.emit({ kind: "refusal", call, how });
  });
  await tolerateSkip(context, () => context.together(tasks));
}

async function letIn(context: Context, base: Base): Promise<void> {
  for (const auth of context.auth.slice(1)) {
    const scheme = /^\S*/.exec(auth)?.[0] ?? "";
    await tolerateSkip(context, async () => {
      const purpose = `${base.operation.id} with the further credentials (${scheme})`;
      const call: Call = await context.send({ ...base, auth, expect: "entry", purpose });
      context.emit({ kind: "admission", call, scheme });
    });
  }
}

/** One operation that may not be probed leaves the others to be probed. */
async function tolerateSkip(context: Context, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SkipError)) throw error;
    context.skip(error.reason, [error.operation]);
  }
}

/** The value of the driving credentials goes along under a scheme that nobody documents: looking at the value alone is a fault. */
function probes(driving: string | undefined): readonly Probe[] {
  const value = driving?.trim().replace(/^\S+\s+/, "") ?? "dGplMDpUamUw";
  return [
    { how: "none", auth: null, label: "no credentials" },
    { how: "none", auth: null, headers: { "X-XSRF-TOKEN": "made-up" }, label: "an XSRF token and no cookie" },
    { how: "unknown-scheme", auth: `Unknown ${value}`, label: "a scheme that no document lists" },
    { how: "malformed", auth: "Basic", label: "Basic and no value" },
    { how: "malformed", auth: "Basic !!not~base64!!", label: "Basic and no base64" },
    { how: "malformed", auth: "Bearer", label: "Bearer and no value" },
    { how: "malformed", auth: "SoTicket", label: "SoTicket and no value" },
  ];
}
