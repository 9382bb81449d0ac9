import { join } from "node:path";
import { execPath } from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { canInstall, makeFolder, packKit, run, start } from "../support/project.ts";
import { ROOT } from "../support/root.ts";
import { PROJECTS } from "./projects.ts";

const online = await canInstall();
const TSC = `'${execPath}' '${join(ROOT, "node_modules/typescript/bin/tsc")}'`;

let kit: Awaited<ReturnType<typeof packKit>>;
beforeAll(async () => {
  if (online) kit = await packKit();
}, 120_000);
afterAll(() => kit?.close());

describe.skipIf(!online)("installed into an empty project", { concurrent: true, timeout: 240_000 }, () => {
  it.for(PROJECTS)("$title", async ({ beside, files, commands, serves }, { expect, onTestFinished }) => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    folder.write(files);
    const install = await run(folder.path, `npm install --ignore-scripts '${kit.tarball}' ${beside.join(" ")}`);
    if (install.code !== 0) throw new Error(install.output);
    for (const [line, says] of commands) {
      const done = await run(folder.path, line.replace(/^tsc/, TSC));
      expect([line, done.code, done.output]).toEqual([line, 0, expect.stringContaining(says)]);
    }
    if (serves) await serve(folder.path);
  });
});

/** `npx so-mock serve` answers, and stops when the terminal tells it to: a signal to all that npx has started. */
async function serve(path: string): Promise<void> {
  const server = start(path, "npx so-mock serve --port 0");
  try {
    const [, url = ""] = await server.saw(/listening on (http:\S+)/);
    const response = await fetch(url + PATHS.pickUp, { method: "POST", headers: TJE0 });
    expect(await response.json()).toMatchObject({ ChatSessionId: 9, Status: "UserLast" });
  } finally {
    server.stop();
  }
  expect((await server.done).output).not.toContain("Error");
}
