import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** `node scripts/docker-steps.ts`: the Dockerfile's steps where no engine runs, in a clean folder for each stage. */

const root = resolve(import.meta.dirname, "..");

export interface BuiltImage {
  /** What would be `/` in the container. */
  readonly folder: string;
  readonly workdir: string;
  readonly user: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly start: readonly string[];
  readonly healthCheck: readonly string[];
  remove(): void;
}

/** Does what a RUN says, in its working folder. */
export type RunStep = (command: string, workdir: string) => void;

export const runInShell: RunStep = (command, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`RUN ${command} ended with ${status}: ${stdout}${stderr}`);
};

/** Follows FROM, WORKDIR, COPY and RUN; throws with the command's output for one that fails, and for an unknown step. */
export function buildByDockerfile(run: RunStep = runInShell): BuiltImage {
  const folder = mkdtempSync(join(tmpdir(), "so-mock-image-"));
  const stages: string[] = [];
  const named = new Map<string, string>();
  let workdir = "/";
  let user: string | undefined;
  let env: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  const stage = (): string => stages.at(-1) ?? folder;
  const inStage = (path: string, of = stage()): string => join(of, resolve(workdir, path));
  for (const [word, rest] of steps(readFileSync(join(root, "Dockerfile"), "utf8"))) {
    if (word === "FROM") {
      stages.push(join(folder, `stage-${stages.length}`));
      mkdirSync(stage());
      const [, name] = / AS (\w+)/i.exec(rest) ?? [];
      if (name !== undefined) named.set(name, stage());
      [workdir, user, env] = ["/", undefined, {}];
    } else if (word === "WORKDIR") {
      workdir = rest;
      mkdirSync(inStage("."), { recursive: true });
    } else if (word === "COPY") copy(rest, named, inStage);
    else if (word === "RUN") run(rest, inStage("."));
    else if (word === "ENV") env = { ...env, ...Object.fromEntries([rest.split("=") as [string, string]]) };
    else if (word === "USER") user = rest;
    else if (word === "ENTRYPOINT" || word === "CMD" || word === "HEALTHCHECK") {
      lists[word] = JSON.parse(rest.slice(rest.indexOf("["))) as string[];
    } else if (word !== "EXPOSE") throw new Error(`The step ${word} is not known here.`);
  }
  return {
    folder: stage(),
    workdir: inStage("."),
    user,
    env,
    start: [...(lists["ENTRYPOINT"] ?? []), ...(lists["CMD"] ?? [])],
    healthCheck: lists["HEALTHCHECK"] ?? [],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function steps(text: string): [string, string][] {
  const lines = text.replace(/\\\n/g, " ").split("\n");
  return lines.flatMap((line): [string, string][] => {
    const [, word, rest] = /^([A-Z]+)\s+(.+)$/.exec(line) ?? [];
    return word === undefined || rest === undefined ? [] : [[word, rest.trim()]];
  });
}

function copy(rest: string, named: ReadonlyMap<string, string>, inStage: (path: string, of?: string) => string): void {
  const [, from, list = ""] = /^(?:--from=(\w+)\s+)?(.+)$/.exec(rest) ?? [];
  const names = list.split(/\s+/);
  const target = names.pop() ?? ".";
  const source = from === undefined ? root : (named.get(from) ?? root);
  const ignored = readFileSync(join(root, ".dockerignore"), "utf8").trim().split("\n");
  for (const name of names) {
    const at = from === undefined ? join(source, name) : join(source, name);
    const into =
      target.endsWith("/") && name !== "." ? inStage(join(target, name.split("/").at(-1) ?? "")) : inStage(target);
    mkdirSync(dirname(into), { recursive: true });
    const skip = (path: string): boolean => from === undefined && ignored.some((one) => path === join(root, one));
    cpSync(at, into, { recursive: true, verbatimSymlinks: true, filter: (path) => !skip(path) });
  }
}

if (import.meta.main) {
  const image = buildByDockerfile();
  process.stdout.write(
    `the Dockerfile's steps run; the image would start as ${image.user}: ${image.start.join(" ")}\n`,
  );
  image.remove();
}
