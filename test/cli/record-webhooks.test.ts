import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { startServer } from "../../src/server.ts";
import { cli } from "../support/cli.ts";
import { asking } from "../support/groups.ts";

/** `so-mock record` between a sender of webhooks and its receiver: byte for byte, judged, and recorded without personal data. */

const root = mkdtempSync(join(tmpdir(), "so-mock-record-webhooks-"));
afterAll(() => rmSync(root, { recursive: true }));

it("records the calls of a mock on their way to a receiver, and judges them with --validate", async () => {
  const got: { readonly headers: Headers; readonly text: string }[] = [];
  const receiver = await startServer(
    {
      handle: async (request) => {
        got.push({ headers: request.headers, text: await request.text() });
        return new Response("taken from Ada", { status: got.length === 2 ? 204 : 200 });
      },
    },
    { port: 0 },
  );
  const { mock, ask } = asking();
  const out = join(root, "recorded");
  const controller = new AbortController();
  let said = "";
  let started: (url: string) => void = () => {};
  const listening = new Promise<string>((resolve) => (started = resolve));
  const args = ["record", receiver.url, "--out", out, "--port", "0", "--validate", "--secret", "correct horse"];
  const run = cli(args, {
    signal: controller.signal,
    stdout: (text) => {
      said += text;
      const url = /listening on (\S+)/.exec(said)?.[1];
      if (url !== undefined) started(url);
    },
  });
  const url = `${await listening}/hooks/ada?code=1234`;
  mock.webhooks.add({ url, secret: "correct horse", name: "right" });
  mock.webhooks.add({ url, secret: "battery staple", name: "wrong", events: ["chatsession.changed"] });
  await ask("POST /ChatSession", { CustomerName: "Ada Lovelace" });
  await mock.webhooks.settled();
  await ask("POST /ChatSession/9/Messages", { Message: "to Ada", Type: "ToCustomer" });
  await mock.webhooks.settled();
  mock.clock.advance("1s");
  await mock.webhooks.settled();
  await ask("DELETE /ChatSession/9");
  await mock.webhooks.settled();
  controller.abort();
  const { code } = await run;
  await receiver.close(0);
  const sent = mock.webhooks.deliveries().flatMap(({ body, attempts }) => attempts.map(() => body));
  expect(got.map(({ text }) => text).sort()).toEqual(sent.sort());
  expect(got[0]?.headers.get("x-superoffice-signature")).toMatch(/=$/);
  // The receiver takes the calls of the second webhook, too, though their signatures are wrong.
  expect(said).toMatch(/── webhook › webhook-signature\n/);
  expect(said).toMatch(/── webhook › webhook-answer\n/);
  expect(said).toContain("nothing that looks like personal data is left");
  expect(code).toBe(1);
  const files = readdirSync(out).filter((name) => name.endsWith("-webhook.json"));
  expect(files).toHaveLength(got.length);
  const texts = files.map((name) => readFileSync(join(out, name), "utf8")).join("");
  expect(texts + said).not.toMatch(/lovelace|taken from|correct horse|code=1234/i);
  expect(texts).toContain('"chatsession.message"');
});

it("refuses --secret without --validate, as it does the other flags of its report", async () => {
  const { code, stderr } = await cli(["record", "http://localhost:9", "--out", join(root, "x"), "--secret", "s"]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/--secret: it has no effect, since nothing is judged/)]);
});
