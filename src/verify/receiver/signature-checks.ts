import { effectsOf, notRefused, notTaken, PASSED, type ReceiverCheck } from "./check.ts";

/** Spaces and escapes: the same value in bytes that JSON.stringify would not write. */
const inOtherBytes = (body: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify(body, null, 1).replaceAll("é", "\\u00e9")}\n`;

const NON_ASCII = { WebhookName: "Blåbær ✓ 😀 é", FieldValues: { CustomerAlias: "Ærlig Øystein" } };

/** Checks of the signature, which is over the bytes as sent. */
export const signatureChecks: readonly ReceiverCheck[] = [
  {
    name: "signature-right",
    title: "An event with the right signature is answered 200",
    explanation:
      "The vendor accepts no other answer than 200: 201, 202 and 204 are failures, and nine in a row switch the webhook off. Compare the base64 of HMAC-SHA256 over the bytes of the body, with the secret's UTF-8 bytes as key.",
    severity: "error",
    run: async ({ call }) =>
      notTaken(await call({ purpose: "a right event" }), "an event with the right signature") ?? PASSED,
  },
  {
    name: "signature-wrong",
    title: "A call that is signed with another secret is refused",
    explanation: "Anyone who knows the address can post to it. Answer 401, and do nothing else.",
    severity: "error",
    run: async (probe) => {
      const verdict = await effectsOf(probe, 0, "a call with a wrong signature", async () => {
        const { call } = probe;
        return (
          notRefused(await call({ purpose: "signed with another secret", signature: "wrong" }), "a wrong signature") ??
          notRefused(
            await call({ purpose: "in other letter case", signature: "other case" }),
            "a signature in other letter case",
          ) ??
          notRefused(
            await call({ purpose: "right in its beginning", signature: "beginning" }),
            "a signature that only begins right",
          )
        );
      }).then(withoutEffects);
      if (verdict.kind !== "passed") return verdict;
      // A receiver may answer 200 to whatever says that it is a test.
      return effectsOf(probe, 0, "a call with a wrong signature and X-Hook-Test", async () => {
        await probe.call({ purpose: "marked as a test", signature: "wrong", isTest: true });
        return undefined;
      }).then(withoutEffects);
    },
  },
  {
    name: "signature-missing",
    after: ["signature-wrong"],
    title: "A call without a signature is refused",
    explanation: "A check that is left out when the header is missing protects nothing.",
    severity: "error",
    run: async ({ call }) =>
      notRefused(await call({ purpose: "without a signature", signature: "missing" }), "a missing signature") ?? PASSED,
  },
  {
    name: "signature-malformed",
    after: ["signature-wrong", "signature-missing"],
    title: "A signature that is not base64 of 32 bytes is refused",
    explanation:
      "Comparisons in constant time throw where lengths differ; then the receiver answers 500 and its log fills. Compare lengths first.",
    severity: "error",
    run: async ({ call }) =>
      notRefused(
        await call({ purpose: "with a malformed signature", signature: "malformed" }),
        "a malformed signature",
      ) ??
      notRefused(await call({ purpose: "with an empty signature", signature: "empty" }), "an empty signature") ??
      PASSED,
  },
  {
    name: "signature-reserialised",
    after: ["signature-wrong"],
    title: "A signature over re-serialised JSON is refused",
    explanation:
      "The signature is over the bytes as sent. A receiver that parses the body and writes it again checks something that was never signed. Keep the raw body.",
    severity: "error",
    run: async ({ call }) =>
      notRefused(
        await call({ purpose: "signed over re-serialised JSON", signature: "reserialised", write: inOtherBytes }),
        "a signature over other bytes",
      ) ?? PASSED,
  },
  {
    name: "raw-bytes",
    after: ["signature-reserialised"],
    title: "The signature is checked over the raw bytes, non-ASCII ones included",
    explanation:
      "Spaces, escapes and letters beyond ASCII are part of what is signed. Read the body as bytes, check them, and only then parse.",
    severity: "error",
    run: async ({ call }) =>
      notTaken(await call({ purpose: "non-ASCII text", body: NON_ASCII }), "a body with non-ASCII text") ??
      notTaken(
        await call({ purpose: "JSON with spaces and escapes", body: NON_ASCII, write: inOtherBytes }),
        "JSON with spaces and escapes",
      ) ??
      PASSED,
  },
];

/** A refused call has no expected effect, so the effects may be unknown. */
function withoutEffects(verdict: Awaited<ReturnType<ReceiverCheck["run"]>>): typeof verdict {
  return verdict.kind === "skipped" ? PASSED : verdict;
}
