import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../src/console/control/routes.ts";
import { faultCatalogue } from "../../src/mock/faults/catalogue.ts";
import { readText, ROOT } from "../support/root.ts";

describe("the documentation", () => {
  it("lists every call of the control API as it is", () => {
    const page = readText("docs/reference/control-api.md");
    const rows = Object.values(ROUTES).map(({ method, path, summary }) => `| ${method} | ${path} | ${summary} |`);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });

  it("shows the console in a small picture", () => {
    expect(readText("README.md")).toContain("](docs/console.png)");
    expect(readText("docs/guides/console.md")).toContain("](../console.png)");
    expect(statSync(join(ROOT, "docs/console.png")).size).toBeLessThan(300_000);
  });

  it("names every fault", () => {
    const page = readText("docs/reference/faults.md");
    expect(faultCatalogue.filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
