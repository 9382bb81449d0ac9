/** What the rules for single files share. */

import type { Place } from "../spec-model.ts";

export type Complain = (at: Place, code: string, what: string, todo: string) => void;

/** Type words of scalars, and whether such a value can be null. */
export const SCALARS: ReadonlyMap<string, { readonly nullable: boolean; readonly request: string }> = new Map([
  ["int32", { nullable: false, request: "Integer" }],
  ["int64", { nullable: false, request: "Integer" }],
  ["double", { nullable: false, request: "Number" }],
  ["bool", { nullable: false, request: "Boolean" }],
  ["date-time", { nullable: false, request: "String" }],
  ["string", { nullable: true, request: "String" }],
  ["byte", { nullable: true, request: "String" }],
  ["any", { nullable: true, request: "Object" }],
]);

export function once<Row extends { readonly at: Place }>(
  rows: readonly Row[],
  key: (row: Row) => string,
  noun: string,
  complain: Complain,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(key(row))) {
      complain(row.at, "spec-duplicate", `${noun} \`${key(row)}\` stands there twice`, "remove one of the two");
    }
    seen.add(key(row));
  }
}

export function inOrder(
  rows: readonly { readonly row: number; readonly at: Place }[],
  before: number,
  complain: Complain,
): void {
  for (const [index, { row, at }] of rows.entries()) {
    const expected = before + index + 1;
    if (row !== expected)
      complain(at, "spec-row-order", `row ${row} stands where ${expected} belongs`, "number the rows");
  }
}

export function unknown(at: Place, noun: string, name: string, complain: Complain): void {
  complain(at, `spec-unknown-${noun}`, `there is no ${noun} \`${name}\``, "add it or correct the name");
}
