import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process, { env, execPath, stderr } from "node:process";
import { ROOT } from "./root.ts";

/** What a command did. */
export interface Done {
  readonly code: number | null;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** The tests' own Node first, whatever the machine has. */
const ENV: NodeJS.ProcessEnv = {
  ...env,
  PATH: `${dirname(execPath)}${delimiter}${env["PATH"] ?? ""}`,
  // What the surrounding test run is told must not reach the test runs inside.
  NODE_OPTIONS: "",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_prefer_offline: "true",
  npm_config_update_notifier: "false",
};

/** A shell line under way, with all that it starts. */
export interface Started {
  /** Waits for text in what it prints. */
  readonly saw: (text: RegExp) => Promise<RegExpExecArray>;
  readonly stop: () => void;
  readonly done: Promise<Done>;
}

/** A command that takes longer hangs. */
const LONGEST_MS = 180_000;

export function start(folder: string, line: string, more: NodeJS.ProcessEnv = {}): Started {
  const { VITEST: _inside, ...outer } = ENV;
  const child = spawn("sh", ["-c", line], {
    cwd: folder,
    env: { ...outer, ...more },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that a signal reaches all that the line starts and nothing else.
    detached: true,
  });
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
  };
  const looking = new Set<() => void>();
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += String(chunk);
      looking.forEach((look) => look());
    });
  }
  const hanging = setTimeout(() => signal("SIGKILL"), LONGEST_MS);
  const done = new Promise<Done>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(hanging);
      resolve({ code, output });
    });
  });
  return {
    saw: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = text.exec(output);
          if (found) resolve(found);
        };
        looking.add(look);
        look();
        void done.then(() => reject(new Error(`it ended before it said ${text}:\n${output}`)), reject);
      }),
    stop: () => signal("SIGTERM"),
    done,
  };
}

/** Runs a shell line in a folder to its end. */
export function run(folder: string, line: string, more: NodeJS.ProcessEnv = {}): Promise<Done> {
  return start(folder, line, more).done;
}

/** A temporary folder that is gone when `close` is called. */
export interface Folder {
  readonly path: string;
  write(files: Readonly<Record<string, string>>): void;
  close(): void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "so-mock-project-"));
  return {
    path,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    close: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Builds the kit and packs it as `npm publish` would, away from the repository's own dist/. */
export async function packKit(): Promise<Folder & { readonly tarball: string }> {
  const folder = makeFolder();
  for (const file of ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "contracts"]) {
    cpSync(join(ROOT, file), join(folder.path, file), { recursive: true });
  }
  const build = await run(ROOT, `node scripts/build.ts '${folder.path}/dist'`);
  if (build.code !== 0) throw new Error(`the build failed:\n${build.output}`);
  const pack = await run(folder.path, "npm pack --ignore-scripts");
  const tarball = readdirSync(folder.path).find((name) => name.endsWith(".tgz"));
  if (!tarball) throw new Error(`npm pack failed:\n${pack.output}`);
  return { ...folder, tarball: join(folder.path, tarball) };
}

/** Can packages be installed here? False, with the reason printed, where the registry is out of reach; in CI an error. */
export async function canInstall(): Promise<boolean> {
  const { code, output } = await run(tmpdir(), "npm view hono version --prefer-online --fetch-retries=1");
  if (code === 0) return true;
  const reason = `package tests SKIPPED: npm's registry cannot be reached (${output.trim().split("\n").at(-1)})`;
  if (env["CI"]) throw new Error(reason);
  stderr.write(`${reason}\n`);
  return false;
}
