import { expect, it } from "vitest";
import { withTable } from "./table.ts";

const PAGE = "before\n<!-- bench: replicas -->\n\nold\n\n<!-- end of bench: replicas -->\nafter\n";

it("puts a table into its place of a page, again and again, and leaves other pages", () => {
  const once = withTable(PAGE, "replicas", "| new |\n");
  expect(once).toBe(PAGE.replace("old", "| new |"));
  expect(withTable(once, "replicas", "| new |\n")).toBe(once);
  expect(withTable(PAGE, "operations", "| new |\n")).toBe(PAGE);
});
