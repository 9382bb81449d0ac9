import type { AnyCheck } from "../../src/verify/check.ts";

/** A heading for each check, so that a finding can name its page and place. */
/** `imported`: names of those that judge imported operations. */
export function checkReference(checks: readonly AnyCheck[], imported: ReadonlySet<string>): string {
  return checks.map((check) => checkEntry(check, imported)).join("\n\n");
}

function checkEntry(
  { name, title, explanation, severity, on, perExchange }: AnyCheck,
  imported: ReadonlySet<string>,
): string {
  const facts = [
    severity,
    ...((perExchange ?? on === "call") ? ["recorded traffic"] : []),
    ...(imported.has(name) ? ["imported operations"] : []),
  ];
  return `### ${name}\n**${title}** (${facts.join(", ")}). ${explanation}`;
}
