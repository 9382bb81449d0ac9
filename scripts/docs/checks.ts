import type { AnyCheck } from "../../src/verify/check.ts";

/** A heading for each check, so that a finding can name its page and place. */
export function checkReference(checks: readonly AnyCheck[]): string {
  return checks.map(checkEntry).join("\n\n");
}

function checkEntry({ name, title, explanation, severity, on, perExchange, anyOperation }: AnyCheck): string {
  const facts = [
    severity,
    ...((perExchange ?? on === "call") ? ["recorded traffic"] : []),
    ...(anyOperation === true ? ["imported operations"] : []),
  ];
  return `### ${name}\n**${title}** (${facts.join(", ")}). ${explanation}`;
}
