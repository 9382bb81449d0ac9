import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

/**
 * Follows FROM, WORKDIR, COPY and RUN of the Dockerfile in the folder; throws with the command's output for one that fails,
 * and for an unknown step.
 */
export function buildByDockerfile(run: RunStep = runInShell, context: string = root): BuiltImage {
  const folder = mkdtempSync(join(tmpdir(), "so-mock-image-"));
  const stages: string[] = [];
  const named = new Map<string, string>();
  let workdir = "/";
  let user: string | undefined;
  let env: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  const stage = (): string => stages.at(-1) ?? folder;
  const inStage = (path: string, of = stage()): string => join(of, resolve(workdir, path));
  for (const [word, rest] of steps(readFileSync(join(context, "Dockerfile"), "utf8"))) {
    if (word === "FROM") {
      stages.push(join(folder, `stage-${stages.length}`));
      mkdirSync(stage());
      const [, name] = / AS (\w+)/i.exec(rest) ?? [];
      if (name !== undefined) named.set(name, stage());
      [workdir, user, env] = ["/", undefined, {}];
    } else if (word === "WORKDIR") {
      workdir = rest;
      mkdirSync(inStage("."), { recursive: true });
    } else if (word === "COPY") copy(rest, { named, context }, inStage);
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

interface Sources {
  readonly named: ReadonlyMap<string, string>;
  readonly context: string;
}

function copy(rest: string, { named, context }: Sources, inStage: (path: string, of?: string) => string): void {
  const [, from, list = ""] = /^(?:--from=(\w+)\s+)?(.+)$/.exec(rest) ?? [];
  const names = list.split(/\s+/);
  const target = names.pop() ?? ".";
  const source = from === undefined ? context : (named.get(from) ?? context);
  const ignored = ignoredIn(context);
  for (const name of names) {
    const into =
      target.endsWith("/") && name !== "." ? inStage(join(target, name.split("/").at(-1) ?? "")) : inStage(target);
    mkdirSync(dirname(into), { recursive: true });
    const skip = (path: string): boolean => from === undefined && ignored.some((one) => path === join(context, one));
    cpSync(join(source, name), into, { recursive: true, verbatimSymlinks: true, filter: (path) => !skip(path) });
  }
}

function ignoredIn(context: string): readonly string[] {
  const file = join(context, ".dockerignore");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
}

if (import.meta.main) {
  const image = buildByDockerfile();
  process.stdout.write(
    `the Dockerfile's steps run; the image would start as ${image.user}: ${image.start.join(" ")}\n`,
  );
  image.remove();
}
