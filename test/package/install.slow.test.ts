import { describe, expect, it, onTestFinished } from "vitest";
import { canInstall, packKit } from "../support/packed-kit.ts";
import { makeFolder, run, start, type Folder } from "../support/project.ts";
import { LOWEST_TYPESCRIPT, PROJECTS, REFUSES_MSW, TYPED_WITHOUT_JSON } from "./projects.ts";
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

  it.each([
    ["the lowest TypeScript that is promised", "nodenext", TYPED_WITHOUT_JSON],
    ["the resolution of Node 10", "node", TYPED_WITHOUT_JSON],
  ])("has types for %s", async (_, resolution, text) => {
    const folder = project();
    const module = resolution === "node" ? "commonjs" : resolution;
    const strict = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, types: [] };
    const compilerOptions = {
      ...strict,
      target: "es2022",
      lib: ["es2022", "dom"],
      module,
      moduleResolution: resolution,
    };
    folder.write({
      "package.json": JSON.stringify({ private: true, type: "module" }),
      "tsconfig.json": JSON.stringify({ compilerOptions, include: ["*.ts"] }),
      "uses.ts": text,
    });
    await install(folder, `typescript@${LOWEST_TYPESCRIPT}`);
    expect(await run(folder.path, ["node", "node_modules/typescript/bin/tsc", "-p", "."])).toEqual({
      code: 0,
      output: "",
    });
  });

  it("says which msw it needs where an older one was forced", async () => {
    const folder = project();
    await install(folder, "--legacy-peer-deps msw@2.13.6");
    const [args, says] = REFUSES_MSW;
    expect((await run(folder.path, ["node", ...args])).output).toContain(says);
  });
});
