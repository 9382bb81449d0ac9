import type { Carrier } from "../../data/reference.ts";

/** A person's whole name follows from its parts, unless a request says another one. */
export function withFullName(now: Carrier, before: Readonly<Carrier> | undefined): Carrier {
  const name = namesOf(now);
  const { FullName: said } = now;
  if (name === "" || !("FullName" in now) || said === name) return now;
  const isMade = said === "" || said === null || (before !== undefined && said === namesOf(before));
  return isMade ? { ...now, FullName: name } : now;
}

function namesOf({ Firstname, MiddleName, Lastname }: Readonly<Carrier>): string {
  return [Firstname, MiddleName, Lastname].filter((one) => typeof one === "string" && one !== "").join(" ");
}
