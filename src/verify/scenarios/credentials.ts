import { SAMPLE_CREDENTIALS } from "../../sample-credentials.ts";
import { isTurnedAway, type Call, type CallSpec } from "../call.ts";
import { arrival, plainText, type DraftOptions } from "../entity/drafts.ts";
import type { Session } from "../entity/session.ts";
import { ANY_SCHEME, NO_CREDENTIALS, UNKNOWN_USER, type RefusalFact } from "../facts/refusals.ts";
import { isDocumented, OPERATION_OF } from "../../operation-roles.ts";
import { draftFor, orSkip, type Context } from "../runner/context.ts";
import { createSessions, findByTag, takeOutOfQueue, workOn } from "../runner/sessions.ts";
import type { Created } from "../runner/created.ts";
import type { Scenario } from "../scenario.ts";

interface Probe {
  readonly how: RefusalFact["how"];
  readonly auth: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly label: string;
}

/**
 * Tries every kind of invalid credentials on every operation that may be probed, and all further values that must be
 * accepted.
 */
export const credentials: Scenario = {
  name: "credentials",
  title: "asks without and with wrong credentials, and with each further one",
  modes: ["read", "write", "sandbox"],
  asks: isDocumented,
  facts: ["refusal", "admission", "intrusion"],
  async run(context) {
    // A refusal is meaningful only if valid credentials get the list.
    if (context.memory.latest) await probeAuth(context, { operation: context.operation("list") });
    else context.skip("the list could not be read", [OPERATION_OF.list]);
    await tryFurtherAuth(context, { operation: context.operation("list") });
    if (context.mode === "read") return;
    const session = await workOn(context);
    // If one of these were wrongly accepted, it would change only a session of this run.
    const waiting = context.sharedServer ? undefined : await wait(context);
    for (const base of writes(context, session)) {
      const isClaim = base.operation === context.operation("claim");
      const id = isClaim ? (waiting ?? 0) : session.id;
      await probeAndLook(context, base, id, "");
      await tryFurtherAuth(context, base);
      if (base.operation === context.operation("save")) {
        const tag = context.newTag();
        const entity = arrival(draftFor(context, 0, tag), "2024-01-10T09:30:00+01:00", 1);
        const stranger = { operation: base.operation, id: 0, entity: { ...entity, Status: "CustomerLast" } };
        await probeAndLook(context, stranger, 0, tag, [NO_CREDENTIALS]);
      }
    }
    await orSkip(context, () => takeOutOfQueue(context, session));
  },
};

type Base = Pick<CallSpec, "operation" | "id" | "entity">;

function writes(context: Context, { id, tag }: Created): readonly Base[] {
  const draft = (round: number): Session => ({
    ...plainText(draftFor(context, id, tag), round),
    Status: "CustomerLast",
  });
  return [
    { operation: context.operation("save"), id, entity: draft(1) },
    { operation: context.operation("update"), id, entity: draft(2) },
    { operation: context.operation("release"), id },
    { operation: context.operation("claim") },
  ];
}

/** Puts a session into the queue, so that a refused pick-up would have something to take. */
async function wait(context: Context): Promise<number | undefined> {
  const draft = (options: DraftOptions): Session => arrival(options, "2024-03-03T08:00:00+01:00", 1);
  const [created] = await createSessions(context, "a session that waits while wrong credentials are tried", [draft]);
  return created?.id;
}

/** Being refused is not enough: nothing may have changed either. */
async function probeAndLook(
  context: Context,
  base: Base,
  id: number,
  tag: string,
  labels?: readonly string[],
): Promise<void> {
  const before = await context.list("list before probing credentials", "light");
  const calls = await probeAuth(context, base, labels);
  const after = await context.list("list after probing credentials", "light");
  const [call] = calls;
  if (!call || !calls.every(isTurnedAway) || !before || !after) return;
  const made = tag === "" ? 0 : findByTag(context, after, tag, new Set(before.byId.keys()));
  const [was, is] = [before.byId.get(id), after.byId.get(id)];
  if (made > 0) context.memory.own.set(made, { ...base.entity, ChatSessionId: made });
  context.emit({ kind: "intrusion", call, before: was, after: is, made });
}

