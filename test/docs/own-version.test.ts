import { expect, it } from "vitest";
import { readNaming, readOwn, withOwnVersion } from "../../scripts/docs/own-version.ts";
import { ROOT } from "../support/root.ts";

it.each([
  ["npm install ../kit/superoffice-mock-kit-0.1.0.tgz", "npm install ../kit/superoffice-mock-kit-1.2.0-rc.1.tgz"],
  ["superoffice-mock-kit-9.0.0-beta.3.tgz ./", "superoffice-mock-kit-1.2.0-rc.1.tgz ./"],
  ["- uses: OWNER/superoffice-mock-kit@v0.1.0\n", "- uses: acme/superoffice-mock-kit@v1.2.0-rc.1\n"],
  ["so-mock verify 0.1.0  http://localhost:8080", "so-mock verify 1.2.0-rc.1  http://localhost:8080"],
  ["so-mock diff 0.1.0\n", "so-mock diff 1.2.0-rc.1\n"],
  ["superoffice-mock-kit@latest, node 24.1.0", "superoffice-mock-kit@latest, node 24.1.0"],
])("%j names the version and the owner of package.json after a release", (before, after) => {
  expect(withOwnVersion(before, { version: "1.2.0-rc.1", owner: "acme" })).toBe(after);
});

it("README and examples name the version of package.json", () => {
  const own = readOwn(ROOT);
  const naming = readNaming(ROOT);
  expect(naming.size).toBeGreaterThan(20);
  expect([...naming].filter(([, text]) => withOwnVersion(text, own) !== text).map(([file]) => file)).toEqual([]);
});
