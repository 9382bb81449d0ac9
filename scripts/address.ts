import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, stderr, stdout } from "node:process";

/**
 * `npm run address -- https://github.com/acme/superoffice-mock-kit` writes the repository's address into package.json, the
 * one place that holds it: everything else (links of the packed README, `helpUri` of SARIF logs, the release) follows.
 */

/** What stands in place of an owner until a person has given one. */
const NOBODY = "OWNER";

const ADDRESS = /^https:\/\/github\.com\/(?<owner>[\w-]+)\/[\w.-]+(?<!\.git)$/;

export interface Addresses {
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly repository: { readonly type: string; readonly url: string };
}

/** The fields of package.json that say where the project lives. */
export function fieldsFor(address: string): Addresses {
  return {
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: "git", url: `git+${address}.git` },
  };
}

/** Undefined for an address that a release can use; otherwise what is wrong with it, and what to do. */
export function addressProblem(address: string): string | undefined {
  const owner = ADDRESS.exec(address)?.groups?.["owner"];
  if (owner === undefined)
    return `"${address}" is not the address of a repository; give one such as https://github.com/acme/superoffice-mock-kit`;
  if (owner !== NOBODY) return undefined;
  return `package.json still names ${NOBODY} as the owner of the repository; run \`npm run address -- https://github.com/…\` with its address, and commit`;
}

if (import.meta.main) {
  const [, , given = ""] = argv;
  const address = given.replace(/\/$|\.git$/, "");
  const problem = addressProblem(address);
  if (problem === undefined) {
    const file = join(import.meta.dirname, "../package.json");
    const data = JSON.parse(readFileSync(file, "utf8")) as object;
    writeFileSync(file, `${JSON.stringify({ ...data, ...fieldsFor(address) }, undefined, 2)}\n`);
    stdout.write(`package.json: the repository is ${address}\n`);
  } else {
    stderr.write(`${problem}\n`);
    process.exitCode = 2;
  }
}
