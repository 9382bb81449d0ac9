import { expect, it } from "vitest";
import { createLongText } from "../../src/traffic/har/long-text.ts";

it.each<[string, readonly string[]]>([
  ["nothing", []],
  ["signs of one to four bytes", ["a", "æ", "€", "𝄞", "\n"]],
  ["more than there is room for at first", Array.from({ length: 40 }, (_, at) => String(at % 10).repeat(50_000))],
  ["one part that is longer than all", ["€".repeat(3_000_000)]],
])("a text of %s is what its parts are, and the next one begins anew", (_, parts) => {
  const text = createLongText();
  for (let round = 0; round < 2; round++) {
    text.begin();
    for (const part of parts) text.add(part);
    expect(text.end() === parts.join("")).toBe(true);
  }
  text.begin();
  text.add("short");
  expect(text.end()).toBe("short");
});
