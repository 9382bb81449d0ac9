import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli } from "../support/cli.ts";
import { linkProject } from "../support/packed-kit.ts";
import { startHere, type Running } from "../support/process.ts";
import { run, type Folder } from "../support/project.ts";
import { readRecipe } from "../support/recipes.ts";
import { onlyInTestAll } from "../support/sample.ts";

/** The guide to imported operations, followed from an empty folder with the packed kit. */

const PAGE = "docs/guides/imported-operations.md";
const step = (heading: string): ReturnType<typeof readRecipe> => readRecipe(PAGE, heading);
const [, importing = ""] = step("Import").commands;
const [serving = "", ...asking] = step("Serve").commands;

let folder: Folder;
let running: Running;
let url: string;
beforeAll(async () => {
  folder = await linkProject({ msw: "msw" });
  folder.write({ ...step("Import").files, ...step("Test").files });
});
afterAll(async () => {
  running.kill("SIGTERM");
  await running.ended;
  folder.close();
});

/** The arguments of a command of the kit; files stand in the folder. */
function argumentsOf(line: string): readonly string[] {
  const words = [...line.replace(/^npx so-mock /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word,
  );
  return words.map((word = "") =>
    /^(?:file:)?crm\b/.test(word)
      ? word.replace("crm", join(folder.path, "crm"))
      : word.replace("http://127.0.0.1:4010", url),
  );
}

async function serve(): Promise<void> {
  running = startHere([...argumentsOf(serving), "--port", "0"]);
  [, url = ""] = await running.saw(/listening on (http:\/\/[\w.:[\]]+)/);
}

async function ask(line: string): Promise<unknown> {
  const { code, output } = await run(
    folder.path,
    line.replace("http://127.0.0.1:4010", url).replace("curl ", "curl -sS "),
  );
  expect([line, code]).toEqual([line, 0]);
  return JSON.parse(output) as unknown;
}

describe("tickets beside chat, step by step", () => {
  it("imports", async () => {
    const done = await run(
      folder.path,
      importing.replace("npx so-mock", "node node_modules/superoffice-mock-kit/dist/bin.js"),
    );
    expect(done).toMatchObject({ code: 0, output: expect.stringContaining("wrote crm") as string });
  });

  it("serves, creates, finds by a filter, reads through the company, also after a restart, beside chat", async () => {
    await serve();
    const [create = "", find = "", person = "", related = "", chat = ""] = asking;
    const title = "The printer is on fire";
    const { TicketId } = (await ask(create)) as { readonly TicketId: number };
    expect(await ask(find)).toMatchObject({ value: [{ ticketId: TicketId, title }] });
    expect(await ask(person)).toMatchObject({ PersonId: 12, Contact: { ContactId: 12 } });
    const list = await ask(related);
    expect(list).toMatchObject({
      value: expect.arrayContaining([expect.objectContaining({ ticketId: TicketId, title })]) as object,
    });
    running.kill("SIGINT");
    await running.ended;
    await serve();
    expect(JSON.stringify(await ask(related)).replaceAll(/:\d{4,5}\//g, "")).toBe(
      JSON.stringify(list).replaceAll(/:\d{4,5}\//g, ""),
    );
    const sessions = (await ask(chat)) as {
      readonly Ticket: { readonly TicketId: number; readonly Title: string } | null;
    }[];
    const [inChat] = sessions.flatMap(({ Ticket }) => Ticket ?? []);
    const ticket = await ask(`curl -u tje0:Tje0 http://127.0.0.1:4010/api/v1/Ticket/${inChat?.TicketId}`);
    expect(ticket).toMatchObject({ TicketId: inChat?.TicketId, Title: inChat?.Title });
  });

  it("tests", async () => {
    expect(await run(folder.path, "node node_modules/vitest/vitest.mjs run")).toMatchObject({
      code: 0,
      output: expect.stringContaining("2 passed") as string,
    });
  });

  // In `npm test`, install.test.ts has the compiler read what is packed.
  it.each(onlyInTestAll(["tickets.test.ts"]))("has types that hold: %s", async (file) => {
    const flags =
      "--noEmit --strict --module esnext --moduleResolution bundler --target es2024 --allowImportingTsExtensions --resolveJsonModule --skipLibCheck";
    const typed = await run(folder.path, `node node_modules/typescript/bin/tsc ${flags} ${file}`);
    expect(typed).toEqual({ code: 0, output: "" });
  });

  it("verifies another server in mode read", async () => {
    const [verifying = ""] = step("Verify another server").commands;
    const { code, stdout, stderr } = await cli(argumentsOf(verifying));
    expect({ code, stderr, stdout: code === 0 ? "" : stdout }).toEqual({
      code: 0,
      stderr: expect.any(String) as string,
      stdout: "",
    });
  });
});
