import { KitError } from "../errors.ts";

/** The value in a JSON file. Throws KitError `contract-fixture`. */
export async function readFixture(file: URL): Promise<unknown> {
  let text: string;
  try {
    // Only here: in a page, fixtures are imported.
    const { readFile } = await import("node:fs/promises");
    text = await readFile(file, "utf8");
  } catch (error) {
    const todo = "give a file: URL that leads to a JSON file";
    throw fixtureError(file, { what: "it cannot be read", todo }, error);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const todo = error instanceof Error ? error.message : "mend it";
    throw fixtureError(file, { what: "it is not JSON", todo }, error);
  }
}

function fixtureError(file: URL, { what, todo }: Pick<KitError, "what" | "todo">, cause: unknown): KitError {
  return new KitError({ code: "contract-fixture", what, where: file.href, todo }, { cause });
}