async function probeAuth(context: Context, base: Base, labels?: readonly string[]): Promise<readonly Call[]> {
  const wanted = probes(context.auth[0]).filter(({ label }) => labels?.includes(label) ?? true);
  const calls: Call[] = [];
  const tasks = wanted.map(({ how, label, ...probe }) => async () => {
    const call = await context.send({
      ...base,
      ...probe,
      expect: "refusal",
      purpose: `${base.operation.id} with ${label}`,
    });
    calls.push(call);
    const listIsEmpty = context.memory.latest?.sessions.length === 0;
    context.emit({ kind: "refusal", call, how, label, listIsEmpty });
  });
  await orSkip(context, () => context.together(tasks));
  return calls;
}

async function tryFurtherAuth(context: Context, base: Base): Promise<void> {
  for (const auth of context.auth.slice(1)) {
    const scheme = /^\S*/.exec(auth)?.[0] ?? "";
    await orSkip(context, async () => {
      const purpose = `${base.operation.id} with the further credentials (${scheme})`;
      const call: Call = await context.send({ ...base, auth, expect: "entry", purpose });
      context.emit({ kind: "admission", call, scheme });
    });
  }
}

/** The run's credentials under an undocumented scheme: a server must not check the value alone. */
function probes(driving: string | undefined): readonly Probe[] {
  const value = (driving ?? SAMPLE_CREDENTIALS).trim().replace(/^\S+\s+/, "");
  return [
    { how: "none", auth: null, label: NO_CREDENTIALS },
    { how: "none", auth: null, headers: { "X-XSRF-TOKEN": "made-up" }, label: "an XSRF token without a cookie" },
    { how: "unknown-scheme", auth: `Unknown ${value}`, label: ANY_SCHEME },
    { how: "malformed", auth: "Basic", label: "Basic without a value" },
    { how: "malformed", auth: "Basic !!not~base64!!", label: "Basic with a value that is not base64" },
    // Base64 of "nobody", without a colon.
    { how: "malformed", auth: "Basic bm9ib2R5", label: "Basic without a password" },
    { how: "malformed", auth: "", label: "an empty Authorization" },
    { how: "unknown-scheme", auth: `Basically ${value}`, label: "a scheme that begins like Basic" },
    { how: "none", auth: null, headers: { "SO-AppToken": "made-up" }, label: "an SO-AppToken alone" },
    { how: "malformed", auth: "Bearer", label: "Bearer without a value" },
    { how: "malformed", auth: "SoTicket", label: "SoTicket without a value" },
    { how: "made-up", auth: `Basic ${UNKNOWN_USER_BASIC}`, label: "a made-up name and password" },
    { how: "made-up", auth: `basic ${UNKNOWN_USER_BASIC}`, label: "the same under basic in small letters" },
    { how: "made-up", auth: `Bearer 8A:${UNKNOWN_USER}`, label: "a made-up Bearer token" },
    { how: "made-up", auth: `SoTicket 7T:${UNKNOWN_USER}`, label: "a made-up SoTicket" },
    {
      how: "made-up",
      auth: null,
      headers: { "X-XSRF-TOKEN": UNKNOWN_USER, cookie: `XSRF-TOKEN=${UNKNOWN_USER}` },
      label: "an XSRF token with a cookie of the client's own making",
    },
    {
      how: "made-up",
      auth: null,
      query: { access_token: UNKNOWN_USER, ticket: `7T:${UNKNOWN_USER}`, Authorization: `Basic ${UNKNOWN_USER_BASIC}` },
      label: "made-up credentials in the address",
    },
  ];
}

const UNKNOWN_USER_BASIC = btoa(`${UNKNOWN_USER}:wrong-password`);
