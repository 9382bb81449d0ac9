import { KitError } from "../errors.ts";

/** The value in a JSON file. Throws KitError `contract-fixture`. */
export async function readFixture(file: URL): Promise<unknown> {
  let text: string;
  try {
    // Only here: in a page, fixtures are imported.
    const { readFile } = await import("node:fs/promises");
    text = await readFile(file, "utf8");
  } catch (error) {
    throw fixtureError(file, "it cannot be read", "give a file: URL that leads to a JSON file", error);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw fixtureError(file, "it is not JSON", error instanceof Error ? error.message : "mend it", error);
  }
}

function fixtureError(file: URL, what: string, todo: string, cause: unknown): KitError {
  return new KitError({ code: "contract-fixture", what, where: file.href, todo }, { cause });
}
