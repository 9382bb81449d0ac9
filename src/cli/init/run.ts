import { writeFile } from "node:fs/promises";
import { KitError, codeOf } from "../../errors.ts";
import { WORLD_TEMPLATE } from "./template.ts";

/** Throws KitError `init-file` if the file already exists or cannot be written. */
export async function writeWorld(file: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, WORLD_TEMPLATE, { flag: force ? "w" : "wx" });
  } catch (error) {
    const code = codeOf(error);
    const isThere = code === "EEXIST";
    const what = isThere ? "the file already exists" : `it cannot be written (${code})`;
    const todo = isThere
      ? "give another name, or --force to replace it"
      : "name a file in a folder that you can write to";
    throw new KitError({ code: "init-file", what, where: file, todo }, { cause: error });
  }
}
