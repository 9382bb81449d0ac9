import { baseOf } from "../../schema/base-name.ts";
import type { EntityType, Property } from "../../type-model.ts";
import { isRecord } from "../../values.ts";
import { badRequest } from "../refusals.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import { collectionsOf, listedKind, storeOf } from "./collections.ts";
import { generatedReply } from "./generated-reply.ts";
import { chosenCarriers, type ListCall } from "./list-page.ts";
import { success } from "./success.ts";

/** Lists within an object, such as `{ items, total }`: a page of the existing carriers, and how many there are. */

const LISTS = /^(?:items|data|content|results?|values?|records|rows|elements|entries|list)$/i;
const SIZE = /^(?:limit|size|page_?size|per_?page|take|top|max_?results)$/i;
const OFFSET = /^(?:offset|skip|start)$/i;
const PAGE = /^page(?:_?(?:number|no|index))?$/i;

/** Undefined for any other answer. */
export function wrappedList(call: ListCall, world: World): Reply | undefined {
  const { operation, parameters } = call;
  const { contract } = world;
  const { answer, method, path } = operation;
  const type = contract.types[answer.type];
  if (method !== "GET" || path.endsWith("}") || answer.array || !type || type.open) return undefined;
  const found = listIn(call, world, type);
  if (!found) return undefined;
  const { steps, kind, of } = found;
  const chosen = chosenCarriers(call, world, { store: storeOf(kind, operation, parameters), typeName: of });
  if ("problem" in chosen) return badRequest(chosen.problem);
  const numbered = (pattern: RegExp): number | undefined => {
    const value = Object.entries(parameters).find(([name]) => pattern.test(name))?.[1];
    return typeof value === "number" && value >= 0 ? Math.floor(value) : undefined;
  };
  const all = chosen.values;
  const size = numbered(SIZE) ?? all.length;
  const page = numbered(PAGE);
  const offset = numbered(OFFSET) ?? Math.max(0, (page ?? 1) - 1) * size;
  const rows = all.slice(offset, offset + size);
  const facts = { total: all.length, shown: rows.length, size, offset, page: page ?? 1 };
  const made = generatedReply(call, world).content;
  const whole = made.kind === "carrier" && isRecord(made.value) ? made.value : {};
  const own = Object.fromEntries(type.properties.flatMap((row) => factOf(row, facts)));
  const [name = "", inner] = steps;
  const held = whole[name];
  const value = inner === undefined ? rows : { ...(isRecord(held) ? held : {}), [inner]: rows };
  return success(operation, { kind: "carrier", type: type.name, value: { ...whole, ...own, [name]: value } });
}

interface Found {
  readonly steps: readonly string[];
  readonly of: string;
  readonly kind: NonNullable<ReturnType<typeof listedKind>>;
}

/** The only list of carriers in an object, or in an object inside it such as `_embedded`. */
function listIn({ operation }: ListCall, { contract }: World, type: EntityType): Found | undefined {
  const { named, kinds } = collectionsOf(contract);
  const listed = listedKind(operation, { named, kinds });
  const listsOf = ({ properties }: EntityType, above: readonly string[]): readonly Found[] =>
    properties.flatMap(({ name, kind: form, of = "" }): readonly Found[] => {
      const inner = contract.types[of];
      if (!inner) return [];
      if (form === "object" && name.startsWith("_") && above.length === 0) return listsOf(inner, [name]);
      const kind = kinds.get(baseOf(of));
      const isMeant = kind && (kind === listed || LISTS.test(name) || above.length > 0);
      return form === "array" && isMeant ? [{ steps: [...above, name], of, kind }] : [];
    });
  const [found, ...more] = listsOf(type, []);
  return more.length === 0 ? found : undefined;
}

interface Facts {
  readonly total: number;
  readonly shown: number;
  readonly size: number;
  readonly offset: number;
  readonly page: number;
}

/** What an object says about its list: total, page, limit and the like. */
function factOf({ name, kind, nullable }: Property, facts: Facts): readonly (readonly [string, unknown])[] {
  const { total, shown, size, offset, page } = facts;
  const isLast = offset + shown >= total;
  const plain = name.replaceAll("_", "").toLowerCase();
  const say = (value: unknown): readonly (readonly [string, unknown])[] => [[name, value]];
  if (kind === "bool") {
    if (/^has(?:more|next)/.test(plain)) return say(!isLast);
    if (/^(?:is)?last/.test(plain)) return say(isLast);
    if (/^(?:is)?first/.test(plain)) return say(offset === 0);
    return /^(?:is)?empty$/.test(plain) ? say(shown === 0) : [];
  }
  if (kind === "string") return /next/.test(plain) && isLast && nullable ? say(null) : [];
  if (!/^(?:int|double)/.test(kind)) return [];
  if (/pages$|pagecount$/.test(plain)) return say(size > 0 ? Math.ceil(total / size) : 0);
  if (/total|^count$/.test(plain)) return say(total);
  if (SIZE.test(name)) return say(size);
  if (OFFSET.test(name)) return say(offset);
  return PAGE.test(name) ? say(page) : /^numberofelements$/.test(plain) ? say(shown) : [];
}
