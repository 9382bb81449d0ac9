import { describe, expect, it, onTestFinished } from "vitest";
import { canInstall, packKit } from "../support/packed-kit.ts";
import { makeFolder, run, start, type Folder } from "../support/project.ts";
import { PROJECTS, REFUSES_MSW } from "./projects.ts";
import { expectProject } from "./expect-project.ts";

const online = await canInstall();

async function install(folder: Folder, packages: string): Promise<void> {
  const { tarball } = await packKit();
  const { code, output } = await run(folder.path, `npm install --ignore-scripts "${tarball}" ${packages}`);
  if (code !== 0) throw new Error(output);
}

function project(): Folder {
  const folder = makeFolder();
  onTestFinished(() => folder.close());
  return folder;
}

describe.skipIf(!online)("installed into an empty project", { timeout: 240_000 }, () => {
  it.each(PROJECTS)("$title", async (given) => {
    const folder = project();
    folder.write(given.files);
    await install(folder, given.beside.join(" "));
    await expectProject(folder, given, (...args) => start(folder.path, `npx so-mock ${args.join(" ")}`));
  });

  it("says which msw it needs where an older one was forced", async () => {
    const folder = project();
    await install(folder, "--legacy-peer-deps msw@2.13.6");
    const [args, says] = REFUSES_MSW;
    expect((await run(folder.path, ["node", ...args])).output).toContain(says);
  });
});
