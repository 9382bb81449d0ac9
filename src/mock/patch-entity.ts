import { keyOf, type Carrier } from "../data/reference.ts";
import type { Operation } from "../model.ts";
import { completeReferences } from "./bind-entity.ts";
import { failedTest, unbindable } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import type { SessionState } from "./store/session.ts";
import { newSession } from "./world/new-session.ts";
import type { World } from "./world/world.ts";
import type { BindOptions, Binding } from "./wire/bind.ts";
import { mergeCarrier } from "./wire/merge.ts";
import { patchCarrier } from "./wire/patch.ts";

/**
 * A body labelled as a patch, turned into the properties that it changes; its shape says which kind it is, as with the
 * vendor's client. It rests on the session as it is at this moment, so nothing may be waited for between this and the
 * behaviour.
 */
export function patchEntity(
  world: World,
  { operation, id, patch, options }: PatchRequest,
): { readonly values: Carrier } | { readonly refusal: Reply } {
  const typeName = operation.body?.type ?? "";
  const named = /\{\w+\}/.test(operation.path) ? id : idIn(patch);
  const session = named === 0 ? newSession(world, {}) : world.store.get(named);
  // The behaviour knows what to say about an id that is not there.
  if (!session) return { values: { ChatSessionId: named } };
  const carrier = { ...session, ChatSessionId: named } as unknown as Carrier;
  const outcome = Array.isArray(patch)
    ? patchCarrier(world.contract, typeName, carrier, operation.body?.patch ? patch.map(withSlash) : patch, options)
    : merged(world, typeName, carrier, patch, options);
  switch (outcome.kind) {
    case "invalid":
      return { refusal: unbindable(outcome.detail) };
    case "failed-test":
      return { refusal: failedTest(operation, outcome.detail) };
    case "changed": {
      const references = wholeReferences(world, typeName, session, outcome.values);
      return { values: { ...references, ...(named === 0 ? {} : { ChatSessionId: named }) } };
    }
  }
}

/** The page of PATCH lets the slash in front of a path be left out. */
function withSlash(change: unknown): unknown {
  const path = (change as { readonly path?: unknown } | null)?.path;
  return typeof path === "string" && !path.startsWith("/") ? { ...(change as object), path: `/${path}` } : change;
}

export interface PatchRequest {
  readonly operation: Operation;
  /** The id in the path; 0 for operations without one. */
  readonly id: number;
  readonly patch: object;
  readonly options: BindOptions;
}

function merged(
  { contract }: World,
  typeName: string,
  carrier: Carrier,
  patch: object,
  options: BindOptions,
): ReturnType<typeof patchCarrier> {
  const binding: Binding = { contract, options, misfits: [] };
  const values = mergeCarrier(binding, typeName, carrier, patch);
  if (binding.misfits.length === 0) return { kind: "changed", values };
  return { kind: "invalid", detail: binding.misfits.map(({ pointer, message }) => `${pointer} ${message}`).join("; ") };
}

/** A reference that got another id is another one: what is known of the old one does not belong to it. */
function wholeReferences(world: World, typeName: string, session: SessionState, values: Carrier): Carrier {
  const before = session as unknown as Carrier;
  const own = { ...values };
  for (const { name, kind, of } of world.contract.types[typeName]?.properties ?? []) {
    const type = world.contract.types[of ?? ""];
    const [old, now] = [before[name], own[name]] as (Carrier | null | undefined)[];
    if (kind !== "object" || !type || !old || !now || old[keyOf(type)] === now[keyOf(type)]) continue;
    own[name] = Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== old[key]));
  }
  return completeReferences(world, typeName, own);
}

/** The session that a Save is about: the patch must name it, at the top or in an operation on `/ChatSessionId`. */
function idIn(patch: object): number {
  const given = Array.isArray(patch)
    ? (patch as unknown[]).find(isAboutId)
    : Object.entries(patch).find(([name]) => name.toLowerCase() === "chatsessionid");
  const id = Array.isArray(given) ? (given[1] as unknown) : (given as { value?: unknown } | undefined)?.value;
  return typeof id === "number" && Number.isInteger(id) && Math.abs(id) < 0x80000000 ? id : 0;
}

function isAboutId(operation: unknown): boolean {
  if (typeof operation !== "object" || operation === null) return false;
  const { path } = operation as { path?: unknown };
  return typeof path === "string" && path.toLowerCase() === "/chatsessionid";
}
