import { spawnSync } from "node:child_process";
import {
  closeSync,
  openSync,
  unlinkSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf, readPipe } from "../../src/cli/import/local.ts";
import { fetchSource } from "../../src/cli/import/remote.ts";
import { cli, type CliRun } from "../support/cli.ts";
import { pageWith } from "../support/importing.ts";
import { describeUnless, noPosix } from "../support/unless.ts";

const top = mkdtempSync(join(tmpdir(), "so-mock-places-"));
const including = (target: string): string =>
  pageWith("| BoatId | int32 | Number |").replace("About boats.", `[!include[part](${target})]`);
const PART = "A part of the page.";

let count = 0;
/** With everything that an import may write: nothing of it may be there after a refusal. */
async function importInto(...args: readonly string[]): Promise<CliRun & { readonly written: readonly string[] }> {
  const to = join(top, "out", String(++count));
  const files = ["tables", "contract.json", "types.ts"].map((name) => join(to, name));
  const [out = "", contract = "", types = ""] = files;
  const run = await cli(["import", ...args, "--out", out, "--contract", contract, "--types", types]);
  return { ...run, written: files.filter((file) => existsSync(file)) };
}

function put(file: string, text: string): string {
  const path = join(top, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

beforeAll(() => {
  put("secret.md", PART);
  put("docs/part.md", PART);
  put("docs-other/part.md", PART);
  symlinkSync(join(top, "secret.md"), join(top, "docs/link.md"));
  symlinkSync(top, join(top, "docs/way"));
});
afterAll(() => rmSync(top, { recursive: true }));

describe("the includes of a folder", () => {
  it.each([
    ["a file above it", "../secret.md"],
    ["a file above it, encoded", "%2E%2E/secret.md"],
    ["a file above it, the other slash", "..\\secret.md"],
    ["a neighbour whose name begins like it", "../docs-other/part.md"],
    ["an absolute path", "/etc/hostname"],
    ["an address", "http://127.0.0.1:1/a.md"],
    ["the address of a file", "file:///etc/hostname"],
    ["the root of the documentation and above", "~/../secret.md"],
    ["a link that leads out", "link.md"],
    ["a file behind a link that leads out", "way/secret.md"],
  ])("refuse %s, and write nothing", async (_, target) => {
    const name = put("docs/page.md", including(target));
    for (const source of [join(top, "docs"), name]) {
      const run = await importInto(source);
      expect(run).toMatchObject({ code: 2, stdout: "", written: [] });
      expect(run.stderr).toMatch(/^so-mock: .*docs\/page\.md:7: the include .* is not below .*\[import-include\]\n$/);
    }
  });

  it.each(["part.md", "./a/../part.md", "~/part.md", "a%00b.md", "%zz.md", "nothing/there.md", "../docs/part.md"])(
    "%s is read, or noted",
    async (target) => {
      put("docs/page.md", including(target));
      expect(await importInto(join(top, "docs"))).toMatchObject({ code: 0, stderr: "" });
    },
  );

  it("reach as far as --root says", async () => {
    put("docs/page.md", including("../secret.md"));
    expect(await importInto(join(top, "docs"), "--root", top)).toMatchObject({ code: 0 });
    expect((await importInto(join(top, "docs"), "--root", join(top, "none"))).stderr).toContain("no such folder");
  });

  it("count no page behind a link", async () => {
    put("docs/page.md", including("part.md"));
    expect((await importInto(join(top, "docs"))).stdout).toMatch(/^read \d sources: 1 operation, 1 carrier, 0 enums\n/);
  });

  it("refuse a page that includes itself", async () => {
    put("docs/page.md", including("loop.md"));
    put("docs/loop.md", "[!include[loop](page.md)]\n".repeat(30));
    const run = await importInto(join(top, "docs/page.md"));
    expect(run).toMatchObject({ code: 2, written: [] });
    expect(run.stderr).toMatch(/docs\/loop\.md:1: the page includes itself: .*\[import-include\]\n$/);
  });
});

describeUnless(noPosix, "a file that does not end", () => {
  it("is not waited for long where it is a pipe without a writer, or one that says nothing", async () => {
    const pipe = join(top, "pipe");
    spawnSync("mkfifo", [pipe]);
    const read = (): Promise<Uint8Array> => readPipe(pipe, new AbortController().signal, 40);
    await expect(read()).rejects.toThrow("pipe: it takes longer than 0.04 s to read");
    const writer = openSync(pipe, "r+");
    await expect(read()).rejects.toThrow("pipe: it takes longer than 0.04 s to read");
    closeSync(writer);
    unlinkSync(pipe);
  });

  it("is passed over in a folder, where more files than there may be are refused", async () => {
    put("many/a.md", PART);
    put("many/b/c.md", PART);
    spawnSync("mkfifo", [join(top, "many/pipe.md")]);
    expect(filesOf(join(top, "many"), undefined).map(({ document }) => document)).toEqual(["a", "b/c"]);
    expect(() => filesOf(join(top, "many"), undefined, 1)).toThrow("there are more than 1 files below it");
  });

  it("is refused", async () => {
    const run = await importInto("/dev/zero");
    expect(run).toMatchObject({ code: 2, written: [] });
    expect(run.stderr).toContain("/dev/zero: it is longer than 32 MiB");
  });
});

const description = (more: string): string =>
  `{"swagger":"2.0","paths":{"/api/v1/A":{"get":{"responses":{"200":{"schema":{"$ref":"#/x/a0"}}}}}},${more}}`;
const REFERS = description(`"x":[${[1, 2, 3, 4, 5].map((at) => `{"$ref":"long${at}.json#/a"}`).join()}]`);
const LONG = `{"a":"${"a".repeat(16 * 1024 * 1024)}"}`;
/** Ten references to the next, nineteen times. */
const MULTIPLYING = Array.from({ length: 19 }, (_, at) => {
  const next = `{"$ref":"#/x/a${at + 1}"}`;
  return `"a${at}":[${Array.from({ length: 10 }, () => next).join()}]`;
});

it.each([
  ["references that multiply", `"x":{${MULTIPLYING.join()},"a19":{}}`, "lead to more than 500000 values"],
  ["values within values", `"x":{"a0":${"[".repeat(2000)}${"]".repeat(2000)}}`, "are more than 1000 levels deep"],
])("a description with %s is refused", async (_, more, what) => {
  const run = await importInto(put("many.json", description(more)));
  expect(run).toMatchObject({ code: 2, written: [] });
  expect(run.stderr).toMatch(/^so-mock: .*\[import-source\]\n$/);
  expect(run.stderr).toContain(what);
});

it("a password in the address of a reference is in nothing that is printed", async () => {
  const to = '{"$ref":"https://kim:sesame@crm.example.com/a.json#/a"}';
  const run = await importInto(put("login.json", description(`"x":{"a0":${to}}`)), "--strict");
  expect(run.stderr).toContain("not read: the reference https://***@crm.example.com/a.json#/a leads nowhere");
  expect(run.stdout + run.stderr).not.toContain("sesame");
});

describe("the includes of an address", () => {
  let server: Server;
  let other: Server;
  let [address, elsewhere] = ["", ""];
  const asked: string[] = [];
  const listen = async (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> => {
    const started = createServer(answer);
    await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
    return started;
  };
  const portOf = (started: Server): string => `http://127.0.0.1:${(started.address() as AddressInfo).port}`;

  beforeAll(async () => {
    other = await listen((request, response) => {
      asked.push(request.url ?? "");
      response.end(PART);
    });
    elsewhere = portOf(other);
    server = await listen((request, response) => {
      const url = new URL(request.url ?? "", "http://here");
      const to = url.searchParams.get("to");
      if (url.pathname.startsWith("/docs/moved")) response.writeHead(302, { location: to ?? "" }).end();
      else if (url.pathname === "/docs/round.md") response.writeHead(302, { location: "/docs/round.md" }).end();
      else if (url.pathname === "/docs/page.md") response.end(including(to ?? ""));
      else if (url.pathname === "/docs/endless.md") void endless(response);
      else if (url.pathname === "/docs/slow.md") response.write("a");
      else if (url.pathname === "/docs/silent.md") response.setTimeout(5000);
      else if (url.pathname === "/docs/broken.md") response.write("a", () => response.destroy());
      else if (url.pathname === "/docs/refers.json") response.end(REFERS);
      else if (url.pathname.startsWith("/docs/long")) response.end(LONG);
      else if (url.pathname === "/docs/itself.md") response.end("[!include[a](itself.md)]\n".repeat(30));
      else response.end(PART);
      asked.push(request.url ?? "");
    });
    address = portOf(server);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    other.close();
  });

  async function endless(response: ServerResponse): Promise<void> {
    const megabyte = "a".repeat(1024 * 1024);
    response.setMaxListeners(0);
    while (!response.destroyed) {
      if (!response.write(megabyte))
        await new Promise((resolve) => response.once("drain", resolve).once("close", resolve));
    }
  }

  it.each([
    ["a file by the root of the documentation", "~/../../../../../etc/hostname"],
    ["a file by its path", "/etc/hostname"],
    ["a file by its address", "file:///etc/hostname"],
    ["another host", "ELSEWHERE/a.md"],
    ["another host without a scheme", "//127.0.0.2/a.md"],
    ["another scheme", "data:text/plain,a"],
    ["an address above the page", "../a.md"],
    ["an address above the page, encoded twice", "..%252fa.md"],
    ["an address above the page, with what cannot be decoded", "..%2fa%A0.md"],
    ["what is no address", "http://["],
    ["a redirect to another host", "moved.md?x"],
  ])("refuse %s, and write nothing", async (title, given) => {
    const target = given.replace("ELSEWHERE", elsewhere);
    asked.length = 0;
    const page = title.includes("redirect")
      ? `${address}/docs/moved.md?to=${encodeURIComponent(`${elsewhere}/a.md`)}`
      : `${address}/docs/page.md?to=${encodeURIComponent(target)}`;
    const run = await importInto(page);
    expect(run).toMatchObject({ code: 2, stdout: "", written: [] });
    expect(run.stderr).toContain("[import-include]");
    expect(asked).toHaveLength(1);
  });

  it.each(["part.md", "parts/../part.md", "~/part.md", "%zz.md"])("%s is read, or noted", async (target) => {
    const page = `${address}/docs/page.md?to=${encodeURIComponent(target)}`;
    expect(await importInto(page)).toMatchObject({ code: 0, stderr: "" });
  });

  it("follow a redirect below the page, and refuse a circle of them", async () => {
    const moved = `${address}/docs/moved.md?to=${encodeURIComponent("/docs/page.md?to=part.md")}`;
    expect(await importInto(moved)).toMatchObject({ code: 0 });
    expect((await importInto(`${address}/docs/round.md`)).stderr).toContain("there are more than 5 redirects");
  });

  it.each([
    ["an answer that does not end", "endless.md", "it is longer than 32 MiB"],
    ["an answer that breaks off", "broken.md", "the address cannot be reached"],
    ["a page that includes itself", "itself.md", "the page includes itself"],
    ["a name that cannot be decoded", "%zz.md", "no operation is described here"],
    ["files that are long together", "refers.json", "the files that it refers to are together longer than 64 MiB"],
  ])("refuse %s", async (_, page, what) => {
    const run = await importInto(`${address}/docs/${page}`);
    expect(run).toMatchObject({ code: 2, written: [] });
    expect(run.stderr).toMatch(/^so-mock: .*\[import-\w+\]\n$/);
    expect(run.stderr).toContain(what);
  });

  it.each(["silent.md", "slow.md", "page.md?to=slow.md"])("are not waited for: %s", async (page) => {
    const fetching = fetchSource(`${address}/docs/${page}`, undefined, new AbortController().signal, 300);
    await expect(fetching).rejects.toThrow(/: it takes longer than 0.3 s to fetch .*\[import-source\]$/);
  });

  it.each(["silent.md", "page.md?to=slow.md", "refers.json"])(
    "tell that the import was interrupted, in place of an import without what was on its way: %s",
    async (page) => {
      const stop = new AbortController();
      const ask: typeof fetch = (...of) => {
        const answer = fetch(...of);
        if (/\/(?:silent|slow|long)[^/]*$/.test(new Request(of[0]).url)) stop.abort();
        return answer;
      };
      const fetching = fetchSource(`${address}/docs/${page}`, undefined, stop.signal, 60_000, ask);
      await expect(fetching).rejects.toMatchObject({ code: "import-interrupted" });
    },
  );

  it("refuse an address that is none", async () => {
    expect((await importInto("http://[/a.md")).stderr).toContain("this is not an address");
  });
});
