import type { ArchiveTable } from "../../src/spec-model.ts";

/** The columns of lists as a module: one line for each. */
export function columnsModule(archives: readonly ArchiveTable[]): string {
  const lists = archives.map(({ archive, source, columns }) => {
    const rows = columns.map((row) => `    ${JSON.stringify({ ...row, at: undefined, row: undefined })},\n`);
    return `  ${archive}: { // ${source.document}, ${source.table}\n    columns: [\n${rows.join("")}    ],\n  },\n`;
  });
  return `// Made by \`npm run contracts\` from spec/. Do not edit.

import type { ArchiveColumn } from "../type-model.ts";

export const ARCHIVES: { readonly ${archives.map(({ archive }) => `${archive}: { readonly columns: readonly ArchiveColumn[] }`).join("; readonly ")} } = {
${lists.join("")}};
`;
}
