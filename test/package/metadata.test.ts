import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addressProblem, fieldsFor } from "../../scripts/address.ts";
import { jsonText } from "../../scripts/artifacts/json-text.ts";
import { readPages } from "../../scripts/docs/read-pages.ts";
import { rewriteJson, withAddresses, withoutAddresses } from "../../scripts/package-files.ts";
import { repository, version } from "../../src/version.ts";
import { makeFolder } from "../support/project.ts";
import { readJson, readText, ROOT } from "../support/root.ts";

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly keywords: readonly string[];
  readonly [field: string]: unknown;
}

const manifest = readJson("package.json") as Manifest;

describe("package.json", () => {
  it("says where the project lives, from one address", () => {
    expect(manifest).toMatchObject({ ...fieldsFor(repository) });
    expect(repository).toMatch(/^https:\/\/github\.com\/[\w-]+\/superoffice-mock-kit$/);
  });

  it("has types for every entry, which the build compiles by name", () => {
    const { files } = readJson("tsconfig.build.json") as { readonly files: readonly string[] };
    const typed = Object.values(
      manifest["exports"] as Readonly<Record<string, string | { readonly types: string }>>,
    ).flatMap((entry) =>
      typeof entry === "string" ? [] : [entry.types.replace("./dist/types/", "").replace(".d.ts", ".ts")],
    );
    expect([...files].sort()).toEqual(typed.sort());
  });

  it("is public, has its provenance, and names no author", () => {
    expect(manifest["publishConfig"]).toEqual({ access: "public", provenance: true });
    expect(manifest).not.toHaveProperty("author");
    expect(manifest.keywords).toEqual(expect.arrayContaining(["superoffice", "mock", "msw", "contract-testing"]));
  });

  it.each(Object.entries(manifest.scripts))("has a script %s that needs no POSIX shell", (_, line) => {
    for (const command of line.split(" && ")) {
      expect(command).toMatch(/^(?:node|npm|vitest|tsc|oxlint|oxfmt)(?: [\w./:-]+)*$/);
    }
  });
});

describe("the address of the repository", () => {
  it("stands in package.json alone", () => {
    const files = ["src", "scripts", "docs", ".github", "spec", "contracts"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter(
          (entry) =>
            entry.isFile() && !entry.parentPath.includes("node_modules") && /\.(?:ts|md|ya?ml|json)$/.test(entry.name),
        )
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    const pages = readdirSync(ROOT).filter((name) => name.endsWith(".md"));
    const owned = [...files.map((file) => file.slice(ROOT.length + 1)), ...pages].filter((file) =>
      readText(file).includes("github.com/OWNER"),
    );
    expect(owned).toEqual([]);
  });

  it.each([
    ["https://github.com/OWNER/superoffice-mock-kit", "OWNER"],
    ["https://example.com/a/b", "is not the address"],
    ["https://github.com/acme", "is not the address"],
    ["", "is not the address"],
  ])("%s cannot be released from", (address, says) => {
    expect(addressProblem(address)).toContain(says);
  });

  it("may belong to any owner", () => {
    expect(addressProblem("https://github.com/acme-2/superoffice.mock-kit")).toBeUndefined();
  });
});

describe("the README of the packed kit", () => {
  const readme = readText("README.md");
  const packed = withAddresses(readme);

  it("shows its picture and leads to its pages from anywhere", () => {
    expect(packed).toContain(`](${repository}/raw/v${version}/docs/console.png)`);
    expect(packed).toContain(`](${repository}/blob/v${version}/docs/guides/serve.md)`);
    expect([...packed.matchAll(/\]\((?!https:|#)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
  });

  it("is the repository's own again afterwards", () => {
    expect(withoutAddresses(packed)).toBe(readme);
    expect(withoutAddresses(readme)).toBe(readme);
  });

  it("keeps code and links to places in itself", () => {
    const page = "[a](#b) ![c\nd](e.png)\n```md\n[f](g.md)\n```\n[h](https://i.example)";
    expect(withAddresses(page)).toBe(page.replace("(e.png", `(${repository}/raw/v${version}/e.png`));
  });
});

describe("the documentation of the packed kit", () => {
  const pages = [...readPages(ROOT)];

  it("leads to what is not packed from anywhere, and to what is packed beside it", () => {
    const packed = (page: string): string => withAddresses(readText(page), page);
    expect(packed("docs/guides/webhooks.md")).toContain(`](${repository}/blob/v${version}/examples/webhook-receiver)`);
    expect(packed("docs/guides/console.md")).toContain(`](${repository}/raw/v${version}/docs/console.png)`);
    expect(packed("docs/reference/report.md")).toContain("](../../contracts/report.schema.json)");
    expect(packed("docs/guides/serve.md")).toContain("](../../README.md#install)");
  });

  it("is the repository's own again afterwards", () => {
    for (const [page, text] of pages) {
      expect(withoutAddresses(withAddresses(text, page), page)).toBe(text);
      expect(withoutAddresses(text, page)).toBe(text);
    }
  });
});

it("the contract's files are the repository's own again after packing", () => {
  const folder = makeFolder();
  cpSync(join(ROOT, "contracts/schemas/select"), folder.path, { recursive: true });
  const file = join(folder.path, "ChatSessionEntity.schema.json");
  const before = readFileSync(file, "utf8");
  rewriteJson(folder.path, JSON.stringify);
  expect(readFileSync(file, "utf8")).toBe(JSON.stringify(JSON.parse(before)));
  rewriteJson(folder.path, jsonText);
  expect(readFileSync(file, "utf8")).toBe(before);
  folder.close();
});
