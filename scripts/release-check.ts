import { env, stderr, stdout } from "node:process";
import { addressProblem } from "./address.ts";
import { repository, version } from "../src/version.ts";

/** `npm run release:check`: stops a release whose tag, version or address do not go together. In the release workflow. */

export interface Release {
  readonly address: string;
  readonly version: string;
  /** The tag that was pushed, such as `v1.2.0`. */
  readonly tag: string | undefined;
  /** Where the workflow runs, such as `https://github.com/acme/superoffice-mock-kit`. */
  readonly runsAt: string | undefined;
}

/** Why it may not be released; empty when it may. */
export function releaseProblems({ address, version: own, tag, runsAt }: Release): readonly string[] {
  const problem = addressProblem(address);
  if (problem !== undefined) return [problem];
  const problems: string[] = [];
  if (runsAt !== undefined && runsAt.toLowerCase() !== address.toLowerCase())
    problems.push(`package.json names ${address}, and the workflow runs in ${runsAt}: npm refuses the provenance`);
  if (tag !== `v${own}`) problems.push(`the tag is ${tag ?? "missing"}, and package.json has version ${own}`);
  return problems;
}

if (import.meta.main) {
  const { GITHUB_REF_TYPE: kind, GITHUB_REF_NAME: ref, GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: name } = env;
  const problems = releaseProblems({
    address: repository,
    version,
    tag: kind === "tag" ? ref : undefined,
    runsAt: name === undefined ? undefined : `${host}/${name}`,
  });
  for (const problem of problems) stderr.write(`${problem}\n`);
  if (problems.length === 0) stdout.write(`${repository} ${version} may be released\n`);
  else process.exitCode = 1;
}
