import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Leftover } from "../anonymise/leftovers.ts";

/** Scans the finished files of a recording as its readers get them, independently of the recorder. */
export async function scanRecording(folder: string): Promise<readonly Leftover[]> {
  const { scanValue } = await import("../anonymise/scanner.ts");
  const found: Leftover[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".json")).sort()) {
    const value: unknown = JSON.parse(await readFile(join(folder, file), "utf8"));
    found.push(...scanValue(value).map(({ pointer, what }) => ({ pointer: `${file}#${pointer}`, what })));
    await setImmediate();
  }
  return found;
}
