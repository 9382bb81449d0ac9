import { effectsOf, notTaken, PASSED, type ReceiverCheck, type ReceiverVerdict } from "./check.ts";
import type { Probe } from "./probe.ts";
import type { ReceiverCall } from "./receiver-call.ts";

/** The first call that is not answered 200. */
async function allTaken(
  { call }: Probe,
  calls: readonly (ReceiverCall & { readonly what: string })[],
): Promise<ReceiverVerdict> {
  for (const { what, ...one } of calls) {
    const failed = notTaken(await call(one), what);
    if (failed) return failed;
  }
  return PASSED;
}

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const DAY = 86_400_000;
const BURST = 20;

/** Events that a receiver is made for, and events unknown to it. */
export const eventChecks: readonly ReceiverCheck[] = [
  {
    name: "test-event",
    title: "The test event is answered 200 and has no effect",
    explanation:
      "It is posted whenever the webhook is saved; unless it is answered 200, saving fails. It may come at any time.",
    severity: "error",
    alone: true,
    run: (probe) =>
      effectsOf(probe, 0, "the test event", async () =>
        notTaken(
          await probe.call({
            purpose: "the test event",
            event: "test",
            isTest: true,
            body: { Entity: "test", PrimaryKey: 0, FieldValues: undefined },
          }),
          "the test event",
        ),
      ).then(judged),
  },
  {
    name: "chat-events",
    title: "All events of chat are answered 200, with FieldValues and without, whatever decimals their Timestamp has",
    explanation:
      "The pages show chatsession.message and .changed without FieldValues. A message's text is never in the call: ask for the messages of the session.",
    severity: "error",
    run: (probe) =>
      allTaken(probe, [
        { what: "chatsession.changed", purpose: "changed", event: "chatsession.changed" },
        {
          what: "chatsession.changed without FieldValues",
          purpose: "changed, without FieldValues",
          event: "chatsession.changed",
          body: { FieldValues: undefined },
        },
        {
          what: "chatsession.message",
          purpose: "message",
          event: "chatsession.message",
          body: { FieldValues: undefined, Changes: ["chatSession.topicId", "chatMessage.id", "chatMessage.message"] },
        },
        {
          what: "an event whose Timestamp has seven decimals",
          purpose: "seven decimals",
          body: { Timestamp: `${ago(0).slice(0, 19)}.1234567Z` },
        },
        {
          what: "an event whose Timestamp has no decimals",
          purpose: "no decimals",
          body: { Timestamp: `${ago(0).slice(0, 19)}Z` },
        },
      ]),
  },
  {
    name: "unknown-event",
    title: "Events that it does not know are ignored with 200, and have no effect",
    explanation:
      "What is not answered 200 is sent again and again, and in the end switches the webhook off. Ignore it.",
    severity: "error",
    run: (probe) => {
      const values = { Changes: undefined, FieldValues: undefined, Values: { contact_id: 7 } };
      const unknown: ReceiverCall = { purpose: "an unknown event", event: "somock.unknown" };
      const ignored = effectsOf(probe, 0, "an event that it does not know", async () =>
        notTaken(await probe.call(unknown), "an event that it does not know"),
      );
      const others = [
        {
          what: "a deletion, with Values in place of Changes",
          purpose: "contact.deleted",
          event: "contact.deleted",
          body: values,
        },
        {
          what: "the event of a webhook's state, without an Entity",
          purpose: "webhook1.stopped",
          event: "webhook1.stopped",
          body: { Event: "webhook.stopped", Entity: undefined, FieldValues: { state: 2 } },
        },
      ];
      return ignored.then((verdict) => (verdict.kind === "failed" ? verdict : allTaken(probe, others)));
    },
  },
  {
    name: "unknown-fields",
    title: "Fields that it does not know are ignored",
    explanation: "Every release may add fields, and a webhook's own Properties stand in the body, too.",
    severity: "error",
    run: (probe) =>
      allTaken(probe, [
        {
          what: "an event with fields of a later release",
          purpose: "unknown fields",
          body: { Tenant: { Nested: [1, null] }, FieldValues: { Status: 99, New: null }, Changes: ["new_column"] },
        },
      ]),
  },
  {
    name: "out-of-order",
    title: "Events that come out of order do no harm",
    explanation: "The vendor promises no order. The Timestamp says what is newer, and so does the API.",
    severity: "error",
    run: (probe) => {
      const body = { PrimaryKey: probe.key(77) };
      return allTaken(probe, [
        { what: "a message before its session", purpose: "message first", event: "chatsession.message", body },
        { what: "a session after its message", purpose: "then created", body: { ...body, Timestamp: ago(60_000) } },
        {
          what: "an older change",
          purpose: "then older",
          event: "chatsession.changed",
          body: { ...body, Timestamp: ago(120_000) },
        },
      ]);
    },
  },
  {
    name: "late-event",
    title: "Events that come late do no harm, even if their session is gone",
    explanation:
      "A receiver that was away gets what happened meanwhile. The session may be deleted by then: take 404 for an answer.",
    severity: "error",
    run: (probe) =>
      allTaken(probe, [
        {
          what: "an event of last week",
          purpose: "late",
          body: { Timestamp: ago(7 * DAY), PrimaryKey: 2_147_483_001 },
        },
      ]),
  },
  {
    name: "large-payload",
    title: "A large payload is accepted",
    explanation:
      "Extra tables and Properties of a webhook make bodies large; some frameworks accept only 100 kB by default.",
    severity: "error",
    run: (probe) =>
      allTaken(probe, [
        {
          what: "a body of 250 kB",
          purpose: "large",
          body: { Changes: Array.from({ length: 12_500 }, (_, at) => `extra_col_${at}`) },
        },
      ]),
  },
  {
    name: "burst",
    title: `${BURST} events at once are all accepted, each with its effect`,
    explanation: "An import or a busy Monday brings many at once. Accept each, answer 200, and do the work afterwards.",
    severity: "error",
    run: (probe) =>
      effectsOf(probe, BURST, `a burst of ${BURST} events`, async () => {
        const calls = Array.from({ length: BURST }, (_, at) => ({
          purpose: `burst ${at + 1}`,
          body: { PrimaryKey: probe.key(100 + at) },
        }));
        const answers = await probe.callAtOnce(calls);
        const bad = answers.find(({ status }) => status !== 200);
        return bad && notTaken(bad, `one of ${BURST} events at once`);
      }).then(judged),
  },
];

/** Where effects are unknown, judges the answers alone. */
function judged(verdict: ReceiverVerdict): ReceiverVerdict {
  return verdict.kind === "skipped" ? PASSED : verdict;
}
