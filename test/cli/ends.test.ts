import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { onlyInTestAll } from "../support/sample.ts";
import { startCommand } from "../support/start-command.ts";

/** A process ends when its report is written, whatever is still on its way and whatever the garbage collector has done. */

/** Collects garbage all the time: the runtime then forgets what nothing refers to. */
const COLLECT = ["--expose-gc", "--import", "data:text/javascript,setInterval(()=>globalThis.gc(),200).unref()"];
/** One operation: each request of the run waits as long as it may. */
const flags = ["--timeout", "5000", "--auth", "Basic dGplMDpUamUw", "--operation", "ChatSessionsForUser"];
const servers: Server[] = [];
/** So many requests have come. */
let asked = 0;

/** A right server, but for requests that it never answers. */
async function serve(hangs: (round: number) => boolean): Promise<string> {
  const mock = createMock();
  let round = 0;
  const server = createServer((incoming, outgoing) => {
    asked++;
    if (hangs(++round)) return;
    const request = new Request(`http://mock.test${incoming.url}`, {
      method: incoming.method ?? "GET",
      headers: incoming.headers as Record<string, string>,
    });
    void mock.fetch(request).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let hanging = "";
beforeAll(async () => {
  hanging = await serve((round) => round > 2);
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe("a command whose server hangs", () => {
  const reporting: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["verify", ["verify", "URL", ...flags], /^exit 3: not finished/m],
    ["diff", ["diff", "mock", "URL", ...flags], /alike|compare/],
  ];
  it.each(onlyInTestAll(reporting))("%s: ends once its report is written", async (_, args, report) => {
    const command = startCommand(
      args.map((arg) => arg.replace("URL", hanging)),
      COLLECT,
    );
    await command.saw(report);
    const code = await Promise.race([command.ended, later(60_000)]);
    if (code === "held") command.kill("SIGKILL");
    expect(code).not.toBe("held");
  });

  it.each([
    ["--wait", "60"],
    ["--release", "auto"],
  ])("verify: ends on SIGINT while it asks for %s", async (...flag) => {
    const silent = await serve(() => true);
    const before = asked;
    const command = startCommand(["verify", silent, ...flags, ...flag], COLLECT);
    await expect.poll(() => asked, { timeout: 60_000 }).toBeGreaterThan(before);
    // The garbage collector has come by then.
    await later(1000);
    command.kill("SIGINT");
    const code = await Promise.race([command.ended, later(60_000)]);
    if (code === "held") command.kill("SIGKILL");
    expect(code).toBe(3);
  });

  it("record: ends on SIGTERM while a client still waits", async () => {
    const command = startCommand([
      "record",
      hanging,
      "--port",
      "0",
      "--out",
      join(mkdtempSync(join(tmpdir(), "so-mock-ends-")), "recorded"),
    ]);
    const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:]+)/);
    const before = asked;
    const waiting = fetch(`${url}/api/v1/ChatSession/1`).catch(() => undefined);
    await expect.poll(() => asked).toBeGreaterThan(before);
    command.kill("SIGTERM");
    const code = await Promise.race([command.ended, later(60_000)]);
    if (code === "held") command.kill("SIGKILL");
    await waiting;
    expect(code).not.toBe("held");
  });
});

/** Well below the five minutes after which the runtime itself gives up. */
function later(milliseconds: number): Promise<"held"> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, "held").unref());
}
