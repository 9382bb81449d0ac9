import { effectsOf, notTaken, PASSED, type ReceiverCheck, type ReceiverVerdict, answerText } from "./check.ts";
import type { Probe } from "./probe.ts";
import type { ReceiverCall } from "./receiver-call.ts";

function firstAttemptLost(probe: Probe): Promise<ReceiverVerdict> {
  return effectsOf(probe, 1, "an event whose first attempt was lost", async () => {
    const call: ReceiverCall = { purpose: "only a second attempt", retry: 1, body: { PrimaryKey: probe.key(204) } };
    return notTaken(await probe.call(call), "a second attempt whose first one was lost");
  });
}

/** Repeated events, changes made by the receiver's own application, and the form of its answers. */
export const behaviourChecks: readonly ReceiverCheck[] = [
  {
    name: "duplicate",
    title: "The same event twice has one effect",
    explanation: "Uniqueness is not promised. Remember EventId, and answer 200 to one that is known.",
    severity: "error",
    run: (probe) =>
      effectsOf(probe, 1, "an event that comes twice", async () => {
        const call: ReceiverCall = {
          purpose: "the same event",
          body: { EventId: probe.newId(), PrimaryKey: probe.key(200) },
        };
        return (
          notTaken(await probe.call(call), "an event") ?? notTaken(await probe.call(call), "an event that is known")
        );
      }),
  },
  {
    name: "duplicate-at-once",
    after: ["burst", "duplicate"],
    title: "The same event twice at the same moment has one effect",
    explanation:
      "Between looking up an EventId and storing it, the other copy slips through. Let the store decide: a unique key.",
    severity: "warning",
    run: (probe) =>
      effectsOf(probe, 1, "an event that comes twice at once", async () => {
        const call: ReceiverCall = { purpose: "at once", body: { EventId: probe.newId(), PrimaryKey: probe.key(201) } };
        const bad = (await probe.callAtOnce([call, call])).find(({ status }) => status !== 200);
        return bad && notTaken(bad, "an event that comes twice at once");
      }),
  },
  {
    name: "redelivery",
    after: ["duplicate"],
    title: "An event that is sent again has no second effect, and one whose first attempt was lost has its first",
    explanation:
      "After an answer that was lost, the same EventId comes again with X-SuperOffice-Retry 1 and 2. A first attempt may be lost, too: the counter does not say whether an event is known.",
    severity: "error",
    run: (probe) =>
      effectsOf(probe, 1, "an event that is sent again", async () => {
        const call: ReceiverCall = {
          purpose: "first attempt",
          body: { EventId: probe.newId(), PrimaryKey: probe.key(202) },
        };
        return (
          notTaken(await probe.call(call), "an event") ??
          notTaken(await probe.call({ ...call, purpose: "second attempt", retry: 1 }), "a second attempt") ??
          notTaken(await probe.call({ ...call, purpose: "third attempt", retry: 2 }), "a third attempt")
        );
      }).then((verdict) => (verdict.kind === "passed" ? firstAttemptLost(probe) : verdict)),
  },
  {
    name: "next-event",
    after: ["burst", "duplicate"],
    title: "Another event of the same session has its effect, too",
    explanation:
      "An EventId says whether an event is known; its session, name or time does not. Where effects are counted by session, this finding says nothing.",
    severity: "warning",
    run: (probe) => {
      const call: ReceiverCall = { purpose: "of one session", body: { PrimaryKey: probe.key(205) } };
      return effectsOf(probe, 1, "an event of a session", async () =>
        notTaken(await probe.call(call), "an event of a session"),
      ).then((verdict) => {
        if (verdict.kind !== "passed") return verdict;
        return effectsOf(probe, 1, "another event of the same session", async () =>
          notTaken(await probe.call(call), "another event of the same session"),
        );
      });
    },
  },
  {
    name: "echo",
    title: "A change of the application's own is ignored",
    explanation:
      "What your application changes comes back as an event, with its own associate in ChangedByAssociateId. One that answers it with another change never stops.",
    severity: "error",
    run: (probe) =>
      effectsOf(probe, 0, "a change of its own", async () => {
        const body = { ChangedByAssociateId: probe.associate ?? 0, PrimaryKey: probe.key(203) };
        return notTaken(
          await probe.call({ purpose: "its own change", event: "chatsession.changed", body }),
          "its own change",
        );
      }).then((verdict) =>
        verdict.kind === "failed" && verdict.answer === undefined && probe.associate === undefined
          ? { kind: "skipped", reason: "who the application is, is not known: give --associate" }
          : verdict,
      ),
  },
  {
    name: "answer-time",
    title: "Every answer comes in time",
    explanation:
      "A slow receiver is cut off, and what it did then comes again. Answer first, and do the work afterwards.",
    severity: "error",
    alone: true,
    run: async ({ answers, limitMs }) => {
      const slow = answers.find(({ error }) => error === "timeout");
      if (!slow) return PASSED;
      const expected = `an answer within ${limitMs} ms`;
      return { kind: "failed", message: "an answer takes too long", expected, actual: answerText(slow), answer: slow };
    },
  },
  {
    name: "no-redirect",
    title: "No answer is a redirect",
    explanation:
      "Redirects are not followed. Register the address that answers itself: https, the slash at the end, the host.",
    severity: "error",
    alone: true,
    run: async ({ answers }) => {
      const away = answers.find(({ status }) => status !== undefined && status >= 300 && status < 400);
      if (!away) return PASSED;
      return {
        kind: "failed",
        message: "an answer is a redirect",
        expected: "200",
        actual: answerText(away),
        answer: away,
      };
    },
  },
];
