import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where README, guides and examples name the packed kit, its action and its version, all of which follow from package.json. */

const NUMBER = String.raw`\d+\.\d+\.\d+(?:-[\w.]+?)?`;
const TARBALL = new RegExp(String.raw`superoffice-mock-kit-${NUMBER}\.tgz`, "g");
const ACTION = new RegExp(String.raw`[\w-]+/(superoffice-mock-kit@v)${NUMBER}(?![\w.-])`, "g");
const TITLE = new RegExp(String.raw`^(so-mock (?:verify|diff|check|doctor) )${NUMBER}(?=$|  )`, "gm");

/** Left by an install or a build. */
const NOT_OURS = /^(?:node_modules|storybook-static|dist|test-results)$/;
const NAMES_IT = /^(?:package\.json|Dockerfile|.+\.(?:md|ya?ml))$/;

export interface Own {
  readonly version: string;
  readonly owner: string;
}

export function readOwn(root: string): Own {
  const { version, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
    readonly repository: { readonly url: string };
  };
  return { version, owner: repository.url.split("/").at(-2) ?? "" };
}

export function withOwnVersion(text: string, { version, owner }: Own): string {
  return text
    .replaceAll(TARBALL, `superoffice-mock-kit-${version}.tgz`)
    .replaceAll(ACTION, (_, name: string) => `${owner}/${name}${version}`)
    .replaceAll(TITLE, (_, title: string) => title + version);
}

/** README.md and what examples/ says of the kit, by file. */
export function readNaming(root: string): ReadonlyMap<string, string> {
  const filesIn = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return NOT_OURS.test(entry.name) ? [] : filesIn(`${folder}/${entry.name}`);
      return NAMES_IT.test(entry.name) ? [`${folder}/${entry.name}`] : [];
    });
  return new Map(["README.md", ...filesIn("examples")].map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
