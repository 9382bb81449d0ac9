import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { env, execPath, stderr } from "node:process";
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from "playwright-core";
import { readJson, ROOT } from "./root.ts";

/** What tests do with a browser; `close` closes what they opened. */
export type TestBrowser = Pick<Browser, "newPage" | "newContext" | "close">;

/** One for all test files of a worker; it ends with the worker. */
let running: Promise<Browser> | undefined;

/**
 * A real Chromium for tests: the one that SO_MOCK_BROWSER names, else the one of `@sparticuz/chromium`. Undefined, with
 * the reason printed, where none can run; with CI set that is an error. Close it when the tests are done.
 */
export async function startBrowser(): Promise<TestBrowser | undefined> {
  try {
    const browser = await (running ??= launch());
    const opened: BrowserContext[] = [];
    const newContext: Browser["newContext"] = async (options) => {
      const context = await browser.newContext(options);
      opened.push(context);
      context.setDefaultTimeout(60_000);
      return context;
    };
    return {
      newContext,
      newPage: async (options) => (await newContext(options)).newPage(),
      close: async () => {
        for (const context of opened.splice(0)) await context.close();
      },
    };
  } catch (error) {
    if (env["CI"]) throw error;
    stderr.write(`browser tests SKIPPED: no browser runs here (${firstLine(error)}); name one in SO_MOCK_BROWSER\n`);
    return undefined;
  }
}

/** Containers often run as root, where Chromium has no sandbox of its own; the pages of these tests are the kit's. */
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

async function launch(): Promise<Browser> {
  const options: LaunchOptions = { executablePath: browserPath(), args: ARGS };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (env["SO_MOCK_BROWSER"]) throw error;
    // A machine without the libraries that a browser needs: the package brings them along.
    return chromium.launch({ ...options, env: { ...env, LD_LIBRARY_PATH: join(unpack(), "al2023/lib") } });
  }
}

/** The browser's file. */
export function browserPath(): string {
  return env["SO_MOCK_BROWSER"] || join(unpack(), "chromium");
}

/** Unpacks the package's Chromium once, beside it; a rename at the end lets test files that run at once share it. */
function unpack(): string {
  const { version } = readJson("node_modules/@sparticuz/chromium/package.json") as { readonly version: string };
  const parent = join(ROOT, "node_modules/.cache/superoffice-mock-kit");
  const folder = join(parent, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, "unpacking-"));
  try {
    const script = 'await (await import("@sparticuz/chromium")).default.executablePath()';
    const { status, stderr: said } = spawnSync(execPath, ["--input-type=module", "--eval", script], {
      cwd: ROOT,
      // The package unpacks into the folder for temporary files; the second variable makes it unpack its libraries too.
      env: { ...env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`@sparticuz/chromium did not unpack: ${said}`);
    if (!existsSync(folder)) renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
