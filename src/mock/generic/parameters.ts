import type { Operation, Parameter } from "../../model.ts";
import { bindEnum, bindScalar, type ScalarKind } from "../wire/bind-scalar.ts";
import { queryValue } from "../wire/address.ts";
import { OSLO } from "../../time/zone-code.ts";
import type { PathTexts } from "../../routing/route.ts";
import type { World } from "../world/world.ts";

/** What path and query give, by documented name, each to the type of its row. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>;
  /** Why the request cannot be meant. */
  readonly problem?: string;
}

export function readParameters({ parameters }: Operation, { contract }: World, url: string, texts: PathTexts): Given {
  const values: Record<string, unknown> = {};
  for (const row of parameters) {
    const text = row.in === "path" ? texts[row.name.toLowerCase()] : queryValue(url, row.name);
    if (text === undefined) continue;
    const bound = bind(row, text, contract.enums[row.enum ?? ""]);
    if (!bound.ok) return { values, problem: `"${text}" for ${row.name} ${bound.wanted}.` };
    values[row.name] = bound.value;
  }
  return { values };
}

function bind(
  { kind, of = "string" }: Parameter,
  text: string,
  names: Parameters<typeof bindEnum>[0] | undefined,
): ReturnType<typeof bindScalar> {
  if (kind === "array") return { ok: true, value: text.split(",").map((item) => item.trim()) };
  if (names) return bindEnum(names, /^\d+$/.test(text) ? Number(text) : text);
  return bindScalar((kind === "dictionary" || kind === "object" ? of : kind) as ScalarKind, text, {
    zone: OSLO.offsetAt,
    textual: true,
  });
}
