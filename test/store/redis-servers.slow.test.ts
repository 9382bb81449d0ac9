import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@redis/client";
import { afterEach, expect, it } from "vitest";
import { selfSigned } from "../../src/cli/serve/self-signed.ts";
import { freePort } from "../../src/cli/serve/workers.ts";
import { openStore } from "../../src/store/open-store.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { startCommand } from "../support/start-command.ts";
import { noRedis, REDIS_PROGRAM } from "../support/redis.ts";
import { describeUnless } from "../support/unless.ts";
import { openPersisted } from "./persisted-world.ts";

const PASSWORD = "geheim-4711";

describeUnless(noRedis, "servers of other kinds", () => {
  const ends: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), "so-mock-redis-"));
    ends.push(() => rmSync(made, { recursive: true }));
    return made;
  };
  const start = (flags: readonly string[], dir = folder()): void => {
    const common = ["--bind", "127.0.0.1", "--save", "", "--requirepass", PASSWORD, "--dir", dir];
    const child: ChildProcess = spawn(REDIS_PROGRAM ?? "", [...common, ...flags], { stdio: "ignore" });
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    ends.push(() => {
      child.kill("SIGKILL");
      return ended;
    });
  };
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 30));
  };
  /** Sends one command on a connection of its own. */
  const ask = async (port: number, ...command: string[]): Promise<string> => {
    const client = createClient({
      url: `redis://:${PASSWORD}@127.0.0.1:${port}`,
      socket: { reconnectStrategy: false },
    });
    client.on("error", () => {});
    await client.connect();
    try {
      return await client.sendCommand<string>(command);
    } finally {
      client.destroy();
    }
  };

  it("hold each world on one node of a cluster, whichever node the address names", async () => {
    const nodes: number[] = [];
    for (const slots of ["0-8191", "8192-16383"]) {
      const [port, bus] = [await freePort("127.0.0.1"), await freePort("127.0.0.1")];
      start([
        "--port",
        String(port),
        "--cluster-enabled",
        "yes",
        "--cluster-port",
        String(bus),
        "--masterauth",
        PASSWORD,
      ]);
      await until(async () => (await ask(port, "PING")) === "PONG");
      await ask(port, "CLUSTER", "ADDSLOTSRANGE", ...slots.split("-"));
      const [first] = nodes;
      if (first !== undefined) await ask(first, "CLUSTER", "MEET", "127.0.0.1", String(port), String(bus));
      nodes.push(port);
    }
    const isWhole = (port: number) => async (): Promise<boolean> =>
      /cluster_state:ok[^]*cluster_known_nodes:2/.test(await ask(port, "CLUSTER", "INFO"));
    for (const port of nodes) await until(isWhole(port));
    const stores = await Promise.all(
      nodes.map((port) =>
        openStore(`redis://:${PASSWORD}@127.0.0.1:${port}`, Date.now, { idleMs: 60_000, timeoutMs: 10_000 }),
      ),
    );
    ends.push(() => Promise.all(stores.map((one) => one.close())).then(() => {}));
    for (const world of [undefined, "a", "b"]) {
      const opens = stores.map((one) => openPersisted(one.log(world), { sessions: 60 }));
      const picked = Array.from({ length: 18 }, async (_, nth) => {
        const response = await opens[nth % 2]!.mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
        return ((await response.json()) as { readonly ChatSessionId: number }).ChatSessionId;
      });
      expect(new Set(await Promise.all(picked)).size).toBe(18);
    }
    expect(await stores[0]?.worlds()).toEqual(["a", "b"]);
    const held = await Promise.all(nodes.map(async (port) => Number(await ask(port, "DBSIZE"))));
    expect(held.every((keys) => keys > 0)).toBe(true);
    await stores[1]?.drop("a");
    expect(await stores[0]?.worlds()).toEqual(["b"]);
  });

  it("are asked over TLS with a password", async () => {
    const dir = folder();
    const { cert, key } = selfSigned(["localhost", "127.0.0.1"], Date.now());
    const [certFile, keyFile] = [join(dir, "cert.pem"), join(dir, "key.pem")];
    writeFileSync(certFile, cert);
    writeFileSync(keyFile, key);
    const port = await freePort("127.0.0.1");
    const files = ["--tls-cert-file", certFile, "--tls-key-file", keyFile, "--tls-ca-cert-file", certFile];
    start(["--port", "0", "--tls-port", String(port), "--tls-auth-clients", "no", ...files], dir);
    const serve = (password: string): ReturnType<typeof startCommand> => {
      const before = process.env["NODE_EXTRA_CA_CERTS"];
      process.env["NODE_EXTRA_CA_CERTS"] = certFile;
      try {
        return startCommand(["serve", "--port", "0", "--store", `rediss://:${password}@127.0.0.1:${port}`]);
      } finally {
        if (before === undefined) delete process.env["NODE_EXTRA_CA_CERTS"];
        else process.env["NODE_EXTRA_CA_CERTS"] = before;
      }
    };
    const served = serve(PASSWORD);
    ends.push(async () => {
      served.kill("SIGTERM");
      await served.ended;
    });
    const [, url = ""] = await served.saw(/listening on (http:\/\/\S+)/);
    expect((await fetch(url + PATHS.pickUp, { method: "POST", headers: TJE0 })).status).toBe(200);
    const refused = serve("wrong");
    expect(await refused.ended).not.toBe(0);
    expect(refused.errors()).toContain("store-refused");
    expect(refused.errors()).not.toContain("wrong@");
  });
});
