import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { createMock } from "superoffice-mock-kit";

const mock = createMock({ sessions: 0 });
beforeEach(() => mock.reset());

/** Your own code. */
async function answerNext(fetch) {
  const response = await fetch("https://crm.example.com/api/v1/Agents/Chat/PickUpFirstChatSession", {
    method: "POST",
    headers: { Authorization: "Basic dGplMDpUamUw" },
  });
  return response.json();
}

test("answers in the order of arrival, until the queue is empty", async () => {
  mock.sessions.add({ CustomerName: "Ada" });
  mock.clock.advance("30s");
  mock.sessions.add({ CustomerName: "Grace" });
  assert.equal((await answerNext(mock.fetch)).CustomerName, "Ada");
  assert.equal((await answerNext(mock.fetch)).CustomerName, "Grace");
  assert.equal(await answerNext(mock.fetch), null);
});
