import { request } from "node:https";
import { afterAll, describe, expect, it } from "vitest";
import { TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { makeFolder } from "../support/project.ts";
import { OTHER_KEY, TEST_CERT, TEST_KEY } from "../support/certificate.ts";

const folder = makeFolder();
folder.write({ "cert.pem": TEST_CERT, "key.pem": TEST_KEY, "other.pem": OTHER_KEY, "text.pem": "no PEM" });
afterAll(() => folder.close());
const at = (name: string): string => `${folder.path}/${name}`;

function ask(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { ca: TEST_CERT, headers: TJE0, servername: "localhost" }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("so-mock serve --cert --key", () => {
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

  it.each<readonly [string, readonly string[], string]>([
    ["a certificate alone", ["--cert", "cert.pem"], "--key is missing"],
    ["a key alone", ["--key", "key.pem"], "--cert is missing"],
    ["a file that is none", ["--cert", "text.pem", "--key", "key.pem"], "it does not hold a certificate"],
    ["a key that is none", ["--cert", "cert.pem", "--key", "text.pem"], "it does not hold a private key"],
    ["another certificate's key", ["--cert", "cert.pem", "--key", "other.pem"], "it is not the key of"],
    ["a file that is not there", ["--cert", "none.pem", "--key", "key.pem"], "cannot be read"],
  ])("refuses %s", async (_, args, says) => {
    const paths = args.map((arg) => (arg.endsWith(".pem") ? at(arg) : arg));
    expect(await cli(["serve", "--port", "0", ...paths])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(says),
    });
  });
});
