import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser, type TestBrowser } from "../support/browser.ts";
import { startHere, type Running } from "../support/process.ts";
import { readRecipe } from "../support/recipes.ts";
import { readJson } from "../support/root.ts";
import { describeUnless, noPosix } from "../support/unless.ts";

const PAGE_ORIGIN = "http://127.0.0.1:4010";
const sh = promisify(execFile);
const { commands, files } = readRecipe("docs/guides/console.md", "Build an agent inbox against it");

let browser: TestBrowser | undefined;
let command: Running;
let folder: string;
let origin: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(join(tmpdir(), "so-mock-inbox-"));
  // What `npx so-mock serve` runs, on a port that is free.
  command = startHere(["serve", "--port", "0"]);
  [, origin = ""] = await command.saw(/listening on (http:\S+)/);
});
afterAll(async () => {
  await browser?.close();
  command.kill("SIGTERM");
  await command.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Types the command as it stands, but for the port. */
async function type(line: string | undefined): Promise<string> {
  const { stdout } = await sh("sh", [
    "-c",
    (line ?? "").replaceAll(PAGE_ORIGIN, origin).replace(/^curl/, "curl -sS --fail"),
  ]);
  return stdout;
}

describeUnless(noPosix, "the tutorial of the console's guide", () => {
  it("starts what the installed command and npm start start", () => {
    expect(commands.slice(0, 2)).toEqual(["npm install superoffice-mock-kit", "npx so-mock serve"]);
    // The same command, ending with npm: test/cli/outputs.test.ts starts it.
    expect((readJson("package.json") as { scripts: { start: string } }).scripts.start).toBe("node scripts/start.ts");
    expect(command.output()).toContain(`console: ${origin}/_mock/`);
  });

  it("builds an inbox that picks up, answers, hands back, is written to, and copes with a fault", async ({ skip }) => {
    if (!browser) return skip("no browser runs here");
    const file = join(folder, "inbox.html");
    writeFileSync(file, (files["inbox.html"] ?? "").replaceAll(PAGE_ORIGIN, origin));
    const inbox = await browser.newPage();
    const board = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    for (const page of [inbox, board]) page.setDefaultTimeout(60_000);
    await inbox.goto(pathToFileURL(file).href);
    await board.goto(`${origin}/_mock/`);
    await inbox.locator("#mine li").nth(1).waitFor();

    const first = (await board.locator("#queue h4").first().textContent())?.trim() ?? "";
    await inbox.getByRole("button", { name: "Answer next" }).click();
    await inbox.getByText(`You talk to ${first}`).waitFor();
    await board.locator("#talking h4", { hasText: first }).waitFor();
    await inbox.getByLabel("Your answer").fill("I have found your order.");
    await inbox.getByRole("button", { name: "Send" }).click();
    await inbox.locator("#mine li", { hasText: first }).getByText("I have found your order.").waitFor();
    const talk = board.locator("#talking article", { hasText: first });
    await talk.locator(".words", { hasText: "I have found your order." }).waitFor();
    await talk.getByRole("button", { name: "Actions in session" }).click();
    await talk.getByRole("button", { name: "Customer writes" }).click();
    await expect.poll(() => inbox.locator("#mine li", { hasText: first }).textContent()).not.toContain("your order.");
    await inbox.locator("#mine li", { hasText: first }).getByRole("button", { name: "Hand back" }).click();
    await board.locator("#queue > li").first().locator("h4", { hasText: first }).waitFor();

    const [, , writes, breaks, asks, lives, later, resets] = commands;
    await type(writes);
    await inbox.getByText("Are you still there?").waitFor();
    await type(breaks);
    await board.getByText("throttled on PickUpFirstChatSession").waitFor();
    await inbox.getByRole("button", { name: "Answer next" }).click();
    await inbox.getByText("Busy: try again in 2 s").waitFor();
    expect(JSON.parse(await type(asks))).toMatchObject({ entries: [{ status: 429, fault: "throttled", valid: true }] });
    await type(lives);
    await board.getByText("4 customers per minute").waitFor();
    const ended = await board.locator("#ended article").count();
    await type(later);
    await expect.poll(() => board.locator("#ended article").count()).toBeGreaterThan(ended);
    expect(JSON.parse(await type(resets))).toMatchObject({ queue: { waiting: 4 }, simulator: { rate: null } });
    await board.locator("#queue > li").first().locator("h4", { hasText: first }).waitFor();
  });
});
