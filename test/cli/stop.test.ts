import { Agent } from "node:http";
import { expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { askInLoop, callOnce, type Outcome } from "../support/client-loop.ts";
import { startCommand } from "../support/start-command.ts";
import { openSocket } from "../support/socket.ts";
import { describeUnless, noSignals } from "../support/unless.ts";
import { sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const CALLS = [
  { method: "POST", path: PATHS.list, headers: TJE0 },
  {
    method: "PUT",
    path: PATHS.session(2),
    headers: { ...TJE0, "content-type": "application/json" },
    body: JSON.stringify({ CustomerName: "Ada" }),
  },
  { method: "POST", path: PATHS.reset(7), headers: TJE0 },
  { method: "POST", path: PATHS.pickUp, headers: TJE0 },
];

describeUnless(noSignals, "so-mock serve under load", () => {
  it.each(sample(["SIGTERM", "SIGINT"] as const, 1))(
    "answers what is under way on %s, then ends with 0",
    async (signal) => {
      const command = startCommand(["serve", "--port", "0", "--log", "json"]);
      const [, url = ""] = await command.saw(/"url":"(http:[^"]+)"/);
      const outcomes: Outcome[] = [];
      let enough = (): void => undefined;
      const warm = new Promise<void>((resolve) => (enough = resolve));
      const loops = Array.from({ length: 32 }, (_, at) => {
        let turn = at;
        return askInLoop(url, () => CALLS[turn++ % CALLS.length] ?? CALLS[0]!, {
          until: ({ error }) => error !== undefined,
          tell: (outcome) => {
            outcomes.push(outcome);
            if (outcomes.length > 500) enough();
          },
        });
      });
      await warm;
      command.kill(signal);
      const code = await command.ended;
      await Promise.all(loops);
      // Once the port is closed, no connection is accepted; a request that was received got a whole answer. An idle connection is
      // closed at some moment, and a client may send its next request at just that moment (RFC 9112, 9.3.1): it sees a reset, on a
      // connection that it had used before and in no other way, and the server has not received the request.
      const failures = outcomes.filter(({ error }) => error !== undefined);
      const isRace = ({ error, reused }: Outcome): boolean => error === "ECONNRESET" && reused;
      const statuses = outcomes.flatMap(({ status }) => status ?? []);
      expect([code, command.errors(), new Set(statuses)]).toEqual([0, "", new Set([200])]);
      expect(failures.filter((outcome) => outcome.error !== "ECONNREFUSED" && !isRace(outcome))).toEqual([]);
      expect(command.output().match(/"event":"request"/g)?.length).toBe(statuses.length);
    },
  );

  itInTestAll("goes on when nobody reads what it prints, and ends on SIGHUP as on SIGTERM", async () => {
    const command = startCommand(["serve", "--port", "0"]);
    const [, url = ""] = await command.saw(/(http:\/\/127\.0\.0\.1:\d+)/);
    command.closeOutput();
    for (let turn = 0; turn < 5; turn++) {
      // eslint-disable-next-line no-await-in-loop
      expect((await fetch(url + PATHS.list, { method: "POST", headers: TJE0 })).status).toBe(200);
    }
    command.kill("SIGHUP");
    expect(await command.ended).toBe(0);
  });

  itInTestAll("does not wait for a client that never finishes", async () => {
    const command = startCommand(["serve", "--port", "0", "--log", "silent"]);
    const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
    const raw = await openSocket(url);
    raw.send(
      `PUT ${PATHS.session(2)} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${TJE0.authorization}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"CustomerName":',
    );
    // An answer on a second connection: the first is under way by now.
    const agent = new Agent();
    expect((await callOnce(url, agent, { method: "POST", path: PATHS.list, headers: TJE0 })).status).toBe(200);
    agent.destroy();
    const drip = setInterval(() => raw.send(" "), 100);
    command.kill("SIGTERM");
    // 20 s pass before a slow client is answered 408; the end does not wait for that.
    const answered = raw.until(" 408 ").then(
      () => "answered",
      () => command.ended,
    );
    const code = await Promise.race([command.ended, answered]);
    clearInterval(drip);
    expect([code, command.errors()]).toEqual([0, ""]);
  });
});
