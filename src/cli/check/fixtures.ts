import { glob, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { adviceFor } from "../../arguments.ts";
import { findOperation } from "../../contract.ts";
import { KitError, throwProblems, type Problem } from "../../errors.ts";
import { knowGroups } from "../../groups/judged.ts";
import { knownContract } from "../../schema/known.ts";
import { coverageOf } from "../../traffic/judge/coverage-of.ts";
import { ownValue } from "../../values.ts";
import { version } from "../../version.ts";
import { systemClock } from "../../verify/clock.ts";
import { createCoverage } from "../../verify/coverage.ts";
import { fingerprint } from "../../verify/fingerprint.ts";
import { judgeAnswerValue, judgeType } from "../../verify/judge-value.ts";
import type { Finding, Report } from "../../verify/model.ts";

/** JSON fixtures, judged as a type or as an operation's answer. */

interface FixtureOptions {
  readonly names: readonly string[];
  readonly type: string;
  readonly strict: boolean;
  readonly release: string | undefined;
}

/** Throws KitError `check-type` for an unknown name, `fixture` for unreadable files. */
export async function checkFixtures({ names, type, ...options }: FixtureOptions): Promise<Report> {
  const judge = await judgeFor(type, options);
  const files = await filesOf(names);
  const startedAt = systemClock.iso();
  const begin = systemClock.now();
  const problems: Problem[] = [];
  const judged: (readonly [file: string, findings: readonly Finding[]])[] = [];
  for (const file of files) {
    const value = await readJson(file, problems);
    if (value !== undefined) judged.push([file, judge(value).map((finding) => inFile(finding, file))]);
  }
  throwProblems(problems);
  const failed = judged.filter(([, findings]) => findings.length > 0).length;
  const contract = knownContract();
  return {
    tool: { name: "so-mock check", version },
    target: names.join(", "),
    mode: "read",
    startedAt,
    durationMs: Math.round(systemClock.now() - begin),
    summary: { checks: judged.length, passed: judged.length - failed, failed, skipped: 0, finished: true },
    results: judged.map(([file, findings]) => ({
      check: "answer-schema",
      operation: type,
      status: findings.length > 0 ? "failed" : "passed",
      explanation: `${file} should be as the tables describe ${type}.`,
      durationMs: 0,
    })),
    findings: judged.flatMap(([, findings]) => findings),
    observations: [],
    coverage: coverageOf(createCoverage(contract).result(), contract, []),
    writes: [],
    exchanges: [],
  };
}

async function judgeFor(
  type: string,
  options: Pick<FixtureOptions, "strict" | "release">,
): Promise<(value: unknown) => Finding[]> {
  await knowGroups();
  const contract = knownContract();
  const operation = findOperation(type, contract);
  if (operation) return (value) => judgeAnswerValue(value, operation, options);
  if (ownValue(contract.types, type)) return (value) => judgeType(value, type, options);
  const known = [...Object.keys(contract.types), ...contract.operations.map(({ id }) => id)];
  const what = `there is no type or operation "${type}"`;
  throw new KitError({ code: "check-type", what, where: "--type", todo: adviceFor(type, known) });
}

/**
 * The files that the names match: patterns, since Windows shells do not expand them, and the .json files of folders.
 */
async function filesOf(names: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) {
    const found = await filesFor(name);
    if (found.length === 0) {
      const todo = "name JSON files, a folder of them, or a pattern such as fixtures/*.json";
      throw new KitError({ code: "fixture", what: "there are no such files", where: name, todo });
    }
    files.push(...found);
  }
  return [...new Set(files)];
}

async function filesFor(name: string): Promise<readonly string[]> {
  const known = await stat(name).catch(() => undefined);
  if (known?.isFile()) return [name];
  const pattern = known ? join(name, "**", "*.json") : name;
  const found: string[] = [];
  for await (const file of glob(pattern.replaceAll("\\", "/"))) found.push(file);
  return found.sort();
}

async function readJson(file: string, problems: Problem[]): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch (error) {
    const isText = error instanceof SyntaxError;
    const what = isText ? `it is not JSON: ${error.message}` : "it cannot be read";
    problems.push({ code: "fixture", what, where: file, todo: isText ? "mend it" : "name a file that can be read" });
    return undefined;
  }
}

function inFile(finding: Finding, file: string): Finding {
  return {
    ...finding,
    message: `${finding.message} In ${file}.`,
    fingerprint: fingerprint(finding.fingerprint, file, finding.pointer, finding.message),
  };
}
