import { keyOf, type Carrier } from "../../data/reference.ts";
import type { Operation } from "../../model.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import { completeReferences } from "../bind-entity.ts";
import type { SessionState } from "../store/session.ts";
import { isPatchOf } from "../wire/media.ts";
import { newSession } from "../world/new-session.ts";
import type { World } from "../world/world.ts";
import type { BodyRules } from "./context.ts";

/** The bodies of a chat operation. Its patches apply to a session. */
export function entityBodies({ path, body }: Operation, patched?: Behaviour["patched"]): BodyRules {
  const isNamed = /\{\w+\}/.test(path);
  return {
    isPatch: (mediaType) => body !== undefined && isPatchOf(body, mediaType),
    patchTarget: (world, { id }, patch) => {
      const typeName = body?.type ?? "";
      const named = isNamed ? id : idIn(patch);
      if (patched) {
        const before = patched(world, isNamed ? id : 0);
        return before ? { typeName, before, isSlashOptional: body?.patch === true, isLenient: false } : { values: {} };
      }
      const session = named === 0 ? newSession(world, {}) : world.store.get(named);
      // The behaviour decides how to answer an unknown id.
      if (!session) return { values: { ChatSessionId: named } };
      return {
        typeName,
        before: { ...session, ChatSessionId: named } as unknown as Carrier,
        isSlashOptional: body?.patch === true,
        isLenient: false,
        finish: (values) => ({
          ...wholeReferences(world, { typeName, session, values }),
          ...(named === 0 ? {} : { ChatSessionId: named }),
        }),
      };
    },
    listName: body?.array ? body.name : undefined,
    complete: completeReferences,
  };
}

interface Changed {
  readonly typeName: string;
  readonly session: SessionState;
  readonly values: Carrier;
}

/** A reference with a new id is a different one: values of the old one do not belong to it. */
function wholeReferences(world: World, { typeName, session, values }: Changed): Carrier {
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
