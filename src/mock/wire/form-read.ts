import type { Decoded } from "./decode.ts";

/** Form bodies to nested objects of text: `User.AssociateId=5` or `User[AssociateId]=5`. */
export function readForm(text: string): Decoded {
  const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, given] of new URLSearchParams(text)) {
    const path = name.split(/[.[\]]+/).filter((step) => step !== "");
    const last = path.pop();
    if (last === undefined) continue;
    let node = value;
    for (const step of path) {
      const known = node[step];
      const next = typeof known === "object" && known !== null ? known : Object.create(null);
      node[step] = next;
      node = next as Record<string, unknown>;
    }
    node[last] = given;
  }
  return { ok: true, value };
}
