import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The pages of docs/, without the site that is built of them: file name below the root, with `/` on every machine → text. */
export function readPages(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
  const files = names
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md") && !name.startsWith("docs/site/"));
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
