import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:https";
import { afterAll, describe, expect, it } from "vitest";
import { TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { makeFolder } from "../support/project.ts";
import { WEAK } from "../support/bad-certificates.ts";
import { OTHER_KEY, TEST_CERT, TEST_KEY } from "../support/certificate.ts";

const folder = makeFolder();
folder.write({ "cert.pem": TEST_CERT, "key.pem": TEST_KEY, "other.pem": OTHER_KEY, "text.pem": "no PEM" });
folder.write({ "weak.pem": WEAK.cert, "weak-key.pem": WEAK.key });
afterAll(() => folder.close());
const at = (name: string): string => `${folder.path}/${name}`;

function ask(url: string, ca = TEST_CERT): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { ca, headers: TJE0 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("so-mock serve over HTTPS", () => {
  it("serves HTTPS, and says so", async () => {
    const stop = new AbortController();
    let status: Promise<number | undefined> | undefined;
    const run = await cli(["serve", "--port", "0", "--cert", at("cert.pem"), "--key", at("key.pem")], {
      signal: stop.signal,
      stdout: (text) => {
        const url = /listening on (https:\S+)/.exec(text)?.[1];
        if (url !== undefined) status ??= ask(`${url}/api/v1/ChatSession/1`).finally(() => stop.abort());
      },
    });
    expect([run.code, await status]).toEqual([0, 200]);
  });

  it("makes a certificate for the run, says how to trust it, and takes it away", async () => {
    const stop = new AbortController();
    let shown = "";
    let seen: Promise<unknown> | undefined;
    const run = await cli(["serve", "--port", "0", "--https"], {
      signal: stop.signal,
      stdout: (text) => {
        shown += text;
        const port = /listening on https:\/\/127\.0\.0\.1:(\d+)/.exec(shown)?.[1];
        const file = /NODE_EXTRA_CA_CERTS=(\S+?),/.exec(shown)?.[1];
        if (port === undefined || file === undefined) return;
        const ca = readFileSync(file, "utf8");
        const { subjectAltName, ca: isAuthority } = new X509Certificate(ca);
        const hosts = ["127.0.0.1", "localhost"];
        seen ??= Promise.all(hosts.map((host) => ask(`https://${host}:${port}/api/v1/ChatSession/1`, ca)))
          .then((statuses) => ({ file, subjectAltName, isAuthority, statuses }))
          .finally(() => stop.abort());
      },
    });
    expect(run.code).toBe(0);
    expect(await seen).toMatchObject({
      subjectAltName: "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
      isAuthority: true,
      statuses: [200, 200],
    });
    expect(shown).toMatch(/curl --cacert \S+localhost\.pem /);
    expect(existsSync(((await seen) as { file: string }).file)).toBe(false);
  });

  it.each<readonly [string, readonly string[], string]>([
    ["a certificate alone", ["--cert", "cert.pem"], "--key is missing"],
    ["a key alone", ["--key", "key.pem"], "--cert is missing"],
    ["a file that is none", ["--cert", "text.pem", "--key", "key.pem"], "it does not hold a certificate"],
    ["a key that is none", ["--cert", "cert.pem", "--key", "text.pem"], "it does not hold a private key"],
    ["another certificate's key", ["--cert", "cert.pem", "--key", "other.pem"], "it is not the key of"],
    [
      "a key that is too weak",
      ["--cert", "weak.pem", "--key", "weak-key.pem"],
      "it does not hold a certificate and a key that are strong enough",
    ],
    ["a file that is not there", ["--cert", "none.pem", "--key", "key.pem"], "cannot be read"],
  ])("refuses %s", async (_, args, says) => {
    const paths = args.map((arg) => (arg.endsWith(".pem") ? at(arg) : arg));
    expect(await cli(["serve", "--port", "0", ...paths])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(says),
    });
  });
});
