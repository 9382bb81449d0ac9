/** The proof as a table for the terminal. Pure. */

import type { Proof } from "./prove.ts";

export function formatProof({ deviations, variants }: Proof, all: boolean): string {
  const lines: string[] = [];
  const groups = [...new Set(deviations.map(({ deviation }) => deviation.area))];
  const wide = Math.max(0, ...deviations.map(({ deviation }) => deviation.name.length));
  for (const group of groups) {
    const rows = deviations.filter(({ deviation }) => deviation.area === group);
    const found = rows.filter((row) => row.found).length;
    lines.push(`${group}: ${found} of ${rows.length} found`);
    for (const { deviation, found: isFound, by, beside, bound } of rows) {
      if (beside.length > bound) {
        const more = `${beside.length} findings beside the right one, and ${bound} may be`;
        lines.push(`  ${deviation.name.padEnd(wide)}  TOO MANY (${more})`, ...beside.map((line) => `    ${line}`));
      }
      if (isFound && !all) continue;
      const checks = by.length > 0 ? by.join(", ") : "no check";
      const what = isFound
        ? `found by ${checks}`
        : `MISSED (wanted ${deviation.checks.join(" or ")}; failed: ${checks})`;
      lines.push(`  ${deviation.name.padEnd(wide)}  ${what}`);
    }
  }
  const silent = variants.filter((row) => row.silent).length;
  lines.push(`variants: ${silent} of ${variants.length} silent`);
  for (const { variant, silent: isSilent, alarms } of variants) {
    if (isSilent && all) lines.push(`  ${variant.name.padEnd(wide)}  silent`);
    for (const alarm of alarms) lines.push(`  ${variant.name.padEnd(wide)}  ALARM ${alarm}`);
  }
  const found = deviations.filter((row) => row.found).length;
  const share = deviations.length > 0 ? Math.floor((1000 * found) / deviations.length) / 10 : 0;
  lines.push(
    "",
    `${found} of ${deviations.length} deviations found (${share} %), ${variants.length - silent} alarms on ${variants.length} variants`,
  );
  return `${lines.join("\n")}\n`;
}

/** Below this share the runner has not proved itself. */
const ENOUGH = 0.95;

export function isProved({ deviations, variants }: Proof): boolean {
  const found = deviations.filter((row) => row.found).length;
  const isExact = deviations.every(({ beside, bound }) => beside.length <= bound);
  return isExact && found >= ENOUGH * deviations.length && variants.every((row) => row.silent);
}
