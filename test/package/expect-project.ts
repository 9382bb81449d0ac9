import { expect } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { run, type Folder, type Started } from "../support/project.ts";
import type { Project } from "./projects.ts";

/** Writes the project's files and does with it all that has to work. */
export async function expectProject(
  folder: Folder,
  { files, commands, serves }: Project,
  soMock: (...args: readonly string[]) => Started,
): Promise<void> {
  folder.write(files);
  for (const [args, says] of commands) {
    const { code, output } = await run(folder.path, ["node", ...args]);
    expect([args, code, output]).toEqual([args, 0, expect.stringContaining(says)]);
  }
  if (serves) await serve(soMock("serve", "--port", "0"));
}

/** It answers, and stops when the terminal tells it to: a signal to all that was started. */
async function serve(server: Started): Promise<void> {
  try {
    const [, url = ""] = await server.saw(/listening on (http:\S+)/);
    const response = await fetch(url + PATHS.pickUp, { method: "POST", headers: TJE0 });
    expect(await response.json()).toMatchObject({ ChatSessionId: 9, Status: "CustomerLast" });
  } finally {
    server.stop();
  }
  expect((await server.done).output).not.toContain("Error");
}
