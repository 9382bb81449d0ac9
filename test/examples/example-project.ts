import { onTestFinished } from "vitest";
import { copyExample, readManifest } from "../support/examples.ts";
import { packKit } from "../support/packed-kit.ts";
import { makeFolder, run, type Done, type Folder } from "../support/project.ts";

export interface ExampleProject extends Folder {
  /** Runs a line of the shell in the project, and throws with what it said when it fails. */
  readonly succeed: (line: string, env?: NodeJS.ProcessEnv) => Promise<Done>;
}

/** A copy of the example as `npm install` leaves it, with the kit as it is packed now; gone when the test is done. */
export async function installExample(name: string): Promise<ExampleProject> {
  const folder = makeFolder();
  onTestFinished(() => folder.close());
  copyExample(name, folder.path);
  const { tarball } = await packKit();
  const { dependencies, devDependencies, ...manifest } = readManifest(name);
  const packed = (given: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
    ...given,
    ...("superoffice-mock-kit" in given && { "superoffice-mock-kit": `file:${tarball}` }),
  });
  const changed = { ...manifest, dependencies: packed(dependencies), devDependencies: packed(devDependencies) };
  folder.write({ "package.json": JSON.stringify(changed) });
  const succeed: ExampleProject["succeed"] = async (line, env = {}) => {
    const done = await run(folder.path, line, env);
    if (done.code !== 0) throw new Error(`${name}: ${line} ended with ${done.code}\n${done.output}`);
    return done;
  };
  await succeed("npm install --ignore-scripts");
  return { ...folder, succeed };
}
