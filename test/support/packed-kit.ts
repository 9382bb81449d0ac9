import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, platform, stderr } from "node:process";
import { rewriteJson, rewritePages, withAddresses } from "../../scripts/package-files.ts";
import { prepared } from "./prepared.ts";
import { makeFolder, run, type Done, type Folder } from "./project.ts";
import { ROOT } from "./root.ts";

/** The kit as `npm publish` would send it. */
export interface PackedKit {
  /** What npm packs from: package.json, dist/, contracts/. */
  readonly path: string;
  readonly tarball: string;
  /** What a user finds in node_modules/superoffice-mock-kit. */
  readonly unpacked: string;
}

const PACKED = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "contracts", "docs"];
const BUILT_FROM = ["src", "scripts", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];

/** The file that starts the command as users have it: it starts in a third of the time that src/bin.ts takes. */
export async function builtCommand(): Promise<string> {
  return join(await builtCode(), "dist/bin.js");
}

/** The code of dist/, built once. */
function builtCode(): Promise<string> {
  return (code ??= prepared("code", ["package.json", "contracts", ...BUILT_FROM], async (folder) => {
    await succeed(ROOT, ["node", "scripts/build.ts", join(folder, "dist"), "code"]);
    cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
  }));
}

let code: Promise<string> | undefined;

/** Built and packed once, away from the repository's own dist/. */
export async function packKit(): Promise<PackedKit> {
  const built = await builtCode();
  const path = await prepared("kit", [...PACKED, ...BUILT_FROM], async (folder) => {
    const site = join(ROOT, "docs/site");
    for (const file of PACKED) {
      cpSync(join(ROOT, file), join(folder, file), { recursive: true, filter: (path) => path !== site });
    }
    rewritePages(folder, withAddresses);
    rewriteJson(join(folder, "contracts"), JSON.stringify);
    cpSync(join(built, "dist"), join(folder, "dist"), { recursive: true });
    await succeed(ROOT, ["node", "scripts/build.ts", join(folder, "dist"), "types"]);
    await succeed(folder, npm("pack", "--ignore-scripts"));
    mkdirSync(join(folder, "unpacked"));
    await succeed(folder, ["tar", "xzf", tarballIn(folder), "-C", "unpacked"]);
  });
  return { path, tarball: join(path, tarballIn(path)), unpacked: join(path, "unpacked/package") };
}

function tarballIn(folder: string): string {
  return readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "no tarball";
}

async function succeed(folder: string, command: readonly string[]): Promise<Done> {
  const done = await run(folder, command);
  if (done.code !== 0) throw new Error(`${command.join(" ")} failed:\n${done.output}`);
  return done;
}

/** npm without a shell, whose name differs on Windows: the one that runs the tests, where one does. */
function npm(...args: readonly string[]): readonly string[] {
  const script = env["npm_execpath"];
  return script?.endsWith(".js") ? ["node", script, ...args] : ["npm", ...args];
}

/**
 * A project with the packed kit in its node_modules, and beside it the repository's own packages, so that nothing has to
 * be installed. `msw` names the package that stands there as msw.
 */
export async function linkProject({ msw }: { readonly msw?: "msw" | "msw2" } = {}): Promise<Folder> {
  const folder = makeFolder();
  const { unpacked } = await packKit();
  const modules = join(folder.path, "node_modules");
  // A copy, not a link: what the kit imports is looked for beside it.
  cpSync(unpacked, join(modules, "superoffice-mock-kit"), { recursive: true });
  const others = readdirSync(join(ROOT, "node_modules")).filter((name) => !/^(?:\.|msw2?$|superoffice-)/.test(name));
  const kind = platform === "win32" ? "junction" : "dir";
  for (const name of others) symlinkSync(join(ROOT, "node_modules", name), join(modules, name), kind);
  if (msw !== undefined) symlinkSync(join(ROOT, "node_modules", msw), join(modules, "msw"), kind);
  return folder;
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
