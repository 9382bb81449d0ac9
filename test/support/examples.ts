import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readJson, ROOT } from "./root.ts";

/** Small projects that use the kit, as a reader copies them. */

const FOLDER = "examples";

export interface ExampleManifest {
  readonly name: string;
  readonly private: boolean;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export function exampleNames(): readonly string[] {
  const entries = readdirSync(join(ROOT, FOLDER), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

export function readManifest(example: string): ExampleManifest {
  return readJson(`${FOLDER}/${example}/package.json`) as ExampleManifest;
}

/** Without what its own install and runs leave behind. */
export function copyExample(example: string, target: string): void {
  const from = join(ROOT, FOLDER, example);
  const left = /[\\/](?:node_modules|package-lock\.json|test-results|storybook-static)$/;
  cpSync(from, target, { recursive: true, filter: (path) => !left.test(path) });
}
