import { expect, it } from "vitest";
import { withFullName } from "../../src/mock/generic/full-name.ts";

const ann = { Firstname: "Ann", Lastname: "Lee", FullName: "" };

it.each<[string, Record<string, unknown>, Record<string, unknown> | undefined, unknown]>([
  ["follows from its parts", ann, undefined, "Ann Lee"],
  [
    "follows them when they change",
    { ...ann, Lastname: "Moe", FullName: "Ann Lee" },
    { ...ann, FullName: "Ann Lee" },
    "Ann Moe",
  ],
  ["is as it was said otherwise", { ...ann, FullName: "Dr. Lee" }, { ...ann, FullName: "Ann Lee" }, "Dr. Lee"],
  ["is no row of every carrier", { Firstname: "Ann" }, undefined, undefined],
  ["needs parts", { Firstname: "", Lastname: null, FullName: "" }, undefined, ""],
])("a whole name %s", (_, now, before, expected) => {
  expect(withFullName(now, before)["FullName"]).toBe(expected);
});
